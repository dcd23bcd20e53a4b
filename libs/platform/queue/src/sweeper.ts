import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { JobQueue } from './job-queue.js';
import { QUEUE_OPTIONS, type QueueOptions } from './queue-options.js';
import { RunRows } from './run-rows.js';

/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_002;
const CHUNK = 500;
/** For how long people find a finished job in the list. */
const KEEP_DAYS = 90;

/**
 * Makes the queue agree with the rows: takes back runs of dead workers and offers every waiting run again. So neither a
 * killed worker nor an emptied queue loses anything.
 */
@Injectable()
export class Sweeper extends InRounds {
  private readonly ctx = systemContext('system:sweeper');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RunRows) private readonly rows: RunRows,
    @Inject(JobQueue) private readonly queue: JobQueue,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueOptions,
  ) {
    super({ name: Sweeper.name, everyMs: options.sweepMs, failed: `Sweeping failed, again in ${options.sweepMs} ms` });
  }

  protected round(): Promise<unknown> {
    return this.sweep();
  }

  /** One round. Safe to run twice and in several processes. Throws QUEUE_UNAVAILABLE; the rows stay for the next one. */
  async sweep(): Promise<void> {
    const recovered = await this.db.inTransaction(this.ctx, async (tx) => {
      const [lock] = await this.db.query<{ mine: boolean }>(tx, 'SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
      if (!lock?.mine) return 0;
      await this.rows.forget(tx, KEEP_DAYS);
      return this.rows.recover(tx, this.options.leaseMs);
    });
    if (recovered > 0) this.log.warn(`${recovered} jobs of workers that are gone wait again`);
    await this.offerAll();
  }

  private async offerAll(): Promise<void> {
    for (let after: string | null = null; ; ) {
      const runs = await this.rows.waiting(this.ctx, { after, limit: CHUNK });
      await this.queue.add(runs);
      const last = runs.at(-1);
      if (!last || runs.length < CHUNK) return;
      after = last.jobId;
    }
  }
}
