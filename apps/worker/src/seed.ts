/** Loads the seed network into the database of the settings, saying what it does. May run any number of times. Ends with 0 or 1. */
import { loadConfig, nodeSecret } from '@seedbed/platform/config';
import { systemContext, useNodeSecret } from '@seedbed/platform/kernel';
import { onDatabase } from '@seedbed/platform/queue';
import { runToEnd } from './run-to-end.js';
import { seedNetwork } from './seed-network.js';

const log = (line: string): void => console.log(line);

await runToEnd(async () => {
  const config = loadConfig();
  useNodeSecret(nodeSecret(config));
  await onDatabase(config, log, ({ db, records }) =>
    seedNetwork({ ctx: systemContext('system:seed', 'seed network'), db, records, log }),
  );
});
