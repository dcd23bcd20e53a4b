import type { Reader } from '@seedbed/platform/kernel';
import { type FieldMeta, type InverseMeta, linkRecords, type RecordMeta, targetOf } from '@seedbed/platform/records';
import fc from 'fast-check';
import type { Filter, Model, Order } from './model.js';

/** A page of a list; the cursors are those of rows, by their place as a share of the list. */
export interface Page {
  readonly size: number;
  readonly isFromEnd: boolean;
  readonly after?: number | undefined;
  readonly before?: number | undefined;
}

/** A question to a list, made at random from the declarations and from the values that the rows have. */
export interface Question {
  readonly meta: RecordMeta;
  readonly filter: Filter | null;
  readonly orderBy: readonly Order[];
  /** A linked list that is asked for with each row. */
  readonly below?: {
    readonly inverse: InverseMeta;
    readonly filter: Filter | null;
    readonly orderBy: readonly Order[];
    readonly size: number;
    readonly isFromEnd: boolean;
  };
  /** Pages of the list that are asked for, besides the whole of it. */
  readonly pages: readonly Page[];
  readonly reader: Reader;
  /** As of which moment; undefined: now. */
  readonly asOf?: string | undefined;
  /** Whether the filter is written in the document instead of given as a variable. */
  readonly isWritten: boolean;
}

type Pool = (meta: RecordMeta, field: FieldMeta) => readonly unknown[];

/** Fields whose values are the same in memory as in the database: moments that the database sets have microseconds. */
const usable = (field: FieldMeta): boolean => field.kind !== 'data' && !(field.kind === 'moment' && field.managed);
const lists = (meta: RecordMeta): InverseMeta[] => [...meta.inverses.values()].filter(({ one }) => !one);

function poolOf(model: Model): Pool {
  const known = new Map<string, readonly unknown[]>();
  return (meta, field) => {
    const key = `${meta.name}.${field.name}`;
    const found = known.get(key) ?? [
      ...new Set(model.all(meta).flatMap((row) => valuesIn(row.values.get(field.name) ?? null))),
    ];
    known.set(key, found);
    return found;
  };
}

function valuesIn(value: unknown): unknown[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  return typeof value === 'object' ? Object.values(value) : [value];
}

const some = (parts: Record<string, fc.Arbitrary<unknown>>, min: number, max: number): fc.Arbitrary<Filter> =>
  fc
    .subarray(Object.keys(parts), {
      minLength: Math.min(min, Object.keys(parts).length),
      maxLength: Math.min(max, Object.keys(parts).length),
    })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, parts[key] as fc.Arbitrary<unknown>]))));

/** A text of a row, a part of it, the same in other letters, or something that LIKE and quotes could stumble over. */
const partOf = (texts: readonly unknown[]): fc.Arbitrary<string> => {
  const strange = fc.constantFrom('', '%', '_', '\\', "'", '"', 'zzz', 'α', 'ș');
  if (texts.length === 0) return strange;
  const part = fc
    .tuple(fc.constantFrom(...(texts as string[])), fc.nat(8), fc.integer({ min: 1, max: 6 }), fc.nat(3))
    .map(([text, at, length, form]) => {
      const piece = [...text].slice(at, at + length).join('');
      return (
        [
          piece,
          piece.toUpperCase(),
          piece.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
          [...text].slice(0, length).join(''),
        ][form] ?? piece
      );
    });
  return fc.oneof({ weight: 5, arbitrary: part }, { weight: 1, arbitrary: strange });
};

function extrasOf(field: FieldMeta): unknown[] {
  switch (field.kind) {
    case 'count':
      return [0, 3, -1];
    case 'measure':
    case 'amount':
      return [0, 0.5, 1e6];
    case 'date':
      return ['2021-01-01', '0004-09-01'];
    case 'moment':
      return ['2024-01-01T00:00:00.000Z'];
    case 'choice':
      return [...(field.choice?.values ?? [])];
    case 'id':
    case 'ref':
    case 'toOne':
      return ['0190a3c2-6b5e-7d0f-9a43-0c3b7be9b1d4'];
    default:
      return ['nobody', ''];
  }
}

