// @ts-check
/**
 * How fast the pages of the web app are answered over the whole extract of CORDIS: the documents that they send, one
 * after the other, over HTTP, beside the goal of 150 ms (p95) for a list of 50 rows. docs/benchmarks.md tells how to read it.
 *
 *   node bench/lists.mjs [--times 40] [--database postgres://…]
 *
 * Starts a PostgreSQL of its own in a temporary folder and loads the seed network and the extract, or asks the loaded
 * database that is named. Reads the real data of SEEDBED_DATA, by default ../shared/data. Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inDatabase, prepareTestDatabase } from '../tools/test-database.mjs';
import { ask, startServer } from './graphql/lib/servers.mjs';
import { percentile } from './search/measure.mjs';

const { values } = parseArgs({ options: { times: { type: 'string' }, database: { type: 'string' } } });
const TIMES = Number(values.times ?? 40);
const GOAL_MS = 150;
const root = resolve(import.meta.dirname, '..');

/** @type {Record<string, string>} */
const persisted = JSON.parse(readFileSync(join(root, 'apps/web/src/gql/persisted-documents.json'), 'utf8'));

/** A document of the web app. @param {string} name @returns {string} */
function documentOf(name) {
  const found = Object.values(persisted).find((text) => new RegExp(`^query ${name}\\b`).test(text));
  if (found === undefined) throw new Error(`The web app has no query ${name}; see apps/web/src/gql.`);
  return found;
}

/** @typedef {{ what: string, name: string, variables: (Record<string, unknown>)[] }} Question several variables: asked in turn */

const BY_NAME = [{ name: 'ASC' }];
/** @param {object} more */
const list = (more) => ({ first: 50, orderBy: BY_NAME, ...more });
const NETWORK = { country: { code: { in: ['IT', 'GR', 'HR', 'RO', 'SI'] } } };

/** @param {{ organisations: string[], projects: string[], cursor: string }} known @returns {Question[]} */
const questions = ({ organisations, projects, cursor }) => [
  { what: 'organisations, first page', name: 'Organisations', variables: [list({})] },
  {
    what: 'organisations, by country',
    name: 'Organisations',
    variables: ['IT', 'DE', 'SI'].map((code) => list({ filter: { country: { code: { eq: code } } } })),
  },
  {
    what: 'organisations, five countries and kind',
    name: 'Organisations',
    variables: [list({ filter: { ...NETWORK, kind: { in: ['COMPANY'] } } })],
  },
  {
    what: 'organisations, leading a project',
    name: 'Organisations',
    variables: [list({ filter: { participations: { some: { role: { eq: 'LEAD_PARTNER' } } } } })],
  },
  {
    what: 'organisations, last changed first',
    name: 'Organisations',
    variables: [list({ orderBy: [{ updatedAt: 'DESC' }] })],
  },
  {
    what: 'organisations, by country, then name',
    name: 'Organisations',
    variables: [list({ orderBy: [{ country: { code: 'ASC' } }, ...BY_NAME] })],
  },
  {
    what: 'organisations, search',
    name: 'Organisations',
    variables: ['universita bologna', 'fraunhofer', 'politecnco torino', 'institute'].map((search) => ({
      first: 50,
      search,
    })),
  },
  { what: 'organisations, page 100', name: 'Organisations', variables: [list({ after: cursor })] },
  { what: 'organisations, filter options', name: 'OrganisationListOptions', variables: [{}] },
  {
    what: 'organisation, page of one',
    name: 'Organisation',
    variables: organisations.map((id) => ({ id, record: id })),
  },
  {
    what: 'organisation, preview',
    name: 'OrganisationPreview',
    variables: organisations.map((id) => ({ id, record: id })),
  },
  { what: 'projects, list of 200', name: 'Projects', variables: [{}] },
  { what: 'project, page of one', name: 'Project', variables: projects.map((id) => ({ id, record: id })) },
  { what: 'quality flags', name: 'QualityFlags', variables: [{ filter: { state: { eq: 'OPEN' } }, first: 50 }] },
  { what: 'today: counts', name: 'TodayCounts', variables: [{}] },
  { what: 'today: countries', name: 'TodayCountries', variables: [{}] },
  { what: 'today: projects', name: 'TodayProjects', variables: [{}] },
  { what: 'today: flags', name: 'TodayFlags', variables: [{}] },
  { what: 'jobs', name: 'Jobs', variables: [{}] },
];

