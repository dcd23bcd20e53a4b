// @ts-check
/** The server and the databases that are measured: made once for each size, seed and schema, used again afterwards. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { fillSql } from './data.mjs';
import { readerSql } from './readers.mjs';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The product's own copy of a package. */
export const requireProduct = createRequire(path.join(root, 'package.json'));

const importBuilt = (/** @type {string} */ file) => import(pathToFileURL(path.join(root, 'dist', file)).href);

/** All rows in memory, no wait for the disk: the code is measured, not the disk. */
const FLAGS = ['shared_buffers=1GB', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB'];

/**
 * @typedef {object} Server
 * @property {string} url of a database where others can be made
 * @property {number | undefined} pid of the postmaster, when it is ours
 * @property {() => Promise<void>} stop
 */

/** The embedded PostgreSQL in a folder of its own, or the one of DATABASE_URL. @returns {Promise<Server>} */
export async function startDatabase() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, pid: undefined, stop: async () => {} };
  const { startEmbeddedPostgres } = await importBuilt('libs/platform/database/src/embedded/index.js');
  const flags = FLAGS.flatMap((flag) => ['-c', flag]);
  return startEmbeddedPostgres({ home: path.join(root, '.seedbed-bench'), flags, owner: true, log: console.log });
}

/** @param {string} url @param {string} database */
function inDatabase(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Connects, works, ends. @template T @param {string} url @param {(client: pg.Client) => Promise<T>} work @returns {Promise<T>} */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Of everything the rows depend on: the migrations, the generated SQL, the filling statements. @param {number} n @param {number} seed */
function fingerprint(n, seed) {
  const folder = path.join(root, 'migrations');
  const hash = createHash('sha256').update(JSON.stringify(fillSql(n, seed)));
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * A database with n organisations, filled now or by an earlier run.
 * @param {Server} server @param {{ n: number, seed: number, fresh: boolean }} options
 * @returns {Promise<string>} its address
 */
export async function prepareData(server, { n, seed, fresh }) {
  const name = `seedbed_bench_${n}_${seed}`;
  const url = inDatabase(server.url, name);
  const mark = `filled ${fingerprint(n, seed)}`;
  const before = await withClient(server.url, async (client) => {
    const { rows } = await client.query(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
      [name],
    );
    if (rows[0]?.mark === mark && !fresh) return mark;
    await client.query(`drop database if exists ${name} with (force)`);
    return undefined;
  });
  if (before === undefined) await fill(url, n, seed);
  await withClient(url, async (client) => {
    await client.query(readerSql);
    await client.query(`comment on database ${name} is '${mark}'`);
  });
  return url;
}

/** @param {string} url @param {number} n @param {number} seed */
async function fill(url, n, seed) {
  const { migrate } = await importBuilt('libs/platform/database/src/index.js');
  await migrate(url);
  await withClient(url, async (client) => {
    for (const { says, sql } of fillSql(n, seed)) {
      const since = performance.now();
      await client.query(sql);
      console.log(`  ${n} organisations: ${says} in ${((performance.now() - since) / 1000).toFixed(1)} s`);
    }
    await client.query('vacuum analyze');
  });
}

const QUIET_MS = 60_000;

/** Waits until nobody asks the database anything: what a server was asked last may run on after its load has stopped. @param {string} url */
export const untilQuiet = (url) =>
  withClient(url, async (client) => {
    let quiet = 0; // a request of several statements is idle between them
    for (const end = Date.now() + QUIET_MS; Date.now() < end; await pause(20)) {
      const { rows } = await client.query(
        `select count(*)::int as active from pg_stat_activity
         where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`,
      );
      quiet = rows[0].active === 0 ? quiet + 1 : 0;
      if (quiet === 3) return;
    }
    throw new Error('A server still asks the database a minute after its load has stopped.');
  });

/** Counts that the report states. @param {string} url @returns {Promise<{ version: string, organisations: number, projects: number, participations: number }>} */
export const describeData = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, (select count(*)::int from organisations) as organisations,
         (select count(*)::int from projects) as projects, (select count(*)::int from participations) as participations`,
    );
    return rows[0];
  });
