import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { AskedDaily } from '@seedbed/platform/queue';
import { DueReminderRequests } from './due-reminder-requests.service.js';
import { remindDue } from './jobs/remind-due.job.js';

/** Asks for reminders of what is due once a day. */
@Injectable()
export class DueReminderSchedule extends AskedDaily {
  constructor(
    @Inject(Db) db: Db,
    @Inject(DueReminderRequests) private readonly requests: DueReminderRequests,
  ) {
    super(db, {
      name: DueReminderSchedule.name,
      job: remindDue,
      actor: 'system:due-reminders',
      lock: 7_301_011,
      failed: 'Reminders of what is due were not asked for',
    });
  }

  protected request(tx: Tx): Promise<unknown> {
    return this.requests.request(tx);
  }
}
