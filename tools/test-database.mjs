// @ts-check
/** The database server of a test run: one of our own in a temporary folder, or one that is already there. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

const LIB = 'dist/libs/platform/database/src/index.js';
const EMBEDDED = 'dist/libs/platform/database/src/embedded/index.js';
/** Nothing of a test outlives the run, so nothing needs to be safe on disk. */
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** @typedef {{ env: Record<string, string>, stop: () => Promise<void> }} TestDatabase */

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes what killed runs left: their folders carry the number of their process, and the server writes its own into
 * postmaster.pid. Only a process that is a postgres is ended.
 */
function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(/^seedbed-test-(\d+)-/.exec(name)?.[1]);
    if (!owner || isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    const pointer = join(folder, 'home', 'where'); // a closed temporary folder: the data lies elsewhere
    const base = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(folder, 'home');
    const pidFile = join(base, 'pg', 'postmaster.pid');
    const server = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
    if (server > 0 && isPostgres(server)) process.kill(server, 'SIGQUIT');
    for (const gone of [base, folder]) rmSync(gone, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** @param {number} pid @returns {boolean} */
function isPostgres(pid) {
  try {
    return readlinkSync(`/proc/${pid}/exe`).endsWith('/postgres');
  } catch {
    return false;
  }
}

/** @param {string} url @param {string} database @returns {string} the same server, another database */
export function inDatabase(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** @param {string} url @param {(client: pg.Client) => Promise<void>} work */
async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Databases of this run and, on this machine, of runs that are dead. @param {string} url */
async function dropOurDatabases(url) {
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      "select datname from pg_database where datname ~ '^seedbed_(template|test)_[0-9]+'",
    );
    for (const { datname } of rows) {
      const owner = Number(/_(\d+)/.exec(datname)?.[1]);
      if (owner === process.pid || (local && !isAlive(owner)))
        await client.query(`drop database "${datname}" with (force)`);
    }
  });
}

/**
 * @param {{ scratch: string, external: boolean, derived?: boolean }} options scratch: a folder of this run, removed at
 *   its end; external: use the server of SEEDBED_TEST_POSTGRES, by default the local one, instead of an own one;
 *   derived: false leaves out derived.sql, which may name tables that have no migration yet
 * @returns {Promise<TestDatabase>} env: what useDatabase() of @seedbed/platform/testing reads
 */
export async function prepareTestDatabase({ scratch, external, derived = true }) {
  const given =
    process.env.SEEDBED_TEST_POSTGRES ?? (external ? 'postgres://postgres@127.0.0.1:5432/postgres' : undefined);
  const { migrate } = await import(pathToFileURL(resolve(LIB)).href);
  const { startEmbeddedPostgres } = await import(pathToFileURL(resolve(EMBEDDED)).href);
  removeLeftovers();
  const server = given ? { url: given, stop: async () => {} } : await startOwn(startEmbeddedPostgres, scratch);
  const template = given ? `seedbed_template_${process.pid}` : 'seedbed_template';
  try {
    if (given) await dropOurDatabases(server.url);
    await withClient(server.url, async (client) => {
      const { rows } = await client.query('show server_version');
      console.log(`PostgreSQL ${rows[0]?.server_version}, ${given ? 'the one given' : 'started for this run'}.`);
      await client.query(`create database "${template}"`);
    });
    await migrate(inDatabase(server.url, template), () => {}, { derived });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    env: { SEEDBED_TEST_POSTGRES: server.url, SEEDBED_TEST_TEMPLATE: template, SEEDBED_TEST_RUN: String(process.pid) },
    stop: async () => {
      if (given) await dropOurDatabases(server.url);
      await server.stop();
    },
  };
}

/** @typedef {{ url: string, folder: string, stop: () => Promise<void> }} OwnServer */

/** @param {(options: { home: string, flags: string[], owner: boolean }) => Promise<OwnServer>} start @param {string} scratch */
async function startOwn(start, scratch) {
  chmodSync(scratch, 0o755); // as root the server runs as nobody, who must reach its folder
  const home = join(scratch, 'home');
  mkdirSync(home, { mode: 0o755 });
  const server = await start({ home, flags: FLAGS.flatMap((flag) => ['-c', flag]), owner: true });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(server.folder, { recursive: true, force: true }); // where the temporary folder is closed, it lies elsewhere
    },
  };
}
