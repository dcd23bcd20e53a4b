import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { JobWorkers } from './job-workers.js';
import { JobsResolver } from './jobs.resolver.js';
import { Jobs } from './jobs.service.js';
import { QUEUE_OPTIONS, type QueueOptions, queueDefaults } from './queue-options.js';
import { RunRows } from './run-rows.js';
import { Sweeper } from './sweeper.js';

/** Jobs for everybody who asks for work; with `working` also the side that does it. Needs Db, Outbox and Records. */
@Module({})
export class QueueModule {
  /** For the api: asking and cancelling, also through GraphQL. Holds no connection to the queue. */
  static asking(): DynamicModule {
    return { module: QueueModule, global: true, providers: [Jobs, JobsResolver], exports: [Jobs] };
  }

  /** For the worker. */
  static working(options: Partial<QueueOptions> = {}): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: QUEUE_OPTIONS, useValue: { ...queueDefaults, ...options } },
        Jobs,
        RunRows,
        JobQueue,
        JobRunner,
        JobWorkers,
        Sweeper,
      ],
      exports: [Jobs, JobQueue, Sweeper],
    };
  }
}
