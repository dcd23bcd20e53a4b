import { Inject, Injectable } from '@nestjs/common';
import { Ncc } from '@seedbed/centres';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Clock, type Reader, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { Records, recordErrors, type StoredFilter, type Values } from '@seedbed/platform/records';
import { Country, linkId } from '@seedbed/reference';
import { Compiling } from './compiling.service.js';
import { IssueAccess } from './desk/issue-access.js';
import { type IssueState, NewsletterIssue, NewsletterSegment, NewsletterVariant } from './issue.record.js';
import { mayStep } from './issue.rules.js';
import { newsletterErrors } from './newsletters.errors.js';
import { Buckets } from './sending/buckets.js';
import { type Audience, type AudienceCounts, Planner } from './sending/planner.js';
import { NewsletterTopic } from './topic.record.js';

/** An issue as its caller saw it. */
export interface SeenIssue {
  readonly id: string;
  readonly rev: number;
}

/** Time zones of the countries whose centres write. */
const ZONES: Readonly<Record<string, string>> = {
  HR: 'Europe/Zagreb',
  GR: 'Europe/Athens',
  IT: 'Europe/Rome',
  RO: 'Europe/Bucharest',
  SI: 'Europe/Ljubljana',
};

/** What can be done with issues, each step once: whoever comes second finds the issue elsewhere. */
@Injectable()
export class Issues {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(IssueAccess) private readonly access: IssueAccess,
    @Inject(Planner) private readonly planner: Planner,
    @Inject(Buckets) private readonly buckets: Buckets,
    @Inject(Compiling) private readonly compiling: Compiling,
  ) {}

  /**
   * Says that a draft is ready: it is sent at its moment, or at once. Who gets it is worked out then, with the sight of the
   * caller. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, CONFLICT, ISSUE_STEP_NOT_POSSIBLE, ISSUE_SEND_AT_PAST,
   * ISSUE_HAS_NO_VARIANT.
   */
  async schedule(ctx: RequestContext, seen: SeenIssue): Promise<NewsletterIssue> {
    return this.step(ctx, seen, 'SCHEDULED', async (tx, issue) => {
      // other steps may join what somebody changed meanwhile; what goes to people was seen as it is
      if (issue.rev !== seen.rev) throw recordErrors.CONFLICT({ actual: issue.rev, seen: seen.rev }, { field: 'rev' });
      const { sendAt } = issue;
      if (sendAt && sendAt.getTime() < this.clock.now().getTime() - 60_000) {
        throw newsletterErrors.ISSUE_SEND_AT_PAST({}, { field: 'sendAt' });
      }
      await this.requireVariants(tx, issue);
      await this.requireSound(tx, issue);
      await this.db.asSystem(tx, async () => {
        await this.db.query(
          tx,
          `INSERT INTO newsletter_plans (issue_id, reader, asked_by) VALUES ($1, $2, $3)
           ON CONFLICT (issue_id) DO UPDATE SET reader = excluded.reader, asked_by = excluded.asked_by, asked_at = clock_timestamp()`,
          [issue.id, JSON.stringify(tx.reader), tx.actor],
        );
        await this.buckets.limitIssue(tx, issue.id, issue.perMinute ?? null);
      });
      return {};
    });
  }

  /** Takes an issue that has not begun back to be written. Throws as {@link schedule}. */
  unschedule(ctx: RequestContext, seen: SeenIssue): Promise<NewsletterIssue> {
    return this.step(ctx, seen, 'DRAFT');
  }

  /** Stops sending; what passed the gate before goes out. Throws as {@link schedule}. */
  pause(ctx: RequestContext, seen: SeenIssue): Promise<NewsletterIssue> {
    return this.step(ctx, seen, 'PAUSED');
  }

  /** Goes on with sending. Throws as {@link schedule}. */
  resume(ctx: RequestContext, seen: SeenIssue): Promise<NewsletterIssue> {
    return this.step(ctx, seen, 'SENDING', async () => ({ pausedBecause: null }));
  }

  /** Gives an issue up; who has it, has it. Throws as {@link schedule}. */
  cancel(ctx: RequestContext, seen: SeenIssue): Promise<NewsletterIssue> {
    return this.step(ctx, seen, 'CANCELLED', async () => ({ endedAt: this.clock.now() }));
  }

  /** How many an issue would reach now, and why others are left out. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED. */
  async audience(ctx: RequestContext, id: string): Promise<AudienceCounts> {
    return this.db.inTransaction(ctx, async (tx) => {
      const issue = await this.access.requireWritable(tx, id, 'id');
      return this.planner.count(tx, await this.audienceOf(tx, issue, tx.reader));
    });
  }

  /** Who may get an issue, with the sight of a reader. */
  async audienceOf(tx: Tx, issue: NewsletterIssue, reader: Reader): Promise<Audience> {
    const topic = await this.records.require(tx, NewsletterTopic, linkId(issue.topic) as string);
    const segment = issue.segment
      ? await this.records.require(tx, NewsletterSegment, linkId(issue.segment) as string)
      : null;
    const variants = await this.records.list(tx, NewsletterVariant, { issue: issue.id } as never);
    return {
      topic: topic.id,
      filter: segment ? (JSON.parse(segment.filter) as StoredFilter) : {},
      reader,
      langs: variants.map(({ id, lang }) => ({ lang, variant: id })),
      fallback: issue.fallsBack ? topic.defaultLang : null,
    };
  }

  /** The time zone of the centre that writes an issue. */
  async zoneOf(tx: Tx, issue: NewsletterIssue): Promise<string> {
    const topic = await this.records.require(tx, NewsletterTopic, linkId(issue.topic) as string);
    const ncc = await this.records.require(tx, Ncc, linkId(topic.ncc) as string);
    const country = await this.records.require(tx, Country, linkId(ncc.country) as string);
    return ZONES[country.code] ?? 'UTC';
  }

  private async requireVariants(tx: Tx, issue: NewsletterIssue): Promise<void> {
    const topic = await this.records.require(tx, NewsletterTopic, linkId(issue.topic) as string);
    const variants = await this.records.list(tx, NewsletterVariant, { issue: issue.id } as never);
    const isThere = variants.some(({ lang }) => lang === topic.defaultLang);
    if (issue.fallsBack ? !isThere : variants.length === 0) {
      throw newsletterErrors.ISSUE_HAS_NO_VARIANT({ lang: topic.defaultLang });
    }
  }

  /** Makes the issue ready; what its readers could not read or use keeps it from being sent. */
  private async requireSound(tx: Tx, issue: NewsletterIssue): Promise<void> {
    for (const { lang, findings } of await this.compiling.issue(tx, issue)) {
      const errors = findings.filter(({ severity }) => severity === 'error');
      const [first] = errors;
      if (first) throw newsletterErrors.ISSUE_NOT_SOUND({ lang, count: errors.length, first: first.code });
    }
  }

  private async step(
    ctx: RequestContext,
    { id, rev }: SeenIssue,
    to: IssueState,
    also: (tx: Tx, issue: NewsletterIssue) => Promise<Values<NewsletterIssue>> = async () => ({}),
  ): Promise<NewsletterIssue> {
    return this.db.inTransaction(ctx, async (tx) => {
      await this.access.requireWritable(tx, id, 'id');
      // of two who step at once the second one is judged by what the first one did
      await this.db.query(tx, 'select 1 from newsletter_issues where id = $1 for no key update', [id]);
      const issue = await this.records.require(tx, NewsletterIssue, id);
      if (issue.archivedAt) throw recordErrors.RECORD_ARCHIVED({}, { field: 'id' });
      if (!mayStep(issue.state, to)) throw newsletterErrors.ISSUE_STEP_NOT_POSSIBLE({ state: issue.state, to });
      const values = await also(tx, issue);
      return this.records.change(tx, NewsletterIssue, { id, rev }, { ...values, state: to });
    });
  }
}
