// @ts-check
/**
 * How well and how fast search answers, over 150,000 names: real ones and recombined halves, 60 % of them PUBLIC, 25 %
 * NETWORK, 15 % NCC, asked by a programme officer, who sees the first two, or by whom `--role` names. docs/benchmarks.md
 * tells how to read it.
 *
 *   node bench/search.mjs [--names 150000] [--questions 200] [--role OFFICER_READ]
 *
 * Starts a PostgreSQL of its own in a temporary folder, or takes the one of SEEDBED_TEST_POSTGRES. Reads the real data of
 * SEEDBED_DATA, by default ../shared/data. Needs `npm run build`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { readCsv } from '../test/support/read-csv.mjs';
import { inDatabase, prepareTestDatabase } from '../tools/test-database.mjs';
import { idOf, loadBodies } from './search/load.mjs';
import { answersTo, percentile, shareWithin } from './search/measure.mjs';
import { cordisBodies, countTexts, recombined, rorBodies } from './search/organisations.mjs';
import { classes, knownOf, questionsOf } from './search/questions.mjs';

const { values } = parseArgs({
  options: { names: { type: 'string' }, questions: { type: 'string' }, role: { type: 'string' } },
});
const NAMES = Number(values.names ?? 150_000);
const QUESTIONS = Number(values.questions ?? 200);
const ROLE = values.role ?? 'OFFICER_READ';
const FREQUENT = [
  'university',
  'institute',
  'research',
  'national',
  'limited',
  'gmbh',
  'universita',
  'technology',
  'srl',
];

/** @param {string} path */
const read = (path) => readCsv(readFileSync(join(process.env.SEEDBED_DATA ?? '../shared/data', path), 'utf8'));
/** @param {string} lib */
const built = (lib) => import(pathToFileURL(resolve(`dist/libs/${lib}/src/index.js`)).href);

/** @param {string} url @returns {Promise<string>} a centre that owns the organisations */
async function seedSteward(url) {
  const [{ connect }, { Outbox }, { Records }, { systemContext }, { seedReference }, { seedCentres }] =
    await Promise.all(
      [
        ...['platform/database', 'platform/events', 'platform/records', 'platform/kernel'],
        ...['reference', 'centres', 'organisations'],
      ].map(built),
    );
  const db = await connect({ url, role: 'seedbed_app', poolSize: 1 });
  try {
    const run = { ctx: systemContext('system:bench'), db, records: new Records(db, new Outbox(db)), log: () => {} };
    await seedReference(run);
    await seedCentres(run);
    return (await db.query(run.ctx, 'select id from nccs order by id limit 1'))[0].id;
  } finally {
    await db.close();
  }
}

/** @param {pg.Client} client as the owner @param {string} url @returns {Promise<{ ror: import('./search/organisations.mjs').Body[], cordis: import('./search/organisations.mjs').Body[], all: import('./search/organisations.mjs').Body[] }>} */
async function load(client, url) {
  const [ror, cordis] = [rorBodies(read), cordisBodies(read)];
  const real = [...ror, ...cordis];
  const all = [...real, ...recombined(real, NAMES - countTexts(real))];
  const since = performance.now();
  await loadBodies((sql, parameters) => client.query(sql, parameters), all, { steward: await seedSteward(url) });
  await client.query('select search_refresh()');
  await client.query('vacuum analyze');
  console.log(`${countTexts(all)} names loaded in ${Math.round((performance.now() - since) / 1000)} s`);
  return { ror, cordis, all };
}

/** @param {pg.Client} client @returns {Promise<Set<string>>} the organisations that its reader sees */
async function visibleIds(client) {
  return new Set((await client.query('select id from organisations')).rows.map(({ id }) => id));
}

/** @param {number | string} value */
const cell = (value) => (typeof value === 'number' ? value.toFixed(2) : value).padStart(8);
/** @param {string} name @param {(number | string)[]} cells */
const row = (name, cells) => console.log(`${name.padEnd(36)}${cells.map(cell).join('')}`);

/**
 * The milliseconds that a server process has had a processor: what a query costs, whoever else uses the machine.
 * @param {number} pid
 * @returns {number} 0 where the system does not tell
 */
function processorTime(pid) {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : 0;
}

/** @param {pg.Client} client @returns {Promise<{ ask: import('./search/measure.mjs').Ask, used: number[] }>} `used`: processor time of each question */
async function asker(client) {
  /** @type {number[]} */
  const used = [];
  const { rows } = await client.query('select pg_backend_pid() as pid');
  return {
    used,
    ask: async (text, parameters) => {
      const before = processorTime(rows[0].pid);
      const answer = await client.query({ name: 'search', text, values: parameters });
      used.push(processorTime(rows[0].pid) - before);
      return answer.rows;
    },
  };
}

/** @param {readonly number[]} ms @param {readonly number[]} used */
const times = (ms, used) => [ms, used].flatMap((list) => [percentile(list, 0.5), percentile(list, 0.95)]);

/** @param {string} url */
async function measure(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { ror, cordis, all } = await load(client, url);
    await client.query('set role seedbed_app');
    await client.query(`select set_config('app.role', $1, false)`, [ROLE]);
    const seen = await visibleIds(client);
    const { ask, used } = await asker(client);
    const known = knownOf(all);
    row('', ['asked', 'p50 ms', 'p95 ms', 'cpu p50', 'cpu p95', 'first', 'in 5', 'in 20']);
    for (const [source, bodies] of Object.entries({ ROR: ror, CORDIS: cordis })) {
      const visible = bodies.filter(({ key }) => seen.has(idOf(key)));
      for (const name of Object.keys(classes)) {
        const questions = questionsOf(visible, name, QUESTIONS, known);
        if (questions.length === 0) continue;
        used.length = 0;
        const { places, ms } = await answersTo(ask, questions);
        const shares = [1, 5, 20].map((within) => shareWithin(places, within));
        row(`${source} ${name}`, [`${questions.length}`, ...times(ms, used), ...shares]);
      }
    }
    used.length = 0;
    const words = Array.from({ length: 10 }, () => FREQUENT).flat();
    const { ms } = await answersTo(
      ask,
      words.map((text) => ({ text, keys: new Set() })),
    );
    row('one frequent word', [`${words.length}`, ...times(ms, used)]);
  } finally {
    await client.end();
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'seedbed-bench-'));
const database = await prepareTestDatabase({ scratch, external: false });
try {
  const load = () =>
    loadavg()
      .map((value) => value.toFixed(1))
      .join(' ');
  console.log(`${cpus().length} × ${cpus()[0]?.model}, load ${load()} before`);
  await measure(inDatabase(database.env.SEEDBED_TEST_POSTGRES ?? '', database.env.SEEDBED_TEST_TEMPLATE ?? ''));
  console.log(`load ${load()} after`);
} finally {
  await database.stop();
  rmSync(scratch, { recursive: true, force: true });
}