/** The operators of a field with values that fit. */
function operatorsOf(field: FieldMeta, values: readonly unknown[]): Record<string, fc.Arbitrary<unknown>> {
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(values.length > 0 ? values : extrasOf(field))) },
    { weight: 1, arbitrary: fc.constantFrom(...extrasOf(field)) },
  );
  const list = fc.array(value, { maxLength: 3 });
  const isNull = fc.boolean();
  if (field.kind === 'texts') return { has: value, hasAny: list, isEmpty: fc.boolean() };
  if (field.kind === 'flag') return { eq: fc.boolean(), isNull };
  const equality = { eq: value, ne: value, in: list, notIn: list, isNull };
  const isText = field.kind === 'text' || field.kind === 'localised';
  if (isText) return { ...equality, contains: partOf(values), startsWith: partOf(values) };
  const isRange = ['count', 'measure', 'amount', 'date', 'moment'].includes(field.kind);
  return isRange ? { ...equality, lt: value, lte: value, gt: value, gte: value } : equality;
}

const conditionOf = (field: FieldMeta, values: readonly unknown[]): fc.Arbitrary<Filter> =>
  some(operatorsOf(field, values), 1, field.kind === 'flag' ? 1 : 2);

/**
 * Every operator of every field of a type, each as it stands and under `not`, `some`, `every`, `none`, and a link: where
 * empty values most easily slip through. In: a seed for the values. Out: type and filter of each question.
 */
export function everyCondition(model: Model, seed: number): { meta: RecordMeta; filter: Filter }[] {
  const pool = poolOf(model);
  return [...linkRecords().values()].flatMap((meta) =>
    [...meta.fields.values()].filter(usable).flatMap((field) =>
      Object.entries(operatorsOf(field, pool(meta, field))).flatMap(([operator, value]) => {
        const name = field.kind === 'toOne' ? `${field.name}Id` : field.name;
        const filter = { [name]: { [operator]: fc.sample(value, { numRuns: 1, seed })[0] } };
        return wrappings(meta, filter);
      }),
    ),
  );
}

function wrappings(meta: RecordMeta, filter: Filter): { meta: RecordMeta; filter: Filter }[] {
  const own = [filter, { not: filter }, { or: [filter, { not: filter }] }].map((wrapped) => ({
    meta,
    filter: wrapped,
  }));
  const around = [...meta.fields.values()]
    .filter(
      ({ kind, inverse }) =>
        kind === 'toOne' && inverse !== undefined && !(typeof inverse === 'object' && 'none' in inverse),
    )
    .flatMap((link) => {
      const target = targetOf(link);
      const name = typeof link.inverse === 'string' ? link.inverse : (link.inverse as { one: string }).one;
      const quantified =
        typeof link.inverse === 'string' ? ['some', 'every', 'none'].map((one) => ({ [one]: filter })) : [filter];
      return quantified.map((part) => ({ meta: target, filter: { [name]: part } }));
    });
  const through = [...meta.inverses.values()].map(({ from, field }) => ({
    meta: from,
    filter: { [field.name]: filter },
  }));
  return [...own, ...around, ...through];
}

