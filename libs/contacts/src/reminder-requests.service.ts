import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type Job, Jobs } from '@seedbed/platform/queue';
import { sealedHash } from '@seedbed/platform/records';
import { remindPartners } from './jobs/remind-partners.job.js';
import { PROFILE_REMINDERS } from './profile-reminders.service.js';
import { reminderTexts } from './profile-reminders.texts.js';
import { Suppressions } from './suppressions.service.js';

/** Asks for reminders, and says who wants none. */
@Injectable()
export class ReminderRequests {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
  ) {}

  /** Asks for all reminders that are due. Out: the job, which may wait already. */
  async request(ctx: RequestContext | Tx): Promise<Job> {
    return this.jobs.request(ctx, remindPartners, {}, { title: reminderTexts[ctx.language].job });
  }

  /** Whether the user who asks is reminded by mail. */
  async wanted(ctx: RequestContext): Promise<boolean> {
    return this.db.inTransaction(ctx, async (tx) => {
      const hash = await this.ownHash(tx);
      return hash !== null && !(await this.suppressions.holds(tx, hash, PROFILE_REMINDERS));
    });
  }

  /**
   * The user who asks wants to be reminded, or objects to it (article 21 GDPR). An objection to everything, said elsewhere,
   * stays. Out: whether they are reminded now.
   */
  async want(ctx: RequestContext, isWanted: boolean): Promise<boolean> {
    await this.db.inTransaction(ctx, async (tx) => {
      const hash = await this.ownHash(tx);
      if (hash === null) return;
      if (isWanted) await this.suppressions.lift(tx, hash, PROFILE_REMINDERS, 'OBJECTION');
      else await this.suppressions.add(tx, { hash, scope: PROFILE_REMINDERS, reason: 'OBJECTION' });
    });
    return this.wanted(ctx);
  }

  private async ownHash(tx: Tx): Promise<string | null> {
    const [user] = await this.db.query<{ email: string }>(tx, 'select email from users where id = $1', [
      tx.reader.userId ?? null,
    ]);
    return user ? sealedHash(user.email) : null;
  }
}
