import { isId, isStorable, type Problem } from '@seedbed/platform/kernel';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { decimalAmount, type Money, minorUnits } from './money.js';
import { openText, sealText } from './sealed.js';
import { type DatePrecision, readDate, storeDate, type UncertainDate } from './uncertain-date.js';

/** What a caller gives for a field: relations by id, everything else as the class declares it. */
export type ValueOf<V> = V extends { rev: number } ? string : V;
/** The values of a record in a create or change: property → value; null empties a field. */
export type Values<T> = { readonly [K in keyof T]?: ValueOf<NonNullable<T[K]>> | null };
type Loose = Readonly<Record<string, unknown>>;
export type Row = Record<string, unknown>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Managed fields that the way of a write sets beside what the caller gives. */
const SET_IN_WRITES: ReadonlySet<string> = new Set(['id', 'archivedAt', 'narrowedTo']);

/** Everything wrong with the given values by the declaration alone; rules across fields come after. */
export function valueProblems(meta: RecordMeta, values: Loose, mode: 'create' | 'change'): Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(values)) {
    const field = meta.fields.get(name);
    if (!field || (field.managed && !SET_IN_WRITES.has(name))) {
      problems.push({ field: name, code: 'UNKNOWN_FIELD' });
    }
  }
  for (const field of meta.fields.values()) {
    const value = values[field.name];
    const given = Object.hasOwn(values, field.name) && value !== undefined;
    if (field.managed && field.name !== 'id' && !given) continue;
    if (mode === 'change' && !given) continue;
    problems.push(...fieldProblems(field, value ?? null, mode));
  }
  return problems;
}

/** Texts per language of which none says anything. */
const isSilent = (value: unknown): boolean => isObject(value) && Object.values(value).every((text) => text === '');

function fieldProblems(field: FieldMeta, value: unknown, mode: 'create' | 'change'): Problem[] {
  const empty = value === null || value === '' || (field.kind === 'localised' && isSilent(value));
  if (empty) {
    const isFilledIn = mode === 'create' && (field.default !== undefined || field.name === 'id');
    const needed = field.required && !field.managed && !isFilledIn;
    return needed ? [{ field: field.name, code: 'REQUIRED' }] : [];
  }
  const problem = formProblem(field, value);
  return problem ? [{ field: field.name, ...problem }] : [];
}

type Found = Omit<Problem, 'field'> | null;
const wrong = (expected: string): Found => ({ code: 'WRONG_FORM', params: { expected } });

function formProblem(field: FieldMeta, value: unknown): Found {
  switch (field.kind) {
    case 'id':
    case 'ref':
    case 'toOne':
      return isId(value) ? null : wrong('id');
    case 'text':
    case 'sealed':
      return textProblem(field, value);
    case 'localised':
      if (!isObject(value)) return wrong('{language: text}');
      return Object.entries(value).reduce<Found>(
        (found, [language, text]) =>
          found ??
          (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) ? textProblem(field, text) : wrong('{language: text}')),
        null,
      );
    case 'texts':
      return textsProblem(field, value);
    case 'choice':
      return field.choice?.values.includes(value as string) ? null : wrong((field.choice?.values ?? []).join(' | '));
    case 'count':
      return Number.isSafeInteger(value) ? rangeProblem(field, value as number) : wrong('1, 2, 3 …');
    case 'measure':
      return Number.isFinite(value) ? rangeProblem(field, value as number) : wrong('1.5');
    case 'flag':
      return typeof value === 'boolean' ? null : wrong('true | false');
    case 'moment':
      return value instanceof Date && !Number.isNaN(value.getTime()) ? null : wrong('2024-06-01T12:00:00Z');
    case 'date':
      return dateProblem(value);
    case 'amount':
      return amountProblem(value);
    case 'data':
      return null;
  }
}

function textProblem(field: FieldMeta, value: unknown): Found {
  if (typeof value !== 'string') return wrong('text');
  if (!isStorable(value)) return { code: 'TEXT_UNREADABLE' };
  const length = [...value].length;
  if (field.max !== undefined && length > field.max)
    return { code: 'TOO_LONG', params: { max: field.max, actual: length } };
  if (field.pattern && !field.pattern.test(value)) return wrong(field.pattern.source);
  if (field.url && !isWebAddress(value)) return wrong('https://…');
  return null;
}

