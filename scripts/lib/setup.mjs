// @ts-check
/** Packages and build: done when needed, by one process at a time in one clone. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitForLock } from '../../libs/platform/database/src/embedded/folder-lock.js';
import { root } from './environment.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';

const PATIENCE_MS = 15 * 60_000;
const stampFile = path.join(root, 'node_modules/.seedbed-stamp');

/** @typedef {import('./processes.mjs').Processes} Processes */

/**
 * Installs what is missing and builds what changed. Another start in the same clone waits its turn.
 * @param {Processes} processes @param {...string} parts `--server` or `--web`; none: both
 */
export async function setUp(processes, ...parts) {
  await locked(async () => {
    await step('packages', (note) => install(processes, note));
    await step('build', async () => ({ says: await build(processes, ...parts), value: undefined }));
  });
}

/**
 * Installs what is missing. Another start in the same clone waits its turn.
 * @param {Processes} processes
 */
export const installPackages = (processes) => locked(() => step('packages', (note) => install(processes, note)));

/** @param {() => Promise<void>} work */
async function locked(work) {
  const lock = await takeSetupLock();
  try {
    await work();
  } finally {
    lock.release();
  }
}

/** Both starts of one clone write node_modules and dist, whatever their data folders are. */
async function takeSetupLock() {
  const onWait = (/** @type {{ pid: number }} */ owner) =>
    console.log(`  waiting for process ${owner.pid}, which installs or builds in this clone`);
  const result = await waitForLock(path.join(root, '.seedbed-setup'), { patienceMs: PATIENCE_MS, onWait });
  if (result.held) return result.held;
  throw new Problem('START_SETUP_BUSY', { pid: result.owner.pid });
}

/**
 * @param {Processes} processes @param {(text: string) => void} note
 * @returns {Promise<{ says: string, value: undefined }>}
 */
async function install(processes, note) {
  const why = whyInstall();
  if (why === undefined) return { says: 'unchanged', value: undefined };
  note(`${why}: npm ci, which takes a minute or two`);
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // swc and vite are dev packages, and NODE_ENV=production would leave them out
  const result = await processes.run([...npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.why !== undefined) {
    throw new Problem('START_INSTALL_FAILED', { why: result.why, said: lastLines(result.said, 15) });
  }
  writeFileSync(stampFile, lockHash());
  return { says: 'installed', value: undefined };
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** Why packages must be installed; undefined when all are there. Asks no registry: a second start works offline. */
function whyInstall() {
  if (!existsSync(path.join(root, 'node_modules'))) return 'no packages yet';
  const absent = directPackages().find((name) => !existsSync(path.join(root, 'node_modules', name, 'package.json')));
  if (absent !== undefined) return `${absent} is missing`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return undefined;
  const difference = compareWithLock();
  if (difference !== undefined) return difference;
  writeFileSync(stampFile, lockHash()); // a plain `npm ci` by hand did it
  return undefined;
}

function directPackages() {
  const { dependencies, devDependencies } = readJson('package.json');
  return Object.keys({ ...dependencies, ...devDependencies });
}

/** Compares what npm wrote down about node_modules with the lock: the same versions, and nothing of the lock left out. */
function compareWithLock() {
  const written = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(written)) return 'an installation was not finished';
  const installed = readJson('node_modules/.package-lock.json').packages ?? {};
  const wanted = readJson('package-lock.json').packages ?? {};
  for (const [name, { version, integrity }] of Object.entries(installed)) {
    const lock = wanted[name];
    if (lock?.version !== version || (lock.integrity && integrity && lock.integrity !== integrity))
      return `${name} differs from the lock`;
  }
  // an optional package of another platform is in the lock and never installed
  const absent = Object.entries(wanted).find(
    ([name, lock]) => name && !lock.optional && !lock.devOptional && !lock.peer && !installed[name],
  );
  return absent === undefined ? undefined : `${absent[0]} is missing`;
}

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** @param {Processes} processes @param {string[]} parts */
export async function build(processes, ...parts) {
  const { why, said } = await processes.run([process.execPath, path.join(root, 'tools/build.mjs'), ...parts]);
  if (why !== undefined) throw new Problem('START_BUILD_FAILED', { said: said.trim() });
  return said.trim().split('\n').join(', ');
}

/** @param {string} text @param {number} count */
const lastLines = (text, count) => text.trim().split('\n').slice(-count).join('\n');
