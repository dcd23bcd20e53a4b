import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { retain } from './jobs/retain-records.job.js';
import { RetentionRequests } from './retention-requests.service.js';

const HOUR_MS = 3_600_000;
/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_004;

/** Asks for a run once a day, whichever worker looks first. */
@Injectable()
export class RetentionSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(RetentionSchedule.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RetentionRequests) private readonly retention: RetentionRequests,
  ) {}

  onApplicationBootstrap(): void {
    const round = (): void => {
      this.looking ??= this.look()
        .catch((error: unknown) => this.log.warn(`Retention was not asked for, again in an hour: ${String(error)}`))
        .finally(() => {
          this.looking = undefined;
        });
    };
    this.timer = setInterval(round, HOUR_MS);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Asks for a run when a rule is switched on and none was asked for within a day. Safe to call at any time. */
  async look(): Promise<void> {
    const ctx = systemContext('system:retention');
    await this.db.inTransaction(ctx, async (tx) => {
      await this.db.query(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
      const [due] = await this.db.query<{ due: boolean }>(
        tx,
        `select exists (select from retention_rules where is_active)
          and not exists (select from jobs where kind = $1 and created_at > now() - interval '23 hours' and requested_by = $2) as due`,
        [retain.name, ctx.actor],
      );
      if (due?.due) await this.retention.request(tx, false);
    });
  }
}
