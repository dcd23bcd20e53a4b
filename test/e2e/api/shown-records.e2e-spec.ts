import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Organisation, OrganisationName, Site } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { FieldProvenance, Statement } from '@seedbed/platform/quality';
import { until, useDatabase } from '@seedbed/platform/testing';
import { sourceId } from '@seedbed/reference';
import { ctx, type Domain, domainOf, seedGround } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';

/** Each list with the field of its title, and whether it can be searched. */
const LISTS = {
  qualityFlags: { one: 'qualityFlag', title: 'recordTitle', isSearched: true },
  statements: { one: 'statement', title: 'what', isSearched: true },
  fieldProvenances: { one: 'fieldProvenance', title: 'recordTitle', isSearched: false },
  identityLinks: { one: 'identityLink', title: 'leftTitle', isSearched: true },
  duplicateCandidates: { one: 'duplicateCandidate', title: 'leftName', isSearched: true },
  organisationNames: { one: 'organisationName', title: 'text', isSearched: false },
  sites: { one: 'site', title: 'place', isSearched: true },
} as const;
type List = keyof typeof LISTS;
type Answer = Readonly<Record<string, unknown>>;

const SECRET = 'Zymurgy Quixotic Foundation';

/** Every path on which a reader could come upon a row, or learn that there is one. */
function pathsTo(list: List, asOf: string): string {
  const { one, title, isSearched } = LISTS[list];
  const type = one.charAt(0).toUpperCase() + one.slice(1);
  return `query ($id: ID!) {
    list: ${list}(first: 100) { totalCount nodes { id ${title} } }
    ordered: ${list}(first: 100, orderBy: [{ updatedAt: DESC }]) { nodes { id } }
    backwards: ${list}(last: 100, orderBy: [{ createdAt: ASC }]) { nodes { id } }
    filtered: ${list}(filter: { id: { eq: $id } }) { totalCount nodes { id } }
    archivedToo: ${list}(filter: { id: { eq: $id }, or: [{ archivedAt: { isNull: true } }, { archivedAt: { isNull: false } }] }) { totalCount }
    titled: ${list}(filter: { ${title}: { contains: "zymurgy" } }) { totalCount }
    ${isSearched ? `searched: ${list}(search: "zymurgy quixotic") { totalCount nodes { id } }` : ''}
    ${isSearched ? `search(text: "zymurgy quixotic", types: ["${type}"]) { id title detail }` : ''}
    aggregate: ${list}Aggregate { totalCount groups { count } }
    facets: ${list}Facets(fields: [VISIBILITY]) { buckets { value count } }
    ${one}(id: $id) { id }
    asOfThen: ${list}(first: 100, asOf: "${asOf}") { totalCount nodes { id } }
    asOfOne: ${one}(id: $id, asOf: "${asOf}") { id }
  }`;
}

/** These look into every type, as many as a query may follow links to: they are asked for by themselves. */
const BY_ID = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }';

describe('rows that show an organisation', () => {
  const database = useDatabase();
  let domain: Domain;
  let apis: readonly TestApi[];
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    apis = [await startTestApi(database().url, 'whole'), await startTestApi(database().url, 'fields')];
  }, 120_000);
  afterAll(async () => {
    for (const api of apis) await api.close();
  });

  const organisation = async (name: string) =>
    (await domain.records.create(ctx, Organisation, { name, visibility: 'PUBLIC' })).id;
  /** A row of each list that shows an organisation. */
  async function rowsOn(recordId: string, title: string, other: string): Promise<Record<List, string>> {
    const about = { recordType: 'Organisation', recordId, recordTitle: title };
    const reason = { en: 'It looks wrong.' };
    const flag = await domain.quality.raise(ctx, { rule: 'WRONG_VALUE_SUSPECTED', ...about, reason });
    const statement = await domain.records.create(ctx, Statement, { ...about, what: `size of ${title}`, text: 'big' });
    const said = { field: 'name', source: sourceId('S0'), printed: title, holds: true };
    const provenance = await domain.records.create(ctx, FieldProvenance, { ...about, ...said });
    const finding = { recordType: 'Organisation', leftId: recordId, rightId: other, relation: 'NOT_SAME' } as const;
    const link = await domain.links.decide(ctx, finding);
    const pair = await domain.duplicates.propose(ctx, { a: recordId, b: other, reasons: ['SAME_NAME'] });
    const name = { organisation: recordId, text: title, kind: 'BRAND' } as const;
    const site = { organisation: recordId, kind: 'LEGAL_SEAT', place: `House of ${title}` } as const;
    return {
      organisationNames: (await domain.records.create(ctx, OrganisationName, name)).id,
      sites: (await domain.records.create(ctx, Site, site)).id,
      qualityFlags: flag.id,
      statements: statement.id,
      fieldProvenances: provenance.id,
      identityLinks: link.id,
      duplicateCandidates: pair.id,
    };
  }
  /** A moment after all that was done, and before all that will be. */
  const nextMoment = async (): Promise<string> => {
    const moment = Date.now() + 1;
    await until(() => Date.now() > moment, { what: 'the next millisecond' });
    return new Date(moment).toISOString();
  };
  const ask = async (list: List, id: string, asOf: string): Promise<Answer> => {
    const [whole, fields] = await Promise.all(
      apis.map(async (api) => ({
        ...(await api.ask<Answer>(pathsTo(list, asOf), { id })),
        ...(await api.ask<Answer>(BY_ID, { id })),
      })),
    );
    expect(whole).toEqual(fields);
    return whole as Answer;
  };

  it('are on no path any more when it becomes private, and the answers are as if they had never been', async () => {
    const [left, right] = [await organisation('Plain Left'), await organisation('Plain Right')];
    await rowsOn(left, 'Plain Left', right); // what stays
    const before = new Map<List, Answer>();
    for (const list of Object.keys(LISTS) as List[]) before.set(list, await ask(list, newId(), await nextMoment()));
    const hidden = await organisation(SECRET);
    const rows = await rowsOn(hidden, SECRET, right);
    const shown = await nextMoment();
    for (const [list, id] of Object.entries(rows) as [List, string][]) {
      const seen = await ask(list, id, shown);
      for (const path of ['filtered', 'list', LISTS[list].one, 'node', 'asOfThen', 'asOfOne'])
        expect([list, path, JSON.stringify(seen[path])]).toEqual([list, path, expect.stringContaining(id)]);
      if (LISTS[list].isSearched) expect(JSON.stringify(seen.search)).toContain(id);
    }
    await domain.records.change(ctx, Organisation, { id: hidden }, { visibility: 'PRIVATE' });
    for (const [list, id] of Object.entries(rows) as [List, string][]) {
      // neither as it is now nor as it was when it could be seen
      for (const asOf of [await nextMoment(), shown]) {
        const after = await ask(list, id, asOf);
        expect(after).toEqual(before.get(list));
        expect(JSON.stringify(after)).not.toMatch(/zymurgy/i);
      }
      const timeline = `{ timeline(recordType: "${LISTS[list].one.replace(/^./, (c) => c.toUpperCase())}", id: "${id}") { nodes { rev } } }`;
      for (const api of apis) expect((await api.send(timeline)).errors?.[0]?.extensions?.code).toBe('RECORD_NOT_FOUND');
    }
    const pairs = `query ($id: ID!) { organisation(id: $id) { duplicatesLeft { nodes { leftName } } duplicatesRight { nodes { leftName rightName } } } }`;
    for (const api of apis) expect(JSON.stringify(await api.ask(pairs, { id: right }))).not.toMatch(/zymurgy/i);
  }, 60_000);
});
