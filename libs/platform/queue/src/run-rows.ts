import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isLanguage, type Language, type RequestContext } from '@seedbed/platform/kernel';
import { declaredJobs } from './define-job.js';
import type { JobState } from './job.record.js';

/** What a worker is given when it takes a job. */
export interface TakenRun {
  readonly outcome: 'taken';
  readonly jobId: string;
  readonly name: string;
  readonly payload: unknown;
  readonly requestId: string;
  readonly language: Language;
  /** Number of this attempt, from 1. */
  readonly attempts: number;
  /** Somebody cancelled it while nobody held it. */
  readonly cancelled: boolean;
}
/** Nothing to do (over or cancelled), or not yet. */
export type NotTaken = { readonly outcome: 'gone' } | { readonly outcome: 'later'; readonly inMs: number };

/** A run that waits, as the queue needs it. */
export interface WaitingRun {
  readonly jobId: string;
  readonly name: string;
  readonly inMs: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number | null;
  readonly message: string | null;
}

export interface Ending {
  readonly state: Extract<JobState, 'DONE' | 'FAILED' | 'CANCELLED'>;
  readonly result?: unknown;
  readonly error?: string;
  readonly errorCode?: string;
  /** What was said last, where it is not written yet. */
  readonly progress?: Progress | undefined;
}

interface RunRow {
  readonly name: string;
  readonly payload: unknown;
  readonly requestId: string;
  readonly language: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly inMs: number;
}

/** For how long a row cannot be taken: until it may begin, or until its holder would lose it. */
const WAIT_MS = `extract(epoch FROM greatest(r.run_at, r.alive_at + $2 * interval '1 millisecond') - clock_timestamp())
  ::float8 * 1000`;

/**
 * The statements on `job_runs` and `jobs`. Every change by a worker names its lease: one that lost it (because it was
 * taken for dead) changes nothing. All take the row of `job_runs` first, so none waits for another in a circle.
 */
@Injectable()
export class RunRows {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Takes a run for `leaseMs`, unless it is over, waits for its time, or somebody else holds it. */
  async take(ctx: RequestContext, jobId: string, lease: string, leaseMs: number): Promise<TakenRun | NotTaken> {
    return this.db.inTransaction(ctx, async (tx) => {
      const [row] = await this.db.query<RunRow>(
        tx,
        `SELECT r.name, r.payload, r.request_id AS "requestId", r.language, j.state, j.attempts, ${WAIT_MS} AS "inMs"
         FROM job_runs r JOIN jobs j ON j.id = r.job_id WHERE r.job_id = $1 FOR UPDATE OF r`,
        [jobId, leaseMs],
      );
      if (!row) return { outcome: 'gone' };
      if (row.inMs > 0) return { outcome: 'later', inMs: Math.ceil(row.inMs) };
      await this.db.query(
        tx,
        `WITH held AS (
           UPDATE job_runs SET lease = $2, alive_at = clock_timestamp(), dedupe = CASE WHEN $3 THEN dedupe END
           WHERE job_id = $1 RETURNING job_id
         )
         UPDATE jobs SET attempts = attempts + 1, started_at = coalesce(started_at, now()),
                state = CASE state WHEN 'CANCELLING' THEN state ELSE 'RUNNING' END
         WHERE id IN (SELECT job_id FROM held)`,
        // what has begun may have read already what a later request is about
        [jobId, lease, declaredJobs().get(row.name)?.isOnce ?? false],
      );
      const { name, payload, requestId, state } = row;
      const language = isLanguage(row.language) ? row.language : 'en';
      const attempts = row.attempts + 1;
      return {
        outcome: 'taken',
        jobId,
        name,
        payload,
        requestId,
        language,
        attempts,
        cancelled: state === 'CANCELLING',
      };
    });
  }

  /** Says that the holder lives. Out: whether it still holds the run, and whether somebody cancelled it. */
  async beat(ctx: RequestContext, jobId: string, lease: string): Promise<'held' | 'cancelled' | 'lost'> {
    const [row] = await this.db.query<{ state: JobState }>(
      ctx,
      `UPDATE job_runs r SET alive_at = clock_timestamp() FROM jobs j
       WHERE j.id = r.job_id AND r.job_id = $1 AND r.lease = $2 RETURNING j.state`,
      [jobId, lease],
    );
    if (!row) return 'lost';
    return row.state === 'CANCELLING' ? 'cancelled' : 'held';
  }

  async progress(ctx: RequestContext, jobId: string, lease: string, progress: Progress): Promise<void> {
    await this.db.query(
      ctx,
      `UPDATE jobs j SET progress = $3, total = $4, message = $5 FROM job_runs r
       WHERE r.job_id = j.id AND j.id = $1 AND r.lease = $2`,
      [jobId, lease, progress.done, progress.total, progress.message],
    );
  }

  /** Ends a run for good. Out: false, and nothing is changed, when the holder lost it. */
  async end(tx: RequestContext | Tx, jobId: string, lease: string, ending: Ending): Promise<boolean> {
    return this.db.inTransaction(tx, async (inner) => {
      const held = await this.db.query(
        inner,
        'DELETE FROM job_runs WHERE job_id = $1 AND lease = $2 RETURNING job_id',
        [jobId, lease],
      );
      if (held.length === 0) return false;
      await this.writeEnding(inner, [jobId], ending);
      return true;
    });
  }

