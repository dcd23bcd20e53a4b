// @ts-check
/**
 * `npm run bench:writes [-- --rounds 9 --write]`: what the triggers of a table cost its writes, what the API makes of them, and
 * how fast the journal is sealed. bench/writes/README.md tells how to read it. Needs `npm run build`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { inDatabase, prepareTestDatabase } from '../tools/test-database.mjs';
import { machine, writeSection } from './graphql/lib/report.mjs';
import { makeSubjects, measureSight, SIGHT } from './writes/sight.mjs';
import { askerOf, THROUGH_API } from './writes/through-api.mjs';
import { bulk, inserts, singles, switchTo, WAYS } from './writes/ways.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    records: { type: 'string', default: '20000' },
    write: { type: 'boolean', default: false },
  },
});
const ROUNDS = Number(values.rounds);
const RECORDS = Number(values.records);
const DATABASE = 'seedbed_bench_writes';

/** @param {string} file */
const built = (file) => import(pathToFileURL(resolve('dist', file)).href);
/** @param {number[]} list @param {number} share */
const quantile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;
/** @param {number[]} list @param {number} [digits] */
const shown = (list, digits = 2) =>
  `${quantile(list, 0.5).toFixed(digits)} (${quantile(list, 0.25).toFixed(digits)}–${quantile(list, 0.75).toFixed(digits)})`;

/** @type {pg.Client[]} ended before the server is */
const open = [];

/** @param {string} url @param {string} [options] */
async function clientOf(url, options) {
  const client = new pg.Client({ connectionString: url, ...(options ? { options } : {}) });
  await client.connect();
  open.push(client);
  return client;
}

/** Reference data, one centre, and organisations by SQL. @param {string} url @param {pg.Client} owner */
async function fill(url, owner) {
  const [{ connect }, { Outbox }, { Records }, { systemContext }, { seedReference }, { seedCentres }] =
    await Promise.all(
      [
        ...['platform/database', 'platform/events', 'platform/records', 'platform/kernel', 'reference', 'centres'],
        'organisations',
      ].map((lib) => built(`libs/${lib}/src/index.js`)),
    );
  const db = await connect({ url, role: 'seedbed_app', poolSize: 1 });
  const run = { ctx: systemContext('system:bench'), db, records: new Records(db, new Outbox(db)), log: () => {} };
  await seedReference(run);
  await seedCentres(run);
  await db.close();
  const { rows } = await owner.query('select id from nccs order by id limit 1');
  await owner.query(
    `insert into organisations (id, name, steward_id)
     select gen_random_uuid(), 'Organisation ' || n, $2 from generate_series(1, $1) n`,
    [RECORDS, rows[0].id],
  );
  await owner.query('vacuum analyze');
  const all = await owner.query('select id from organisations order by id');
  return { steward: rows[0].id, ids: all.rows.map(({ id }) => id) };
}

/** Rounds in which each way has its turn, in turning order. @param {import('./writes/ways.mjs').Bench} bench */
async function compareWays(bench) {
  const measures = { singles, bulk, inserts };
  /** @type {Record<string, Record<string, import('./writes/ways.mjs').Took[]>>} */
  const found = Object.fromEntries(
    Object.keys(measures).map((name) => [name, Object.fromEntries(WAYS.map((way) => [way, []]))]),
  );
  for (let round = -1; round < ROUNDS; round++) {
    for (const way of round % 2 === 0 ? WAYS : [...WAYS].reverse()) {
      await switchTo(bench, way);
      for (const [name, measure] of Object.entries(measures)) {
        const value = await measure(bench);
        if (round >= 0) found[name]?.[way]?.push(value); // the first round warms up
      }
    }
    console.log(`  round ${round + 1}`);
  }
  await switchTo(bench, 'all triggers');
  return found;
}

/** @param {Record<string, Record<string, import('./writes/ways.mjs').Took[]>>} found */
function waysTable(found) {
  const rows = WAYS.map((way) => [
    way,
    ...Object.values(found).flatMap((byWay) => {
      const own = byWay[way] ?? [];
      /** @param {'ms' | 'processorMs'} of */
      const ratios = (of) => own.map((took, at) => took[of] / (byWay['no journal']?.[at]?.[of] ?? Number.NaN));
      return [shown(own.map(({ ms }) => ms)), shown(ratios('ms')), shown(ratios('processorMs'))];
    }),
  ]);
  const says = ['one update, ms', 'update of 1,000, ms', 'insert of 1,000, ms'];
  return table([['', ...says.flatMap((one) => [one, '× no journal', 'by processor time'])], ...rows]);
}

