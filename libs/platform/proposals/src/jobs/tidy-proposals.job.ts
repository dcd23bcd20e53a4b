import { Inject, Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { TidyProposals } from '../tidy-proposals.service.js';

/** Ends what nobody decided, and forgets the values of what has long been over. It shares the queue of the housekeeping. */
export const tidyProposals = defineJob('journal.work', 'proposals.tidy', {
  payload: z.strictObject({}),
  retries: 3,
  dedupe: () => 'run',
});

/**
 * What if it runs twice: what is over is over. What if it dies in the middle: each batch is a transaction of its own, the rest
 * waits for the next run. What if somebody decides meanwhile: the proposal is asked again under its lock.
 */
@Injectable()
export class TidyProposalsJob {
  constructor(@Inject(TidyProposals) private readonly tidy: TidyProposals) {}

  @HandlesJob(tidyProposals)
  async handle(ctx: JobContext): Promise<{ expired: number; forgotten: number }> {
    return { expired: await this.tidy.expire(ctx), forgotten: await this.tidy.forget(ctx) };
  }
}
