import type { Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { JobStopped, type RunningJob, type StopReason } from './job-context.js';
import type { Progress, RunRows } from './run-rows.js';

const PROGRESS_EVERY_MS = 250;

/** One attempt at a job by this process: keeps the lease alive, listens for a cancellation, passes on the progress. */
export class JobRun implements RunningJob {
  private readonly stopper = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private beating: Promise<void> | undefined;
  private written = 0;
  /** What was said last and is not written yet. */
  unwritten: Progress | undefined;
  /** Whether the handler ended the run itself, in its own transaction. */
  finished = false;

  constructor(
    private readonly rows: RunRows,
    private readonly ctx: RequestContext,
    readonly id: string,
    readonly attempt: number,
    private readonly lease: string,
    beatMs: number,
    private readonly onBeatError: (error: unknown) => void,
  ) {
    this.timer = setInterval(() => {
      this.beating ??= this.beat().finally(() => {
        this.beating = undefined;
      });
    }, beatMs);
  }

  get signal(): AbortSignal {
    return this.stopper.signal;
  }

  stop(reason: StopReason): void {
    if (!this.signal.aborted) this.stopper.abort(new JobStopped(reason));
  }

  /** Why the run was told to stop, if it was. */
  get stopped(): StopReason | undefined {
    const reason: unknown = this.signal.reason;
    return reason instanceof JobStopped ? reason.reason : undefined;
  }

  async progress(done: number, total?: number, message?: string): Promise<void> {
    this.signal.throwIfAborted();
    this.unwritten = { done, total: total ?? null, message: message ?? null };
    if (Date.now() - this.written >= PROGRESS_EVERY_MS) await this.flush();
    this.signal.throwIfAborted();
  }

  async finish(tx: Tx, result?: unknown): Promise<void> {
    this.signal.throwIfAborted();
    const ended = await this.rows.end(tx, this.id, this.lease, { state: 'DONE', result, progress: this.unwritten });
    if (!ended) this.stop('LOST');
    this.signal.throwIfAborted();
    this.finished = true;
  }

  /** Gives the run back although its handler has not ended; whatever that still does with the lease changes nothing. */
  async abandon(): Promise<void> {
    await this.rows.giveBack(this.ctx, this.id, this.lease, { inMs: 0, undo: true });
  }

  /** Stops beating. Call it when the attempt is over, whatever came of it. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  private async beat(): Promise<void> {
    try {
      const answer = await this.rows.beat(this.ctx, this.id, this.lease);
      if (answer === 'cancelled') this.stop('CANCELLED');
      if (answer === 'lost' && !this.finished) this.stop('LOST');
      if (answer === 'held') await this.flush();
    } catch (error) {
      this.onBeatError(error); // the lease lives for several beats; a database that stays away ends it by itself
    }
  }

  private async flush(): Promise<void> {
    const progress = this.unwritten;
    if (!progress) return;
    this.unwritten = undefined;
    this.written = Date.now();
    await this.rows.progress(this.ctx, this.id, this.lease, progress);
  }
}
