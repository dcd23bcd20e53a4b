// @ts-check
/** A worker as its own process, with times short enough for a test to wait for a lease to run out. */
import 'reflect-metadata';
import { startWorker } from '../../dist/apps/worker/src/start-worker.js';
import { loadConfig } from '../../dist/libs/platform/config/src/index.js';

const config = loadConfig();
const quick = { leaseMs: 1_500, beatMs: 100, sweepMs: 250, firstPauseMs: 50 };
const quickMail = { firstPauseMs: 50, sweepMs: 100, stuckMs: 1_000 };
const { WORKER_DIES_AT: diesAt } = process.env;
const quickNewsletters = {
  ...{ tickMs: 100, beatMs: 100, leaseMs: 2_000, sizes: { connections: 5, chunk: 100 } },
  ...(diesAt === undefined ? {} : { diesAt }),
};
const worker = await startWorker(config, config.database.url ?? '', quick, quickMail, quickNewsletters);
process.on('SIGTERM', () => worker.close().then(() => process.exit(0)));
process.on('disconnect', () => process.exit(0)); // whoever started it is gone
console.log('ready');
