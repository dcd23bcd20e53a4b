import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { AskedDaily } from '@seedbed/platform/queue';
import { remindPartners } from './jobs/remind-partners.job.js';
import { ReminderRequests } from './reminder-requests.service.js';

/** Asks for reminders once a day while a centre reminds. */
@Injectable()
export class ReminderSchedule extends AskedDaily {
  constructor(
    @Inject(Db) db: Db,
    @Inject(ReminderRequests) private readonly requests: ReminderRequests,
  ) {
    super(db, {
      name: ReminderSchedule.name,
      job: remindPartners,
      actor: 'system:profile-reminders',
      lock: 7_301_006,
      failed: 'Reminders were not asked for',
      when: 'exists (select from profile_rules where reminds_partners)',
    });
  }

  protected request(tx: Tx): Promise<unknown> {
    return this.requests.request(tx);
  }
}