/** @param {string[][]} rows the first one is the head */
const table = ([head = [], ...rows]) =>
  [head, ['---', ...head.slice(1).map(() => '--:')], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** COPY of as many rows into a table of the same columns without index, trigger or constraint; rows a second. @param {pg.Client} owner */
async function copyLimit(owner) {
  await owner.query('drop table if exists copied; create unlogged table copied as select * from organisations limit 0');
  const file = `/tmp/seedbed-bench-${process.pid}.copy`;
  await owner.query(`copy (select * from organisations limit 10000) to '${file}'`);
  const since = performance.now();
  await owner.query(`copy copied from '${file}'`);
  const took = performance.now() - since;
  rmSync(file, { force: true });
  const { rows } = await owner.query('select count(*)::int as n from copied');
  return rows[0].n / (took / 1000);
}

/** @param {string} url @param {pg.Client} owner */
async function throughApi(url, owner) {
  const { createApi } = await built('apps/api/src/create-api.js');
  const { secretOf } = await built('libs/platform/config/src/index.js');
  const identity = { demo: true, secret: secretOf('a secret for this measurement only') };
  const app = await createApi({ database: { url, poolSize: 10 }, identity }, ['error']);
  await app.listen(0, '127.0.0.1');
  const ask = askerOf(await app.getUrl());
  const { rows: records } = await owner.query('select id, rev from organisations order by id limit 2000');
  /** @type {Record<string, number[]>} */
  const found = Object.fromEntries(Object.keys(THROUGH_API).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, { run }] of Object.entries(THROUGH_API)) {
      const value = await run(ask, records);
      if (round >= 0) found[name]?.push(value);
    }
  }
  await app.close();
  const limit = await copyLimit(owner);
  const rows = Object.entries(THROUGH_API).map(([name, { says }]) => [name, says, shown(found[name] ?? [], 0)]);
  return table([['through the API', '', 'median'], ...rows, ['COPY', 'rows/s, the limit', limit.toFixed(0)]]);
}

/** What the sight of a writer costs: rules that see all records, rows that follow. @param {string} url @param {string} steward */
async function throughRecords(url, steward) {
  const [{ connect }, { Outbox }, { Records }, { systemContext }, { Organisation }, { QualityFlag }] =
    await Promise.all(
      [
        ...['platform/database', 'platform/events', 'platform/records', 'platform/kernel', 'organisations'],
        'platform/quality',
      ].map((lib) => built(`libs/${lib}/src/index.js`)),
    );
  const db = await connect({ url, role: 'seedbed_app', poolSize: 1 });
  try {
    const tools = { db, records: new Records(db, new Outbox(db)), Organisation, QualityFlag, systemContext };
    const subjects = await makeSubjects(tools, steward);
    /** @type {Record<string, { ms: number, statements: number }[]>} */
    const found = Object.fromEntries(Object.keys(SIGHT).map((name) => [name, []]));
    for (let round = -1; round < ROUNDS; round++) {
      for (const [name, one] of Object.entries(SIGHT)) {
        const value = await measureSight(tools, subjects, one);
        if (round >= 0) found[name]?.push(value);
      }
    }
    const rows = Object.entries(SIGHT).map(([name, { says }]) => [
      name,
      says,
      ...[
        shown((found[name] ?? []).map(({ ms }) => ms)),
        shown(
          (found[name] ?? []).map((one) => one.statements),
          1,
        ),
      ],
    ]);
    return table([['one change of an organisation', '', 'ms', 'statements'], ...rows]);
  } finally {
    await db.close();
  }
}

/** @param {pg.Client} owner @returns {Promise<string>} */
async function sealing(owner) {
  let rows = 0;
  const since = performance.now();
  for (;;) {
    const sealed = (await owner.query('select journal_seal(5000) as sealed')).rows[0].sealed;
    if (sealed === 0) break;
    rows += sealed;
  }
  return `Sealing: ${(rows / ((performance.now() - since) / 1000)).toFixed(0)} rows a second, over ${rows.toLocaleString('en')} rows.`;
}

async function main() {
  const scratch = mkdtempSync(join(tmpdir(), 'seedbed-bench-writes-'));
  const { env, stop } = await prepareTestDatabase({ scratch, external: false });
  try {
    const server = env.SEEDBED_TEST_POSTGRES ?? '';
    const admin = await clientOf(server);
    await admin.query(`create database ${DATABASE} template ${env.SEEDBED_TEST_TEMPLATE ?? 'seedbed_template'}`);
    const url = inDatabase(server, DATABASE);
    const owner = await clientOf(url);
    const filled = await fill(url, owner);
    const writer = await clientOf(url, '-c role=seedbed_app -c timezone=UTC -c app.role=SYSTEM -c app.actor=bench');
    const pid = (await writer.query('select pg_backend_pid() as pid')).rows[0].pid;
    const ways = waysTable(await compareWays({ writer, pid, owner, ...filled }));
    const sight = await throughRecords(url, filled.steward);
    const api = await throughApi(url, owner);
    const sealed = await sealing(owner);
    const version = (await owner.query('show server_version')).rows[0].server_version;
    const about = `${RECORDS.toLocaleString('en')} organisations, ${ROUNDS} rounds. ${machine(version)}. Made by \`npm run bench:writes\`; [how to read it](../bench/writes/README.md).`;
    const text = ['## What a write costs', about, ways, sight, api, sealed].join('\n\n');
    console.log(`\n${text}\n`);
    if (values.write) writeSection('writes', text);
  } finally {
    for (const client of open) await client.end();
    await stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main();
