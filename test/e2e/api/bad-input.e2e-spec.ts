import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@seedbed/platform/kernel';
import type { GraphqlAnswer } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { post, type RawAnswer, useSeededApis } from './support.js';

const KINDS = ['INVALID', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'LIMITED', 'UNAVAILABLE'];
/** What no answer may hold: stacks, SQL, paths of the server, the driver's words. */
const INSIDES =
  /\bat .*\(?[/\w.]+:\d+:\d+|\bselect\b.*\bfrom\b|node_modules|\/work\/|\/libs\/|dist\/|invalid input syntax|json_build_object|stacktrace|TypeError|RangeError/i;

type Errors = NonNullable<GraphqlAnswer<unknown>['errors']>;

/** Judges what every refusal has in common, and gives its first error. */
function refused({ status, text }: RawAnswer): {
  code: string;
  kind: string;
  field?: unknown;
  message: string;
  line?: number;
  status: number;
} {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(INSIDES);
  const { errors } = JSON.parse(text) as { errors?: Errors };
  const [first] = errors ?? [];
  if (!first) throw new Error(`It was not refused: ${text.slice(0, 300)}`);
  const { code, kind, field } = first.extensions ?? {};
  expect(KINDS).toContain(kind);
  expect(first.message.length).toBeGreaterThan(5);
  const locations = (first as { locations?: { line: number }[] }).locations;
  return {
    code: code as string,
    kind: kind as string,
    message: first.message,
    status,
    ...(field === undefined ? {} : { field }),
    ...(locations ? { line: locations[0]?.line ?? 0 } : {}),
  };
}

const not = (levels: number): string => (levels === 0 ? '{ name: { eq: "x" } }' : `{ not: ${not(levels - 1)} }`);
const notValue = (levels: number): object => {
  let value: object = { name: { eq: 'x' } };
  for (let at = 0; at < levels; at++) value = { not: value };
  return value;
};
const ID = '0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4';
const FILTER = 'query ($f: OrganisationFilter) { organisations(filter: $f) { totalCount } }';

type Row = readonly [what: string, query: string, code: string, place?: string, variables?: Record<string, unknown>];

const rows: Row[] = [
  ['an unknown root field', '{ unicorns { id } }', 'GRAPHQL_VALIDATION_FAILED', 'line'],
  ['an unknown field', '{ organisations { nodes { id unicorn } } }', 'GRAPHQL_VALIDATION_FAILED', 'line'],
  ['an unknown argument', '{ organisations(unicorn: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'line'],
  [
    'an unknown field in a filter',
    '{ organisations(filter: { unicorn: { eq: "x" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  ['an unknown field in a variable', FILTER, 'BAD_USER_INPUT', 'line', { f: { unicorn: { eq: 'x' } } }],
  [
    'an unknown operator',
    '{ organisations(filter: { name: { like: "x" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  ['a field without its selection', '{ organisations }', 'GRAPHQL_VALIDATION_FAILED', 'line'],
  ['a selection on a leaf', '{ organisations { totalCount { x } } }', 'GRAPHQL_VALIDATION_FAILED', 'line'],
  ['no id where one is needed', '{ organisation { id } }', 'GRAPHQL_VALIDATION_FAILED', 'line'],
  [
    'a wrong enum value',
    '{ organisations(filter: { kind: { eq: UNICORN } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  [
    'an enum value as a text',
    '{ organisations(filter: { kind: { eq: "UNIVERSITY" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  ['a wrong enum value in a variable', FILTER, 'BAD_USER_INPUT', 'line', { f: { kind: { eq: 'UNICORN' } } }],
  [
    'a wrong direction',
    '{ organisations(orderBy: [{ name: UP }]) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  ['a wrong language', '{ countries { nodes { name(lang: XX) } } }', 'GRAPHQL_VALIDATION_FAILED', 'line'],
  ['a variable that is missing', 'query ($id: ID!) { organisation(id: $id) { id } }', 'BAD_USER_INPUT', 'line'],
  [
    'a variable of the wrong type',
    'query ($n: Int) { organisations(first: $n) { totalCount } }',
    'BAD_USER_INPUT',
    'line',
    { n: 'many' },
  ],
  [
    'a variable that nobody declared',
    '{ organisations(first: $n) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  [
    'a fragment that refers to itself',
    '{ organisations { nodes { ...A } } } fragment A on Organisation { country { organisations { nodes { ...A } } } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  ['a document that breaks off', '{ organisations { nodes { id', 'GRAPHQL_PARSE_FAILED', 'line'],
  ['no document', '', 'BAD_REQUEST'],
  ['two operations and no name', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ['a subscription', 'subscription { jobs { id } }', 'BAD_USER_INPUT'],
  ['a filter 30 levels deep', `{ organisations(filter: ${not(30)}) { totalCount } }`, 'FILTER_TOO_DEEP', 'filter'],
  ['a filter 30 levels deep in a variable', FILTER, 'FILTER_TOO_DEEP', 'filter', { f: notValue(30) }],
  [
    'a filter 300 levels deep below a list',
    `{ projects { nodes { participations(filter: { organisation: ${not(300)} }) { totalCount } } } }`,
    'FILTER_TOO_DEEP',
    'filter',
  ],
  ['a filter 3,000 levels deep in a variable', FILTER, 'FILTER_TOO_DEEP', 'f', { f: notValue(3_000) }],
  [
    'a filter of 5,000 values',
    FILTER,
    'FILTER_TOO_LARGE',
    'filter',
    { f: { name: { in: Array.from({ length: 5_000 }, String) } } },
  ],
  ['a page of a million', '{ organisations(first: 1000000) { totalCount } }', 'PAGE_TOO_LARGE', 'first'],
  [
    'a page of a million in a variable',
    'query ($n: Int) { organisations(first: $n) { totalCount } }',
    'PAGE_TOO_LARGE',
    'first',
    { n: 1_000_000 },
  ],
  [
    'a page of a million in a default',
    'query ($n: Int = 1000000) { organisations(first: $n) { totalCount } }',
    'PAGE_TOO_LARGE',
    'first',
  ],
  [
    'a page of a million below a list',
    '{ projects { nodes { participations(first: 1000000) { totalCount } } } }',
    'PAGE_TOO_LARGE',
    'first',
  ],
  ['a page of a million in a search', '{ search(text: "seed", first: 1000000) { id } }', 'PAGE_TOO_LARGE', 'first'],
  ['a page below nothing', '{ organisations(first: -1) { totalCount } }', 'PAGE_TOO_LARGE', 'first'],
  [
    'a page that is no Int',
    '{ organisations(first: 99999999999) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  [
    'a page of a fraction',
    'query ($n: Int) { organisations(first: $n) { totalCount } }',
    'BAD_USER_INPUT',
    'line',
    { n: 1.5 },
  ],
  ['a cursor that is none', '{ organisations(after: "x") { nodes { id } } }', 'CURSOR_INVALID', 'after'],
  ['an empty cursor', '{ organisations(after: "") { nodes { id } } }', 'CURSOR_INVALID', 'after'],
  ['a cursor of NUL', '{ organisations(after: "c.\\u0000") { nodes { id } } }', 'CURSOR_INVALID', 'after'],
  [
    'a cursor that is no base64',
    'query ($a: String) { organisations(after: $a) { nodes { id } } }',
    'CURSOR_INVALID',
    'after',
    { a: 'c.%%%' },
  ],
  [
    'a cursor that is very long',
    'query ($a: String) { organisations(after: $a) { nodes { id } } }',
    'CURSOR_INVALID',
    'after',
    { a: `c.${'A'.repeat(100_000)}` },
  ],
  [
    'a cursor with a long mask',
    'query ($a: String) { organisations(after: $a, orderBy: { kind: ASC }) { nodes { id } } }',
    'CURSOR_INVALID',
    'after',
    { a: `c${'01'.repeat(50_000)}.AA` },
  ],
  [
    'a search of 10,000 characters',
    'query ($s: String) { organisations(search: $s) { totalCount } }',
    'SEARCH_TOO_LONG',
    'search',
    { s: 'x'.repeat(10_000) },
  ],
  [
    'a search of 10,000 characters over all types',
    'query ($s: String!) { search(text: $s) { id } }',
    'SEARCH_TOO_LONG',
    'search',
    { s: 'x'.repeat(10_000) },
  ],
  [
    'a search below a list of 10,000 characters',
    'query ($s: String) { projects { nodes { participations(search: $s) { totalCount } } } }',
    'SEARCH_TOO_LONG',
    'search',
    { s: 'x'.repeat(10_000) },
  ],
  ['a type that cannot be searched', '{ search(text: "seed", types: ["Unicorn"]) { id } }', 'TYPE_UNKNOWN', 'types'],
  ['a type of NUL', '{ search(text: "seed", types: ["\\u0000"]) { id } }', 'TYPE_UNKNOWN', 'types'],
  ['an id that is none', '{ organisation(id: "x") { id } }', 'ID_INVALID', 'id'],
  ['an id that is a number', '{ organisation(id: 5) { id } }', 'ID_INVALID', 'id'],
  ['an empty id', 'query ($id: ID!) { organisation(id: $id) { id } }', 'ID_INVALID', 'id', { id: '' }],
  ['an id of NUL', 'query ($id: ID!) { organisation(id: $id) { id } }', 'ID_INVALID', 'id', { id: '\0' }],
  ['a wrong id in a filter', '{ organisations(filter: { id: { eq: "x" } }) { totalCount } }', 'ID_INVALID', 'id'],
  [
    'a wrong id of a link',
    '{ organisations(filter: { countryId: { in: ["x"] } }) { totalCount } }',
    'ID_INVALID',
    'id',
  ],
  ['a wrong id in a mutation', 'mutation { cancelJob(id: "x") { id } }', 'JOB_NOT_FOUND'],
  ['a job that is not there', `mutation { cancelJob(id: "${ID}") { id } }`, 'JOB_NOT_FOUND'],
  ['a day that is none', '{ projects(filter: { startsOn: { gt: "2024-02-30" } }) { totalCount } }', 'DATE_INVALID'],
  ['a date that is none', '{ projects(filter: { startsOn: { gt: "yesterday" } }) { totalCount } }', 'DATE_INVALID'],
  ['a date by year alone', '{ projects(filter: { startsOn: { gt: "2024" } }) { totalCount } }', 'DATE_INVALID'],
  ['the year 0', '{ projects(filter: { startsOn: { gt: "0000-01-01" } }) { totalCount } }', 'DATE_INVALID'],
  [
    'a moment that is none',
    '{ projects(filter: { createdAt: { gt: "soon" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  [
    'a moment long after us in a variable',
    'query ($t: DateTime) { projects(filter: { createdAt: { gt: $t } }) { totalCount } }',
    'BAD_USER_INPUT',
    'line',
    { t: '+275760-09-13T00:00:00Z' },
  ],
  [
    'a moment in the year 0',
    '{ projects(filter: { createdAt: { gt: "0000-01-01T00:00:00Z" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  ['null in a filter', '{ organisations(filter: { name: { eq: null } }) { totalCount } }', 'FILTER_NULL', 'name'],
  ['null for a field of a filter', '{ organisations(filter: { name: null }) { totalCount } }', 'FILTER_NULL', 'name'],
  ['null for "not"', '{ organisations(filter: { not: null }) { totalCount } }', 'FILTER_NULL', 'not'],
  ['null for "or"', FILTER, 'FILTER_NULL', 'or', { f: { or: null } }],
  ['null for a link', '{ organisations(filter: { country: null }) { totalCount } }', 'FILTER_NULL', 'country'],
  ['null for "isNull"', '{ organisations(filter: { kind: { isNull: null } }) { totalCount } }', 'FILTER_NULL', 'kind'],
  ['null for "some"', '{ organisations(filter: { names: { some: null } }) { totalCount } }', 'FILTER_NULL', 'some'],
  [
    'null among values',
    '{ organisations(filter: { name: { in: ["a", null] } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'line',
  ],
  [
    'null among values by a variable with a default',
    'query ($a: String = "x") { organisations(filter: { name: { in: [$a] } }) { totalCount } }',
    'BAD_USER_INPUT',
    'line',
    { a: null },
  ],
  [
    'null among alternatives by a variable with a default',
    'query ($a: OrganisationFilter = {}) { organisations(filter: { or: [$a] }) { totalCount } }',
    'BAD_USER_INPUT',
    'line',
    { a: null },
  ],
  [
    'null for an id by a variable with a default',
    `query ($id: ID = "${ID}") { organisation(id: $id) { id } }`,
    'BAD_USER_INPUT',
    'line',
    { id: null },
  ],
  [
    'null for a text by a variable with a default',
    'query ($t: String = "x") { search(text: $t) { id } }',
    'BAD_USER_INPUT',
    'line',
    { t: null },
  ],
  [
    'null for @include by a variable with a default',
    'query ($b: Boolean = true) { organisations { totalCount @include(if: $b) } }',
    'BAD_USER_INPUT',
    'line',
    { b: null },
  ],
  [
    'an order by two fields at once',
    '{ organisations(orderBy: [{ name: ASC, kind: DESC }]) { nodes { id } } }',
    'ORDER_INVALID',
    'orderBy',
  ],
  ['an order by nothing', '{ organisations(orderBy: [{}]) { nodes { id } } }', 'ORDER_INVALID', 'orderBy'],
  [
    'an order by two fields behind a link',
    '{ organisations(orderBy: [{ country: { code: ASC, createdAt: ASC } }]) { nodes { id } } }',
    'ORDER_INVALID',
    'orderBy',
  ],
  [
    'an order by null',
    'query ($d: SortDirection) { organisations(orderBy: [{ name: $d }]) { nodes { id } } }',
    'ORDER_INVALID',
    'orderBy',
    { d: null },
  ],
  [
    'a flood of aliases',
    `{ ${Array.from({ length: 1_001 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
    'QUERY_TOO_LARGE',
  ],
  [
    'a flood of records',
    '{ organisations(first: 500) { nodes { participations(first: 500) { nodes { project { participations(first: 500) { nodes { id } } } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  ['a flood of tokens', `{ ${'a '.repeat(6_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'fragments of fragments of fragments',
    `{ ...F0 } ${Array.from({ length: 30 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F30 on Query { __typename }`,
    'QUERY_TOO_LARGE',
  ],
  [
    'a query 40 levels deep',
    `{ organisations { nodes { ${'country { organisations { nodes { '.repeat(13)} id ${'} } } '.repeat(13)} } } }`,
    'QUERY_TOO_DEEP',
  ],
];

describe('bad input', () => {
  const apis = useSeededApis();

  describe('in a query', () => {
    it.each(rows)(
      '%s is refused with a code and its place, by engine and executor alike',
      async (...[, query, code, place, variables]: Row) => {
        for (const api of [apis().whole, apis().fields]) {
          const answer = refused(await post(api, JSON.stringify({ query, variables })));
          expect(answer.code).toBe(code);
          if (place === 'line') expect(answer.line).toBeGreaterThan(0);
          else if (place !== undefined) expect(answer.field).toBe(place);
        }
      },
    );

    const TEXTS = [
      ['a search', 'query ($t: String) { organisations(search: $t) { totalCount } }'],
      ['the search', 'query ($t: String!) { search(text: $t) { id } }'],
      ['an equal text', 'query ($t: String) { organisations(filter: { name: { eq: $t } }) { totalCount } }'],
      ['a text that differs', 'query ($t: String) { organisations(filter: { name: { ne: $t } }) { totalCount } }'],
      [
        'a text among others',
        'query ($t: String!) { organisations(filter: { name: { notIn: ["a", $t] } }) { totalCount } }',
      ],
      [
        'a part of a text',
        'query ($t: String) { organisations(filter: { country: { name: { contains: $t } } }) { totalCount } }',
      ],
      [
        'the start of a text',
        'query ($t: String) { organisations(filter: { names: { some: { text: { startsWith: $t } } } }) { totalCount } }',
      ],
      ['a text of a list', 'query ($t: String) { countries(filter: { aliases: { has: $t } }) { totalCount } }'],
      ['texts of a list', 'query ($t: String!) { countries(filter: { aliases: { hasAny: [$t] } }) { totalCount } }'],
      [
        'a text below a list',
        'query ($t: String) { projects { nodes { participations(filter: { nameAsPrinted: { eq: $t } }) { totalCount } } } }',
      ],
    ] as const;
    it.each(TEXTS)('NUL and halves of characters are refused in %s', async (_, query) => {
      for (const t of ['a\0b', 'a\ud800', '\udc00', '\ud83d x']) {
        for (const api of [apis().whole, apis().fields]) {
          expect(refused(await post(api, JSON.stringify({ query, variables: { t } }))).code).toBe('VALUE_UNREADABLE');
        }
        const literal = query.replace(/query \(.*?\) /, '').replaceAll('$t', JSON.stringify(t));
        expect(refused(await post(apis().whole, JSON.stringify({ query: literal }))).kind).toBe('INVALID');
      }
    });

    it('no text makes a search or a filter fail', async () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.stringMatching(/^[&|!():*<>'"\\%_ ½²٣ⅷaéß]{0,30}$/),
      );
      const query =
        'query ($t: String!) { search(text: $t) { id } organisations(search: $t, filter: { or: [{ name: { contains: $t } }, { names: { some: { text: { startsWith: $t } } } }, { country: { name: { eq: $t } } }] }) { totalCount } }';
      await fc.assert(
        fc.asyncProperty(text, async (t) => {
          const { status, errors } = await apis().whole.send(query, { t });
          const codes = errors?.map(({ extensions }) => extensions?.code) ?? [];
          expect([status, codes]).toEqual([
            status < 500 ? status : 200,
            codes.filter((code) => code === 'VALUE_UNREADABLE'),
          ]);
          if (!t.includes('\0')) expect(codes).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });

    it('a filter 100,000 levels deep is refused before anything follows it down', async () => {
      const deep = `${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}`;
      const body = `{"query":${JSON.stringify(FILTER)},"variables":{"f":${deep}}}`;
      expect(body.length).toBeLessThan(1_000_000);
      for (const api of [apis().whole, apis().fields]) expect(refused(await post(api, body)).kind).toBe('INVALID');
      const unused = `{"query":"query ($j: String) { __typename }","variables":{"j":null,"x":${deep}}}`;
      expect((await post(apis().whole, unused)).status).toBeLessThan(500);
    });
  });

  describe('a forged cursor', () => {
    const page =
      'query ($o: [OrganisationOrder!], $a: String) { organisations(first: 2, orderBy: $o, after: $a) { pageInfo { endCursor } } }';
    const endOf = async (o: unknown): Promise<string> => {
      const data = await apis().whole.ask<{ organisations: { pageInfo: { endCursor: string } } }>(page, { o });
      return data.organisations.pageInfo.endCursor;
    };
    const codeOf = async (query: string, variables: Record<string, unknown>): Promise<string> =>
      refused(await post(apis().whole, JSON.stringify({ query, variables }))).code;

    it('of another list, another order or another direction is refused', async () => {
      const byName = await endOf([{ name: 'ASC' }]);
      const orders = [
        null,
        [{ name: 'DESC' }],
        [{ kind: 'ASC' }],
        [{ legalForm: 'ASC' }],
        [{ country: { code: 'ASC' } }],
        [{ name: 'ASC' }, { kind: 'ASC' }],
      ];
      for (const o of orders) expect([o, await codeOf(page, { o, a: byName })]).toEqual([o, 'CURSOR_INVALID']);
      const others = ['policyLabs', 'governanceBodies'].map(
        (list) => `query ($a: String) { ${list}(orderBy: [{ name: ASC }], after: $a) { nodes { id } } }`,
      );
      for (const other of others) expect(await codeOf(other, { a: byName })).toBe('CURSOR_INVALID');
      const found = await codeOf('query ($a: String) { organisations(search: "social", after: $a) { nodes { id } } }', {
        a: byName,
      });
      expect(found).toBe('CURSOR_INVALID');
    });

    it('with values of its own making never reaches the database', async () => {
      const orders = [
        [{ name: 'ASC' }],
        [{ createdAt: 'ASC' }],
        [{ rev: 'DESC' }],
        [{ isPublic: 'ASC' }],
        [{ metrics: { betweenness: 'ASC' } }],
        [{ source: { retrievedOn: 'ASC' } }],
      ];
      const values = [
        'x',
        '',
        '2024-02-31',
        '2024-02-30 25:00:00+00',
        '99999999999999999999',
        '1e999',
        'NaN',
        null,
        5,
        {},
        [],
        true,
        '\0',
        '\ud800',
        '-1',
      ];
      for (const o of orders) {
        const cursor = await endOf(o);
        const [mask = '', body = ''] = cursor.split('.');
        const real = JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown[];
        for (const value of values) {
          for (const at of [1, 2]) {
            const forged = [...real];
            forged[at] = value;
            for (const head of [mask, 'c', 'c0', 'c1', 'c11']) {
              const a = `${head}.${Buffer.from(JSON.stringify(forged)).toString('base64url')}`;
              const { status, text } = await post(apis().whole, JSON.stringify({ query: page, variables: { o, a } }));
              expect([o, value, at, head, status, text.includes('"BUG"')]).toEqual([
                o,
                value,
                at,
                head,
                status < 500 ? status : 200,
                false,
              ]);
            }
          }
        }
      }
    }, 120_000);
  });

  describe('what is no GraphQL request', () => {
    let url: string;
    beforeAll(() => {
      url = `${apis().whole.url}/graphql`;
    });
    const send = async (init: RequestInit, address = url): Promise<RawAnswer> => {
      const response = await fetch(address, init);
      return { status: response.status, text: await response.text(), headers: response.headers };
    };
    const json = { 'content-type': 'application/json' };

    it.each([
      ['{"query":', 'BODY_NOT_JSON'],
      ['', 'BODY_NOT_JSON'],
      ['nonsense', 'BODY_NOT_JSON'],
      ['null', 'BAD_REQUEST'],
      ['5', 'BAD_REQUEST'],
      ['"{ __typename }"', 'BAD_REQUEST'],
      ['{}', 'BAD_REQUEST'],
      ['[]', 'BAD_REQUEST'],
      ['[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 'BAD_REQUEST'],
      ['{"query":5}', 'BAD_REQUEST'],
      ['{"query":["{ __typename }"]}', 'BAD_REQUEST'],
      ['{"query":"{ __typename }","variables":"x"}', 'BAD_REQUEST'],
      ['{"query":"{ __typename }","variables":[1]}', 'BAD_REQUEST'],
      ['{"query":"{ __typename }","operationName":5}', 'BAD_REQUEST'],
      ['{"query":"{ __typename }","operationName":"Nobody"}', 'OPERATION_RESOLUTION_FAILURE'],
      ['{"query":"{ __typename }","extensions":5}', 'BAD_REQUEST'],
      ['{"query":"{ __typename }","__proto__":{"x":1}}', 'BODY_NOT_JSON'],
    ])('the body %s is %s', async (body, code) => {
      const answer = refused(await send({ method: 'POST', headers: json, body }));
      expect([answer.code, answer.status]).toEqual([code, answer.status]);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    });

    it('a query by its hash is refused, since none are kept', async () => {
      const answer = refused(
        await send({
          method: 'POST',
          headers: json,
          body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
        }),
      );
      expect([answer.code, answer.kind]).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED', 'INVALID']);
    });

    it('a body of 21 MB is refused', async () => {
      const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(21_000_000) } });
      const answer = refused(await send({ method: 'POST', headers: json, body }));
      expect([answer.status, answer.code]).toEqual([413, 'BODY_TOO_LARGE']);
      expect(answer.message).toContain('20000000');
    });

    it('a body of no known type is refused, and so is what a foreign page could send', async () => {
      const body = '{"query":"{ __typename }"}';
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/xml',
        '',
      ]) {
        const answer = refused(await send({ method: 'POST', headers: { 'content-type': type }, body }));
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(['BODY_TYPE_UNKNOWN', 'BAD_REQUEST']).toContain(answer.code);
      }
    });

    it('GET changes nothing and needs a header that a foreign page cannot send', async () => {
      const mutation = `${url}?query=${encodeURIComponent('mutation { recomputeNetworkMetrics { id } }')}`;
      const safe = { 'apollo-require-preflight': '1' };
      const refusedMutation = refused(await send({ method: 'GET', headers: safe }, mutation));
      expect(refusedMutation.status).toBe(405);
      const query = `${url}?query=${encodeURIComponent('{ __typename }')}`;
      expect(refused(await send({ method: 'GET' }, query))).toMatchObject({
        code: 'BAD_REQUEST',
        kind: 'INVALID',
        status: 400,
      });
      expect((await send({ method: 'GET', headers: safe }, query)).status).toBe(200);
      const { jobs } = await apis().whole.ask<{ jobs: { totalCount: number } }>('{ jobs { totalCount } }');
      expect(jobs.totalCount).toBe(0);
    });

    it.each(['PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
      const answer = refused(await send({ method, headers: json, body: '{"query":"{ __typename }"}' }));
      expect([404, 405]).toContain(answer.status);
    });

    it.each(['/nothing', '/graphql/x', '/%00', '/%ff', '/../../etc/passwd', '/graphql%2f'])(
      'the address %s answers with a code',
      async (path) => {
        const answer = refused(
          await send({ method: 'GET', headers: { accept: 'application/json' } }, `${apis().whole.url}${path}`),
        );
        expect([400, 404]).toContain(answer.status);
      },
    );

    it('noise on the socket does no harm', async () => {
      const { port } = new URL(url);
      const said = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), '127.0.0.1', () =>
          socket.end('POST /graphql HTTP/9.9\r\n\u0000\u0001 nonsense\r\n\r\n'),
        );
        let text = '';
        socket.on('data', (part) => {
          text += String(part);
        });
        socket.on('close', () => resolve(text));
        socket.on('error', reject);
      });
      expect(said).toMatch(/^HTTP\/1\.1 400/);
      expect(said).not.toMatch(INSIDES);
      expect(await apis().whole.ask('{ __typename }')).toEqual({ __typename: 'Query' });
    });

    it.each(LANGUAGES)('a refusal is said in %s', async (language) => {
      const headers = { 'seedbed-language': language };
      const words = {
        en: 'this one has',
        it: 'una ricerca',
        hr: 'pretrag',
        el: 'αναζήτηση',
        ro: 'căutare',
        sl: 'iskanj',
      };
      const search = JSON.stringify({ query: `{ organisations(search: "${'x'.repeat(300)}") { totalCount } }` });
      for (const api of [apis().whole, apis().fields]) {
        expect(refused(await post(api, search, headers)).message.toLowerCase()).toContain(words[language]);
      }
      const body = {
        en: 'body of the request',
        it: 'corpo della richiesta',
        hr: 'tijelo zahtjeva',
        el: 'σώμα του αιτήματος',
        ro: 'corpul cererii',
        sl: 'telo zahteve',
      };
      expect(refused(await post(apis().whole, '{', headers)).message.toLowerCase()).toContain(body[language]);
    });

    it('names the request in answer and header, by the id that the caller gave where it is one', async () => {
      const body = '{"query":"{ organisation(id: \\"x\\") { id } }"}';
      for (const [given, kept] of [
        ['abc_123-X', true],
        ['a b', false],
        ['x'.repeat(65), false],
      ] as const) {
        const answer = await post(apis().whole, body, { 'x-request-id': given });
        const { errors } = JSON.parse(answer.text) as { errors: Errors };
        const id = errors[0]?.extensions?.requestId;
        expect(answer.headers.get('seedbed-request-id')).toBe(id);
        expect(id === given).toBe(kept);
      }
    });
  });
});
