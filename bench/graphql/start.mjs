// @ts-check
/**
 * `npm run bench:graphql [-- OPTIONS]`: installs the packages of Seedbed and of the benchmark where they are missing,
 * builds Seedbed and runs `run.mjs`. Uses nothing but Node's own modules until then.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../../scripts/lib/problem.mjs';
import { Processes } from '../../scripts/lib/processes.mjs';
import { setUp } from '../../scripts/lib/setup.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(path.join(here, file), 'utf8'));

/** Whether every package of the benchmark is there in its version. */
function isInstalled() {
  return Object.entries(readJson('package.json').dependencies).every(([name, version]) => {
    const file = `node_modules/${name}/package.json`;
    return existsSync(path.join(here, file)) && readJson(file).version === version;
  });
}

/** @param {Processes} processes @param {string[]} command @returns {Promise<boolean>} whether it went well */
const run = async (processes, command) =>
  (await processes.start('', command, process.env, (line) => console.log(line)).ended) === 'exit code 0';

/** @returns {Promise<number>} exit code */
async function main() {
  const processes = new Processes();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(name, () => void processes.stopAll(15_000));
  }
  await setUp(processes, '--server');
  if (!isInstalled()) {
    console.log('installing the packages of the benchmark, which takes a minute');
    const install = ['npm', 'ci', '--prefix', here, '--ignore-scripts', '--loglevel=error'];
    if (!(await run(processes, install))) return 1;
  }
  const node = [process.execPath, path.join(here, 'run.mjs'), ...process.argv.slice(2)];
  return (await run(processes, node)) ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(say(error));
  return 1;
});
