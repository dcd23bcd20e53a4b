import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { Content } from '../content.js';

/**
 * Removes the bytes of an erased file, after the commit. In the queue of the journal, whose jobs are as short: a process
 * listens to four queues at most.
 */
export const removeBytes = defineJob('journal.work', 'files.remove', {
  payload: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  retries: 10,
  dedupe: ({ sha256 }) => sha256,
  keepDays: 1,
});

/**
 * What if it runs twice: the second one finds nothing. What if it dies in the middle: the sweeper finds the bytes a day
 * later. What if another file has the same content, or gets it just now: then the bytes stay.
 */
@Injectable()
export class RemoveBytesJob {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Content) private readonly content: Content,
  ) {}

  @HandlesJob(removeBytes)
  async handle(ctx: JobContext, { sha256 }: { sha256: string }): Promise<{ removed: boolean }> {
    return this.db.inTransaction(ctx, async (tx) => ({ removed: await this.content.removeUnused(tx, sha256) }));
  }
}
