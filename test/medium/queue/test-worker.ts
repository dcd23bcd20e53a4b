import {
  type DynamicModule,
  type INestApplicationContext,
  type LoggerService,
  Module,
  type Provider,
} from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DatabaseModule, Db } from '@seedbed/platform/database';
import { EventsModule, type RelayOptions } from '@seedbed/platform/events';
import { QueueModule, type QueueOptions } from '@seedbed/platform/queue';
import { RecordsModule } from '@seedbed/platform/records';
import type { TestDatabase } from '@seedbed/platform/testing';

/** Times that make a test fast; leases are long enough for a slow machine. */
const QUICK: Partial<QueueOptions> = {
  leaseMs: 4_000,
  beatMs: 50,
  firstPauseMs: 10,
  sweepMs: 100,
  graceMs: 2_000,
  unhandled: 'leave', // of libs that a test loads for their records
};
const QUICK_RELAY: Partial<RelayOptions> = { pollMs: 500, heldMs: 20, backoffMs: 10 };

const QUIET: LoggerService = { log() {}, warn() {}, error() {} };

@Module({})
class TestWorkerModule {}

export interface TestWorkerSetup {
  readonly database: TestDatabase;
  readonly providers?: Provider[];
  readonly imports?: DynamicModule[];
  readonly queue?: Partial<QueueOptions>;
  readonly relay?: Partial<RelayOptions>;
}

/** A worker in the process of the test, with the given handlers and subscribers. Close it. */
export async function startTestWorker(setup: TestWorkerSetup): Promise<INestApplicationContext> {
  const { database, providers = [], imports = [], queue, relay } = setup;
  const module = {
    module: TestWorkerModule,
    providers,
    imports: [
      DatabaseModule.forRoot({ url: database.url, role: 'seedbed_worker', poolSize: 6 }),
      EventsModule.relaying({ ...QUICK_RELAY, ...relay }),
      RecordsModule,
      QueueModule.working({ ...QUICK, ...queue }),
      ...imports,
    ],
  };
  const app = await Test.createTestingModule({ imports: [module] })
    .setLogger(QUIET)
    .compile();
  try {
    return await app.init();
  } catch (error) {
    await app.get(Db).close();
    throw error;
  }
}
