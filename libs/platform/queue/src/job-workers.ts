import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Tx } from '@seedbed/platform/database';
import { OnMessages } from '@seedbed/platform/events';
import { declaredJobs } from './define-job.js';
import { findHandlers, type JobHandler } from './handles-job.js';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { jobRequested } from './jobs.service.js';
import { QUEUE_OPTIONS, type QueueOptions } from './queue-options.js';
import { RunRows } from './run-rows.js';

/**
 * The working side of the queue in a process: checks that every job has exactly one handler, puts requested runs into
 * the queue, takes them out again, and brings running ones home when the process stops.
 */
@Injectable()
export class JobWorkers implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(JobWorkers.name);
  private handlers: ReadonlyMap<string, JobHandler> = new Map();

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(JobQueue) private readonly queue: JobQueue,
    @Inject(JobRunner) private readonly runner: JobRunner,
    @Inject(RunRows) private readonly rows: RunRows,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueOptions,
  ) {}

  /** Throws JOB_WITHOUT_HANDLER, JOB_WITH_TWO_HANDLERS and what the queue throws: then the process does not start. */
  async onModuleInit(): Promise<void> {
    const jobs = [...declaredJobs().values()];
    this.handlers = findHandlers(jobs, this.discovery, this.options.unhandled);
    const queues = new Set([...this.handlers.values()].map(({ job }) => job.queue));
    try {
      await this.queue.listen([...queues], (jobId) => this.take(jobId));
    } catch (error) {
      await this.queue.close(true);
      throw error;
    }
  }

  onApplicationBootstrap(): void {
    this.queue.run();
  }

  /** Adding twice is harmless, so the relay may deliver twice; what is over meanwhile is not added. */
  @OnMessages(jobRequested)
  async enqueue(tx: Tx, requested: readonly { job: string }[]): Promise<void> {
    await this.queue.add(await this.rows.waiting(tx, { ids: requested.map(({ job }) => job) }));
  }

  /** Worker before queue, so that running jobs can still be given back. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.queue.pause();
    const home = await this.runner.bringHome(this.options.graceMs);
    await this.queue.close(!home);
  }

  /** When not even the row can be read or written, the entry waits as long as that of a dead worker. */
  private async take(jobId: string): Promise<number | undefined> {
    try {
      const verdict = await this.runner.run(this.handlers, jobId);
      return verdict.again ? verdict.inMs : undefined;
    } catch (error) {
      this.log.error(`Job ${jobId} could not be looked after, again in ${this.options.leaseMs} ms: ${String(error)}`);
      return this.options.leaseMs;
    }
  }
}
