import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type Job, Jobs } from '@seedbed/platform/queue';
import { retain } from './jobs/retain-records.job.js';
import { retentionTexts } from './retention.texts.js';

/** Asks for what was kept long enough to be anonymised. */
@Injectable()
export class RetentionRequests {
  constructor(@Inject(Jobs) private readonly jobs: Jobs) {}

  /** Asks for a run, or for its report alone. Out: the job, which may wait already. */
  async request(ctx: RequestContext | Tx, dryRun: boolean): Promise<Job> {
    const texts = retentionTexts[ctx.language];
    return this.jobs.request(ctx, retain, { dryRun }, { title: dryRun ? texts.report : texts.title });
  }
}
