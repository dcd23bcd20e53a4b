import { describe, expect, it } from '@jest/globals';
import { AppError } from '@seedbed/platform/kernel';
import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { checkLimits, checkVariables, LIMITS } from './limits.js';

const schema = buildSchema(`
  input Filter { and: [Filter!] not: Filter name: In }
  input In { eq: String in: [String!] }
  type Query { starsAggregate(groupBy: [String!], first: Int): Totals! starsFacets(fields: [String!]!, first: Int): [Totals!]! stars(filter: Filter, first: Int, ids: [ID!]): Stars! star(id: ID!): Star }
  type Totals { count: Int! }
  type Mutation { light(id: ID!): Star sow(names: [String!]): Star }
  type Stars { nodes: [Star!]! totalCount: Int! }
  type Star { id: ID! next: Star planets(first: Int, filter: Filter): Stars! }
`);

/** Cost of a document's first operation, or the code and field of its refusal. */
function judge(source: string, variables: Record<string, unknown> = {}): number | string {
  const { definitions } = parse(source);
  const operation = definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  if (!operation) throw new Error('no operation');
  try {
    return checkLimits(schema, operation, Object.fromEntries(fragments.map((one) => [one.name.value, one])), variables)
      .cost;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [error.code, error.field].filter(Boolean).join(' ');
  }
}
const nested = (levels: number, inner: string): string =>
  levels === 0 ? inner : `next { ${nested(levels - 1, inner)} }`;
const not = (levels: number): string => (levels === 0 ? '{ name: { eq: "x" } }' : `{ not: ${not(levels - 1)} }`);
const notValue = (levels: number): object => (levels === 0 ? { name: { eq: 'x' } } : { not: notValue(levels - 1) });
const { depth, fields, argumentDepth, argumentValues, maxPage, defaultPage, maxGroups } = LIMITS;

describe('the depth of a query', () => {
  it('is counted from the root and bounded', () => {
    expect(judge(`{ star(id: "1") { ${nested(depth - 2, 'id')} } }`)).toBe(depth - 1);
    expect(judge(`{ star(id: "1") { ${nested(depth - 1, 'id')} } }`)).toBe('QUERY_TOO_DEEP');
  });

  it('is not hidden by fragments, named or inline', () => {
    const half = Math.floor(depth / 2);
    expect(
      judge(
        `{ star(id: "1") { ${nested(half, '...Rest')} } } fragment Rest on Star { ... on Star { ${nested(depth - half - 1, 'id')} } }`,
      ),
    ).toBe('QUERY_TOO_DEEP');
    expect(judge(`{ ... { ... { ... { star(id: "1") { ${nested(depth - 2, 'id')} } } } } }`)).toBe(depth - 1);
  });

  it('counts in mutations as well', () => {
    expect(judge(`mutation { light(id: "1") { ${nested(depth, 'id')} } }`)).toBe('QUERY_TOO_DEEP');
  });
});

describe('the number of fields', () => {
  const aliases = (count: number): string => Array.from({ length: count }, (_, at) => `a${at}: id`).join(' ');

  it('is bounded, aliases counted', () => {
    expect(judge(`{ star(id: "1") { ${aliases(fields - 1)} } }`)).toBe(1);
    expect(judge(`{ star(id: "1") { ${aliases(fields)} } }`)).toBe('QUERY_TOO_LARGE');
  });

  it('counts a fragment each time it is spread, so that fragments of fragments cannot explode', () => {
    const chain = Array.from({ length: 40 }, (_, at) => `fragment F${at} on Star { ...F${at + 1} ...F${at + 1} }`).join(
      ' ',
    );
    expect(judge(`{ star(id: "1") { ...F0 } } ${chain} fragment F40 on Star { id }`)).toBe('QUERY_TOO_LARGE');
  });

  it('counts what @skip leaves out: it is known before the variables are', () => {
    const skipped = Array.from({ length: fields }, (_, at) => `a${at}: id @skip(if: true)`).join(' ');
    expect(judge(`{ star(id: "1") { ${skipped} } }`)).toBe('QUERY_TOO_LARGE');
  });
});

describe('the cost of a query', () => {
  it('is its page sizes, multiplied down the tree', () => {
    expect(judge('{ stars(first: 10) { nodes { id } } }')).toBe(10);
    expect(judge('{ stars { nodes { id } } }')).toBe(defaultPage);
    expect(judge('{ stars { totalCount } }')).toBe(defaultPage);
    expect(judge('{ stars(first: 0) { totalCount } }')).toBe(0);
    expect(judge('{ stars(first: 10) { nodes { next { id } planets(first: 20) { nodes { id } } } } }')).toBe(
      10 * (1 + 1 + 20),
    );
    expect(
      judge('query($n: Int, $m: Int) { stars(first: $n) { nodes { planets(first: $m) { nodes { id } } } } }', {
        n: 7,
        m: 3,
      }),
    ).toBe(28);
  });

  it('is bounded', () => {
    const cube = (first: string): string =>
      `stars(${first}) { nodes { planets(${first}) { nodes { planets(${first}) { nodes { id } } } } } }`;
    expect(judge(`{ ${cube('first: 500')} }`)).toBe('QUERY_TOO_COSTLY');
    expect(judge(`query($n: Int = 500) { ${cube('first: $n')} }`, { n: 500 })).toBe('QUERY_TOO_COSTLY');
    expect(judge(`{ ${Array.from({ length: 3 }, (_, at) => `a${at}: ${cube('first: 50')}`).join(' ')} }`)).toBe(
      'QUERY_TOO_COSTLY',
    );
    expect(judge(`{ ${cube('first: 50')} }`)).toBe(50 * (1 + 50 * (1 + 50)));
    expect(judge(`{ ...F } fragment F on Query { ${cube('first: 500')} }`)).toBe('QUERY_TOO_COSTLY');
  });
});

