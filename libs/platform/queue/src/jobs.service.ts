import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { defineMessage, Outbox } from '@seedbed/platform/events';
import { isId, newId, type RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { z } from 'zod';
import type { JobDefinition } from './define-job.js';
import { Job, type JobState } from './job.record.js';
import { queueErrors } from './queue.errors.js';

/** A run waits to be put into the queue. */
export const jobRequested = defineMessage('job.requested', z.strictObject({ job: z.uuid() }));

/** Asks for pieces of work and cancels them. For the api and the worker alike: it needs no queue, only the database. */
@Injectable()
export class Jobs {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /**
   * Asks for a piece of work in the caller's transaction (or one of its own): its row and an outbox row, so both are
   * there after commit or neither. In: the job, its payload, a title in the language of `ctx`. Out: the job that will do
   * it; with a `dedupe` key that may be one that waits already (or, where `isOnce`, runs). Throws JOB_PAYLOAD_INVALID.
   */
  async request<P>(
    ctx: RequestContext | Tx,
    job: JobDefinition<P>,
    payload: P,
    how: { readonly title: string },
  ): Promise<Job> {
    const parsed = job.parse(payload);
    const dedupe = job.dedupe?.(parsed) ?? null;
    return this.db.inTransaction(ctx, async (tx) => {
      for (;;) {
        // it may be somebody else's work that this one would repeat, which the caller does not see
        const waiting =
          dedupe === null ? null : await this.db.asSystem(tx, () => this.findWaiting(tx, job.name, dedupe));
        if (waiting) return waiting;
        const made = await this.make(tx, job, parsed, dedupe, how.title);
        if (made) return made;
      }
    });
  }

  /**
   * Cancels a piece of work: at once when nobody is at it, otherwise its worker stops soon (state CANCELLING).
   * Cancelling twice changes nothing. Throws JOB_NOT_FOUND, JOB_ALREADY_OVER.
   */
  async cancel(ctx: RequestContext | Tx, id: string): Promise<Job> {
    if (!isId(id)) throw queueErrors.JOB_NOT_FOUND({}, { field: 'id' });
    return this.db.inTransaction(ctx, async (tx) => {
      // what the caller may not see is not theirs to cancel; rows of runs know no policy
      if (!(await this.records.find(tx, Job, id))) throw queueErrors.JOB_NOT_FOUND({}, { field: 'id' });
      // A waiting run is taken away from the workers here; a held one is not touched, its holder reads the state.
      const freed = await this.db.query(
        tx,
        'DELETE FROM job_runs WHERE job_id = $1 AND lease IS NULL RETURNING job_id',
        [id],
      );
      const state: JobState = freed.length > 0 ? 'CANCELLED' : 'CANCELLING';
      const changed = await this.db.query(
        tx,
        `UPDATE jobs SET state = $2, finished_at = CASE WHEN $2 = 'CANCELLED' THEN clock_timestamp() END
         WHERE id = $1 AND state IN ('WAITING', 'RUNNING') RETURNING id`,
        [id, state],
      );
      const job = await this.records.find(tx, Job, id);
      if (!job) throw queueErrors.JOB_NOT_FOUND({}, { field: 'id' });
      if (changed.length === 0 && (job.state === 'DONE' || job.state === 'FAILED')) {
        throw queueErrors.JOB_ALREADY_OVER({ state: job.state });
      }
      return job;
    });
  }

  /** The lock waits for a worker that is just taking the run: then its key is gone, and another run is needed. */
  private async findWaiting(tx: Tx, name: string, dedupe: string): Promise<Job | null> {
    const [run] = await this.db.query<{ jobId: string }>(
      tx,
      'SELECT job_id AS "jobId" FROM job_runs WHERE name = $1 AND dedupe = $2 FOR UPDATE',
      [name, dedupe],
    );
    return run ? this.records.find(tx, Job, run.jobId) : null;
  }

  /** Out: null when another transaction made one with the same key meanwhile; then nothing was written. */
  private async make<P>(
    tx: Tx,
    job: JobDefinition<P>,
    payload: P,
    dedupe: string | null,
    title: string,
  ): Promise<Job | null> {
    const id = newId();
    const made = await this.records.create(tx, Job, { id, kind: job.name, title, requestedBy: tx.actor });
    const run = await this.db.query(
      tx,
      `INSERT INTO job_runs (job_id, name, payload, dedupe, request_id, language, run_at)
       VALUES ($1, $2, $3::jsonb, $4, $5, $6, clock_timestamp() + $7 * interval '1 millisecond')
       ON CONFLICT (name, dedupe) DO NOTHING RETURNING job_id`,
      [id, job.name, JSON.stringify(payload), dedupe, tx.requestId, tx.language, job.settleMs],
    );
    if (run.length === 0) {
      await this.db.query(tx, 'DELETE FROM jobs WHERE id = $1', [id]);
      return null;
    }
    await this.outbox.publish(tx, jobRequested({ job: id }));
    return made;
  }
}
