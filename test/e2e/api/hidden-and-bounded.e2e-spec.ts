import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationName } from '@seedbed/organisations';
import { useDatabase } from '@seedbed/platform/testing';
import { ctx, type Domain, domainOf, SEEDED } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';

interface Found {
  readonly search: readonly { readonly title: string }[];
  readonly organisations: { readonly totalCount: number };
}

describe('what a query may see and cost', () => {
  const database = useDatabase(SEEDED);
  let domain: Domain;
  let apis: readonly TestApi[];

  beforeAll(async () => {
    domain = domainOf(database().db);
    apis = [await startTestApi(database().url, 'whole'), await startTestApi(database().url, 'fields')];
  }, 180_000);
  afterAll(async () => {
    for (const api of apis) await api.close();
  });

  const find = async (api: TestApi, text: string): Promise<Found> =>
    api.ask<Found>('query($t: String!) { search(text: $t) { title } organisations(search: $t) { totalCount } }', {
      t: text,
    });

  it('finds an organisation by no name that its reader may not see, and by no archived one', async () => {
    const { organisation } = await domain.organisations.register(ctx, { name: 'Plain Body', visibility: 'PUBLIC' });
    const named = async (text: string): Promise<string> => {
      const values = { organisation: organisation.id, text, kind: 'BRAND', visibility: 'PUBLIC' } as const;
      return (await domain.records.create(ctx, OrganisationName, values)).id;
    };
    const secret = await named('Qwopqwop Whistleblower');
    const former = await named('Zyxwvut Yesteryear');
    for (const api of apis) {
      expect((await find(api, 'qwopqwop')).organisations.totalCount).toBe(1);
      expect((await find(api, 'zyxwvut')).organisations.totalCount).toBe(1);
    }
    await domain.records.change(ctx, OrganisationName, { id: secret }, { visibility: 'PRIVATE' });
    await domain.records.change(ctx, OrganisationName, { id: former }, { archivedAt: new Date() });
    for (const api of apis) {
      expect(await find(api, 'qwopqwop')).toEqual({ search: [], organisations: { totalCount: 0 } });
      expect(await find(api, 'zyxwvut')).toEqual({ search: [], organisations: { totalCount: 0 } });
    }
  });

  it('counts what its reader may see however much there is besides', async () => {
    await domain.organisations.register(ctx, { name: 'Crowd of people', visibility: 'PUBLIC' });
    await domain.db.query(
      ctx,
      `insert into organisations (id, name, status, steward_id, visibility)
       select gen_random_uuid(), 'Crowd', 'UNKNOWN', (select id from nccs limit 1), 'PRIVATE' from generate_series(1, 2100)`,
    );
    for (const api of apis) expect((await find(api, 'crowd')).organisations.totalCount).toBe(1);
  });

  it('shows a pair of organisations only to those who see both', async () => {
    const a = await domain.organisations.register(ctx, { name: 'Open Side', visibility: 'PUBLIC' });
    const b = await domain.organisations.register(ctx, { name: 'Secret Side', visibility: 'PRIVATE' });
    const pair = { a: a.organisation.id, b: b.organisation.id, reasons: ['SAME_NAME'] };
    expect((await domain.duplicates.propose(ctx, pair)).visibility).toBe('PRIVATE');
  });

  it('answers two operations of one document each for itself', async () => {
    const query = `query A { ...F __schema { queryType { name } } }
      query B { ...F organisations(first: 1) { totalCount } __schema { queryType { name } } }
      fragment F on Query { organisations(first: 1) { nodes { name } } }`;
    for (const api of apis) {
      const ask = async (operationName: string): Promise<unknown> => {
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ query, operationName });
        return (await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })).json();
      };
      expect(await ask('A')).toMatchObject({ data: { organisations: { nodes: [{}] } } });
      expect(await ask('B')).toMatchObject({
        data: { organisations: { nodes: [{}], totalCount: expect.any(Number) } },
      });
    }
  });

  it('refuses more sort keys, links and values than one statement should carry', async () => {
    const many = (count: number, text: string): string => Array.from({ length: count }, () => text).join(' ');
    const link =
      '{ country: { organisations: { some: { participations: { some: { project: { acronym: { eq: "x" } } } } } } } }';
    const oneOf300 = { or: Array.from({ length: 300 }, () => ({ name: { eq: 'x' } })) };
    const list = 'organisations(filter: $f) { totalCount }';
    const asked: readonly [string, string][] = [
      [`{ organisations(orderBy: [${many(9, '{ name: ASC }')}]) { totalCount } }`, 'FILTER_TOO_LARGE'],
      [`{ organisations(filter: { and: [${many(130, link)}] }) { totalCount } }`, 'QUERY_TOO_MANY_LINKS'],
      [`query($f: OrganisationFilter) { a: ${list} b: ${list} c: ${list} }`, 'FILTER_TOO_LARGE'],
    ];
    for (const api of apis) {
      for (const [query, code] of asked) {
        const { errors } = await api.send(query, query.startsWith('query') ? { f: oneOf300 } : {});
        expect(errors?.[0]?.extensions?.code).toBe(code);
      }
    }
  });

  it('takes back a long cursor that it gave itself', async () => {
    await domain.organisations.register(ctx, { name: 'Ω'.repeat(400), visibility: 'PUBLIC' });
    const page = 'organisations(orderBy: [{ name: DESC }], first: 1';
    for (const api of apis) {
      const first = await api.ask<{ organisations: { pageInfo: { endCursor: string } } }>(
        `{ ${page}) { pageInfo { endCursor } } }`,
      );
      const { endCursor } = first.organisations.pageInfo;
      const next = await api.send(`query($c: String) { ${page}, after: $c) { nodes { name } } }`, { c: endCursor });
      expect(next.errors).toBeUndefined();
    }
  });
});
