import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { ASKED_EVERY_MS } from '@seedbed/platform/queue';
import { Records } from '@seedbed/platform/records';
import type { ErasureProof } from './erasure.service.js';
import { retain } from './jobs/retain-records.job.js';
import type { RetainedType } from './retention.rules.js';
import { RETENTION_ACTOR } from './retention.schedule.js';
import { Retention } from './retention.service.js';
import { RetentionRule } from './retention-rule.record.js';

/** A type of which old records are anonymised, and what would be now. */
export interface RetentionPlan {
  readonly recordType: RetainedType;
  /** ISO 8601 period, by the rule or by the declaration. */
  readonly keep: string;
  readonly isActive: boolean;
  /** Records that are over now. */
  readonly due: number;
  readonly lastRunAt: Date | null;
  /** Nothing while no rule is switched on. */
  readonly nextRunAt: Date | null;
  readonly ruleId: string | null;
}

/** An erasure that was done, without a word of whose it was. */
export interface ErasureReceipt {
  readonly requestId: string;
  readonly receivedAt: Date;
  readonly proof: ErasureProof;
}

const MOST_RECEIPTS = 200;

/** What whoever answers for a node must be able to show of how it treats data of persons. It names nobody. */
@Injectable()
export class Privacy {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Retention) private readonly retention: Retention,
  ) {}

  /** Each type that is anonymised, with its period, and how much of it is over. */
  async retentionPlans(ctx: RequestContext): Promise<RetentionPlan[]> {
    return this.asSystem(ctx, async (tx) => {
      const rules = await this.records.list(tx, RetentionRule);
      const isOn = rules.some(({ isActive }) => isActive);
      const lastRunAt = await this.lastRun(tx);
      const earliest = lastRunAt ? lastRunAt.getTime() + ASKED_EVERY_MS : 0;
      const nextRunAt = isOn ? new Date(Math.max(this.retention.clock.now().getTime(), earliest)) : null;
      return (await this.retention.due(tx)).map(({ type, keep, isActive, ids }) => ({
        ...{ recordType: type, keep, isActive, due: ids.length, lastRunAt, nextRunAt: isActive ? nextRunAt : null },
        ruleId: rules.find(({ recordType }) => recordType === type)?.id ?? null,
      }));
    });
  }

  /** The proofs of the last erasures, newest first. */
  async receipts(ctx: RequestContext): Promise<ErasureReceipt[]> {
    return this.asSystem(ctx, (tx) =>
      this.db.query<ErasureReceipt>(
        tx,
        `select id as "requestId", received_at as "receivedAt", proof from subject_requests
         where "right" = 'ERASURE_17' and state = 'DONE' and proof is not null order by decided_at desc limit $1`,
        [MOST_RECEIPTS],
      ),
    );
  }

  private async lastRun(tx: Tx): Promise<Date | null> {
    const [row] = await this.db.query<{ at: Date | null }>(
      tx,
      'select max(created_at) as at from jobs where kind = $1 and requested_by = $2',
      [retain.name, RETENTION_ACTOR],
    );
    return row?.at ?? null;
  }

  private asSystem<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.inTransaction(ctx, (tx) => this.db.asSystem(tx, () => work(tx)));
  }
}
