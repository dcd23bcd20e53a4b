import 'reflect-metadata';
import { loadConfig } from '@seedbed/platform/config';
import { type DatabasePlace, findDatabase } from '@seedbed/platform/database';
import { sayError } from '@seedbed/platform/kernel';
import { type RunningWorker, startWorker } from './start-worker.js';

/** Ends by itself after SIGTERM or SIGINT, at the latest after the grace of the settings: then a job's lease runs out. */
async function main(): Promise<void> {
  const config = loadConfig();
  const place = await findDatabase(config, (line) => console.log(line));
  const worker = await startWorker(config, place.url).catch(async (error: unknown) => {
    await place.release();
    throw error;
  });
  console.log(`Worker ready, health on port ${worker.port}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void stop(signal, worker, place, config.shutdownGraceMs));
  }
}

let isStopping = false;

async function stop(signal: string, worker: RunningWorker, place: DatabasePlace, graceMs: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  console.log(`${signal}: stopping`);
  setTimeout(() => process.exit(1), graceMs).unref();
  try {
    await worker.close();
    await place.release();
    process.exit(0);
  } catch (error) {
    console.error(sayError(error));
    process.exit(1);
  }
}

main().catch((error: unknown) => {
  console.error(sayError(error));
  process.exit(1);
});
