import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, projectFile } from '@seedbed/platform/kernel';
import { countStatements } from '@seedbed/platform/testing';
import {
  buildSchema,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { useSeededApis } from './support.js';

type Row = readonly [
  what: string,
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
];

const FRAGMENTS = `
  fragment Who on Organisation { __typename name ...Where id }
  fragment Where on Organisation { country { ...Land } region { name } }
  fragment Land on Country { code name nameServed __typename }`;

const rows: Row[] = [
  ['a record by its id that is not there', '{ organisation(id: "0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4") { id name } }'],
  [
    'the type names of everything',
    '{ __typename organisations(first: 2) { __typename edges { __typename node { __typename country { __typename } names(first: 1) { __typename pageInfo { __typename } } } } pageInfo { __typename hasNextPage } } }',
  ],
  ['only a type name', '{ __typename }'],
  [
    'one list under several names with other arguments',
    '{ a: organisations(first: 2) { nodes { name } } b: organisations(first: 2, orderBy: [{ name: DESC }]) { nodes { name } } c: organisations(filter: { kind: { isNull: true } }) { totalCount } d: organisations(first: 0) { totalCount nodes { id } } }',
  ],
  [
    'one linked list under several names',
    '{ projects(orderBy: [{ displayName: ASC }]) { nodes { displayName leads: participations(filter: { role: { eq: LEAD_PARTNER } }) { nodes { nameAsPrinted } } rest: participations(filter: { not: { role: { eq: LEAD_PARTNER } } }, first: 3, orderBy: [{ order: ASC }]) { totalCount nodes { order nameAsPrinted organisation { name } } } } } }',
  ],
  ['one field under several names', '{ countries(first: 3) { nodes { id code a: code b: code a: code } } }'],
  [
    'fields that are named twice and merged',
    '{ organisations(first: 2) { nodes { country { code } } totalCount nodes { country { name } name } } }',
  ],
  [
    'fragments, named, nested and inline',
    `query { organisations(first: 5) { nodes { ...Who ... on Organisation { status } ... { website } } } ...Root } fragment Root on Query { countries(first: 1) { nodes { ...Land } } } ${FRAGMENTS}`,
  ],
  [
    '@skip and @include, written',
    '{ organisations(first: 2) { totalCount @skip(if: true) nodes { id @include(if: false) name @include(if: true) @skip(if: false) ... @include(if: true) { status } } } }',
  ],
  [
    '@skip and @include by variables',
    'query ($yes: Boolean!, $no: Boolean = false) { organisations(first: 2) { totalCount @include(if: $yes) nodes { id @include(if: $no) name @skip(if: $no) ...X @include(if: $yes) } } } fragment X on Organisation { status country @skip(if: $yes) { code } }',
    { yes: true },
  ],
  [
    'everything skipped but one root field',
    '{ organisations(first: 2) @skip(if: true) { totalCount } countries(first: 1) { nodes { code } } }',
  ],
  [
    'edges, cursors and page info in one answer',
    '{ organisations(first: 3, orderBy: [{ country: { code: DESC } }, { name: ASC }]) { edges { cursor node { name country { code } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } totalCount } }',
  ],
  [
    'edges twice, cursors alone',
    '{ organisations(first: 3) { a: edges { cursor } b: edges { node { id } k: cursor } p: pageInfo { endCursor } pageInfo { startCursor e: endCursor } } }',
  ],
  [
    'page info alone',
    '{ organisations(first: 3) { pageInfo { hasNextPage endCursor } } countries(first: 500) { pageInfo { hasNextPage hasPreviousPage } } }',
  ],
  [
    'an empty page',
    '{ organisations(first: 0) { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }',
  ],
  [
    'empty lists',
    '{ organisations(filter: { name: { eq: "nobody" } }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage startCursor endCursor } } networkMemberships { totalCount nodes { id } } jobs { totalCount nodes { id } } }',
  ],
  [
    'empty lists below records',
    '{ organisations(first: 60) { nodes { networkMembers { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } metrics { degree } } } }',
  ],
  [
    'links that lead nowhere',
    '{ organisations(first: 500) { nodes { kind legalForm region { name country { code } } language { code } metrics { id } website } } projects { nodes { startsOn { value precision } endsOn { value } grantAgreement { number programme { code } call { code title } } owner { name } } } }',
  ],
  [
    'a linked record under several names',
    '{ participations(first: 3) { nodes { a: project { acronym } b: project { title displayName } organisation { country { code } home: country { name } } } } }',
  ],
  [
    'texts in several languages with the language served',
    '{ countries(first: 5, orderBy: [{ code: ASC }]) { nodes { name nameServed it: name(lang: IT) itServed: nameServed(lang: IT) el: name(lang: EL) hr: name(lang: HR) sl: name(lang: SL) ro: name(lang: RO) en: name(lang: EN) } } nccs { nodes { nationalPriority nationalPriorityServed hr: nationalPriority(lang: HR) hrServed: nationalPriorityServed(lang: HR) mandate mandateServed } } }',
  ],
  [
    'a language by variable',
    'query ($l: Language) { countries(first: 2) { nodes { name(lang: $l) nameServed(lang: $l) } } }',
    { l: 'EL' },
  ],
  [
    'no language by variable',
    'query ($l: Language) { countries(first: 2) { nodes { name(lang: $l) nameServed(lang: $l) } } }',
    { l: null },
    { 'seedbed-language': 'sl' },
  ],
  [
    'filters of every kind',
    `query ($f: OrganisationFilter) { a: organisations(filter: $f) { totalCount nodes { name } } b: organisations(filter: { or: [{ name: { contains: "polit" } }, { country: { code: { in: ["RO", "SI"] } } }], not: { kind: { isNull: true } } }, first: 500) { totalCount nodes { name kind country { code } } } c: participations(filter: { order: { gt: 3, lte: 6 }, startsOn: { isNull: true }, projectId: { notIn: [] } }) { totalCount nodes { order } } }`,
    {
      f: {
        names: { some: { text: { startsWith: 'an' } } },
        participations: { every: { role: { ne: 'LEAD_PARTNER' } } },
      },
    },
  ],
  [
    'a single value where a list may stand',
    '{ organisations(filter: { and: { status: { in: UNKNOWN } } }, orderBy: { name: ASC }, first: 3) { totalCount nodes { name } } }',
  ],
  [
    'lists by variables of every form',
    'query ($codes: [String!], $code: String!, $o: [CountryOrder!], $d: SortDirection!) { a: countries(filter: { code: { in: $codes } }, orderBy: $o) { nodes { code } } b: countries(filter: { code: { in: [$code, "IT"] } }, orderBy: [{ code: $d }]) { nodes { code } } }',
    { codes: ['GR', 'HR'], code: 'SI', o: { code: 'DESC' }, d: 'ASC' },
  ],
  [
    'variables left out',
    'query ($f: CountryFilter, $n: Int, $s: String, $a: String, $o: [CountryOrder!]) { countries(filter: $f, first: $n, search: $s, after: $a, orderBy: $o) { totalCount pageInfo { hasPreviousPage } nodes { code } } }',
  ],
  [
    'variables that are null',
    'query ($f: CountryFilter, $n: Int, $s: String, $a: String, $o: [CountryOrder!]) { countries(filter: $f, first: $n, search: $s, after: $a, orderBy: $o) { totalCount nodes { code } } }',
    { f: null, n: null, s: null, a: null, o: null },
  ],
  [
    'variables with defaults',
    'query ($n: Int = 2, $f: CountryFilter = { inNetwork: { eq: true } }, $d: SortDirection = DESC) { countries(first: $n, filter: $f, orderBy: [{ code: $d }]) { totalCount nodes { code inNetwork } } }',
  ],
  [
    'searches with filters and orders',
    '{ a: organisations(search: "politecnico", filter: { country: { code: { eq: "IT" } } }) { totalCount nodes { name } pageInfo { hasNextPage endCursor } edges { cursor } } b: organisations(search: "social", orderBy: [{ name: ASC }]) { totalCount nodes { name } } c: organisations(search: "") { totalCount nodes { id } } d: organisations(search: "!?") { totalCount } }',
  ],
  [
    'the search over all types',
    '{ search(text: "seed", first: 10) { id type title detail score __typename } projects: search(text: "social makers", types: ["Project"]) { t: title type } none: search(text: "qqqqqq") { id } }',
  ],
  [
    'dates, amounts, moments and numbers',
    '{ projects { nodes { startsOn { value precision __typename } createdAt updatedAt rev statedPartners phases(orderBy: [{ order: ASC }]) { nodes { order startsOn { p: precision v: value } endsOn { value } } } } } statements(first: 100, orderBy: [{ value: DESC }]) { nodes { comparator value unit text } } participations(first: 2) { nodes { euContribution { amount currency } } } }',
  ],
  [
    'lists of texts',
    '{ countries(filter: { aliases: { has: "SLO" } }) { nodes { code aliases } } none: countries(filter: { aliases: { isEmpty: true } }, first: 3) { nodes { aliases } } platforms { nodes { hosts } } }',
  ],
  [
    'a long way down',
    '{ projects(first: 2) { nodes { participations(first: 3) { nodes { organisation { names(first: 2) { nodes { text source { code organisations(first: 2) { nodes { country { code } } } } } } } } } } } }',
  ],
];

/** Fields of a type in one query. */
const AT_ONCE = 60;

describe('queries of every form', () => {
  const apis = useSeededApis();

  it.each(rows)(
    'answers %s with one statement, as the ordinary executor does',
    async (...[, query, variables, headers]: Row) => {
      const data = await apis().both(query, variables, headers);
      expect(Object.keys(data).length).toBeGreaterThan(0);
    },
  );

  it('answers each list with every field of its type, more than 50 in one object', async () => {
    const schema = buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'));
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      (field) => field.args.some(({ name }) => name === 'filter') && !/(Aggregate|Facets)$/.test(field.name),
    );
    let widest = 0;
    for (const list of lists) {
      const connection = getNamedType(list.type) as GraphQLObjectType;
      const node = getNamedType(connection.getFields().nodes?.type as never) as unknown as GraphQLObjectType;
      const selection = Object.values(node.getFields()).map((field) => {
        const type = getNamedType(field.type);
        if (isLeafType(type))
          return field.args.length > 0 ? `${field.name} el_${field.name}: ${field.name}(lang: EL)` : field.name;
        if (field.name.endsWith('Aggregate')) return `${field.name} { totalCount }`; // the rest in totals.e2e-spec.ts
        if (isObjectType(type) && 'nodes' in type.getFields())
          return `${field.name}(first: 2) { totalCount nodes { id rev } }`;
        return `${field.name} { ${isObjectType(type) && 'id' in type.getFields() ? 'id' : Object.keys((type as GraphQLObjectType).getFields()).join(' ')} }`;
      });
      widest = Math.max(widest, selection.length * 2);
      const doubled = selection.map((field) => (/^\w+$/.test(field) ? `${field} again_${field}: ${field}` : field));
      // a centre has more lists than one query may follow
      for (let at = 0; at < doubled.length; at += AT_ONCE) {
        const fields = doubled.slice(at, at + AT_ONCE).join(' ');
        await apis().both(`{ ${list.name}(first: 20) { totalCount nodes { __typename ${fields} } } }`);
      }
    }
    expect(lists.length).toBeGreaterThan(25);
    expect(widest).toBeGreaterThan(50);
  });

  it('keeps the order of keys in objects of 50, 51 and 150 fields', async () => {
    for (const count of [50, 51, 150]) {
      const keys = Array.from({ length: count }, (_, at) => `k${(at * 37) % count}x${at}`);
      const fields = keys.map((key, at) => `${key}: ${['name', 'id', 'status', 'website'][at % 4]}`).join(' ');
      const { organisations } = await apis().both<{ organisations: { nodes: object[] } }>(
        `{ organisations(first: 2) { nodes { ${fields} } } }`,
      );
      for (const node of organisations.nodes) expect(Object.keys(node)).toEqual(keys);
    }
    const roots = Array.from({ length: 60 }, (_, at) => `r${60 - at}: countries(first: 1) { totalCount }`).join(' ');
    expect(Object.keys(await apis().both(`{ ${roots} }`))).toHaveLength(60);
  });

  it.each(LANGUAGES)('speaks %s by its own header and by Accept-Language', async (language) => {
    const query = '{ countries(filter: { code: { eq: "GR" } }) { nodes { name nameServed } } }';
    const names = { en: 'Greece', it: 'Grecia', hr: 'Grčka', el: 'Ελλάδα', ro: 'Grecia', sl: 'Grčija' };
    const expected = { countries: { nodes: [{ name: names[language], nameServed: language }] } };
    expect(await apis().both(query, {}, { 'seedbed-language': language, 'accept-language': 'de' })).toEqual(expected);
    expect(await apis().both(query, {}, { 'accept-language': `de-DE, ${language}-XX;q=0.9, en;q=0.1` })).toEqual(
      expected,
    );
    expect(await apis().both(query, {}, { 'seedbed-language': 'xx', 'accept-language': language })).toEqual(expected);
  });

  it('says which language it serves where the wanted one is missing', async () => {
    const { nccs } = await apis().both<{ nccs: { nodes: Record<string, string | null>[] } }>(
      '{ nccs(filter: { country: { code: { eq: "IT" } } }) { nodes { nationalPriorityServed(lang: HR) nationalPriority(lang: HR) } } }',
    );
    expect(nccs.nodes[0]).toEqual({
      nationalPriorityServed: 'it',
      nationalPriority: 'l’innovazione nella pubblica amministrazione nel caso italiano',
    });
  });

  it('gives each page once, whatever its size, and the same record by its id', async () => {
    const query =
      'query ($first: Int!, $after: String) { organisations(first: $first, after: $after, orderBy: [{ kind: DESC }, { country: { code: ASC } }]) { totalCount edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';
    interface Page {
      organisations: {
        totalCount: number;
        edges: { cursor: string; node: { id: string; name: string } }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      };
    }
    for (const first of [1, 7, 59, 60, 61]) {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { organisations: page }: Page = await apis().both<Page>(query, { first, after });
        expect(page.totalCount).toBe(60);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        expect([page.edges[0]?.cursor, page.edges.at(-1)?.cursor]).toEqual([
          page.pageInfo.startCursor,
          page.pageInfo.endCursor,
        ]);
        seen.push(...page.edges.map(({ node }) => node.id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
    }
    const { organisations } = await apis().both<Page>(query, { first: 1, after: null });
    const found = organisations.edges[0]?.node;
    expect(await apis().both('query ($id: ID!) { organisation(id: $id) { id name } }', { id: found?.id })).toEqual({
      organisation: found,
    });
  });

  it('answers introspection, alone and beside records', async () => {
    const { whole, fields } = apis();
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    });
    const [one, two] = [await whole.ask(query), await fields.ask(query)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    const mixed =
      '{ __schema { queryType { name } } countries(first: 1) { nodes { code } } __type(name: "Country") { name } }';
    const counter = countStatements();
    const data = await whole.ask(mixed).finally(() => counter.stop());
    expect(counter.count()).toBe(1);
    expect(JSON.stringify(data)).toBe(JSON.stringify(await fields.ask(mixed)));
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } }, __type: { name: 'Country' } });
  });

  it('reads what a mutation asks for after it, as a query does', async () => {
    const { whole, fields, both } = apis();
    const start =
      'mutation { recomputeNetworkMetrics { id kind state progress total result rev createdAt __typename s: state } }';
    interface Started {
      recomputeNetworkMetrics: { id: string; state: string };
    }
    const { recomputeNetworkMetrics: job } = await whole.ask<Started>(start);
    expect(job.state).toBe('WAITING');
    expect(JSON.stringify(await fields.ask(start))).toBe(JSON.stringify({ recomputeNetworkMetrics: job }));
    const asked = await both(
      'query ($id: ID!) { job(id: $id) { id kind state progress total result rev createdAt __typename s: state } jobs { totalCount } }',
      { id: job.id },
    );
    expect(asked).toEqual({ job, jobs: { totalCount: 1 } });
    const cancel = 'mutation ($id: ID!) { cancelJob(id: $id) { id state } }';
    expect(await whole.ask(cancel, { id: job.id })).toEqual({ cancelJob: { id: job.id, state: 'CANCELLED' } });
    const again = [await whole.send(cancel, { id: job.id }), await fields.send(cancel, { id: job.id })];
    expect(again.map(({ data, errors }) => [data, errors?.map(({ extensions }) => extensions?.code)])).toEqual(
      again.map(() => [again[0]?.data, again[0]?.errors?.map(({ extensions }) => extensions?.code)]),
    );
  });

  it('runs the operation that is named, and only that one', async () => {
    const { whole } = apis();
    const response = await fetch(`${whole.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query A { countries(first: 1) { totalCount } } query B { __typename }',
        operationName: 'B',
      }),
    });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('keeps plans apart: the same document with other nulls, booleans, directions and languages', async () => {
    const query =
      'query ($f: OrganisationFilter, $o: [OrganisationOrder!], $with: Boolean!, $l: Language) { organisations(filter: $f, orderBy: $o, first: 4) { totalCount nodes { name kind @include(if: $with) country { name(lang: $l) } } } }';
    const filters = [
      null,
      {},
      { kind: { isNull: true } },
      { kind: { isNull: false } },
      { kind: { eq: 'UNIVERSITY' } },
      { not: { kind: { isNull: true } } },
      { or: [] },
      { and: [] },
    ];
    const orders = [null, [], [{ name: 'ASC' }], [{ name: 'DESC' }], { kind: 'ASC' }, [{ country: { code: 'DESC' } }]];
    const answers = new Set<string>();
    for (const f of filters) {
      for (const o of orders) {
        const variables = { f, o, with: answers.size % 2 === 0, l: answers.size % 3 === 0 ? 'EL' : null };
        answers.add(JSON.stringify(await apis().both(query, variables)));
        expect(await apis().both(query, variables)).toBeDefined();
        expect(await apis().both(query, variables)).toBeDefined(); // from its third use a statement has a name
      }
    }
    expect(answers.size).toBeGreaterThan(20);
  });
});