function filterOf(meta: RecordMeta, depth: number, pool: Pool): fc.Arbitrary<Filter> {
  const parts: Record<string, () => fc.Arbitrary<unknown>> = {};
  for (const field of meta.fields.values()) {
    if (!usable(field)) continue;
    const condition = (): fc.Arbitrary<Filter> => conditionOf(field, pool(meta, field));
    if (field.kind !== 'toOne') parts[field.name] = condition;
    else parts[`${field.name}Id`] = condition;
    if (field.kind === 'toOne' && depth > 0) parts[field.name] = () => filterOf(targetOf(field), depth - 1, pool);
  }
  const links: string[] = [];
  if (depth > 0) {
    for (const inverse of meta.inverses.values()) {
      const inner = (): fc.Arbitrary<Filter> => filterOf(inverse.from, depth - 1, pool);
      parts[inverse.name] = inverse.one ? inner : () => some({ some: inner(), every: inner(), none: inner() }, 1, 1);
      links.push(inverse.name);
    }
    const own = (): fc.Arbitrary<Filter> => filterOf(meta, depth - 1, pool);
    parts.and = () => fc.array(own(), { maxLength: 3 });
    parts.or = () => fc.array(own(), { maxLength: 3 });
    parts.not = own;
    links.push('and', 'or', 'not', 'or');
  }
  const names = Object.keys(parts);
  const key =
    links.length > 0 ? fc.oneof(fc.constantFrom(...names), fc.constantFrom(...links)) : fc.constantFrom(...names);
  return fc
    .uniqueArray(key, { minLength: depth > 0 ? 1 : 0, maxLength: 2 })
    .chain((keys) =>
      fc.record(Object.fromEntries(keys.map((name) => [name, (parts[name] as () => fc.Arbitrary<unknown>)()]))),
    );
}

function orderOf(meta: RecordMeta, depth: number): fc.Arbitrary<Order> {
  const keys: (readonly [string, () => fc.Arbitrary<unknown>])[] = [];
  for (const field of meta.fields.values()) {
    if (field.kind === 'toOne' && depth > 0) keys.push([field.name, () => orderOf(targetOf(field), depth - 1)]);
    else if (field.sortable && usable(field)) keys.push([field.name, () => fc.constantFrom('ASC', 'DESC')]);
  }
  for (const inverse of meta.inverses.values())
    if (inverse.one && depth > 0) keys.push([inverse.name, () => orderOf(inverse.from, depth - 1)]);
  return fc.constantFrom(...keys).chain(([name, inner]) => inner().map((value) => ({ [name]: value })));
}

const DEMO: Reader = { role: 'DEMO', nccIds: [], organisationIds: [] };
const PAGES = 9;
const share = fc.option(fc.double({ min: 0, max: 0.999, noNaN: true }), { nil: undefined });
const page: fc.Arbitrary<Page> = fc.record({
  size: fc.integer({ min: 0, max: 9 }),
  isFromEnd: fc.boolean(),
  after: share,
  before: share,
});

/** Questions to the types that have rows, few enough for one page. */
export function questions(model: Model, readers: readonly Reader[] = [DEMO]): fc.Arbitrary<Question> {
  const moments = [...model.past.keys()];
  const pool = poolOf(model);
  const asked = [...linkRecords().values()].filter(
    (meta) => model.all(meta).length > 0 && model.all(meta).length <= 400,
  );
  const filter = (meta: RecordMeta, depth: number): fc.Arbitrary<Filter | null> =>
    fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 9, arbitrary: filterOf(meta, depth, pool) });
  const orders = (meta: RecordMeta): fc.Arbitrary<Order[]> => fc.array(orderOf(meta, 2), { maxLength: 3 });
  const below = (meta: RecordMeta): fc.Arbitrary<Question['below']> =>
    lists(meta).length === 0
      ? fc.constant(undefined)
      : fc.option(
          fc.constantFrom(...lists(meta)).chain((inverse) =>
            fc.record({
              inverse: fc.constant(inverse),
              filter: filter(inverse.from, 1),
              orderBy: orders(inverse.from),
              size: fc.integer({ min: 0, max: 6 }),
              isFromEnd: fc.boolean(),
            }),
          ),
          { nil: undefined },
        );
  return fc.constantFrom(...asked).chain((meta) =>
    fc
      .record({
        meta: fc.constant(meta),
        filter: fc.integer({ min: 0, max: 3 }).chain((depth) => filter(meta, depth)),
        orderBy: orders(meta),
        below: below(meta),
        pages: fc.array(page, { minLength: PAGES, maxLength: PAGES }),
        reader: fc.constantFrom(...readers),
        asOf:
          moments.length === 0
            ? fc.constant(undefined)
            : fc.option(fc.constantFrom(...moments), { nil: undefined, freq: 2 }),
        isWritten: fc.boolean(),
      })
      .map(({ below: linked, ...rest }) => (linked ? { ...rest, below: linked } : rest)),
  );
}