  /** Gives a run back to be begun again in `inMs`; a cancelled one ends. `undo`: the attempt does not count. */
  async giveBack(
    ctx: RequestContext,
    jobId: string,
    lease: string,
    how: { readonly inMs: number; readonly undo: boolean; readonly error?: string; readonly errorCode?: string },
  ): Promise<void> {
    await this.db.inTransaction(ctx, async (tx) => {
      const held = await this.db.query(
        tx,
        `UPDATE job_runs SET lease = NULL, alive_at = NULL, run_at = clock_timestamp() + $3 * interval '1 millisecond'
         WHERE job_id = $1 AND lease = $2 RETURNING job_id`,
        [jobId, lease, how.inMs],
      );
      if (held.length === 0) return;
      await this.db.query(
        tx,
        `UPDATE jobs SET state = 'WAITING', attempts = attempts - $2, error = coalesce($3, error),
                error_code = coalesce($4, error_code)
         WHERE id = $1 AND state = 'RUNNING'`,
        [jobId, how.undo ? 1 : 0, how.error ?? null, how.errorCode ?? null],
      );
      await this.endCancelled(tx, [jobId]);
    });
  }

  /** Takes back every run whose holder has not lived for `leaseMs`. Out: how many wait again. */
  async recover(tx: Tx, leaseMs: number): Promise<number> {
    const dead = await this.db.query<{ jobId: string }>(
      tx,
      `UPDATE job_runs SET lease = NULL, alive_at = NULL
       WHERE job_id IN (SELECT job_id FROM job_runs WHERE alive_at < clock_timestamp() - $1 * interval '1 millisecond'
                        FOR UPDATE SKIP LOCKED)
       RETURNING job_id AS "jobId"`,
      [leaseMs],
    );
    const ids = dead.map(({ jobId }) => jobId);
    await this.db.query(tx, `UPDATE jobs SET state = 'WAITING' WHERE id = ANY($1) AND state = 'RUNNING'`, [ids]);
    await this.endCancelled(tx, ids);
    return ids.length;
  }

  /** The given waiting runs, or, without ids, the next `limit` of all after an id, in the order of ids. */
  async waiting(
    ctx: RequestContext | Tx,
    which: { readonly ids: readonly string[] } | { readonly after: string | null; readonly limit: number },
  ): Promise<WaitingRun[]> {
    const [condition, params] =
      'ids' in which
        ? ['r.job_id = ANY($1)', [which.ids]]
        : ['($1::uuid IS NULL OR r.job_id > $1) ORDER BY r.job_id LIMIT $2', [which.after, which.limit]];
    return this.db.query<WaitingRun>(
      ctx,
      `SELECT r.job_id AS "jobId", r.name,
              greatest(0, extract(epoch FROM r.run_at - clock_timestamp())::float8 * 1000) AS "inMs"
       FROM job_runs r WHERE r.lease IS NULL AND ${condition}`,
      params,
    );
  }

  /** Removes what people no longer look for. */
  async forget(tx: Tx, days: number): Promise<void> {
    const own = [...declaredJobs().values()].filter((job) => job.keepDays !== undefined);
    await this.db.query(
      tx,
      `DELETE FROM jobs j WHERE finished_at < now() - interval '1 day' * coalesce(
         (SELECT k.days FROM unnest($2::text[], $3::int[]) k(name, days) WHERE k.name = j.kind), $1::int)`,
      [days, own.map(({ name }) => name), own.map(({ keepDays }) => keepDays)],
    );
  }

  private async endCancelled(tx: Tx, jobIds: readonly string[]): Promise<void> {
    const cancelled = await this.db.query<{ jobId: string }>(
      tx,
      `DELETE FROM job_runs r USING jobs j WHERE j.id = r.job_id AND j.state = 'CANCELLING' AND r.lease IS NULL
         AND r.job_id = ANY($1) RETURNING r.job_id AS "jobId"`,
      [jobIds],
    );
    const ids = cancelled.map(({ jobId }) => jobId);
    if (ids.length > 0) await this.writeEnding(tx, ids, { state: 'CANCELLED' });
  }

  private async writeEnding(tx: Tx, jobIds: readonly string[], ending: Ending): Promise<void> {
    const { state, error, errorCode, progress } = ending;
    const result = ending.result === undefined ? null : JSON.stringify(ending.result);
    const total = 'coalesce($7, total)';
    await this.db.query(
      tx,
      `UPDATE jobs SET state = $2, finished_at = clock_timestamp(), message = NULL, result = $3::jsonb, error = $4,
              error_code = $5, total = ${total},
              progress = CASE WHEN $2 = 'DONE' THEN coalesce(${total}, $6, progress) ELSE coalesce($6, progress) END
       WHERE id = ANY($1)`,
      [jobIds, state, result, error ?? null, errorCode ?? null, progress?.done ?? null, progress?.total ?? null],
    );
  }
}
