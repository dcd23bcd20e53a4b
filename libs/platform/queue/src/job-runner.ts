import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Wake } from '@seedbed/platform/events';
import { AppError, beginUseCase, errorText, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import type { JobHandler } from './handles-job.js';
import type { JobContext, StopReason } from './job-context.js';
import { JobRun } from './job-run.js';
import { queueErrors } from './queue.errors.js';
import { QUEUE_OPTIONS, type QueueOptions } from './queue-options.js';
import { afterFailure, diesAlways, kindOf } from './retry.rules.js';
import { RunRows, type TakenRun } from './run-rows.js';

/** What the queue does with its entry afterwards: drop it, or offer it again after so many milliseconds. */
export type Verdict = { readonly again: false } | { readonly again: true; readonly inMs: number };

const OVER: Verdict = { again: false };
/** A pausing listener may still take what it was just waiting for; it gives it back for another process. */
const LEFT_TO_OTHERS_MS = 500;

/**
 * Does one job: takes its row under a lease, calls the handler, writes down what came of it. The row decides, never the
 * queue: an entry that comes twice, late, or for a job that is over does nothing.
 */
@Injectable()
export class JobRunner {
  private readonly log = new Logger(JobRunner.name);
  private readonly running = new Set<JobRun>();
  private readonly ended = new Wake();
  private admits = true;

  constructor(
    @Inject(RunRows) private readonly rows: RunRows,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueOptions,
  ) {}

  /** In: the handlers of this process by job name, and the id of the job's row. */
  async run(handlers: ReadonlyMap<string, JobHandler>, jobId: string): Promise<Verdict> {
    if (!this.admits) return { again: true, inMs: LEFT_TO_OTHERS_MS };
    const { leaseMs } = this.options;
    const lease = randomUUID();
    const taken = await this.rows.take(systemContext('system:worker'), jobId, lease, leaseMs);
    if (taken.outcome === 'gone') return OVER;
    if (taken.outcome === 'later') return { again: true, inMs: taken.inMs };
    const ctx = contextOf(taken);
    const handler = handlers.get(taken.name);
    if (taken.cancelled || !this.admits) return this.giveBack(ctx, taken, lease, 0);
    if (!handler) return this.giveBack(ctx, taken, lease, leaseMs); // a newer process knows this job
    if (diesAlways(taken.attempts, handler.job.retries)) {
      return this.fail(ctx, taken, lease, queueErrors.JOB_NEVER_ENDS({ attempts: taken.attempts - 1 }));
    }
    return this.attempt(ctx, taken, lease, handler);
  }

  /**
   * Brings the running jobs home within `graceMs`: half of it they may go on, then they are asked to stop, at last their
   * rows are given back without them. Out: whether all of them came to an end.
   */
  async bringHome(graceMs: number): Promise<boolean> {
    this.admits = false;
    if (await this.idleWithin(graceMs / 2)) return true;
    for (const run of this.running) run.stop('SHUTDOWN');
    if (await this.idleWithin(graceMs / 2)) return true;
    for (const run of this.running) await run.abandon();
    return false;
  }

  private async idleWithin(ms: number): Promise<boolean> {
    const deadline = performance.now() + ms;
    for (let left = ms; this.running.size > 0 && left > 0; left = deadline - performance.now()) {
      await this.ended.wait(left);
    }
    return this.running.size === 0;
  }

  private async attempt(ctx: RequestContext, taken: TakenRun, lease: string, handler: JobHandler): Promise<Verdict> {
    const run = new JobRun(this.rows, ctx, taken.jobId, taken.attempts, lease, this.options.beatMs, (error) =>
      this.log.warn(`${label(taken)} could not say that it lives: ${String(error)}`),
    );
    this.running.add(run);
    const began = performance.now();
    try {
      const job: JobContext = { ...ctx, job: run };
      const result = await handler.handle(job, taken.payload);
      const ending = { state: 'DONE', result, progress: run.unwritten } as const;
      const ended = run.finished || (await this.rows.end(ctx, taken.jobId, lease, ending));
      const outcome = ended ? 'done' : 'done, but another worker had taken it over';
      this.log.log(`${label(taken)} ${outcome} in ${Math.round(performance.now() - began)} ms`);
      return OVER;
    } catch (error) {
      if (run.stopped) return await this.stopped(ctx, taken, lease, run.stopped);
      return await this.failed(ctx, taken, lease, handler, error);
    } finally {
      await run.close();
      this.running.delete(run);
      this.ended.raise();
    }
  }

  private async stopped(ctx: RequestContext, taken: TakenRun, lease: string, reason: StopReason): Promise<Verdict> {
    this.log.log(`${label(taken)} stopped: ${reason}`);
    if (reason === 'LOST') return OVER; // whoever took it over ends it
    if (reason === 'SHUTDOWN') return this.giveBack(ctx, taken, lease, 0);
    await this.rows.end(ctx, taken.jobId, lease, { state: 'CANCELLED' });
    return OVER;
  }

  private async failed(
    ctx: RequestContext,
    taken: TakenRun,
    lease: string,
    { job }: JobHandler,
    error: unknown,
  ): Promise<Verdict> {
    const next = afterFailure(kindOf(error), taken.attempts, job.retries, this.options.firstPauseMs);
    if (!next.again) return this.fail(ctx, taken, lease, error);
    this.log.warn(`${label(taken)} failed, again in ${next.inMs} ms: ${described(error)}`);
    const how = { inMs: next.inMs, undo: false, ...shown(ctx, error) };
    await this.rows.giveBack(ctx, taken.jobId, lease, how);
    return next;
  }

  private async fail(ctx: RequestContext, taken: TakenRun, lease: string, error: unknown): Promise<Verdict> {
    this.log.error(`${label(taken)} failed for good (request ${ctx.requestId}): ${described(error)}`);
    await this.rows.end(ctx, taken.jobId, lease, { state: 'FAILED', ...shown(ctx, error) });
    return OVER;
  }

  /** The attempt does not count; a cancelled job ends here. */
  private async giveBack(ctx: RequestContext, taken: TakenRun, lease: string, inMs: number): Promise<Verdict> {
    await this.rows.giveBack(ctx, taken.jobId, lease, { inMs, undo: true });
    return { again: true, inMs };
  }
}

/** Jobs act as the system: what they may do was decided when they were asked for. */
function contextOf(taken: TakenRun): RequestContext {
  const { requestId, language, name } = taken;
  return { ...systemContext(`job:${name}`), requestId, language, useCase: beginUseCase(`job.${name}`) };
}

/** What people see of an error: its text in their language, or for a bug only where to look. */
function shown(ctx: RequestContext, error: unknown): { error: string; errorCode: string } {
  const known =
    error instanceof AppError && (error.kind !== 'BUG' || error.code === 'JOB_NEVER_ENDS')
      ? error
      : queueErrors.JOB_FAILED({ requestId: ctx.requestId });
  return { error: errorText(known.code, ctx.language, known.params).slice(0, 2000), errorCode: known.code };
}

const label = ({ name, jobId, attempts }: TakenRun): string => `Job ${name} ${jobId} (attempt ${attempts})`;
const described = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
