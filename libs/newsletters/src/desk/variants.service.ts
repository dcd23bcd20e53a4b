import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { Records, recordErrors } from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';
import { requireBlockList } from '../compile/blocks.js';
import { requireOneLine } from '../compose/header-fields.js';
import { NewsletterIssue, NewsletterVariant } from '../issue.record.js';
import { newsletterTexts } from '../newsletters.texts.js';
import { IssueAccess } from './issue-access.js';

/** An issue in one language, as somebody writes it. What is left out stays as it is. */
export interface WrittenVariant {
  readonly issueId: string;
  readonly lang: string;
  /** Version of the variant, as the caller saw it; null: it is new. */
  readonly rev?: number | null;
  readonly subject: string;
  readonly preheader?: string | null;
  readonly blocks: unknown;
  readonly text?: string | null;
}

const ofIssue = (issue: string, lang?: string) => ({ issue, ...(lang === undefined ? {} : { lang }) }) as never;

/** The languages of an issue, as long as it is a draft. */
@Injectable()
export class Variants {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(IssueAccess) private readonly access: IssueAccess,
  ) {}

  /**
   * Writes an issue in one language. Blocks may be unfinished: what is wrong with them are findings. Throws RECORD_NOT_FOUND,
   * WRITE_NOT_ALLOWED, ISSUE_NOT_DRAFT, RECORD_ARCHIVED, CONFLICT, NOT_UNIQUE where the language is there and no version was
   * given, NEWSLETTER_BLOCKS_INVALID, NEWSLETTER_HEADER_REFUSED, RECORD_INVALID.
   */
  async write(ctx: RequestContext, { issueId, lang, rev, ...content }: WrittenVariant): Promise<NewsletterVariant> {
    requireOneLine('Subject', content.subject);
    requireBlockList(content.blocks);
    return this.db.inTransaction(ctx, async (tx) => {
      await this.access.requireDraft(tx, issueId);
      return this.db.asSystem(tx, async () => {
        if (rev === null || rev === undefined) {
          return this.records.create(tx, NewsletterVariant, { issue: issueId, lang, ...content });
        }
        const [known] = await this.records.list(tx, NewsletterVariant, ofIssue(issueId, lang));
        if (!known) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'lang' });
        return this.records.change(tx, NewsletterVariant, { id: known.id, rev }, content);
      });
    });
  }

  /** Takes a language out of an issue. Out: the issue. Throws as {@link write}; CONFLICT when it was changed since. */
  async remove(ctx: RequestContext, { id, rev }: { readonly id: string; readonly rev: number }): Promise<string> {
    return this.db.inTransaction(ctx, async (tx) => {
      const variant = isId(id) ? await this.records.find(tx, NewsletterVariant, id) : null;
      if (!variant) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
      const issue = linkId(variant.issue) as string;
      await this.access.requireDraft(tx, issue, 'id');
      const sql = 'delete from newsletter_variants where id = $1 and rev = $2 returning 1';
      const removed = await this.db.asSystem(tx, () => this.db.query(tx, sql, [id, rev]));
      if (removed.length === 0) throw recordErrors.CONFLICT({ actual: variant.rev, seen: rev }, { field: 'rev' });
      return issue;
    });
  }

  /** Begins a language with what another one says. Throws as {@link write}. */
  async copy(
    ctx: RequestContext,
    { issueId, from, to }: { readonly issueId: string; readonly from: string; readonly to: string },
  ): Promise<NewsletterVariant> {
    return this.db.inTransaction(ctx, async (tx) => {
      await this.access.requireDraft(tx, issueId);
      const [source] = await this.records.list(tx, NewsletterVariant, ofIssue(issueId, from));
      if (!source) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'from' });
      return this.db.asSystem(tx, () => this.add(tx, issueId, to, source));
    });
  }

  /** A new draft that says what another issue says; its moment is to be chosen anew. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED. */
  async copyIssue(ctx: RequestContext, id: string): Promise<NewsletterIssue> {
    return this.db.inTransaction(ctx, async (tx) => {
      const source = await this.access.requireWritable(tx, id, 'id');
      const { clock, windowFrom, windowTo, onlyWeekdays, onUnknown, perMinute, fallsBack, inArchive } = source;
      const copy = await this.records.create(tx, NewsletterIssue, {
        ...{ clock, windowFrom, windowTo, onlyWeekdays, onUnknown, perMinute, fallsBack, inArchive },
        title: newsletterTexts[tx.language].copyOf(source.title).slice(0, 200),
        topic: linkId(source.topic) as string,
        segment: linkId(source.segment),
        steward: linkId(source.steward) as string,
        visibility: source.visibility,
      });
      const variants = await this.records.list(tx, NewsletterVariant, ofIssue(id));
      await this.db.asSystem(tx, async () => {
        for (const variant of variants) await this.add(tx, copy.id, variant.lang, variant);
      });
      return copy;
    });
  }

  private add(tx: Tx, issue: string, lang: string, source: NewsletterVariant): Promise<NewsletterVariant> {
    const { subject, preheader, blocks, text } = source;
    return this.records.create(tx, NewsletterVariant, { issue, lang, subject, preheader, blocks, text });
  }
}
