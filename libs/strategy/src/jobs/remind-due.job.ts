import { Inject, Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { DueReminders } from '../due-reminders.service.js';
import { dueTexts } from '../due-reminders.texts.js';

/** Reminds coordinators of measures, deliverables, milestones and claims that end soon or have ended. */
export const remindDue = defineJob('journal.work', 'strategy.due-reminders', {
  payload: z.strictObject({}),
  retries: 5,
  dedupe: () => 'due',
  keepDays: 90,
});

/** What the job's row says afterwards. */
export interface DueReminderResult {
  /** Coordinators that were looked at. */
  readonly coordinators: number;
  readonly sent: number;
  /** Coordinators who must not be written to. */
  readonly left: number;
}

/**
 * What if it runs twice, or two workers run it: each user is locked, and what was told stands in the same transaction as the
 * message, so the second one finds nothing. What if it dies in the middle, or somebody cancels it: each coordinator is a
 * transaction of its own, the next run goes on with the others. What if a user, role or record is gone meanwhile: it is asked
 * under the lock, and nothing is sent.
 */
@Injectable()
export class RemindDueJob {
  constructor(@Inject(DueReminders) private readonly reminders: DueReminders) {}

  @HandlesJob(remindDue)
  async handle(ctx: JobContext): Promise<DueReminderResult> {
    const coordinators = await this.reminders.coordinators(ctx);
    const result = { coordinators: coordinators.length, sent: 0, left: 0 };
    for (const [done, coordinator] of coordinators.entries()) {
      await ctx.job.progress(done, coordinators.length, dueTexts[ctx.language].job);
      const outcome = await this.reminders.remind(ctx, coordinator);
      if (outcome === 'SENT') result.sent += 1;
      if (outcome === 'LEFT') result.left += 1;
    }
    return result;
  }
}
