import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { ReadDescription } from '@seedbed/platform/graphql';
import { AppError, type Localised } from '@seedbed/platform/kernel';
import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  everybody,
  Flag,
  Moment,
  RecordType,
  recordResolvers,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import fc from 'fast-check';
import {
  type FieldNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';
import { Compiler } from './compiler.js';
import { planKey } from './plan-key.js';
import { select } from './selection.js';

const Hue = choice('PlanKeySpecHue', 'A colour.', { RED: 'Red.', BLUE: 'Blue.' });
const declaration = { read: everybody, share: 'nothing', personal: 'none', title: 'name' } as const;

@RecordType<Star>({ ...declaration, description: 'A star.' })
class Star extends BaseRecord {
  @Text('Name.', { max: 50, required: true, sortable: true, search: 'A' })
  name!: string;
  @Text('Legend.', { max: 50, localised: true })
  legend?: Localised | null;
}

@RecordType<Planet>({ ...declaration, description: 'A planet.' })
class Planet extends BaseRecord {
  @Text('Name.', { max: 50, required: true, sortable: true, search: 'A' })
  name!: string;
  @Choice('Hue.', Hue)
  hue?: ChoiceOf<typeof Hue> | null;
  @Count('Moons.')
  moons?: number | null;
  @Flag('Wet.')
  isWet?: boolean | null;
  @Moment('Seen.')
  seenAt?: Date | null;
  @ToOne('Its star.', () => Star, { inverse: 'planets' })
  star?: Star | null;
}

const QUERY = `
  query ($filter: PlanetFilter, $orderBy: [PlanetOrder!], $first: Int, $after: String, $search: String, $with: Boolean!,
         $lang: Language, $inner: [PlanetFilter!], $name: String, $direction: SortDirection!,
         $by: [PlanetGroupKey!], $key: PlanetGroupKey!, $groups: [GroupOrder!], $some: Int) {
    planets(filter: $filter, orderBy: $orderBy, first: $first, after: $after, search: $search) {
      totalCount
      nodes { id name @include(if: $with) star {
        totals: planetsAggregate(filter: $filter, groupBy: $by, orderBy: $groups, first: $some) { totalCount groups { count keys { hue star { name } } } }
        planetsAggregate(groupBy: [$key, IS_WET]) { totalGroups sum { moons } }
        legend(lang: $lang) planets(filter: { and: $inner, name: { ne: $name } }, orderBy: [{ name: $direction }]) { nodes { id } } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

let schema: GraphQLSchema;
beforeAll(async () => {
  const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
  schema = await module.get(GraphQLSchemaFactory).create(recordResolvers());
});

const operationOf = (source: string): OperationDefinitionNode => {
  const [operation] = parse(source).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operation;
};

interface Outcome {
  readonly key: string;
  /** The statement, or the code of the refusal: both follow from the plan's key. */
  readonly sql: string;
  readonly binds: Compiler['parameters']['binds'];
  readonly variables: Record<string, unknown>;
}

function compile(source: string, given: Record<string, unknown>): Outcome {
  const operation = operationOf(source);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) throw new Error(JSON.stringify(errors));
  const query = schema.getQueryType();
  const field = query?.getFields().planets;
  if (!query || !field) throw new Error('no root');
  const document = { fragments: {}, variables: coerced };
  const nodes = operation.selectionSet.selections as readonly FieldNode[];
  const compiler = new Compiler(schema, document, 'SYSTEM');
  const key = planKey(schema, operation)(coerced);
  try {
    const sql = compiler.root(new ReadDescription(Planet, 'connection'), field, nodes);
    return { key, sql, binds: compiler.parameters.binds, variables: coerced };
  } catch (error) {
    if (error instanceof AppError) return { key, sql: error.code, binds: [], variables: coerced };
    throw error;
  }
}

const text = fc.string({ maxLength: 4 });
const nullable = <T>(inner: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: inner }, { weight: 1, arbitrary: fc.constant(null) });
const some = <T>(shape: Record<string, fc.Arbitrary<T>>): fc.Arbitrary<Partial<Record<string, T>>> =>
  fc.record(shape, { requiredKeys: [] });
const operators = <T>(value: fc.Arbitrary<T>) =>
  some<unknown>({ eq: nullable(value), ne: value, in: fc.array(value, { maxLength: 3 }), isNull: fc.boolean() });
function filterOf(depth: number): fc.Arbitrary<unknown> {
  const inner = depth === 0 ? undefined : filterOf(depth - 1);
  return some<unknown>({
    name: nullable(operators(text)),
    hue: operators(fc.constantFrom('RED', 'BLUE')),
    moons: operators(fc.integer({ min: -5, max: 5 })),
    isWet: some({ eq: fc.boolean() }),
    ...(inner && {
      and: fc.array(inner, { maxLength: 2 }),
      or: fc.array(inner, { maxLength: 2 }),
      not: inner,
      star: some<unknown>({ name: operators(text), planets: some({ some: inner, none: inner }) }),
    }),
  });
}
const filter = filterOf(1);
const direction = fc.constantFrom('ASC', 'DESC');
const order = fc.oneof(
  fc.constantFrom('name', 'hue', 'moons', 'seenAt').chain((name) => direction.map((to) => ({ [name]: to }))),
  direction.map((to) => ({ star: { name: to } })),
);
const groupKey = fc.constantFrom('HUE', 'NAME', 'STAR', 'IS_WET');
const ID = '0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4';
const variables = fc.record(
  {
    filter: nullable(filter),
    orderBy: nullable(fc.array(order, { maxLength: 2 })),
    first: nullable(fc.integer({ min: 0, max: 500 })),
    after: fc.oneof(fc.constant(null), fc.constantFrom('c.x', 'c0.y', 'c1.z', 'c10.w', 'c01.w', ID)),
    search: nullable(text),
    with: fc.boolean(),
    lang: nullable(fc.constantFrom('EN', 'IT', 'EL')),
    inner: nullable(fc.array(filter, { maxLength: 2 })),
    name: nullable(text),
    direction,
    by: nullable(fc.array(groupKey, { maxLength: 5 })),
    key: groupKey,
    groups: nullable(
      fc.array(
        fc.oneof(
          direction.map((keys) => ({ keys })),
          direction.map((count) => ({ count })),
        ),
        { maxLength: 2 },
      ),
    ),
    some: nullable(fc.integer({ min: 0, max: 500 })),
  },
  { requiredKeys: ['with', 'direction', 'key'] },
);

/** Variables whose values decide the SQL. */
const STRUCTURAL = ['orderBy', 'after', 'direction', 'by', 'key', 'groups'];

/** Other leaves in the same structure: what must not decide the SQL. */
function otherLeaves(value: unknown, key = ''): unknown {
  if (STRUCTURAL.includes(key) || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) {
    if (key === 'in') return [...value, ...value]; // the length of a list of values is no part of a plan
    return value.map((item) => otherLeaves(item, key === 'and' || key === 'or' || key === 'inner' ? '' : key));
  }
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, otherLeaves(inner, name)]));
  if (typeof value === 'number') return value + 1 > 500 ? 0 : value + 1;
  const swap: Record<string, string> = { RED: 'BLUE', BLUE: 'RED', EN: 'IT', IT: 'EL', EL: 'EN' };
  return swap[value as string] ?? `${value as string}'"$1`;
}

