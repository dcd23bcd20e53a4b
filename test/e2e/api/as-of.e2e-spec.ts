import { beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@seedbed/platform/testing';
import { useSeededApis } from './support.js';

type Row = Record<string, unknown>;
interface Organisation {
  readonly id: string;
  readonly rev: number;
  readonly name: string;
}
interface Pair {
  readonly id: string;
  readonly rev: number;
  readonly left: Organisation;
  readonly right: Organisation;
}

const PAIR = `{ duplicateCandidates(filter: { decision: { eq: OPEN } }, first: 1) {
  nodes { id rev left { id rev name } right { id rev name } } } }`;

/** What is asked today, and again of a moment when much has changed. */
const everything = (asOf: string): string => `query ($one: ID!, $other: ID!) {
  organisations(first: 60, orderBy: [{ name: ASC }]${asOf}) { totalCount pageInfo { endCursor } nodes { id rev name canonicalId
    country { code name(lang: EL) } participations(first: 60) { totalCount nodes { id organisation { id } project { acronym } } } } }
  greek: organisations(filter: { country: { code: { eq: "GR" } }, participations: { some: {} } }${asOf}) { totalCount nodes { id } }
  organisationsAggregate(groupBy: [COUNTRY]${asOf}) { totalCount groups { count keys { country { code } } } }
  organisationsFacets(fields: [COUNTRY]${asOf}) { field buckets { value label count } }
  one: organisation(id: $one${asOf}) { id rev name members { totalCount nodes { id } } participations { totalCount } }
  other: organisation(id: $other${asOf}) { id rev name canonicalId participationsAggregate { totalCount } }
  node(id: $other${asOf}) { id ... on Organisation { name } }
  nodes(ids: [$other, $one]${asOf}) { id }
}`;

describe('a question as of a moment', () => {
  const apis = useSeededApis();
  const pairOf = async (): Promise<Pair> =>
    (await apis().both<{ duplicateCandidates: { nodes: [Pair] } }>(PAIR)).duplicateCandidates.nodes[0];
  /** A moment after all that was done, and before all that will be. */
  const nextMoment = async (): Promise<string> => {
    const moment = Date.now() + 1;
    await until(() => Promise.resolve(Date.now() > moment), { what: 'the next millisecond' });
    return new Date(moment).toISOString();
  };
  const refusal = async (query: string): Promise<Row> => {
    const answers = await Promise.all([apis().whole.send(query), apis().fields.send(query)]);
    const [first, second] = answers.map(({ errors }) => errors?.[0]);
    const said = { ...first?.extensions, message: first?.message, requestId: undefined };
    expect({ ...second?.extensions, message: second?.message, requestId: undefined }).toEqual(said);
    return said;
  };

  beforeAll(async () => {
    await apis().whole.ask(`{ nccs(asOf: "${await nextMoment()}") { totalCount } }`); // asks how far back the journal goes
  });

  it('answers what was answered then, before a change and a merge', async () => {
    const { id, rev, left, right } = await pairOf();
    const ids = { one: left.id, other: right.id };
    const before = await apis().both(everything(''), ids);
    const moment = await nextMoment();
    const change = { id: left.id, rev: left.rev, name: 'Ἄλλο ὄνομα' };
    await apis().whole.ask('mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { id } }', {
      input: change,
    });
    await apis().whole.ask('mutation ($input: DecideDuplicateInput!) { decideDuplicate(input: $input) { id } }', {
      input: { id, rev, decision: 'SAME', keptId: left.id, reason: 'The same address.' },
    });
    const after = await apis().both(everything(''), ids);
    expect(after).not.toEqual(before);
    expect(after).toMatchObject({ one: { name: change.name }, other: { canonicalId: left.id } });
    expect(await apis().both(everything(`, asOf: "${moment}"`), ids)).toEqual(before);
    expect(await apis().both(everything(`, asOf: "${await nextMoment()}"`), ids)).toEqual(after);
  }, 120_000);

  it('goes on from page to page within its moment', async () => {
    const asOf = await nextMoment();
    const page = `query ($after: String, $asOf: DayOrMoment) { organisations(first: 20, after: $after, asOf: $asOf, orderBy: [{ name: ASC }]) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      organisations: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const seen = new Set<string>();
    for (let after: string | null = null; ; ) {
      const { organisations }: Page = await apis().both<Page>(page, { after, asOf });
      for (const node of organisations.nodes) seen.add(node.id);
      after = organisations.pageInfo.endCursor;
      if (!organisations.pageInfo.hasNextPage) return expect(seen.size).toBe(organisations.totalCount);
    }
  });

  it('is refused where nothing is known, and says why', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    for (const moment of [tomorrow, tomorrow.slice(0, 10), new Date().toISOString().slice(0, 10)]) {
      const list = `{ organisations(asOf: "${moment}") { totalCount } }`;
      expect(await refusal(list)).toMatchObject({ code: 'AS_OF_IN_FUTURE', field: 'asOf' });
    }
    const early = await refusal('{ organisations(asOf: "1999-12-31") { totalCount } }');
    expect(early).toMatchObject({ code: 'AS_OF_TOO_EARLY', field: 'asOf' });
    expect(early.message).toMatch(/\d{4}-\d\d-\d\dT/);
    const then = await nextMoment();
    const search = await refusal(`{ organisations(search: "a", asOf: "${then}") { totalCount } }`);
    expect(search).toMatchObject({ code: 'AS_OF_SEARCH', field: 'search' });
    expect((await apis().whole.send('{ jobs(asOf: "2026-01-01") { totalCount } }')).errors?.[0]?.message).toContain(
      'asOf',
    );
  });
});
