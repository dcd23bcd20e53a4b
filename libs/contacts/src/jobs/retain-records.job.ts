import { Inject, Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { Retention } from '../retention.service.js';
import { retentionTexts } from '../retention.texts.js';

/** Anonymises what was kept long enough. It shares the queue of the journal's housekeeping: a process has few listeners. */
export const retain = defineJob('journal.work', 'contacts.retention', {
  payload: z.strictObject({ dryRun: z.boolean() }),
  retries: 3,
  dedupe: ({ dryRun }) => (dryRun ? 'report' : 'run'),
});

/** Ids in the report of each type: enough to look at, few enough to read. */
const MOST_IDS = 200;

/** What the job's row says afterwards. */
export interface RetentionResult {
  readonly dryRun: boolean;
  readonly types: readonly {
    readonly type: string;
    readonly keep: string;
    readonly isActive: boolean;
    readonly due: number;
    readonly anonymised: number;
    readonly ids: readonly string[];
  }[];
}

/**
 * What if it runs twice: what was anonymised is no longer due. What if it dies in the middle, or somebody cancels it: each
 * record is a transaction of its own, the rest waits for the next run. What if a record is used meanwhile: it is asked again
 * under its lock, and stays.
 */
@Injectable()
export class RetainRecordsJob {
  constructor(@Inject(Retention) private readonly retention: Retention) {}

  @HandlesJob(retain)
  async handle(ctx: JobContext, { dryRun }: { dryRun: boolean }): Promise<RetentionResult> {
    const texts = retentionTexts[ctx.language];
    const all = await this.retention.due(ctx);
    const total = all.reduce((sum, { ids, isActive }) => sum + (dryRun || !isActive ? 0 : ids.length), 0);
    const types: RetentionResult['types'][number][] = [];
    let done = 0;
    await ctx.job.progress(0, total, texts.title);
    for (const due of all) {
      let anonymised = 0;
      for (const id of dryRun || !due.isActive ? [] : due.ids) {
        if (await this.retention.anonymise(ctx, due, id)) anonymised += 1;
        done += 1;
        await ctx.job.progress(done, total, texts.title);
      }
      const { type, keep, isActive, ids } = due;
      types.push({ type, keep, isActive, due: ids.length, anonymised, ids: ids.slice(0, MOST_IDS) });
    }
    return { dryRun, types };
  }
}
