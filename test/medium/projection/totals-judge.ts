import { expect } from '@jest/globals';
import type { RequestContext } from '@seedbed/platform/kernel';
import {
  countedFields,
  type FieldMeta,
  type GroupKey,
  type RecordMeta,
  rangedFields,
  summedFields,
} from '@seedbed/platform/records';
import type { Model } from './model.js';
import {
  compareLabels,
  isComparable,
  type KeyValue,
  type ModelGroup,
  TotalsModel,
  withoutOwn,
} from './totals-model.js';
import type { TotalsQuestion } from './totals-questions.js';

interface Counted {
  readonly values: readonly KeyValue[];
  readonly count: number;
}
type Answer = {
  totals: Record<string, unknown> & { groups: (Record<string, unknown> & { keys: Record<string, unknown> })[] };
  facets: { field: string; totalBuckets: number; truncated: boolean; buckets: Bucket[] }[];
};
interface Bucket {
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

const fieldText = (field: FieldMeta): string =>
  field.kind === 'amount'
    ? `${field.name} { amount currency }`
    : field.kind === 'date'
      ? `${field.name} { value precision }`
      : field.name;

function figuresText(meta: RecordMeta): string {
  const figure = (name: string, fields: readonly FieldMeta[], text = fieldText): string => {
    const asked = fields.filter(isComparable);
    return asked.length === 0 ? '' : `${name} { ${asked.map(text).join(' ')} }`;
  };
  return [
    figure('sum', summedFields(meta)),
    figure('average', summedFields(meta)),
    figure('min', rangedFields(meta)),
    figure('max', rangedFields(meta)),
    figure('countDistinct', countedFields(meta), ({ name }) => name),
  ].join(' ');
}

export function totalsDocument({ meta, groupBy, asOf }: TotalsQuestion): string {
  const moment = asOf === undefined ? '' : ', asOf: $asOf';
  const keys = groupBy.map((key) => (key.part === 'record' ? `${key.property} { id }` : key.property)).join(' ');
  const figures = figuresText(meta);
  return `query ($filter: ${meta.name}Filter, $by: [${meta.name}GroupKey!], $order: [GroupOrder!], $first: Int, $fields: [${meta.name}GroupKey!]!${moment && ', $asOf: DayOrMoment'}) {
    totals: ${meta.plural}Aggregate(filter: $filter, groupBy: $by, orderBy: $order, first: $first${moment}) {
      totalCount ${figures} totalGroups truncated groups { keys { __typename ${keys} } count ${figures} } }
    facets: ${meta.plural}Facets(filter: $filter, fields: $fields, first: $first${moment}) { field totalBuckets truncated buckets { value label count } } }`;
}

export const totalsVariables = ({
  filter,
  groupBy,
  order,
  first,
  facets,
  asOf,
}: TotalsQuestion): Record<string, unknown> => ({
  ...(asOf !== undefined && { asOf }),
  filter,
  by: groupBy.map(({ name }) => name),
  order: order && [{ [order.by]: order.direction }],
  first,
  fields: facets.map(({ name }) => name),
});

export const contextOf = (role: string, { language }: TotalsQuestion): RequestContext => ({
  requestId: 'test',
  actor: 'test',
  reader: { role, nccIds: [], organisationIds: [] },
  language,
});

/** Numbers to nine digits: the model adds in another way than the database. Amounts become numbers. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(9)) + 0;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    plain(name === 'amount' ? Number(inner) : inner),
  ]);
  return Object.fromEntries(entries);
};

/** What is asked of a model; `keepsOwn` is a model that is wrong, for trying the judge. */
export function judgeTotals(model: Model, question: TotalsQuestion, text: string, keepsOwn = false): void {
  const { meta, filter, groupBy, order, first, facets } = question;
  const totals = new TotalsModel(model, question.language);
  const answer = JSON.parse(text) as Answer;
  const rows = model.list(meta, filter, []);
  const { groups, totalGroups, truncated, ...whole } = answer.totals;
  expect(plain(whole)).toEqual(plain({ totalCount: rows.length, ...totals.figures(meta, rows) }));

  const expected = groupBy.length === 0 ? [] : totals.groups(rows, groupBy);
  expect([totalGroups, truncated]).toEqual([expected.length, expected.length > first]);
  const found = groups.map((group) => ({
    values: groupBy.map((key) => keyOf(key, group.keys)),
    count: group.count as number,
  }));
  const matched = judgeOrder(expected, found, groupBy, order, first);
  matched.forEach((group, at) => {
    const { keys, ...rest } = groups[at] as Answer['totals']['groups'][number];
    expect(keys.__typename).toBe(`${meta.name}GroupKeys`);
    expect(plain(rest)).toEqual(plain({ count: group.rows.length, ...totals.figures(meta, group.rows) }));
  });

  expect(answer.facets.map(({ field }) => field)).toEqual(facets.map(({ name }) => name));
  facets.forEach((key, at) => {
    const own = filter && !keepsOwn ? withoutOwn(filter, key) : filter;
    const buckets = totals.groups(model.list(meta, own, []), [key]);
    judgeFacet(buckets, answer.facets[at] as Answer['facets'][number], key, first);
  });
}

const keyOf = (key: GroupKey, keys: Record<string, unknown>): KeyValue => {
  const value = keys[key.property];
  return key.part === 'record' ? ((value as { id: string } | null)?.id ?? null) : (value as KeyValue);
};

function judgeFacet(
  expected: readonly ModelGroup[],
  facet: Answer['facets'][number],
  key: GroupKey,
  first: number,
): void {
  expect([facet.totalBuckets, facet.truncated]).toEqual([expected.length, expected.length > first]);
  const written = (value: KeyValue | undefined): string | null =>
    value === null || value === undefined ? null : String(value);
  const asText = expected.map((group) => ({ ...group, values: group.values.map(written) }));
  const found = facet.buckets.map(({ value, count }) => ({ values: [value], count }));
  const matched = judgeOrder(asText, found, [key], null, first);
  expect(facet.buckets).toEqual(
    matched.map(({ values: [value], labels: [label], rows }) => ({
      value,
      label: key.part === 'record' ? label : written(label),
      count: rows.length,
    })),
  );
}

/** The groups are some of the expected ones, each once, in order, and none that is missing belongs before the last. */
function judgeOrder<G extends ModelGroup>(
  expected: readonly G[],
  found: readonly Counted[],
  keys: readonly GroupKey[],
  order: TotalsQuestion['order'],
  first: number,
): G[] {
  const byValues = new Map(expected.map((group) => [JSON.stringify(group.values), group]));
  const matched = found.map(({ values }) => byValues.get(JSON.stringify(values)));
  expect(matched).not.toContain(undefined);
  expect(new Set(matched).size).toBe(Math.min(first, expected.length));
  expect(matched.length).toBe(Math.min(first, expected.length));
  const groups = matched as G[];
  const rest = expected.filter((group) => !groups.includes(group));
  const pairs = groups.slice(1).map((group, at) => [groups[at] as G, group] as const);
  const last = groups.at(-1);
  for (const [before, after] of [...pairs, ...(last ? rest.map((group) => [last, group] as const) : [])]) {
    expect(compare(keys, order, before, after) ?? -1).toBeLessThanOrEqual(0);
  }
  return groups;
}

function compare(
  keys: readonly GroupKey[],
  order: TotalsQuestion['order'],
  a: ModelGroup,
  b: ModelGroup,
): number | undefined {
  const sign = order?.direction === 'DESC' ? -1 : 1;
  const larger = b.rows.length - a.rows.length;
  if (order?.by === 'count') return larger === 0 ? byLabels(keys, a, b, 1) : -larger * sign;
  if (order?.by === 'keys') {
    const byKeys = byLabels(keys, a, b, sign);
    return byKeys === 0 ? larger : byKeys;
  }
  return larger || byLabels(keys, a, b, 1);
}

function byLabels(keys: readonly GroupKey[], a: ModelGroup, b: ModelGroup, sign: number): number | undefined {
  for (const [at, key] of keys.entries()) {
    const [x = null, y = null] = [a.labels[at], b.labels[at]];
    const order = compareLabels(key, x, y);
    if (order === undefined) return undefined;
    if (order !== 0) return x === null || y === null ? order : order * sign; // those without a value come last
  }
  return 0;
}
