import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { KnownDocuments } from '@seedbed/platform/projection';
import { useDatabase } from '@seedbed/platform/testing';
import { countryId } from '@seedbed/reference';
import { serverAudits } from 'graphql-http';
import { createApi } from '../../../apps/api/src/create-api.js';
import { domainOf, seedGround } from '../../medium/seed/domain.js';

interface Served {
  readonly app: NestFastifyApplication;
  readonly url: string;
}
interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}
interface Heard {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: string;
}

const ONE = 'query One($id: ID!) { country(id: $id) { id code name(lang: IT) } }';
const MANY =
  'query($first: Int, $filter: CountryFilter) { countries(first: $first, filter: $filter) { totalCount nodes { code } pageInfo { endCursor } } }';
const AFTER = 'query($after: String) { countries(first: 1, after: $after) { nodes { code } } }';
const SEVERAL = 'query A { countries(first: 1) { totalCount } } query B { countries(first: 2) { totalCount } }';
const WRITE = 'mutation($input: ChangeCountryInput!) { changeCountry(input: $input) { id } }';
const it_ = { id: countryId('IT') };
const JSON_TYPE = { 'content-type': 'application/json' };
const ask = (query: string, variables?: unknown, more: object = {}): Sent => ({ body: { query, variables, ...more } });

