import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { DueReminderRequests } from './due-reminder-requests.service.js';
import { remindDue } from './jobs/remind-due.job.js';

const HOUR_MS = 3_600_000;
/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_011;

/** Asks for reminders once a day, whichever worker looks first. */
@Injectable()
export class DueReminderSchedule extends InRounds {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DueReminderRequests) private readonly requests: DueReminderRequests,
  ) {
    super({
      name: DueReminderSchedule.name,
      everyMs: HOUR_MS,
      failed: 'Reminders of what is due were not asked for, again in an hour',
      waits: true,
    });
  }

  protected round(): Promise<unknown> {
    return this.look();
  }

  /** Asks for a run when none was asked for within a day. Safe to call at any time. */
  async look(): Promise<void> {
    const ctx = systemContext('system:due-reminders');
    await this.db.inTransaction(ctx, async (tx) => {
      await this.db.query(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
      const [found] = await this.db.query<{ due: boolean }>(
        tx,
        `select not exists (select from jobs where kind = $1 and created_at > now() - interval '23 hours' and requested_by = $2) as due`,
        [remindDue.name, ctx.actor],
      );
      if (found?.due) await this.requests.request(tx);
    });
  }
}
