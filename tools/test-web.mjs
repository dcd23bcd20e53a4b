// @ts-check
/**
 * `npm run test:web`: the web app in a real browser, on the product as people start it (npm start with a data folder of
 * its own and a free port). Takes the Chromium of the npm package @sparticuz/chromium on Linux x64, elsewhere an
 * installed Chrome; SEEDBED_TEST_CHROME names another one. Says what is missing when the browser cannot start.
 *
 *   npm run test:web                       everything
 *   npm run test:web -- keyboard budget    some parts: see the list in test/e2e/web/run.mjs
 */
import { spawn } from 'node:child_process';
import { say } from '../scripts/lib/problem.mjs';
import { Processes } from '../scripts/lib/processes.mjs';
import { setUp } from '../scripts/lib/setup.mjs';

// The tests import packages and what is built; a fresh clone has neither.
const processes = new Processes();
const stop = () => void processes.stopAll(15_000);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, stop);
await setUp(processes).catch((error) => {
  console.error(say(error));
  console.log('0 passed, 1 failed');
  process.exit(1);
});

const child = spawn(process.execPath, ['test/e2e/web/run.mjs', ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
