import { describe, expect, it } from '@jest/globals';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { type MeValue, me, type Rows } from './policy.js';
import { readCondition } from './row-security-sql.js';

const field = (name: string, kind: FieldMeta['kind'], target?: () => RecordMeta): FieldMeta =>
  ({ name, kind, column: kind === 'toOne' ? `${name}_id` : name, ...(target ? { target } : {}) }) as never;

/** With roles that only this file has. */
type AnyPolicy = Readonly<Record<string, Rows>>;

function declared(name: string, read: AnyPolicy, fields: readonly FieldMeta[] = []): RecordMeta {
  const all = [field('id', 'id'), field('visibility', 'choice'), field('size', 'count'), ...fields];
  const options = { read };
  return {
    name,
    table: name,
    stewarded: false,
    options,
    fields: new Map(all.map((f) => [f.name, f])),
    inverses: new Map(),
  } as never;
}
const conditionOf = (read: AnyPolicy, fields?: readonly FieldMeta[]): string =>
  readCondition(declared('stars', read, fields));
const is = (names: string): string => `(select coalesce(current_setting('app.role', true), '') = any ('{${names}}'))`;

describe('row security of a policy', () => {
  it('is none where everybody sees all, and shuts all out where nothing is said', () => {
    expect(conditionOf({ SYSTEM: 'all', EVERYBODY: 'all' })).toBe('true');
    expect(conditionOf({})).toBe('false');
    expect(conditionOf({ SYSTEM: 'all', DEMO: 'none' })).toBe(is('SYSTEM'));
  });

  it('says for each role its own, for those with the same condition together, for others that of everybody', () => {
    const shared = { visibility: { in: ['PUBLIC', "it's"] } };
    expect(
      conditionOf({ SYSTEM: 'all', A: shared, B: shared, EVERYBODY: { size: { eq: 1 } } }).split('\n  or '),
    ).toEqual([
      is('SYSTEM'),
      `(${is('A,B')} and (stars."visibility" = any (array['PUBLIC', 'it''s']::text[])))`,
      `((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,A,B}')) and (stars."size" = '1'::int))`,
    ]);
  });

  it('says what holds for all others once, for the roles of which the same is said as well', () => {
    const shared = { size: { eq: 1 } };
    expect(conditionOf({ SYSTEM: 'all', A: 'none', B: shared, EVERYBODY: shared }).split('\n  or ')).toEqual([
      is('SYSTEM'),
      `((select coalesce(current_setting('app.role', true), '') <> all ('{SYSTEM,A}')) and (stars."size" = '1'::int))`,
    ]);
  });

  it.each<[MeValue, string, string]>([
    [me.nccs, 'in', `stars."id" = any ((select nullif(current_setting('app.nccs', true), '')::uuid[])::uuid[])`],
    [me.user, 'eq', `stars."id" = (select nullif(current_setting('app.user', true), '')::uuid)`],
  ])("takes what is the reader's own from the settings, once a statement", (value, operator, expected) => {
    expect(conditionOf({ A: { id: { [operator]: value } } })).toBe(`(${is('A')} and (${expected}))`);
  });

  it('joins, negates and nests conditions, each in its parentheses', () => {
    const filter = { or: [{ not: { size: { gte: 3, lt: 9 } } }, { visibility: { isNull: true } }], and: [] };
    expect(conditionOf({ A: filter })).toBe(
      `(${is('A')} and (((((stars."size" >= '3'::int and stars."size" < '9'::int) is not true)) or (stars."visibility" is null))))`,
    );
  });

  it('refuses what it cannot say as SQL of its own, when it is generated and not when it is read', () => {
    expect(() => conditionOf({ A: { nothing: { eq: 1 } } })).toThrow('names "nothing"');
    expect(() => conditionOf({ A: { visibility: { contains: 'x' } } })).toThrow('"contains"');
    expect(() => conditionOf({ A: { spot: { eq: 'x' } } }, [field('spot', 'date')])).toThrow('no plain value');
  });
});