describe('the key of a plan', () => {
  it('is the same for two sets of variables only if their SQL is the same', () => {
    fc.assert(
      fc.property(variables, variables, (one, two) => {
        const [first, second] = [compile(QUERY, one), compile(QUERY, two)];
        if (first.key === second.key) expect(second.sql).toBe(first.sql);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on values: others in the same structure share plan, SQL and number of parameters', () => {
    fc.assert(
      fc.property(variables, (given) => {
        const [first, second] = [compile(QUERY, given), compile(QUERY, otherLeaves(given) as Record<string, unknown>)];
        expect([second.key, second.sql, second.binds.length]).toEqual([first.key, first.sql, first.binds.length]);
      }),
      { numRuns: 200 },
    );
  });

  it('makes the parameters of a run from that run alone', () => {
    const values = (outcome: Outcome, from: Outcome): unknown[] =>
      outcome.binds.map((bind) =>
        bind({
          variables: from.variables,
          reader: { role: 'SYSTEM', nccIds: [], organisationIds: [] },
          language: 'en',
        }),
      );
    const safe = variables.map(({ after: _, ...rest }) => rest);
    fc.assert(
      fc.property(safe, (given) => {
        const [first, second] = [compile(QUERY, given), compile(QUERY, otherLeaves(given) as Record<string, unknown>)];
        expect(values(first, second)).toEqual(values(second, second));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a null', { filter: { name: { eq: 'a' } } }, { filter: { name: { eq: null } } }],
    ['a null filter', { filter: { name: { eq: 'a' } } }, { filter: null }],
    ['an absent filter', { filter: { name: { eq: 'a' } } }, {}],
    ['another operator', { filter: { name: { eq: 'a' } } }, { filter: { name: { ne: 'a' } } }],
    ['another field', { filter: { name: { eq: 'a' } } }, { filter: { hue: { eq: 'RED' } } }],
    ['a boolean of a filter', { filter: { hue: { isNull: true } } }, { filter: { hue: { isNull: false } } }],
    ['a boolean of @include', { with: true }, { with: false }],
    [
      'more alternatives',
      { filter: { or: [{ name: { eq: 'a' } }] } },
      { filter: { or: [{ name: { eq: 'a' } }, { name: { eq: 'b' } }] } },
    ],
    ['a direction', { orderBy: [{ name: 'ASC' }] }, { orderBy: [{ name: 'DESC' }] }],
    ['a direction by itself', { direction: 'ASC' }, { direction: 'DESC' }],
    ['a direction behind a link', { orderBy: [{ star: { name: 'ASC' } }] }, { orderBy: [{ star: { name: 'DESC' } }] }],
    ['another order', { orderBy: [{ name: 'ASC' }] }, { orderBy: [{ hue: 'ASC' }] }],
    [
      'an empty key of the cursor',
      { orderBy: [{ hue: 'ASC' }], after: 'c0.a' },
      { orderBy: [{ hue: 'ASC' }], after: 'c1.a' },
    ],
    ['no cursor', { after: 'c.a' }, { after: null }],
    ['no search', { search: 'a' }, { search: null }],
    ['no language', { lang: 'IT' }, { lang: null }],
    ['another key of the groups', { by: ['HUE'] }, { by: ['NAME'] }],
    ['another order of the keys', { by: ['HUE', 'NAME'] }, { by: ['NAME', 'HUE'] }],
    ['no keys of the groups', { by: ['HUE'] }, { by: null }],
    ['a key by itself', { key: 'HUE' }, { key: 'STAR' }],
    [
      'another order of the groups',
      { by: ['HUE'], groups: [{ keys: 'ASC' }] },
      { by: ['HUE'], groups: [{ keys: 'DESC' }] },
    ],
    ['another nested filter', { inner: [{ hue: { isNull: true } }] }, { inner: [{ hue: { isNull: false } }] }],
  ])('differs for %s', (_, one, two) => {
    const base = { with: true, direction: 'ASC', key: 'NAME' };
    const [first, second] = [compile(QUERY, { ...base, ...one }), compile(QUERY, { ...base, ...two })];
    expect(second.key).not.toBe(first.key);
    const texts = (outcome: Outcome): string => `${outcome.sql} ${outcome.binds.map(String).join()}`;
    expect(texts(second)).not.toBe(texts(first)); // else the key would keep apart what is one plan
  });

  it('is empty for an operation without variables', () => {
    expect(planKey(schema, operationOf('{ planets { totalCount } }'))({})).toBe('');
  });
});

describe('a compiled statement', () => {
  it('holds nothing that the caller wrote as a value, written in the document or given as a variable', () => {
    const evil = "x'; drop table planets; --";
    const condition = { eq: evil, contains: evil, in: [evil], notIn: [evil, evil] };
    const given = {
      with: true,
      key: 'NAME',
      direction: 'ASC',
      search: evil,
      filter: { name: condition, star: { name: condition } },
    };
    const byVariable = compile(QUERY, given);
    const quoted = JSON.stringify(evil);
    const name = `{ eq: ${quoted}, contains: ${quoted}, in: [${quoted}], notIn: [${quoted}, ${quoted}] }`;
    const written = compile(
      `{ planets(search: ${quoted}, filter: { name: ${name}, star: { name: ${name} } }) { nodes { id } } }`,
      {},
    );
    for (const { sql } of [byVariable, written]) expect(sql).not.toContain('drop table');
  });

  it('is the same for a filter written in the document and the same one given as a variable', () => {
    const literal = compile(
      '{ planets(filter: { or: [{ hue: { eq: RED } }, { moons: { in: [1, 2] } }], name: { eq: "a" } }, orderBy: { name: DESC }) { totalCount nodes { id } } }',
      {},
    );
    const variable = compile(
      'query ($f: PlanetFilter, $o: [PlanetOrder!]) { planets(filter: $f, orderBy: $o) { totalCount nodes { id } } }',
      {
        f: { name: { eq: 'a' }, or: [{ hue: { eq: 'RED' } }, { moons: { in: [1, 2] } }] },
        o: [{ name: 'DESC' }],
      },
    );
    expect(literal.sql).toBe(variable.sql);
  });
});

describe('what is selected', () => {
  it('is settled over aliases, fragments, @skip and @include, in the order of the answer', () => {
    const source = `query ($yes: Boolean!, $no: Boolean!) {
      b: name ...F a: name @skip(if: $yes) c: name @include(if: $yes) ... on Planet { d: id ... @include(if: $no) { e: id } }
      b: name f: name @skip(if: $no) @include(if: $yes) g: name @skip(if: $yes) @include(if: $yes) h: name @include(if: false) }
      fragment F on Planet { x: moons @skip(if: true) y: moons }`;
    const [operation, fragment] = parse(source).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || fragment?.kind !== Kind.FRAGMENT_DEFINITION)
      throw new Error('no operation');
    const type = schema.getType('Planet');
    const node = {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: 'planet' },
      selectionSet: operation.selectionSet,
    } as FieldNode;
    const selection = select({ fragments: { F: fragment }, variables: { yes: true, no: false } }, type as never, [
      node,
    ]);
    expect(
      [...selection].map(([key, nodes]) => `${key} ${nodes.length} ${print(nodes[0] as FieldNode).split(' @')[0]}`),
    ).toEqual(['b 2 b: name', 'y 1 y: moons', 'c 1 c: name', 'd 1 d: id', 'f 1 f: name']);
  });
});
