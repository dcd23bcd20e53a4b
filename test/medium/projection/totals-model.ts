import type { Language } from '@seedbed/platform/kernel';
import {
  countedFields,
  type FieldMeta,
  firstDay,
  type GroupKey,
  type Money,
  type RecordMeta,
  rangedFields,
  summedFields,
  targetOf,
  type UncertainDate,
} from '@seedbed/platform/records';
import { compareNames, type Filter, type Model, type Row } from './model.js';

/** What totals and facets must be, said again in the plainest way over the rows in memory. */
export type KeyValue = string | number | boolean | null;

export interface ModelGroup {
  readonly values: readonly KeyValue[];
  /** What each key is called and ordered by. */
  readonly labels: readonly KeyValue[];
  readonly rows: readonly Row[];
}

export class TotalsModel {
  constructor(
    readonly model: Model,
    private readonly language: Language,
  ) {}

  groups(rows: readonly Row[], keys: readonly GroupKey[]): ModelGroup[] {
    const groups = new Map<string, ModelGroup & { rows: Row[] }>();
    for (const row of rows) {
      const found = keys.map((key) => this.value(key, row));
      const values = found.map(([value]) => value);
      const group = groups.get(JSON.stringify(values)) ?? { values, labels: found.map(([, label]) => label), rows: [] };
      groups.set(JSON.stringify(values), group);
      group.rows.push(row);
    }
    return [...groups.values()];
  }

  /** A key's value of a row and what it is called. */
  private value(key: GroupKey, row: Row): readonly [KeyValue, KeyValue] {
    const owner = key.through ? this.model.linked(key.through, row) : row;
    if (!owner) return [null, null];
    if (key.part === 'record') {
      const linked = this.model.linked(key.field, owner);
      return linked ? [linked.id, this.title(targetOf(key.field), linked)] : [null, null];
    }
    const value = owner.values.get(key.field.name) ?? null;
    if (key.part === 'value') return [value as KeyValue, value as KeyValue];
    const year = typeof value === 'string' && value >= '0005' ? Number(value.slice(0, 4)) : null;
    return [year, year];
  }

  private title(meta: RecordMeta, row: Row): string | null {
    const title = row.values.get(meta.options.title) ?? null;
    if (title === null || typeof title === 'string') return title;
    const texts = title as Record<string, string>;
    return texts[this.language] ?? texts.en ?? texts[Object.keys(texts).sort()[0] ?? ''] ?? null;
  }

  /** All figures of some rows, in the form of the answer. */
  figures(meta: RecordMeta, rows: readonly Row[]): Record<string, Record<string, unknown>> {
    const of = (fields: readonly FieldMeta[], value: (field: FieldMeta) => unknown): Record<string, unknown> =>
      Object.fromEntries(fields.filter(isComparable).map((field) => [field.name, value(field)]));
    const all = {
      sum: of(summedFields(meta), (field) => this.number('sum', field, rows)),
      average: of(summedFields(meta), (field) => this.number('average', field, rows)),
      min: of(rangedFields(meta), (field) => this.number('min', field, rows)),
      max: of(rangedFields(meta), (field) => this.number('max', field, rows)),
      countDistinct: of(countedFields(meta), (field) => {
        const values = rows.map((row) =>
          field.kind === 'toOne' ? this.model.linked(field, row)?.id : row.values.get(field.name),
        );
        return new Set(values.filter((value) => value !== null && value !== undefined)).size;
      }),
    };
    return Object.fromEntries(Object.entries(all).filter(([, figure]) => Object.keys(figure).length > 0));
  }

  private number(figure: Figure, field: FieldMeta, rows: readonly Row[]): unknown {
    const records = rows
      .map(({ record }) => record[field.name])
      .filter((value) => value !== null && value !== undefined);
    if (field.kind === 'amount') return perCurrency(figure, records as Money[]);
    if (field.kind === 'date') return extremeDay(figure, records as UncertainDate[]);
    if (field.kind === 'moment')
      return extreme(
        figure,
        records.map((moment) => (moment as Date).toISOString()),
      );
    const numbers = records as number[];
    if (figure === 'min' || figure === 'max') return extreme(figure, numbers);
    if (numbers.length === 0) return null;
    const sum = Number(numbers.reduce((all, value) => all + scaled(value), 0n)) / SCALE;
    return figure === 'sum' ? sum : sum / numbers.length;
  }
}

type Figure = 'sum' | 'average' | 'min' | 'max';

/** Moments that the database sets have more digits there than in memory. */
export const isComparable = (field: FieldMeta): boolean => field.kind !== 'moment' || !field.managed;

/** Numbers as whole multiples of 10⁻¹⁰, so that adding a large and a small one loses nothing. */
const SCALE = 1e10;
const scaled = (value: number): bigint => BigInt(value.toFixed(10).replace('.', ''));
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));

const extreme = <T extends string | number>(figure: Figure, values: readonly T[]): T | null =>
  values.reduce<T | null>(
    (best, value) => (best === null || (figure === 'min' ? value < best : value > best) ? value : best),
    null,
  );

function extremeDay(figure: Figure, dates: readonly UncertainDate[]): UncertainDate | null {
  const known = dates.filter((date) => (firstDay(date) ?? '') >= '0005');
  const day = extreme(
    figure,
    known.map((date) => firstDay(date) as string),
  );
  const [found] = known.filter((date) => firstDay(date) === day).sort((a, b) => (a.precision < b.precision ? -1 : 1)); // DAY, MONTH, YEAR
  return found ? { value: found.value, precision: found.precision } : null;
}

function perCurrency(figure: Figure, amounts: readonly Money[]): object[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const values = amounts.filter((one) => one.currency === currency).map(({ amount }) => cents(amount));
    const sum = values.reduce((all, value) => all + value, 0n);
    const sorted = [...values].sort((a, b) => (a < b ? -1 : 1));
    const value = {
      sum: Number(sum) / 100,
      average: Math.round(Number(sum) / values.length) / 100,
      min: Number(sorted[0]) / 100,
      max: Number(sorted.at(-1)) / 100,
    }[figure];
    return { currency, amount: value };
  });
}

/** A filter without what it asks of a key's own field, side by side with other conditions or inside `and`. */
export function withoutOwn(filter: Filter, { through, field }: Pick<GroupKey, 'through' | 'field'>): Filter {
  const kept: [string, unknown][] = [];
  for (const [name, part] of Object.entries(filter)) {
    if (name === 'and')
      kept.push([name, (part as Filter[]).map((one) => withoutOwn(one, { ...(through && { through }), field }))]);
    else if (through && name === through.name) {
      const rest = withoutOwn(part as Filter, { field });
      if (Object.keys(rest).length > 0 || Object.keys(part as Filter).length === 0) kept.push([name, rest]);
    } else if (through || ![field.name, `${field.name}Id`].includes(name)) kept.push([name, part]);
  }
  return Object.fromEntries(kept);
}

/** The order of two labels; undefined where it depends on how the database sorts codes. */
export function compareLabels(key: GroupKey, a: KeyValue, b: KeyValue): number | undefined {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (key.field.kind === 'choice') return undefined;
  if (typeof a === 'string') return compareNames(a, b as string);
  return a < b ? -1 : 1;
}
