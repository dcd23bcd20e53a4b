/** Loads the seed network into the database of the settings, saying what it does. May run any number of times. Ends with 0 or 1. */
import { loadConfig, nodeSecret } from '@seedbed/platform/config';
import { connect, findDatabase, requireMigrated } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { sayError, systemContext, useNodeSecret } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { seedNetwork } from './seed-network.js';

const log = (line: string): void => console.log(line);

try {
  const config = loadConfig();
  useNodeSecret(nodeSecret(config));
  const place = await findDatabase(config, log);
  try {
    const db = await connect({ url: place.url, role: 'seedbed_app', poolSize: 1 });
    try {
      await requireMigrated(db);
      const records = new Records(db, new Outbox(db));
      await seedNetwork({ ctx: systemContext('system:seed', 'seed network'), db, records, log });
    } finally {
      await db.close();
    }
  } finally {
    await place.release();
  }
} catch (error) {
  console.error(sayError(error));
  process.exitCode = 1;
}
