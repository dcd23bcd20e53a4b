import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@seedbed/platform/graphql';
import { newId } from '@seedbed/platform/kernel';
import { countStatements } from '@seedbed/platform/testing';
import { post, useSeededApis } from './support.js';

interface Found {
  organisations: { nodes: { id: string; name: string }[] };
  projects: { nodes: { id: string; acronym: string }[] };
  countries: { nodes: { id: string }[] };
}
const IDS =
  '{ organisations(first: 2) { nodes { id name } } projects(first: 2) { nodes { id acronym } } countries(first: 1) { nodes { id } } }';

describe('records by their ids alone', () => {
  const apis = useSeededApis();

  it('are found whatever their type, in one statement, with what each type has', async () => {
    const { organisations, projects } = await apis().whole.ask<Found>(IDS);
    const [organisation] = organisations.nodes;
    const [project] = projects.nodes;
    const query = `query ($a: ID!, $b: ID!) {
      a: node(id: $a) { __typename id ...Named } b: node(id: $b) { kind: __typename ...Named ... on Node { id } }
    } fragment Named on Node { ... on Organisation { name country { code } participations(first: 1) { totalCount } } ... on Project { acronym } }`;
    const data = await apis().both<{ a: object; b: object }>(query, { a: organisation?.id, b: project?.id });
    expect(data.a).toMatchObject({ __typename: 'Organisation', id: organisation?.id, name: organisation?.name });
    expect(data.b).toEqual({ kind: 'Project', acronym: project?.acronym, id: project?.id });
  });

  it('come in the order of the ids, twice where asked for twice, with null where there is none to see', async () => {
    const { organisations, countries } = await apis().whole.ask<Found>(IDS);
    const ids = [countries.nodes[0]?.id, newId(), organisations.nodes[1]?.id, countries.nodes[0]?.id];
    const data = await apis().both<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Organisation { name } } none: nodes(ids: []) { id } }',
      { ids },
    );
    expect(data).toEqual({
      nodes: [
        { id: ids[0], __typename: 'Country' },
        null,
        { id: ids[2], __typename: 'Organisation', name: organisations.nodes[1]?.name },
        { id: ids[0], __typename: 'Country' },
      ],
      none: [],
    });
  });

  it('are found by the same question that asked for none, or for others, before', async () => {
    const { organisations, projects } = await apis().whole.ask<Found>(IDS);
    const [organisation, project] = [organisations.nodes[0]?.id, projects.nodes[0]?.id];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }';
    const found = async (ids: unknown[]) => (await apis().both<{ nodes: unknown[] }>(query, { ids })).nodes;
    const one = { id: organisation, __typename: 'Organisation' };
    expect(await found([])).toEqual([]);
    expect(await found([newId()])).toEqual([null]);
    expect(await found([organisation, newId()])).toEqual([one, null]);
    expect(await found([project])).toEqual([{ id: project, __typename: 'Project' }]);
    expect(await found([organisation])).toEqual([one]);
  });

  it('are read from the tables of their types alone, once the journal said which', async () => {
    const { organisations, projects } = await apis().whole.ask<Found>(IDS);
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organisation { name } ... on Project { acronym } } }';
    const tablesOf = async (ids: (string | undefined)[]): Promise<string[][]> => {
      const counter = countStatements();
      await apis()
        .whole.ask(query, { ids })
        .finally(() => counter.stop());
      const read = counter.statements.filter((statement) => statement.includes('unnest'));
      const tables = ['organisations', 'projects', 'countries'];
      return read.map((statement) => tables.filter((table) => statement.includes(`from "${table}" t`)));
    };
    const [one, other] = [organisations.nodes[0]?.id, projects.nodes[0]?.id];
    expect(await tablesOf([one])).toEqual([['organisations']]);
    expect(await tablesOf([one, other])).toEqual([['organisations', 'projects']]);
    expect(await tablesOf([])).toEqual([[]]);
    expect(await tablesOf([one, newId()])).toEqual([['organisations']]); // of a type without a journal, if of any
    expect(await tablesOf([one])).toEqual([['organisations']]);
  });

  it.each([
    ['{ node(id: "x") { id } }', 'ID_INVALID', 'id'],
    ['{ nodes(ids: ["x"]) { id } }', 'ID_INVALID', 'id'],
    [`{ nodes(ids: [${`"${newId()}",`.repeat(LIMITS.maxPage + 1)}]) { id } }`, 'PAGE_TOO_LARGE', 'ids'],
  ])('are refused: %.40s', async (query, code, field) => {
    for (const api of [apis().whole, apis().fields]) {
      const { errors } = await api.send(query);
      expect(errors?.[0]?.extensions).toMatchObject({ code, field });
    }
  });

  it('cost what their lists cost, in fragments too', async () => {
    const inner =
      'participations(first: 500) { nodes { project { partners: participations(first: 500) { nodes { id } } } } }';
    const { errors } = await apis().whole.send(`{ node(id: "${newId()}") { ... on Organisation { ${inner} } } }`);
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  });
});

