import type { z } from 'zod';
import { queueErrors } from './queue.errors.js';

export interface JobOptions<P> {
  /** The shape of the payload: ids only. Checked when the job is asked for, and again when a worker takes it. */
  readonly payload: z.ZodType<P>;
  /** How many more times it is tried when something it needs is away; after a bug it is tried twice more at most. */
  readonly retries: number;
  /** Requests with the same key become one run as long as it has not begun. */
  readonly dedupe?: (payload: P) => string;
  /** For work that a second run would find done: requests with the same key become one until the run is over. */
  readonly isOnce?: boolean;
  /** Milliseconds to wait before the run begins, so that requests that follow each other closely become one. */
  readonly settleMs?: number;
  /** For how many days a finished one stands in the list, where that is not the usual time: housekeeping is soon forgotten. */
  readonly keepDays?: number;
}

/** A job as the worker knows it, whatever its payload is. */
export interface AnyJob {
  /** Where it waits: jobs of one queue share a listener (a process listens to four at most). */
  readonly queue: string;
  readonly name: string;
  readonly retries: number;
  readonly settleMs: number;
  readonly isOnce: boolean;
  readonly keepDays: number | undefined;
  /** Throws JOB_PAYLOAD_INVALID. */
  readonly parse: (payload: unknown) => unknown;
}

export interface JobDefinition<P> extends AnyJob {
  readonly parse: (payload: unknown) => P;
  readonly dedupe: ((payload: P) => string) | undefined;
}

const DOTTED = /^[a-z][a-z0-9]*(\.[a-z][a-z0-9-]*)+$/;
const jobs = new Map<string, AnyJob>();

/**
 * Declares a job once: its queue and name (dotted: `insights.metrics`), the shape of its payload, how it is retried.
 * Its handler is a method with `@HandlesJob(job)`. Throws at import when a name is taken or not dotted.
 */
export function defineJob<P>(queue: string, name: string, options: JobOptions<P>): JobDefinition<P> {
  for (const given of [queue, name]) {
    if (!DOTTED.test(given))
      throw new Error(`"${given}" is no name for a queue or job; use a dotted one like mail.send.`);
  }
  if (jobs.has(name)) throw new Error(`The job ${name} is declared twice; choose another name.`);
  const { payload, retries, dedupe, isOnce = false, settleMs = 0, keepDays } = options;
  const parse = (value: unknown): P => {
    const read = payload.safeParse(value);
    if (read.success) return read.data;
    throw queueErrors.JOB_PAYLOAD_INVALID({ job: name, reason: read.error.issues.map(explain).join('; ') });
  };
  const job: JobDefinition<P> = { queue, name, retries, settleMs, isOnce, keepDays, dedupe, parse };
  jobs.set(name, job);
  return job;
}

const explain = ({ path, message }: { path: PropertyKey[]; message: string }): string =>
  `${path.map(String).join('.') || 'payload'}: ${message}`;

/** All jobs of the loaded libs, by name. */
export const declaredJobs = (): ReadonlyMap<string, AnyJob> => jobs;
