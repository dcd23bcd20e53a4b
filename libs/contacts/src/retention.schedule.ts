import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { AskedDaily } from '@seedbed/platform/queue';
import { retain } from './jobs/retain-records.job.js';
import { RetentionRequests } from './retention-requests.service.js';

/** As whom the scheduled runs are asked for. */
export const RETENTION_ACTOR = 'system:retention';

/** Asks for a run once a day while a rule is switched on. */
@Injectable()
export class RetentionSchedule extends AskedDaily {
  constructor(
    @Inject(Db) db: Db,
    @Inject(RetentionRequests) private readonly retention: RetentionRequests,
  ) {
    super(db, {
      name: RetentionSchedule.name,
      job: retain,
      actor: RETENTION_ACTOR,
      lock: 7_301_004,
      failed: 'Retention was not asked for',
      when: 'exists (select from retention_rules where is_active)',
    });
  }

  protected request(tx: Tx): Promise<unknown> {
    return this.retention.request(tx, false);
  }
}