function textsProblem(field: FieldMeta, value: unknown): Found {
  if (!Array.isArray(value)) return wrong('[text, text]');
  if (field.max !== undefined && value.length > field.max) {
    return { code: 'TOO_LONG', params: { max: field.max, actual: value.length } };
  }
  return value.reduce<Found>(
    (found, text) => found ?? textProblem({ ...field, ...(field.each === undefined ? {} : { max: field.each }) }, text),
    null,
  );
}

const isWebAddress = (value: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
};

function rangeProblem(field: FieldMeta, value: number): Found {
  const min = field.min ?? (field.kind === 'count' ? -2_147_483_648 : Number.NEGATIVE_INFINITY);
  const max = field.max ?? (field.kind === 'count' ? 2_147_483_647 : Number.POSITIVE_INFINITY);
  return value < min || value > max ? { code: 'OUT_OF_RANGE', params: { range: `${min} … ${max}` } } : null;
}

function dateProblem(value: unknown): Found {
  try {
    storeDate(value as UncertainDate);
    return null;
  } catch {
    return wrong('2018-09-10 | 2018-09 | 2018 | --09-01');
  }
}

function amountProblem(value: unknown): Found {
  const { amount, currency } = value as Money;
  const fits = typeof amount === 'string' && minorUnits(amount) !== null && /^[A-Z]{3}$/.test(currency ?? '');
  return fits ? null : wrong('1234.50 EUR');
}

/** Only the languages that have a text. */
const withTexts = (value: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(value).filter(([, text]) => text !== ''));

/** The columns of given values, ready as parameters. Values have passed {@link valueProblems}. */
export function toRow(meta: RecordMeta, values: Loose): Row {
  const row: Row = {};
  for (const [name, value] of Object.entries(values)) {
    const field = meta.fields.get(name);
    if (!field || value === undefined) continue;
    const stored = value === '' ? null : value;
    if (field.kind === 'date') {
      const date = stored === null ? null : storeDate(stored as UncertainDate);
      row[field.column] = date?.day ?? null;
      row[field.secondColumn as string] = date?.precision ?? null;
    } else if (field.kind === 'amount') {
      const money = stored as Money | null;
      row[field.column] = money && minorUnits(money.amount);
      row[field.secondColumn as string] = money?.currency ?? null;
    } else if (field.kind === 'sealed') {
      const sealed = stored === null ? null : sealText(meta, field, stored as string);
      row[field.column] = sealed?.sealed ?? null;
      row[field.secondColumn as string] = sealed?.hash ?? null;
    } else if (field.kind === 'localised') {
      row[field.column] =
        stored === null || isSilent(stored) ? null : JSON.stringify(withTexts(stored as Record<string, string>));
    } else if (field.kind === 'data') {
      row[field.column] = stored === null ? null : JSON.stringify(stored);
    } else if (field.kind === 'texts') {
      row[field.column] = stored ?? []; // a list is empty, never null
    } else if (stored !== null || !field.required || field.default === undefined) {
      row[field.column] = stored; // an empty required field that has a default takes it
    }
  }
  return row;
}

/** Without the properties that are undefined: they were not given, and must not hide what is stored. */
export const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** A record from its columns. Relations come as `{ id }`; dates and amounts in their declared form. */
export function fromRow<T extends object>(meta: RecordMeta, row: Row): T {
  const record = new meta.type() as Record<string, unknown>;
  for (const field of meta.fields.values()) {
    const value = row[field.column] ?? null;
    if (field.kind === 'date') {
      record[field.name] = readDate(
        value as string | null,
        (row[field.secondColumn as string] ?? null) as DatePrecision | null,
      );
    } else if (field.kind === 'amount') {
      record[field.name] =
        value === null ? null : { amount: decimalAmount(String(value)), currency: row[field.secondColumn as string] };
    } else if (field.kind === 'sealed') {
      record[field.name] = value === null ? null : openText(meta, field, value as string);
    } else if (field.kind === 'toOne') {
      record[field.name] = value === null ? null : { id: value };
    } else {
      record[field.name] = value;
    }
  }
  return record as T;
}

/** The values of a record in the form a caller gives them: what a change starts from. */
export function valuesOf(meta: RecordMeta, record: object): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of meta.fields.values()) {
    const value = (record as Record<string, unknown>)[field.name] ?? null;
    values[field.name] = field.kind === 'toOne' && isObject(value) ? value.id : value;
  }
  return values;
}
