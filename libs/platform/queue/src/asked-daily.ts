import { type Db, InRounds, type Tx } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import type { AnyJob } from './define-job.js';

const HOUR_MS = 3_600_000;
/** How long at least lies between two runs that are asked for. */
export const ASKED_EVERY_MS = 23 * HOUR_MS;

export interface DailyOptions {
  /** Under what it stands in the log. */
  readonly name: string;
  readonly job: AnyJob;
  /** As whom the runs are asked for: what people ask for counts for itself. */
  readonly actor: string;
  /** Any number: it only has to be the same in every worker of one database, and another one for each job. */
  readonly lock: number;
  /** What is said in the log when asking failed; it is tried again in an hour. */
  readonly failed: string;
  /** SQL that is true when there may be something to do; empty: always. */
  readonly when?: string;
}

/** Asks for a job once a day, whichever worker looks first. */
export abstract class AskedDaily extends InRounds {
  constructor(
    private readonly db: Db,
    private readonly daily: DailyOptions,
  ) {
    super({ name: daily.name, everyMs: HOUR_MS, failed: `${daily.failed}, again in an hour`, waits: true });
  }

  /** Asks for the run, in the transaction that found none. */
  protected abstract request(tx: Tx): Promise<unknown>;

  protected round(): Promise<unknown> {
    return this.look();
  }

  /** Asks for a run when there may be something to do and none was asked for within a day. Safe to call at any time. */
  async look(): Promise<void> {
    const { job, actor, lock, when = 'true' } = this.daily;
    await this.db.inTransaction(systemContext(actor), async (tx) => {
      await this.db.query(tx, 'select pg_advisory_xact_lock($1)', [lock]);
      const [found] = await this.db.query<{ due: boolean }>(
        tx,
        `select (${when}) and not exists (select from jobs where kind = $1 and requested_by = $2
           and created_at > now() - $3::float8 * interval '1 millisecond') as due`,
        [job.name, actor, ASKED_EVERY_MS],
      );
      if (found?.due) await this.request(tx);
    });
  }
}
