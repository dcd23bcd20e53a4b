import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { AskedDaily, defineJob, HandlesJob, type JobContext, Jobs } from '@seedbed/platform/queue';
import { z } from 'zod';
import { newsletterTexts } from '../newsletters.texts.js';

/** Forgets what newsletters leave behind. It shares the queue of the journal's housekeeping: a process has few listeners. */
const tidyNewsletters = defineJob('journal.work', 'newsletters.tidy', {
  payload: z.strictObject({}),
  retries: 3,
  dedupe: () => 'all',
  isOnce: true,
  keepDays: 7,
});

/** For so long a returned message can be looked at; it names people. */
const BYTES_KEPT = '30 days';
/** Until then its name is known, so that it is not applied twice; after it no return address in it is taken any more. */
const NAMES_KEPT = '100 days';

const STATEMENTS = {
  bytes: `UPDATE incoming_messages SET bytes = NULL, problem = CASE WHEN applied_at IS NULL THEN coalesce(problem, 'NOT_APPLIED') END
    WHERE bytes IS NOT NULL AND received_at < now() - interval '${BYTES_KEPT}' RETURNING 1`,
  messages: `DELETE FROM incoming_messages WHERE received_at < now() - interval '${NAMES_KEPT}' RETURNING 1`,
  // whoever is gone was taken over long before; a row with something open waits for that
  workers: `DELETE FROM mail_workers w WHERE w.seen_at < now() - interval '1 day'
    AND NOT EXISTS (SELECT FROM newsletter_deliveries d WHERE d.worker = w.id AND d.state IN (1, 2)) RETURNING 1`,
  limits: `DELETE FROM mail_buckets b WHERE b.key LIKE 'issue:%'
      AND NOT EXISTS (SELECT FROM newsletter_issues i WHERE 'issue:' || i.id = b.key AND i.state NOT IN ('SENT', 'CANCELLED'))
    OR b.key LIKE 'group:%' AND b.per_minute IS NULL AND b.daily_cap IS NULL
      AND coalesce(b.rests_until, '-infinity') < now() - interval '1 day' RETURNING 1`,
} as const;

/** What the job's row says afterwards: how many of each. */
export type TidiedNewsletters = Readonly<Record<keyof typeof STATEMENTS, number>>;

/**
 * What if it runs twice: nothing is left to forget. What if it dies in the middle: each statement is done or not, the rest waits
 * for the next day.
 */
@Injectable()
export class TidyNewslettersJob {
  constructor(@Inject(Db) private readonly db: Db) {}

  @HandlesJob(tidyNewsletters)
  async handle(ctx: JobContext): Promise<TidiedNewsletters> {
    const found: [string, number][] = [];
    for (const [what, sql] of Object.entries(STATEMENTS)) found.push([what, (await this.db.query(ctx, sql)).length]);
    return Object.fromEntries(found) as unknown as TidiedNewsletters;
  }
}

/** Asks for a run once a day. */
@Injectable()
export class TidyNewslettersDaily extends AskedDaily {
  constructor(
    @Inject(Db) db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    super(db, {
      name: TidyNewslettersDaily.name,
      job: tidyNewsletters,
      actor: 'system:newsletters',
      lock: 7_301_013,
      failed: 'Tidying up after newsletters was not asked for',
    });
  }

  protected request(tx: Tx): Promise<unknown> {
    return this.jobs.request(tx, tidyNewsletters, {}, { title: newsletterTexts[tx.language].tidying });
  }
}
