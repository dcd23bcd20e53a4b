// @ts-check
/** `npm run load:cordis`: works while the product runs, and on data at rest. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { homeOf, importEmbedded, readEnvironment, root } from './environment.mjs';
import { alone } from './offline.mjs';
import { Problem, say } from './problem.mjs';
import { Processes } from './processes.mjs';
import { setUp } from './setup.mjs';

const PROGRAM = path.join(root, 'dist/apps/worker/src/load-cordis.js');

/** @param {string[]} args @returns {Promise<number>} the exit code: 0 loaded, 1 failed, 130 cancelled */
export async function loadCordis(args) {
  try {
    const env = readEnvironment();
    const home = homeOf(env);
    const { from, report } = readArguments(args, home);
    await setUp(new Processes(), '--server');
    const load = () => run([from, report], { ...env, SEEDBED_HOME: home });
    if (env.DATABASE_URL) return await load();
    const { inspectEmbeddedPostgres } = await importEmbedded();
    const place = inspectEmbeddedPostgres(home);
    if (!place.exists) throw new Problem('LOAD_NO_DATA', { home });
    if (place.pid !== undefined) return await load();
    console.log('The database is not running: it is started for this load and stopped afterwards.');
    return await alone(home, 'JOURNAL_BUSY', load);
  } catch (error) {
    console.error(`\n${say(error)}`);
    return 1;
  }
}

/** @param {string[]} args @param {string} home @returns {{ from: string, report: string }} */
function readArguments(args, home) {
  /** @type {{ from?: string, report?: string }} */
  let values;
  try {
    ({ values } = parseArgs({ args, options: { from: { type: 'string' }, report: { type: 'string' } } }));
  } catch {
    throw new Problem('LOAD_USAGE');
  }
  if (!values.from) throw new Problem('LOAD_USAGE');
  const report = path.resolve(values.report ?? path.join(home, 'reports', 'cordis.csv'));
  return { from: path.resolve(values.from), report };
}

/**
 * A signal from the terminal reaches the program by itself; one that is sent to us alone is passed on. Either way we
 * wait until it has ended in order.
 * @param {string[]} args @param {Record<string, string | undefined>} env
 */
function run(args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', PROGRAM, ...args], { env, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => void child.kill('SIGTERM'));
  return new Promise((/** @type {(code: number) => void} */ done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
}
