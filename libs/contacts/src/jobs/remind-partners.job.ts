import { Inject, Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { ProfileReminders } from '../profile-reminders.service.js';
import { reminderTexts } from '../profile-reminders.texts.js';

/** Reminds partners whose profiles are to be confirmed. */
export const remindPartners = defineJob('journal.work', 'contacts.profile-reminders', {
  payload: z.strictObject({}),
  retries: 5,
  dedupe: () => 'reminders',
  keepDays: 90,
});

/** What the job's row says afterwards. */
export interface ReminderResult {
  /** Users whose organisations are due. */
  readonly due: number;
  readonly sent: number;
  /** Users who must not be written to. */
  readonly left: number;
}

/**
 * What if it runs twice, or two workers run it: each user is locked, asked again whether something is due, and the reminder
 * stands in the same transaction as the message, so the second one finds nothing. What if it dies in the middle, or
 * somebody cancels it: each user is a transaction of its own, the next run goes on with the others. What if a user, role or
 * organisation is gone meanwhile: it is asked under the lock, and nothing is sent.
 */
@Injectable()
export class RemindPartnersJob {
  constructor(@Inject(ProfileReminders) private readonly reminders: ProfileReminders) {}

  @HandlesJob(remindPartners)
  async handle(ctx: JobContext): Promise<ReminderResult> {
    const users = await this.reminders.usersDue(ctx);
    const result = { due: users.length, sent: 0, left: 0 };
    for (const [done, user] of users.entries()) {
      await ctx.job.progress(done, users.length, reminderTexts[ctx.language].job);
      const outcome = await this.reminders.remind(ctx, user);
      if (outcome === 'SENT') result.sent += 1;
      if (outcome === 'LEFT') result.left += 1;
    }
    return result;
  }
}
