import { Inject, Injectable } from '@nestjs/common';
import { ContactPoint, consentErrors, Person } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { AppError, type ErrorParams, errorText, isId, type RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';
import { Compiling, type VariantContent } from '../compiling.service.js';
import { type Rendered, renderMessage } from '../compose/compose-message.js';
import { type RecipientValues, readVariant } from '../compose/variant.js';
import { type NewsletterIssue, NewsletterVariant } from '../issue.record.js';
import { NEWSLETTER_PLACE, type NewsletterPlace, pageOf } from '../newsletter-place.js';
import { NewsletterTopic } from '../topic.record.js';
import { IssueAccess } from './issue-access.js';

/** One thing that is wrong with an issue, in the words of whoever asks. */
export interface SaidFinding {
  readonly lang: string;
  /** Null: it is wrong with what is not stored, or with the issue as a whole. */
  readonly variantId: string | null;
  readonly code: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly message: string;
  /** Number of the block from 0; null: the whole. */
  readonly block: number | null;
}

/** What is looked at; what is left out is as it is stored. */
export interface AskedPreview {
  readonly issueId: string;
  readonly lang: string;
  readonly subject?: string | null;
  readonly preheader?: string | null;
  readonly blocks?: unknown;
  readonly text?: string | null;
  /** Whose message it is; none: nobody's. */
  readonly contactPointId?: string | null;
}

export interface Preview {
  readonly subject: string;
  readonly preheader: string | null;
  readonly html: string;
  readonly text: string;
  readonly bytes: number;
  readonly findings: readonly SaidFinding[];
}

interface Looked {
  readonly rendered: Exclude<Rendered, { kind: 'skip' }> | null;
  readonly findings: readonly SaidFinding[];
}

/** How many values of a reader may be missing before it is no use to show what their message would be. */
const MOST_MISSING = 10;

/** How an issue looks and what is wrong with it, before anybody gets it. */
@Injectable()
export class Checking {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(IssueAccess) private readonly access: IssueAccess,
    @Inject(Compiling) private readonly compiling: Compiling,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  /** All that is wrong with an issue as it is stored: what keeps it from being scheduled, and what its writers judge. Throws RECORD_NOT_FOUND. */
  async findings(ctx: RequestContext, issueId: string): Promise<SaidFinding[]> {
    return this.db.inTransaction(ctx, async (tx) => this.findingsOf(tx, await this.access.requireSeen(tx, issueId)));
  }

  /** As {@link findings}, of an issue that the caller may see. */
  async findingsOf(tx: Tx, issue: NewsletterIssue): Promise<SaidFinding[]> {
    const topic = await this.topicOf(tx, issue);
    const variants = await this.records.list(tx, NewsletterVariant, { issue: issue.id } as never);
    const lacks = issue.fallsBack ? !variants.some(({ lang }) => lang === topic.defaultLang) : variants.length === 0;
    const lang = topic.defaultLang;
    const lacking = { ...{ lang, variantId: null, code: 'ISSUE_HAS_NO_VARIANT' }, block: null };
    const findings: SaidFinding[] = lacks
      ? [{ ...lacking, severity: 'ERROR', message: errorText(lacking.code, tx.language, { lang }) }]
      : [];
    for (const variant of variants) findings.push(...(await this.look(tx, variant, topic, null)).findings);
    return findings;
  }

  /**
   * An issue in one language as its reader gets it, with what is wrong with it. What cannot be read at all shows nothing and
   * says why. Throws RECORD_NOT_FOUND, CONTACT_POINT_NOT_FOUND.
   */
  async preview(ctx: RequestContext, asked: AskedPreview): Promise<Preview> {
    return this.db.inTransaction(ctx, async (tx) => {
      const issue = await this.access.requireSeen(tx, asked.issueId);
      const reader = asked.contactPointId ? await this.readerOf(tx, asked.contactPointId) : null;
      const where = { issue: issue.id, lang: asked.lang } as never;
      const [stored] = await this.records.list(tx, NewsletterVariant, where);
      const content = { ...(stored ?? { id: '', lang: asked.lang, subject: '' }), ...given(asked) };
      return this.show(tx, content, await this.topicOf(tx, issue), reader);
    });
  }

  /** A variant as a reader gets it. In: values of the reader; null: of nobody, whose values are shown by their names. */
  async show(
    tx: Tx,
    content: VariantContent,
    topic: NewsletterTopic,
    reader: RecipientValues | null,
  ): Promise<Preview> {
    const { rendered, findings } = await this.look(tx, content, topic, reader);
    const { subject = content.subject, html = '', text = '', bytes = 0 } = rendered ?? {};
    return { subject, preheader: content.preheader ?? null, html, text, bytes, findings };
  }

  /** The topic of an issue that the caller sees: what stands in it is theirs to see, whoever keeps the topic. */
  topicOf(tx: Tx, issue: NewsletterIssue): Promise<NewsletterTopic> {
    const topic = linkId(issue.topic) as string;
    return this.db.asSystem(tx, () => this.records.require(tx, NewsletterTopic, topic));
  }

  private async look(
    tx: Tx,
    content: VariantContent,
    topic: NewsletterTopic,
    reader: RecipientValues | null,
  ): Promise<Looked> {
    const say = (code: string, severity: SaidFinding['severity'], params: ErrorParams = {}, block?: number) => ({
      ...{ lang: content.lang, variantId: content.id === '' ? null : content.id, code, severity },
      ...{ message: errorText(code, tx.language, params), block: block ?? null },
    });
    try {
      const compiled = await this.compiling.text(content, topic);
      const findings = compiled.findings.map(({ code, severity, params, block }) =>
        say(code, severity === 'error' ? 'ERROR' : 'WARNING', params, block),
      );
      const { rendered, missing } = this.render(this.compiling.parts(content, compiled).bytes, reader);
      const skips = reader === null ? [] : missing.map((field) => say('READER_WITHOUT_VALUE', 'WARNING', { field }));
      return { rendered, findings: [...findings, ...skips] };
    } catch (error) {
      if (!(error instanceof AppError) || error.kind === 'BUG') throw error;
      const block = /^blocks\.(\d+)/.exec(String(error.params.place ?? ''))?.[1];
      return {
        rendered: null,
        findings: [say(error.code, 'ERROR', error.params, block === undefined ? undefined : Number(block))],
      };
    }
  }

  /** Renders for a reader; what is missing of them is shown by its name. */
  private render(
    bytes: Buffer,
    reader: RecipientValues | null,
  ): { rendered: Looked['rendered']; missing: readonly string[] } {
    const variant = readVariant(bytes);
    const pages = {
      unsubscribeUrl: pageOf(this.place, 'unsubscribe', 'preview'),
      preferencesUrl: pageOf(this.place, 'preferences', 'preview'),
      viewOnlineUrl: pageOf(this.place, 'view', 'preview'),
    };
    const missing: string[] = [];
    while (missing.length <= MOST_MISSING) {
      const names = Object.fromEntries(missing.map((field) => [field, `[${field}]`]));
      const rendered = renderMessage(variant, { ...reader, ...names, ...pages });
      if (rendered.kind === 'rendered') return { rendered, missing };
      if (missing.includes(rendered.field)) break;
      missing.push(rendered.field);
    }
    return { rendered: null, missing };
  }

  private async readerOf(tx: Tx, id: string): Promise<RecipientValues> {
    const point = isId(id) ? await this.records.find(tx, ContactPoint, id) : null;
    if (!point) throw consentErrors.CONTACT_POINT_NOT_FOUND({}, { field: 'contactPointId' });
    const person = point.person ? await this.records.find(tx, Person, point.person.id) : null;
    const { givenName, familyName, salutation } = person ?? {};
    const name = [givenName, familyName].filter(Boolean).join(' ');
    return { givenName, familyName, salutation, name: name === '' ? null : name };
  }
}

/** What of a preview was said, and is not stored yet. */
function given({ subject, preheader, blocks, text }: AskedPreview): Partial<VariantContent> {
  return {
    ...(subject === undefined || subject === null ? {} : { subject }),
    ...(preheader === undefined ? {} : { preheader }),
    ...(blocks === undefined || blocks === null ? {} : { blocks }),
    ...(text === undefined ? {} : { text }),
  };
}
