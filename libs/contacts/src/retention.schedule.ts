import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { retain } from './jobs/retain-records.job.js';
import { RetentionRequests } from './retention-requests.service.js';

const HOUR_MS = 3_600_000;
/** As whom the scheduled runs are asked for, and how long at least lies between two of them. */
export const RETENTION_ACTOR = 'system:retention';
export const RETENTION_EVERY_MS = 23 * HOUR_MS;
/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_004;

/** Asks for a run once a day, whichever worker looks first. */
@Injectable()
export class RetentionSchedule extends InRounds {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RetentionRequests) private readonly retention: RetentionRequests,
  ) {
    super({
      name: RetentionSchedule.name,
      everyMs: HOUR_MS,
      failed: 'Retention was not asked for, again in an hour',
      waits: true,
    });
  }

  protected round(): Promise<unknown> {
    return this.look();
  }

  /** Asks for a run when a rule is switched on and none was asked for within a day. Safe to call at any time. */
  async look(): Promise<void> {
    const ctx = systemContext(RETENTION_ACTOR);
    await this.db.inTransaction(ctx, async (tx) => {
      await this.db.query(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
      const [due] = await this.db.query<{ due: boolean }>(
        tx,
        `select exists (select from retention_rules where is_active)
          and not exists (select from jobs where kind = $1 and created_at > now() - $3::float8 * interval '1 millisecond'
            and requested_by = $2) as due`,
        [retain.name, ctx.actor, RETENTION_EVERY_MS],
      );
      if (due?.due) await this.retention.request(tx, false);
    });
  }
}