/** @param {number} port @param {string} query @param {object} [variables] @returns {Promise<any>} the data */
async function answer(port, query, variables = {}) {
  const { data, errors } = JSON.parse(await ask(port, { query, variables }));
  if (errors) throw new Error(`${query.slice(0, 60)}: ${JSON.stringify(errors[0])}`);
  return data;
}

/** What the questions are about: the busiest organisations, the first projects, the cursor before page 100. @param {number} port */
async function look(port) {
  const names = ['fraunhofer', 'consiglio nazionale delle ricerche', 'politecnico di milano', 'jozef stefan', 'kmu'];
  const found = await Promise.all(
    names.map((search) =>
      answer(port, `{ organisations(search: ${JSON.stringify(search)}, first: 1) { nodes { id } } }`),
    ),
  );
  const { projects } = await answer(port, '{ projects(first: 10) { nodes { id } } }');
  let cursor = '';
  for (let page = 0; page < 10; page += 1) {
    const after = cursor ? `, after: ${JSON.stringify(cursor)}` : '';
    const { organisations } = await answer(
      port,
      `{ organisations(first: 495, orderBy: [{ name: ASC }]${after}) { pageInfo { endCursor } } }`,
    );
    cursor = organisations.pageInfo.endCursor;
  }
  /** @param {{ nodes: { id: string }[] }} some */
  const ids = ({ nodes }) => nodes.map(({ id }) => id);
  return { organisations: found.flatMap(({ organisations }) => ids(organisations)), projects: ids(projects), cursor };
}

/** @param {number} port */
async function measure(port) {
  console.log(
    `${'query of the web app'.padEnd(42)}${'asked'.padStart(6)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}  goal ${GOAL_MS} ms`,
  );
  for (const { what, name, variables } of questions(await look(port))) {
    const query = documentOf(name);
    for (const one of variables) await answer(port, query, one);
    /** @type {number[]} */
    const times = [];
    for (let at = 0; at < TIMES; at += 1) {
      const one = variables[at % variables.length];
      const begun = performance.now();
      await ask(port, { query, variables: one });
      times.push(performance.now() - begun);
    }
    const [p50, p95] = [0.5, 0.95].map((share) => percentile(times, share));
    const cells = [p50, p95].map((ms) => (ms ?? 0).toFixed(1).padStart(9)).join('');
    console.log(`${what.padEnd(42)}${String(TIMES).padStart(6)}${cells}  ${(p95 ?? 0) <= GOAL_MS ? 'met' : 'NOT met'}`);
  }
}

/** Runs a program of the worker on a database. @param {string} url @param {string} program @param {string[]} [args] */
function run(url, program, args = []) {
  const env = { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: '' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, `dist/apps/worker/src/${program}.js`), ...args],
    {
      env,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout.trim().split('\n');
}

/** @param {string} url @param {string} scratch */
function load(url, scratch) {
  run(url, 'seed');
  const from = join(process.env.SEEDBED_DATA ?? '../shared/data', 'cordis');
  for (const again of ['loaded', 'loaded again']) {
    const begun = performance.now();
    const lines = run(url, 'load-cordis', [from, join(scratch, 'report.csv')]);
    console.log(
      `${again} in ${Math.round((performance.now() - begun) / 1000)} s`,
      ...lines.slice(-4).map((line) => `\n  ${line}`),
    );
  }
}

/** @param {string} url */
async function serve(url) {
  const demo = { role: 'DEMO', userId: '', nccIds: [], organisationIds: [] }; // as the web app asks in demo mode
  const api = await startServer('seedbed', url, { BENCH_READER: JSON.stringify(demo) });
  try {
    await measure(api.port);
  } finally {
    await api.stop();
  }
}

const busy = () =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
console.log(`${cpus().length} × ${cpus()[0]?.model}, load ${busy()} before`);
if (values.database) await serve(values.database);
else {
  const scratch = mkdtempSync(join(tmpdir(), 'seedbed-bench-'));
  const database = await prepareTestDatabase({ scratch, external: false });
  try {
    const url = inDatabase(database.env.SEEDBED_TEST_POSTGRES ?? '', database.env.SEEDBED_TEST_TEMPLATE ?? '');
    load(url, scratch);
    await serve(url);
  } finally {
    await database.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
console.log(`load ${busy()} after`);
