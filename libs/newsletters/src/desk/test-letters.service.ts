import { Inject, Injectable } from '@nestjs/common';
import { User } from '@seedbed/identity';
import { Db, type Tx } from '@seedbed/platform/database';
import { newId, type RequestContext } from '@seedbed/platform/kernel';
import { defineMailPurpose, Mailer, maskAddress } from '@seedbed/platform/mail';
import { Records, recordErrors } from '@seedbed/platform/records';
import { NewsletterVariant } from '../issue.record.js';
import { newsletterErrors } from '../newsletters.errors.js';
import { newsletterTexts } from '../newsletters.texts.js';
import { Checking, type SaidFinding } from './checking.service.js';
import { IssueAccess } from './issue-access.js';

/** A second copy of a test would only confuse. */
const TEST = defineMailPurpose('newsletters.test', { onUnknown: 'HOLD', keepDays: 1 });
/** What {@link Mailer} takes of a subject. */
const MOST_OF_SUBJECT = 250;

/** Where a test went, and what is wrong with what was sent. */
export interface SentTest {
  readonly sentTo: string;
  readonly langs: readonly string[];
  readonly findings: readonly SaidFinding[];
}

/** An issue sent to whoever writes it, as its readers would get it. */
@Injectable()
export class TestLetters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(IssueAccess) private readonly access: IssueAccess,
    @Inject(Checking) private readonly checking: Checking,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  /**
   * Sends an issue in some languages to the caller's own address, whatever state it is in. What is wrong with it forbids no test, and
   * is told; a language that cannot be read at all is left out. Its links to leave lead nowhere: nobody unsubscribes by a test. Throws
   * RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, TEST_NEEDS_ADDRESS, MAIL_SERVER_MISSING.
   */
  async send(ctx: RequestContext, issueId: string, langs: readonly string[]): Promise<SentTest> {
    return this.db.inTransaction(ctx, async (tx) => {
      const issue = await this.access.requireWritable(tx, issueId);
      const to = await this.ownAddress(tx);
      const topic = await this.checking.topicOf(tx, issue);
      const stored = await this.records.list(tx, NewsletterVariant, { issue: issue.id } as never);
      const wanted = [...new Set(langs)].map((lang) => stored.find((variant) => variant.lang === lang));
      const sent: string[] = [];
      const findings: SaidFinding[] = [];
      for (const variant of wanted) {
        if (!variant) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'langs' });
        const preview = await this.checking.show(tx, variant, topic, null);
        findings.push(...preview.findings);
        if (preview.html === '') continue;
        const subject = newsletterTexts[tx.language].test(preview.subject);
        await this.mailer.send(tx, {
          to,
          subject: [...subject].slice(0, MOST_OF_SUBJECT).join(''),
          text: preview.text,
          html: preview.html,
          idempotencyKey: `newsletters.test:${variant.id}:${newId()}`,
          purpose: TEST,
        });
        sent.push(variant.lang);
      }
      return { sentTo: maskAddress(to), langs: sent, findings };
    });
  }

  private async ownAddress(tx: Tx): Promise<string> {
    const id = tx.reader.userId;
    const user = id === undefined ? null : await this.db.asSystem(tx, () => this.records.find(tx, User, id));
    if (!user) throw newsletterErrors.TEST_NEEDS_ADDRESS();
    return user.email;
  }
}
