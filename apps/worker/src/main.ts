import 'reflect-metadata';
import { type DatabasePlace, findDatabase, loadSettings } from '@seedbed/platform/database';
import { sayError, stopOnSignal } from '@seedbed/platform/kernel';
import { type RunningWorker, startWorker } from './start-worker.js';

/** Ends by itself after SIGTERM or SIGINT, at the latest after the grace of the settings: then a job's lease runs out. */
async function main(): Promise<void> {
  const config = await loadSettings();
  const place = await findDatabase(config, (line) => console.log(line));
  const worker = await startWorker(config, place.url).catch(async (error: unknown) => {
    await place.release();
    throw error;
  });
  console.log(`Worker ready, health on port ${worker.port}`);
  stopOnSignal(() => close(worker, place), config.shutdownGraceMs, console.error);
}

async function close(worker: RunningWorker, place: DatabasePlace): Promise<void> {
  await worker.close();
  await place.release();
}

main().catch((error: unknown) => {
  console.error(sayError(error));
  process.exit(1);
});
