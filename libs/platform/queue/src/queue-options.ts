/** How a worker process works; all times in milliseconds. */
export interface QueueOptions {
  /** Redis for the queue; without it the queue lives in PostgreSQL (schema `bullmq`). */
  readonly redisUrl?: string;
  /** Jobs at once for each queue. */
  readonly concurrency: number;
  /** A run whose worker has not been heard of for so long is taken back. */
  readonly leaseMs: number;
  /** How often a worker says that it lives, and looks whether the job was cancelled. */
  readonly beatMs: number;
  /** Pause before the first retry; doubles with each. */
  readonly firstPauseMs: number;
  /** How often the queue is compared with the rows. */
  readonly sweepMs: number;
  /** How long running jobs may go on when the process is asked to stop, before they are asked to come back. */
  readonly graceMs: number;
  /** What becomes of jobs that no provider of the process handles: it does not start, or it leaves them to others. */
  readonly unhandled: 'refuse' | 'leave';
}

export const QUEUE_OPTIONS = Symbol('seedbed:queue-options');

export const queueDefaults: QueueOptions = {
  concurrency: 2,
  leaseMs: 30_000,
  beatMs: 2_000,
  firstPauseMs: 1_000,
  sweepMs: 15_000,
  graceMs: 5_000,
  unhandled: 'refuse',
};
