import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { journalTexts } from '../journal.texts.js';

/** Seals what was written since the last seal. Requests that follow each other closely become one run. */
export const sealJournal = defineJob('journal.work', 'journal.seal', {
  payload: z.strictObject({}),
  retries: 5,
  dedupe: () => 'journal',
  settleMs: 1_000,
  keepDays: 1,
});

/** Rows under one seal: some milliseconds of work, in one transaction. */
const BATCH = 5_000;

/**
 * What if it runs twice: the second one waits for the first one's batch, goes on behind it and finds nothing. What if it
 * dies in the middle: a batch is one transaction, so its rows are sealed or wait for the next run. What if a transaction
 * is still open: its rows and younger ones wait; the message of its commit asks for another run.
 */
@Injectable()
export class SealJournalJob {
  constructor(@Inject(Db) private readonly db: Db) {}

  @HandlesJob(sealJournal)
  async handle(ctx: JobContext): Promise<{ rows: number }> {
    const message = journalTexts[ctx.language].sealing;
    for (let rows = 0; ; ) {
      await ctx.job.progress(rows, undefined, message);
      const [batch] = await this.db.query<{ sealed: number }>(ctx, 'select journal_seal($1) as sealed', [BATCH]);
      if (!batch?.sealed) return { rows };
      rows += batch.sealed;
    }
  }
}
