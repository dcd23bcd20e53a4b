/** Brings the database to the state of this build: roles, tables, derived SQL, the tables of the queue. Ends with 0 or 1. */
import { loadConfig } from '@seedbed/platform/config';
import { findDatabase, migrate } from '@seedbed/platform/database';
import { sayError } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';

const say = (line: string): void => console.log(line);

try {
  const place = await findDatabase(loadConfig(), say);
  try {
    await migrate(place.ownerUrl, say);
    const { from, to } = await migrateQueue(place.ownerUrl);
    if (from !== to) say(`queue tables, version ${to}`);
  } finally {
    await place.release();
  }
} catch (error) {
  console.error(sayError(error));
  process.exitCode = 1;
}