describe('a number of groups', () => {
  it.each([
    [0, 0],
    [maxGroups, maxGroups],
    [maxGroups + 1, 'GROUPS_TOO_MANY first'],
    [-1, 'GROUPS_TOO_MANY first'],
  ])('of %d, for an aggregate or facets: %s', (first, expected) => {
    expect(judge(`{ starsAggregate(first: ${first}) { count } }`)).toBe(expected);
    expect(judge('query($n: Int) { starsFacets(fields: ["A"], first: $n) { count } }', { n: first })).toBe(expected);
  });
});

describe('a page size', () => {
  it.each([
    [0, 0],
    [maxPage, maxPage],
    [maxPage + 1, 'PAGE_TOO_LARGE first'],
    [1_000_000, 'PAGE_TOO_LARGE first'],
    [-1, 'PAGE_TOO_LARGE first'],
  ])('of %d, written or as a variable: %s', (first, expected) => {
    expect(judge(`{ stars(first: ${first}) { nodes { id } } }`)).toBe(expected);
    expect(judge('query($n: Int) { stars(first: $n) { nodes { id } } }', { n: first })).toBe(expected);
    expect(judge(`{ star(id: "1") { planets(first: ${first}) { nodes { id } } } }`)).toBe(
      typeof expected === 'number' ? 1 + expected : expected,
    );
  });

  it('is the default where none is given or null is', () => {
    expect(judge('{ stars(first: null) { nodes { id } } }')).toBe(defaultPage);
    expect(judge('query($n: Int) { stars(first: $n) { nodes { id } } }', { n: null })).toBe(defaultPage);
    expect(judge('query($n: Int) { stars(first: $n) { nodes { id } } }')).toBe(defaultPage);
  });
});

describe('an argument', () => {
  it('has a bounded depth, written or as a variable or half and half', () => {
    const deepest = argumentDepth - 2; // the innermost { name: { eq } } are two levels
    const refused = 'FILTER_TOO_DEEP filter';
    expect(judge(`{ stars(filter: ${not(deepest)}) { totalCount } }`)).toBe(defaultPage);
    expect(judge(`{ stars(filter: ${not(deepest + 1)}) { totalCount } }`)).toBe(refused);
    const byVariable = 'query($f: Filter) { stars(filter: $f) { totalCount } }';
    expect(judge(byVariable, { f: notValue(deepest) })).toBe(defaultPage);
    expect(judge(byVariable, { f: notValue(deepest + 1) })).toBe(refused);
    expect(judge('query($f: Filter) { stars(filter: { not: $f }) { totalCount } }', { f: notValue(deepest) })).toBe(
      refused,
    );
    expect(judge(`{ star(id: "1") { planets(filter: ${not(30)}) { totalCount } } }`)).toBe(refused);
  });

  it('is wide only where a mutation writes it, not below', () => {
    const many = Array.from({ length: argumentValues + 1 }, (_, at) => String(at));
    expect(judge('mutation($names: [String!]) { sow(names: $names) { id } }', { names: many })).toBe(1);
    const below =
      'mutation($ids: [String!]) { sow(names: []) { planets(filter: { name: { in: $ids } }) { totalCount } } }';
    expect(judge(below, { ids: many })).toBe('FILTER_TOO_LARGE filter');
  });

  it('names the list that is too long, wherever it stands', () => {
    const items = (length: number) => ({ input: { items: Array.from({ length }, () => ({})) } });
    expect(() => checkVariables(items(LIMITS.listItems))).not.toThrow();
    const error = {
      code: 'LIST_TOO_LONG',
      field: 'items',
      params: { actual: LIMITS.listItems + 1, limit: LIMITS.listItems },
    };
    expect(() => checkVariables(items(LIMITS.listItems + 1))).toThrow(expect.objectContaining(error));
  });

  it('has a bounded number of values, written or as a variable', () => {
    const list = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));
    const written = (count: number): string => `{ stars(ids: ${JSON.stringify(list(count))}) { totalCount } }`;
    expect(judge(written(argumentValues - 1))).toBe(defaultPage);
    expect(judge(written(argumentValues))).toBe('FILTER_TOO_LARGE ids');
    const byVariable = 'query($ids: [ID!]) { stars(ids: $ids) { totalCount } }';
    expect(judge(byVariable, { ids: list(argumentValues - 1) })).toBe(defaultPage);
    expect(judge(byVariable, { ids: list(argumentValues) })).toBe('FILTER_TOO_LARGE ids');
    const wide = { and: Array.from({ length: argumentValues }, () => ({ name: { eq: 'x' } })) };
    expect(judge('query($f: Filter) { stars(filter: $f) { totalCount } }', { f: wide })).toBe(
      'FILTER_TOO_LARGE filter',
    );
  });
});
