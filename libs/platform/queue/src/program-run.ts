import { hostname } from 'node:os';
import type { Db } from '@seedbed/platform/database';
import { type AppError, newId, type RequestContext } from '@seedbed/platform/kernel';
import type { Records } from '@seedbed/platform/records';
import type { ProgramDefinition } from './define-program.js';
import { Job } from './job.record.js';
import { queueErrors } from './queue.errors.js';

/** After so long without a word a program on another machine counts as gone. */
const SILENT_S = 120;

/** Where a program is; stands in the result of its job until it ends. */
interface Whereabouts {
  readonly host: string;
  readonly pid: number;
}

/**
 * A piece of work that a program of its own does, on files of the machine where it was started: its row in `jobs` shows
 * how far it is, and `cancelJob` stops it. Nobody takes it over: whoever starts the program again goes on with the work.
 */
export class ProgramRun {
  private constructor(
    private readonly db: Db,
    private readonly ctx: RequestContext,
    readonly id: string,
  ) {}

  /** Begins a run, and ends the rows of earlier ones of its kind whose program is gone. */
  static async begin(
    tools: { readonly db: Db; readonly records: Records },
    ctx: RequestContext,
    { kind, title }: ProgramDefinition,
  ): Promise<ProgramRun> {
    const { db, records } = tools;
    const here: Whereabouts = { host: hostname(), pid: process.pid };
    const run = new ProgramRun(db, ctx, newId());
    await run.endGone(kind, here.host);
    const values = { kind, title, state: 'RUNNING' as const, startedAt: new Date(), attempts: 1, result: here };
    await records.create(ctx, Job, { id: run.id, requestedBy: ctx.actor, ...values });
    return run;
  }

  /** Says how far it is. Throws JOB_CANCELLED when somebody cancelled it meanwhile. */
  async progress(done: number, total: number, message: string): Promise<void> {
    const [row] = await this.db.query<{ state: string }>(
      this.ctx,
      `update jobs set progress = $2, total = $3, message = $4 where id = $1 and finished_at is null returning state`,
      [this.id, done, total, message],
    );
    if (row?.state !== 'RUNNING') throw queueErrors.JOB_CANCELLED({});
  }

  /** Ends it as done, with what came of it. */
  async finish(result: unknown): Promise<void> {
    await this.end('DONE', { result });
  }

  /** Ends it as cancelled. */
  async cancel(): Promise<void> {
    await this.end('CANCELLED', {});
  }

  /** Ends it as failed. In: why, in words for people, and the code. */
  async fail(reason: string, code?: AppError['code']): Promise<void> {
    await this.end('FAILED', { error: reason, code });
  }

  private async end(
    state: 'DONE' | 'CANCELLED' | 'FAILED',
    { result, error, code }: { result?: unknown; error?: string; code?: string | undefined },
  ): Promise<void> {
    await this.db.query(
      this.ctx,
      `update jobs set state = $2, result = $3::jsonb, error = left($4, 2000), error_code = $5, message = null,
         finished_at = clock_timestamp() where id = $1 and finished_at is null`,
      [this.id, state, result === undefined ? null : JSON.stringify(result), error ?? null, code ?? null],
    );
  }

  private async endGone(kind: string, host: string): Promise<void> {
    const open = await this.db.query<{ id: string; at: Whereabouts | null; isSilent: boolean }>(
      this.ctx,
      `select id, result as at, updated_at < now() - $2 * interval '1 second' as "isSilent"
       from jobs where kind = $1 and finished_at is null`,
      [kind, SILENT_S],
    );
    const gone = open.filter(({ at, isSilent }) => (at?.host === host ? !isAlive(at.pid) : isSilent));
    const error = queueErrors.JOB_PROGRAM_GONE({});
    for (const { id } of gone) await new ProgramRun(this.db, this.ctx, id).fail(error.message, error.code);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
