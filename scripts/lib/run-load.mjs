// @ts-check
/** What the commands that load an extract have in common: they work while the product runs, and on data at rest. */
import { spawn } from 'node:child_process';
import { homeOf, importEmbedded, readEnvironment } from './environment.mjs';
import { alone } from './offline.mjs';
import { Problem, say } from './problem.mjs';
import { Processes } from './processes.mjs';
import { setUp } from './setup.mjs';

/**
 * Runs a program of the worker on the database of the settings. In: its file in `dist`, and its arguments for a data folder.
 * @param {string} program @param {(home: string) => string[]} argumentsFor
 * @returns {Promise<number>} the exit code: 0 loaded, 1 failed, 130 cancelled
 */
export async function runLoad(program, argumentsFor) {
  try {
    const env = readEnvironment();
    const home = homeOf(env);
    const args = argumentsFor(home);
    await setUp(new Processes(), '--server');
    const load = () => run(program, args, { ...env, SEEDBED_HOME: home });
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

/**
 * A signal from the terminal reaches the program by itself; one that is sent to us alone is passed on. Either way we
 * wait until it has ended in order.
 * @param {string} program @param {string[]} args @param {Record<string, string | undefined>} env
 */
function run(program, args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], { env, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => void child.kill('SIGTERM'));
  return new Promise((/** @type {(code: number) => void} */ done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
}
