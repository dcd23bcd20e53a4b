import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { erasureTexts } from '../erasure.texts.js';
import { SubjectRequests } from '../subject-requests.service.js';

/** Erases the person of a request. It shares the queue of the journal's housekeeping: a process has few listeners. */
export const erasePerson = defineJob('journal.work', 'contacts.erasure', {
  payload: z.strictObject({ request: z.uuid() }),
  retries: 5,
  dedupe: ({ request }) => request,
  isOnce: true,
});

/** What the job's row says afterwards; the proof itself stands with the request. */
export interface ErasureResult {
  readonly request: string;
  readonly places: number;
  readonly erased: number;
  /** Nothing, unless something is broken. */
  readonly left: number;
}

/**
 * What if it runs twice: a request that was answered is left as it is. What if it dies in the middle, or somebody cancels
 * it: all of it is one transaction with the end of the job, so nothing was erased, and the next run begins anew. What if
 * the request was refused meanwhile, or the person erased for another request: the job ends with that error.
 */
@Injectable()
export class ErasePersonJob {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SubjectRequests) private readonly requests: SubjectRequests,
  ) {}

  @HandlesJob(erasePerson)
  async handle(ctx: JobContext, { request }: { request: string }): Promise<void> {
    const texts = erasureTexts[ctx.language];
    await this.db.inTransaction(ctx, async (tx) => {
      const proof = await this.requests.eraseNow(tx, request, {
        job: ctx.job.id,
        said: (done, total) => ctx.job.progress(done, total, texts.erasing),
      });
      const sum = (what: 'erased' | 'left'): number => proof.places.reduce((all, place) => all + place[what], 0);
      const result: ErasureResult = {
        ...{ request, places: proof.places.length },
        ...{ erased: sum('erased'), left: sum('left') },
      };
      await ctx.job.finish(tx, result);
    });
  }
}
