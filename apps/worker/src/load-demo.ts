/** Loads made-up pilots with results into the database of the settings, in demo mode only. May run any number of times. Ends with 0 or 1. */
import { demoErrors, loadDemo } from '@seedbed/demo';
import { loadConfig, nodeSecret } from '@seedbed/platform/config';
import { connect, findDatabase, requireMigrated } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { sayError, systemContext, useNodeSecret } from '@seedbed/platform/kernel';
import { Records, refreshSearch } from '@seedbed/platform/records';
import { seedNetwork } from './seed-network.js';

const log = (line: string): void => console.log(line);

try {
  const config = loadConfig();
  if (!config.demo) throw demoErrors.DEMO_NOT_LOADED({});
  useNodeSecret(nodeSecret(config));
  const place = await findDatabase(config, log);
  try {
    const db = await connect({ url: place.url, role: 'seedbed_app', poolSize: 1 });
    try {
      await requireMigrated(db);
      const run = { ctx: systemContext('system:demo', 'made up'), db, records: new Records(db, new Outbox(db)), log };
      await seedNetwork(run); // what is made up hangs on centres and competences
      await loadDemo(run);
      await refreshSearch(db, run.ctx);
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
