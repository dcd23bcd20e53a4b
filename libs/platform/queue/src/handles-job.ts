import 'reflect-metadata';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { AnyJob, JobDefinition } from './define-job.js';
import type { JobContext } from './job-context.js';
import { queueErrors } from './queue.errors.js';
import type { QueueOptions } from './queue-options.js';

const HANDLED = Symbol('seedbed:handles-job');

export interface JobHandler {
  readonly job: AnyJob;
  /** `Class.method`, for messages. */
  readonly name: string;
  /** In: the context of the run and the payload as it was stored. Out: the result. Throws JOB_PAYLOAD_INVALID. */
  readonly handle: (ctx: JobContext, payload: unknown) => Promise<unknown>;
}

type Handle<P> = (ctx: JobContext, payload: P) => Promise<unknown>;

/**
 * The method does the job: `(ctx, payload)`; what it returns is the job's result. It may run twice and may be stopped
 * at any `ctx.job.progress()`: ask what then, and write the answers in its test. What it throws decides about a retry.
 */
export function HandlesJob<P>(job: JobDefinition<P>) {
  return <H extends Handle<P>>(_target: object, _property: string, descriptor: TypedPropertyDescriptor<H>): void => {
    if (descriptor.value) Reflect.defineMetadata(HANDLED, job, descriptor.value);
  };
}

/**
 * The handler of each job, by its name. In: the jobs, the providers of this process, and what becomes of jobs that none of
 * them handles. Throws JOB_WITHOUT_HANDLER or JOB_WITH_TWO_HANDLERS: a process that would leave work undone does not start.
 */
export function findHandlers(
  jobs: Iterable<AnyJob>,
  discovery: DiscoveryService,
  unhandled: QueueOptions['unhandled'],
): Map<string, JobHandler> {
  const found = scan(discovery);
  const handlers = new Map<string, JobHandler>();
  for (const job of jobs) {
    const [only, ...more] = found.filter((handler) => handler.job.name === job.name);
    if (!only && unhandled === 'leave') continue;
    if (!only) throw queueErrors.JOB_WITHOUT_HANDLER({ job: job.name });
    if (more.length > 0) {
      const names = [only, ...more].map(({ name }) => name).join(', ');
      throw queueErrors.JOB_WITH_TWO_HANDLERS({ job: job.name, handlers: names });
    }
    handlers.set(job.name, only);
  }
  return handlers;
}

function scan(discovery: DiscoveryService): JobHandler[] {
  const scanner = new MetadataScanner();
  const instances = new Set<object>();
  for (const { instance } of discovery.getProviders()) {
    if (typeof instance === 'object' && instance !== null) instances.add(instance);
  }
  return [...instances].flatMap((instance) => {
    const prototype: object = Object.getPrototypeOf(instance);
    return scanner.getAllMethodNames(prototype).flatMap((property) => {
      const method: unknown = Reflect.get(prototype, property);
      if (typeof method !== 'function') return [];
      const job: AnyJob | undefined = Reflect.getMetadata(HANDLED, method);
      if (!job) return [];
      const handle = async (ctx: JobContext, payload: unknown): Promise<unknown> =>
        Reflect.apply(method, instance, [ctx, job.parse(payload)]);
      return [{ job, name: `${prototype.constructor.name}.${property}`, handle }];
    });
  });
}
