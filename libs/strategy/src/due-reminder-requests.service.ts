import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type Job, Jobs } from '@seedbed/platform/queue';
import { dueTexts } from './due-reminders.texts.js';
import { remindDue } from './jobs/remind-due.job.js';

/** Asks for reminders of what is due. */
@Injectable()
export class DueReminderRequests {
  constructor(@Inject(Jobs) private readonly jobs: Jobs) {}

  /** Asks for all reminders that are due. Out: the job, which may wait already. */
  async request(ctx: RequestContext | Tx): Promise<Job> {
    return this.jobs.request(ctx, remindDue, {}, { title: dueTexts[ctx.language].job });
  }
}