describe('records that are seen with others', () => {
  const apis = useSeededApis();
  /** Which of the records that they are seen with a statement asks for. */
  const asked = async (query: string): Promise<string[]> => {
    const counter = countStatements();
    await apis()
      .whole.ask(query)
      .finally(() => counter.stop());
    const [statement = ''] = counter.statements.filter((text) => text.includes('"pilot_competences"'));
    return ['pilots', 'portfolio_items'].filter((table) => statement.includes(`exists (select 1 from "${table}"`));
  };

  it('are not asked for the one through which they are reached, for the others they are', async () => {
    expect(await asked('{ pilotCompetences(first: 1) { nodes { id } } }')).toEqual(['pilots', 'portfolio_items']);
    expect(await asked('{ pilots(first: 1) { nodes { competences(first: 1) { nodes { id } } } } }')).toEqual([
      'portfolio_items',
    ]);
    expect(await asked('{ portfolioItems(first: 1) { nodes { pilots(first: 1) { nodes { id } } } } }')).toEqual([
      'pilots',
    ]);
  });
});

describe('the cost of a query', () => {
  const apis = useSeededApis();
  const costOf = async (query: string, variables: object = {}): Promise<unknown> => {
    const body = JSON.stringify({ query, variables });
    const [whole, fields] = await Promise.all([post(apis().whole, body), post(apis().fields, body)]);
    const [one, other] = [whole, fields].map(({ text }) => JSON.parse(text) as { data?: unknown; extensions?: object });
    expect([one?.data, one?.extensions]).toEqual([other?.data, other?.extensions]);
    return (one?.extensions as { cost?: unknown } | undefined)?.cost;
  };
  const limits = { limit: LIMITS.cost, depthLimit: LIMITS.depth };

  it('stands in its answer, beside the limits', async () => {
    expect(await costOf('{ organisations(first: 7) { nodes { name } } }')).toEqual({ cost: 7, depth: 3, ...limits });
    expect(await costOf('{ organisations(last: 3) { nodes { participations(first: 4) { totalCount } } } }')).toEqual({
      cost: 15,
      depth: 4,
      ...limits,
    });
  });

  it('follows the variables of each run', async () => {
    const query = 'query ($n: Int, $name: String) { organisations(first: $n, search: $name) { totalCount } }';
    for (const n of [1, 20, 1, 500]) {
      expect(await costOf(query, { n, name: 'social' })).toMatchObject({ cost: n });
      expect(await costOf(query, { n, name: null })).toMatchObject({ cost: n });
    }
    expect(await costOf(query)).toMatchObject({ cost: LIMITS.defaultPage });
  });

  it('is not said of a query that was refused before it was known', async () => {
    expect(await costOf('{ organisations(first: 501) { totalCount } }')).toBeUndefined();
  });
});

describe('a page of a list', () => {
  const apis = useSeededApis();
  it.each([
    ['{ organisations(first: 1, last: 1) { totalCount } }', 'PAGE_FROM_BOTH_ENDS', 'last', 'first'],
    ['{ organisations(last: 501) { totalCount } }', 'PAGE_TOO_LARGE', 'last', '"last" is 501'],
    ['{ organisations(first: -1) { totalCount } }', 'PAGE_TOO_LARGE', 'first', '"first" is -1'],
    ['{ organisations(before: "c.x") { nodes { id } } }', 'CURSOR_INVALID', 'before', 'without "before"'],
    ['{ organisations { nodes { participations(last: 501) { totalCount } } } }', 'PAGE_TOO_LARGE', 'last', '501'],
  ])('is refused with the name of its argument: %s', async (query, code, field, text) => {
    for (const api of [apis().whole, apis().fields]) {
      const { errors } = await api.send(query);
      expect(errors?.[0]?.extensions).toMatchObject({ code, field });
      expect(errors?.[0]?.message).toContain(text);
    }
  });
});
