// @ts-check
/** The usual way: Apollo Server with a resolver for each link and a DataLoader for each kind of link and request. */
import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import DataLoader from 'dataloader';
import pg from 'pg';

const { BENCH_URL = '', BENCH_ROLE = '', BENCH_OPTIONS = '', PORT } = process.env;
const pool = new pg.Pool({
  connectionString: BENCH_URL,
  max: 10,
  idleTimeoutMillis: 0,
  options: `-c role=${BENCH_ROLE} -c timezone=UTC ${BENCH_OPTIONS}`,
});

const typeDefs = `
  type Country { id: ID! code: String! inNetwork: Boolean! }
  type Organisation { id: ID! name: String! kind: String legalForm: String website: String country: Country participations(first: Int = 50): Participations! }
  type Project { id: ID! displayName: String! acronym: String status: String owner: Organisation participations(first: Int = 50): Participations! pilots(first: Int = 50): Pilots! }
  type Pilot { id: ID! theme: String scope: String status: String competences(first: Int = 50): PilotCompetences! }
  type Pilots { nodes: [Pilot!]! }
  type PilotCompetence { state: String! competence: Competence }
  type PilotCompetences { nodes: [PilotCompetence!]! }
  type Competence { id: ID! code: String! }
  type Participation { id: ID! role: String! order: Int project: Project organisation: Organisation }
  type Participations { nodes: [Participation!]! }
  type Organisations { nodes: [Organisation!]! totalCount: Int! }
  input IdFilter { eq: ID }
  input OrganisationFilter { countryId: IdFilter }
  type Query {
    organisation(id: ID!): Organisation
    project(id: ID!): Project
    organisations(first: Int = 50, filter: OrganisationFilter, search: String): Organisations!
  }`;

/** @typedef {Record<string, unknown>} Row */
/** @typedef {ReturnType<typeof makeLoaders>} Loaders */

/** @param {string} text @param {unknown[]} values @returns {Promise<any[]>} */
const rowsOf = async (text, values) => (await pool.query(text, values)).rows;

/** @param {string} table @returns {DataLoader<string, Row | null>} */
const byId = (table) =>
  new DataLoader(async (keys) => {
    const rows = await rowsOf(`select * from ${table} where id = any($1)`, [keys]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The first rows behind each key, one statement for all keys. @param {string} table @param {string} column @param {number} first */
const rowsBy = (table, column, first) =>
  new DataLoader(async (keys) => {
    const live = table === 'pilot_competences' ? '' : 'and archived_at is null';
    const rows = await rowsOf(
      `select * from (
         select *, row_number() over (partition by ${column} order by id) as place from ${table}
         where ${column} = any($1) ${live}) p
       where place <= $2 order by id`,
      [keys, first],
    );
    /** @type {Map<string, any[]>} */
    const groups = new Map(keys.map((key) => [key, []]));
    for (const row of rows) groups.get(row[column])?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });

function makeLoaders() {
  /** @type {Map<string, DataLoader<string, any>>} */
  const lists = new Map();
  return {
    countries: byId('countries'),
    organisations: byId('organisations'),
    projects: byId('projects'),
    competences: byId('competences'),
    /** @param {string} table @param {string} column @param {number} first */
    behind(table, column, first) {
      const key = `${table} ${column} ${first}`;
      const list = lists.get(key) ?? rowsBy(table, column, first);
      lists.set(key, list);
      return list;
    },
  };
}

/** @param {DataLoader<string, Row | null>} loader @param {unknown} id */
const link = (loader, id) => (id ? loader.load(String(id)) : null);
/** @param {string} table @param {string} column @returns {(row: any, args: any, loaders: Loaders) => Promise<object>} */
const behind =
  (table, column) =>
  async (row, { first }, loaders) => ({
    nodes: await loaders.behind(table, column, first).load(row.id),
  });

/** @param {any} _root @param {any} args */
async function organisations(_root, { first, filter, search }) {
  if (search) {
    const nodes = await rowsOf(
      `select o.* from search_records($1, array['Organisation'], 2000) s
       join organisations o on o.id = s.record_id where o.archived_at is null order by s.score desc, o.id desc limit $2`,
      [search, first],
    );
    return { nodes };
  }
  const where = `country_id = $1 and archived_at is null`;
  const country = filter.countryId.eq;
  return {
    nodes: await rowsOf(`select * from organisations where ${where} order by id limit $2`, [country, first]),
    totalCount: async () =>
      (await rowsOf(`select count(*)::int from organisations where ${where}`, [country]))[0].count,
  };
}

const resolvers = {
  Query: {
    organisation: (/** @type {any} */ _root, /** @type {any} */ { id }, /** @type {Loaders} */ loaders) =>
      link(loaders.organisations, id),
    project: (/** @type {any} */ _root, /** @type {any} */ { id }, /** @type {Loaders} */ loaders) =>
      link(loaders.projects, id),
    organisations,
  },
  Country: { inNetwork: (/** @type {any} */ row) => row.in_network },
  Organisation: {
    legalForm: (/** @type {any} */ row) => row.legal_form,
    country: (/** @type {any} */ row, /** @type {any} */ _args, /** @type {Loaders} */ loaders) =>
      link(loaders.countries, row.country_id),
    participations: behind('participations', 'organisation_id'),
  },
  Project: {
    displayName: (/** @type {any} */ row) => row.display_name,
    owner: (/** @type {any} */ row, /** @type {any} */ _args, /** @type {Loaders} */ loaders) =>
      link(loaders.organisations, row.owner_id),
    participations: behind('participations', 'project_id'),
    pilots: behind('pilots', 'project_id'),
  },
  Pilot: { competences: behind('pilot_competences', 'pilot_id') },
  PilotCompetence: {
    competence: (/** @type {any} */ row, /** @type {any} */ _args, /** @type {Loaders} */ loaders) =>
      link(loaders.competences, row.competence_id),
  },
  Participation: {
    project: (/** @type {any} */ row, /** @type {any} */ _args, /** @type {Loaders} */ loaders) =>
      link(loaders.projects, row.project_id),
    organisation: (/** @type {any} */ row, /** @type {any} */ _args, /** @type {Loaders} */ loaders) =>
      link(loaders.organisations, row.organisation_id),
  },
};

const apollo = new ApolloServer({
  typeDefs,
  resolvers,
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()],
});
await apollo.start();

createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    const { body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers,
        search: '',
        body: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
      },
      context: async () => makeLoaders(),
    });
    response.writeHead(status ?? 200, { 'content-type': 'application/json' });
    response.end(body.kind === 'complete' ? body.string : '');
  });
}).listen(Number(PORT), '127.0.0.1');
