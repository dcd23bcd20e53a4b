// @ts-check
/** `npm run journal:verify`: works while the product runs, and on data at rest. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { homeOf, importEmbedded, readEnvironment, root } from './environment.mjs';
import { alone } from './offline.mjs';
import { Problem, say } from './problem.mjs';
import { Processes } from './processes.mjs';
import { setUp } from './setup.mjs';

const PROGRAM = path.join(root, 'dist/apps/worker/src/verify-journal.js');

/** @param {string[]} args @returns {Promise<number>} the exit code: 0 whole, 1 not verified, 2 altered */
export async function verifyJournal(args) {
  const processes = new Processes();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(name, () => void processes.stopAll(0));
  try {
    if (args.length > 1 || (args[0] !== undefined && !/^\d+:[0-9a-f]{64}$/.test(args[0])))
      throw new Problem('JOURNAL_USAGE');
    const env = readEnvironment();
    const home = homeOf(env);
    await setUp(processes, '--server');
    const verify = () => run(args, { ...env, SEEDBED_HOME: home });
    if (env.DATABASE_URL) return await verify();
    const { inspectEmbeddedPostgres } = await importEmbedded();
    const place = inspectEmbeddedPostgres(home);
    if (!place.exists) throw new Problem('JOURNAL_NO_DATA', { home });
    if (place.pid !== undefined) return await verify();
    console.log('The database is not running: it is started for this check and stopped afterwards.');
    return await alone(home, 'JOURNAL_BUSY', verify);
  } catch (error) {
    console.error(`\n${say(error)}`);
    return 1;
  }
}

/** @param {string[]} args @param {Record<string, string | undefined>} env */
function run(args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', PROGRAM, ...args], { env, stdio: 'inherit' });
  return new Promise((/** @type {(code: number) => void} */ done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
}
