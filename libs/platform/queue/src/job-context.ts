import type { Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';

/** Why a run must stop before its end. */
export type StopReason = 'CANCELLED' | 'SHUTDOWN' | 'LOST';

/** Thrown out of a job that must stop; not an error of the job. Let it pass. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
  constructor(readonly reason: StopReason) {
    super(`The job has to stop: ${reason}.`);
  }
}

/** What a job may say and ask about its own run. */
export interface RunningJob {
  readonly id: string;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** Aborted when the run must stop; `reason` is a JobStopped. Hand it to whatever takes a signal. */
  readonly signal: AbortSignal;
  /**
   * Says how far it is. Call it often: it writes at most a few times a second, and throws JobStopped when the run was
   * cancelled, its process shuts down, or another worker took it over.
   */
  progress(done: number, total?: number, message?: string): Promise<void>;
  /**
   * Ends the run in the transaction of its effects, so that they count exactly once. Throws JobStopped (and so rolls
   * back) when another worker took it over meanwhile.
   */
  finish(tx: Tx, result?: unknown): Promise<void>;
}

/** The context of a job: our own reader, the actor `job:<name>`, the request id and language of who asked for it. */
export interface JobContext extends RequestContext {
  readonly job: RunningJob;
}