/** What is asked of both, by name: ordinary things, and everything that must not be taken for them. */
const CASES: Record<string, Sent> = {
  'a record': ask(ONE, it_),
  'a record that is not there': ask(ONE, { id: '0192cc16-3f31-776d-8919-8bace9d13021' }),
  'an id that is none': ask(ONE, { id: 'x' }),
  'a variable that is missing': ask(ONE, {}),
  'no variables': ask(ONE),
  'variables that are null': ask(ONE, null),
  'variables that are a list': ask(ONE, [it_]),
  'variables that are a text': ask(ONE, JSON.stringify(it_)),
  'a variable of another type': ask(ONE, { id: { a: 1 } }),
  'a variable that nobody declared': ask(ONE, { ...it_, other: 1 }),
  'the name of the operation': ask(ONE, it_, { operationName: 'One' }),
  'a name that is null': ask(ONE, it_, { operationName: null }),
  'a name of another operation': ask(ONE, it_, { operationName: 'Two' }),
  'a name that is no text': ask(ONE, it_, { operationName: 7 }),
  extensions: ask(ONE, it_, { extensions: {} }),
  'extensions that are null': ask(ONE, it_, { extensions: null }),
  'extensions that are a text': ask(ONE, it_, { extensions: 'x' }),
  'a persisted query': ask(ONE, it_, { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
  'a key that means nothing': ask(ONE, it_, { other: 'x' }),
  'a list': ask(MANY, { first: 3 }),
  'a list of all': ask(MANY),
  'a page that is too large': ask(MANY, { first: 501 }),
  'a page below nothing': ask(MANY, { first: -1 }),
  'a filter': ask(MANY, { filter: { code: { in: ['IT', 'GR'] } } }),
  'a field that there is not in a filter': ask(MANY, { filter: { no: { eq: 1 } } }),
  'a filter that is too deep': ask(MANY, {
    filter: Array.from({ length: 60 }).reduce<object>((inner) => ({ not: inner }), { code: { eq: 'IT' } }),
  }),
  'a list that is too long': ask(MANY, { filter: { code: { in: Array(10_001).fill('IT') } } }),
  'a cursor that is forged': ask(AFTER, { after: 'forged' }),
  'several operations, one named': ask(SEVERAL, undefined, { operationName: 'B' }),
  'several operations, none named': ask(SEVERAL),
  'a type name': ask('{ __typename }'),
  'the schema': ask('{ __type(name: "Country") { name } }'),
  'a mutation that is refused': ask(WRITE, { input: { id: it_.id, rev: 99, code: 'XX' } }),
  'what does not parse': ask('{'),
  'what is not valid': ask('{ nothing }'),
  'an empty text': ask(''),
  'a query that is no text': ask(7 as never),
  'several at once': { body: [{ query: ONE, variables: it_ }] },
  'another language': { ...ask(ONE, { id: 'x' }), headers: { ...JSON_TYPE, 'seedbed-language': 'it' } },
  'a browser': { ...ask(ONE, it_), headers: { ...JSON_TYPE, accept: '*/*' } },
  'a client of GraphQL': {
    ...ask(ONE, it_),
    headers: { ...JSON_TYPE, accept: 'application/graphql-response+json, application/json;q=0.9' },
  },
  'a client that wants something else': { ...ask(ONE, it_), headers: { ...JSON_TYPE, accept: 'text/html' } },
  'another charset': { ...ask(ONE, it_), headers: { 'content-type': 'application/json; charset=utf-16' } },
  'a form of another site': { ...ask(ONE, it_), headers: { 'content-type': 'text/plain' } },
  'no type': { ...ask(ONE, it_), headers: { 'content-type': '' } },
  'an address with a question': { ...ask(ONE, it_), path: '/graphql?query=x' },
  'an address with a slash': { ...ask(ONE, it_), path: '/graphql/' },
  'a body that is no JSON': { body: '{"query": ' },
  'a GET': {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent('{ countries(first: 1) { totalCount } }')}`,
    headers: { 'apollo-require-preflight': '1' },
  },
};

describe('documents that were answered before', () => {
  const database = useDatabase();
  let fast: Served;
  let plain: Served;

  const serve = async (knownDocuments: boolean): Promise<Served> => {
    const engine = { answer: 'whole', knownDocuments } as const;
    const app = await createApi({ database: { url: database().url, poolSize: 3 }, engine }, ['error']);
    await app.listen(0, '127.0.0.1');
    return { app, url: await app.getUrl() };
  };
  beforeAll(async () => {
    await seedGround(domainOf(database().db));
    [fast, plain] = [await serve(true), await serve(false)];
  }, 120_000);
  afterAll(async () => {
    await fast?.app.close();
    await plain?.app.close();
  });

  async function hear(
    { url }: Served,
    { method = 'POST', path = '/graphql', headers = JSON_TYPE, body }: Sent,
  ): Promise<Heard> {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { 'x-request-id': 'compared', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const kept = [...answer.headers].filter(([name]) => name !== 'date');
    return { status: answer.status, headers: kept, body: await answer.text() };
  }
  const answered = (): number => fast.app.get(KnownDocuments, { strict: false }).answered;

  it.each(Object.entries(CASES))('get the same answer, byte for byte: %s', async (_what, sent) => {
    const expected = await hear(plain, sent);
    for (let time = 0; time < 3; time++) expect(await hear(fast, sent)).toEqual(expected);
  });

  it.each(Object.entries(CASES))('get it after an ordinary request as well: %s', async (_what, sent) => {
    const { query } = (sent.body ?? {}) as { query?: string };
    if (query === ONE) await hear(fast, ask(ONE, it_));
    expect(await hear(fast, sent)).toEqual(await hear(plain, sent));
  });

  it.each([
    ['a record', true],
    ['a list', true],
    ['an id that is none', true],
    ['a client of GraphQL', true],
    ['the name of the operation', true],
    ['a name of another operation', false],
    ['a variable that is missing', false],
    ['extensions', false],
    ['a client that wants something else', false],
    ['a form of another site', false],
    ['several operations, one named', false],
    ['a mutation that is refused', false],
    ['the schema', false],
  ])('are answered before Apollo or not: %s, %s', async (what, isBefore) => {
    await hear(fast, ask(ONE, it_));
    await hear(fast, CASES[what] as Sent);
    const before = answered();
    await hear(fast, CASES[what] as Sent);
    expect(answered() - before).toBe(isBefore ? 1 : 0);
  });

  it('pass the audits of GraphQL over HTTP as before, when each is asked again', async () => {
    const outcomes = async ({ url }: Served) => {
      const results = [];
      for (const audit of serverAudits({ url: `${url}/graphql` })) results.push(await audit.fn());
      return results.map(({ id, status }) => `${id} ${status}`);
    };
    const expected = await outcomes(plain);
    await outcomes(fast);
    const before = answered();
    expect(await outcomes(fast)).toEqual(expected);
    expect(answered()).toBeGreaterThan(before);
  }, 60_000);
});
