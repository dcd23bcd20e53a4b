// @ts-check
/** What backup and restore share: the data folder to oneself, and the database at rest. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLock, stillRuns, tryLock } from '../../libs/platform/database/src/embedded/folder-lock.js';
import { homeOf, importBuilt, importEmbedded, makeFolder, readEnvironment } from './environment.mjs';
import { Problem, say } from './problem.mjs';
import { Processes } from './processes.mjs';
import { setUp } from './setup.mjs';

/** What of SEEDBED_HOME is backed up beside the database. privacy and sync must survive a restore as they are. */
export const PARTS = ['files'];
/** The secret without which encrypted addresses cannot be read; not there where SEEDBED_SECRET is set. */
export const SECRET = 'secret';

/**
 * Runs one of the two commands: settings, packages and build first, errors as an operator reads them.
 * @param {(home: string) => Promise<void>} work @returns {Promise<number>} the exit code
 */
export async function runOffline(work) {
  const processes = new Processes();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(name, () => void processes.stopAll(0));
  try {
    const env = readEnvironment();
    const home = homeOf(env);
    if (env.DATABASE_URL) throw new Problem('BACKUP_EXTERNAL');
    await setUp(processes, '--server');
    const { loadConfig } = await importBuilt('libs/platform/config/src/index.js');
    loadConfig({ ...env, SEEDBED_HOME: home });
    await work(home);
    return 0;
  } catch (error) {
    console.error(`\n${say(error)}`);
    return 1;
  }
}

/**
 * Keeps every start off the data folder while something is done to it.
 * @template T @param {string} home @param {'BACKUP_RUNNING' | 'RESTORE_RUNNING' | 'JOURNAL_BUSY'} refusal @param {() => Promise<T>} work
 */
export async function alone(home, refusal, work) {
  makeFolder(home);
  const folder = path.join(home, 'start.lock');
  const before = readLock(folder);
  const children = /** @type {import('./processes.mjs').WrittenDown[]} */ (before?.children ?? []);
  const left = children.find(stillRuns); // of a start that was killed: it still writes
  if (left !== undefined && before !== undefined && !stillRuns(before))
    throw new Problem(refusal, { home, pid: left.pid });
  const result = tryLock(folder, { started: new Date().toISOString() });
  if (!result.held) throw new Problem(refusal, { home, pid: result.owner.pid });
  try {
    return await work();
  } finally {
    result.held.release();
  }
}

/**
 * Brings the database to rest: starts it when it was not ended properly, so that it recovers, and shuts it down, which
 * writes everything. Refuses when somebody else uses it.
 * @param {string} home @returns {Promise<{ systemIdentifier: string }>}
 */
export async function bringToRest(home) {
  const { inspectEmbeddedPostgres } = await importEmbedded();
  const place = inspectEmbeddedPostgres(home);
  if (place.pid !== undefined || readControl(place.data).state !== AT_REST) {
    await stopUnused(home);
  }
  const { state, systemIdentifier } = readControl(place.data);
  if (state !== AT_REST) throw new Problem('BACKUP_NOT_AT_REST', { folder: place.data, state, log: place.log });
  return { systemIdentifier };
}

/** Stops the server of a data folder, which it starts first when it was not ended properly. @param {string} home */
export async function stopUnused(home) {
  const { startEmbeddedPostgres } = await importEmbedded();
  const postgres = await startEmbeddedPostgres({ home, owner: true });
  await requireUnused(home, postgres.url);
  await postgres.stop();
}

/** @param {string} home @param {string} url */
async function requireUnused(home, url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const others = `select count(*)::int as count from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    const count = (await client.query(others)).rows[0].count;
    if (count > 0) throw new Problem('DATABASE_IN_USE', { home, count });
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/** State "shut down" of global/pg_control: all is written, no recovery is needed. */
const AT_REST = 1;

/** Reads the first fields of pg_control, whose layout starts the same in all versions. @param {string} data */
function readControl(data) {
  const bytes = readFileSync(path.join(data, 'global/pg_control'));
  return { systemIdentifier: String(bytes.readBigUInt64LE(0)), state: bytes.readUInt32LE(16) };
}

/** @param {unknown} error @param {'BACKUP_NO_SPACE' | 'RESTORE_NO_SPACE'} code @param {string} folder */
export function explainSpace(error, code, folder) {
  const { code: found } = /** @type {NodeJS.ErrnoException} */ (error);
  return found === 'ENOSPC' || found === 'EDQUOT' ? new Problem(code, { folder }) : error;
}

/** @param {number} bytes */
export const inMegabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
