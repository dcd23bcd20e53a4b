import { Inject, Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { DueReminders } from '../due-reminders.service.js';
import { dueTexts } from '../due-reminders.texts.js';
import { EndingClaims } from '../ending-claims.service.js';
import { HolderReminders } from '../holder-reminders.service.js';

/** Reminds coordinators of measures, deliverables, milestones and claims that end soon or have ended, and holders of their claims. */
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
  /** Users who sign in for an organisation with a claim that ends. */
  readonly partners: number;
  /** People with a claim that ends. */
  readonly people: number;
  readonly sent: number;
  /** Those of them who must not or cannot be written to. */
  readonly left: number;
}

/**
 * What if it runs twice, or two workers run it: each user and person is locked, and what was told stands in the same transaction as the
 * message, so the second one finds nothing. What if it dies in the middle, or somebody cancels it: each of them is a
 * transaction of its own, the next run goes on with the others. What if a user, role or record is gone meanwhile: it is asked
 * under the lock, and nothing is sent.
 */
@Injectable()
export class RemindDueJob {
  constructor(
    @Inject(DueReminders) private readonly reminders: DueReminders,
    @Inject(EndingClaims) private readonly claims: EndingClaims,
    @Inject(HolderReminders) private readonly holders: HolderReminders,
  ) {}

  @HandlesJob(remindDue)
  async handle(ctx: JobContext): Promise<DueReminderResult> {
    const coordinators = await this.reminders.coordinators(ctx);
    const partners = await this.claims.partners(ctx);
    const people = await this.claims.people(ctx);
    const all = [
      ...coordinators.map((one) => () => this.reminders.remind(ctx, one)),
      ...partners.map((user) => () => this.holders.remindPartner(ctx, user)),
      ...people.map((person) => () => this.holders.remindPerson(ctx, person)),
    ];
    const result = { coordinators: coordinators.length, partners: partners.length, people: people.length };
    let [sent, left] = [0, 0];
    for (const [done, remind] of all.entries()) {
      await ctx.job.progress(done, all.length, dueTexts[ctx.language].job);
      const outcome = await remind();
      if (outcome === 'SENT') sent += 1;
      if (outcome === 'LEFT') left += 1;
    }
    return { ...result, sent, left };
  }
}
