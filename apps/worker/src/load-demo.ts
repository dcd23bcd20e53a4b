/** Loads made-up pilots with results into the database of the settings, in demo mode only. May run any number of times. Ends with 0 or 1. */
import { demoErrors, loadDemo } from '@seedbed/demo';
import { loadConfig, nodeSecret } from '@seedbed/platform/config';
import { systemContext, useNodeSecret } from '@seedbed/platform/kernel';
import { onDatabase } from '@seedbed/platform/queue';
import { refreshSearch } from '@seedbed/platform/records';
import { runToEnd } from './run-to-end.js';
import { seedNetwork } from './seed-network.js';

const log = (line: string): void => console.log(line);

await runToEnd(async () => {
  const config = loadConfig();
  if (!config.demo) throw demoErrors.DEMO_NOT_LOADED({});
  useNodeSecret(nodeSecret(config));
  await onDatabase(config, log, async ({ db, records }) => {
    const run = { ctx: systemContext('system:demo', 'made up'), db, records, log };
    await seedNetwork(run); // what is made up hangs on centres and competences
    await loadDemo(run);
    await refreshSearch(db, run.ctx);
  });
});
