// @ts-check
/** The questions: for each its text for Seedbed and for PostGraphile, with the same answer, and how its variables are drawn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, withClient } from './database.mjs';

/**
 * @typedef {object} Question
 * @property {string} says
 * @property {string} seedbed also asked of the DataLoader server and of the bare one
 * @property {string} postgraphile
 * @property {string} variables SQL of one column `v`, the sets of variables
 * @property {(data: any) => unknown} [compared] what of an answer is compared, where the forms differ
 * @property {string[]} [without] servers that are not asked
 */

const live = 'condition: { archivedAt: null }';
const ids = (/** @type {string} */ table) =>
  `select jsonb_build_object('id', id) as v from ${table} where archived_at is null order by md5(id::text) limit 256`;
const someCountries = `select jsonb_build_object('country', country_id) as v from organisations group by country_id order by country_id`;

/** @type {Record<string, Question>} */
export const questions = {
  Q1: {
    says: 'one organisation by id, with its country',
    seedbed: 'query($id: ID!) { organisation(id: $id) { id name kind legalForm website country { code inNetwork } } }',
    postgraphile:
      'query($id: UUID!) { organisation: organisationByRowId(rowId: $id) { id: rowId name kind legalForm website country: countryByCountryId { code inNetwork } } }',
    variables: ids('organisations'),
  },
  Q2: {
    says: 'the first 50 organisations of a country, with the country and the total',
    seedbed:
      'query($country: ID!) { organisations(first: 50, filter: { countryId: { eq: $country } }) { totalCount nodes { id name kind legalForm country { code inNetwork } } } }',
    postgraphile:
      'query($country: UUID!) { organisations: allOrganisations(first: 50, condition: { countryId: $country, archivedAt: null }) { totalCount nodes { id: rowId name kind legalForm country: countryByCountryId { code inNetwork } } } }',
    variables: someCountries,
  },
  Q3: {
    says: '50 organisations of a country, each with its first 10 participations, their projects and who runs them',
    seedbed:
      'query($country: ID!) { organisations(first: 50, filter: { countryId: { eq: $country } }) { nodes { id name participations(first: 10) { nodes { role project { id displayName owner { id name } } } } } } }',
    postgraphile: `query($country: UUID!) { organisations: allOrganisations(first: 50, condition: { countryId: $country, archivedAt: null }) { nodes { id: rowId name participations: participationsByOrganisationId(first: 10, ${live}) { nodes { role project: projectByProjectId { id: rowId displayName owner: organisationByOwnerId { id: rowId name } } } } } } }`,
    variables: someCountries,
  },
  Q4: {
    says: 'a project with all its partners and their countries, its pilots and the key competences that they showed',
    seedbed:
      'query($id: ID!) { project(id: $id) { id displayName acronym status participations { nodes { role order organisation { id name country { code inNetwork } } } } pilots { nodes { id theme scope status competences { nodes { state competence { id code } } } } } } }',
    postgraphile: `query($id: UUID!) { project: projectByRowId(rowId: $id) { id: rowId displayName acronym status participations: participationsByProjectId(${live}) { nodes { role order organisation: organisationByOrganisationId { id: rowId name country: countryByCountryId { code inNetwork } } } } pilots: pilotsByProjectId(${live}) { nodes { id: rowId theme scope status competences: pilotCompetencesByPilotId { nodes { state competence: competenceByCompetenceId { id: rowId code } } } } } } }`,
    variables: ids('projects'),
  },
  Q5: {
    says: 'the 20 organisations that two words find best',
    seedbed:
      'query($text: String!) { organisations(search: $text, first: 20) { nodes { id name country { code inNetwork } } } }',
    postgraphile:
      'query($text: String!) { organisations: benchApiSearchOrganisations(q: $text, first: 20) { nodes { id: rowId name country: countryByCountryId { code inNetwork } } } }',
    variables: `select jsonb_build_object('text', lower(split_part(name, ' ', 2) || ' ' || split_part(name, ' ', 3))) as v
      from organisations where archived_at is null order by md5(id::text) limit 256`,
  },
  Q6: {
    says: 'participations per country of the organisation and role',
    seedbed:
      '{ participationsAggregate(groupBy: [ORGANISATION_COUNTRY, ROLE], first: 500) { groups { keys { organisationCountry { code } role } count } } }',
    postgraphile: '{ rows: allBenchApiCountryRoles { nodes { code role count } } }',
    variables: `select '{}'::jsonb as v`,
    compared: ({ participationsAggregate, rows }) =>
      participationsAggregate
        ? participationsAggregate.groups
            .map((/** @type {any} */ { keys, count }) => [keys.organisationCountry?.code, keys.role, count].join())
            .sort()
        : rows.nodes.map((/** @type {any} */ { code, role, count }) => [code, role, count].join()).sort(),
    without: ['dataloader'],
  },
};

/**
 * The questions of these names that the product's schema can answer; says which it cannot.
 * @param {string[]} names @returns {Record<string, Question>}
 */
export function answerable(names) {
  const schema = readFileSync(path.join(root, 'schema.graphql'), 'utf8');
  const chosen = Object.entries(questions).filter(([name]) => names.includes(name));
  return Object.fromEntries(
    chosen.filter(([name, { seedbed, says }]) => {
      const field = seedbed.match(/\{ (\w+)/)?.[1] ?? '';
      const isThere = schema.includes(`\n  ${field}(`);
      if (!isThere) console.log(`${name} (${says}) is left out: the schema has no ${field} yet.`);
      return isThere;
    }),
  );
}

/** For growth only: a question without its exact count, which is linear in the matches by its nature. @param {Question} question */
export const withoutCount = (question) => ({ ...question, seedbed: question.seedbed.replace('totalCount ', '') });

/**
 * The sets of variables of each question, drawn from the data: always the same ones.
 * @param {string} url @param {Record<string, Question>} asked @returns {Promise<Record<string, Record<string, string>[]>>}
 */
export const drawVariables = (url, asked) =>
  withClient(url, async (client) => {
    /** @type {Record<string, Record<string, string>[]>} */
    const drawn = {};
    for (const [name, { variables }] of Object.entries(asked)) {
      const { rows } = await client.query(variables);
      drawn[name] = rows.map(({ v }) => v);
    }
    return drawn;
  });
