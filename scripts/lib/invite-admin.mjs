// @ts-check
/** `npm run invite:admin`: works while the product runs, and on data at rest. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { homeOf, importEmbedded, readEnvironment, root } from './environment.mjs';
import { alone } from './offline.mjs';
import { Problem, say } from './problem.mjs';
import { Processes } from './processes.mjs';
import { setUp } from './setup.mjs';

const PROGRAM = path.join(root, 'dist/apps/worker/src/invite-admin.js');

/** @param {string[]} args @returns {Promise<number>} the exit code: 0 invited, 1 not */
export async function inviteAdmin(args) {
  try {
    const [email, name] = args;
    if (args.length !== 2 || !email?.includes('@') || !name?.trim()) throw new Problem('INVITE_USAGE');
    const env = readEnvironment();
    const home = homeOf(env);
    await setUp(new Processes(), '--server');
    const invite = () => run([email, name], { ...env, SEEDBED_HOME: home });
    if (env.DATABASE_URL) return await invite();
    const { inspectEmbeddedPostgres } = await importEmbedded();
    const place = inspectEmbeddedPostgres(home);
    if (!place.exists) throw new Problem('INVITE_NO_DATA', { home });
    if (place.pid !== undefined) return await invite();
    return await alone(home, 'JOURNAL_BUSY', invite);
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
