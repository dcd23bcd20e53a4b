import type { FieldMeta, RecordMeta } from './declaration.js';
import { HANDS_OVER } from './policy.js';
import { parseUncertainDate, type UncertainDate } from './uncertain-date.js';
import type { WriteOperation } from './write-hooks.js';

type Loose = Readonly<Record<string, unknown>>;

/** The fields that an input of the API carries: neither kept by the platform nor derived, and no data without a form. */
export const inputFields = (meta: RecordMeta): FieldMeta[] =>
  [...meta.fields.values()].filter((field) => isWritable(meta, field));

export const isWritable = (meta: RecordMeta, field: FieldMeta): boolean =>
  !field.managed && field.kind !== 'data' && !Object.hasOwn(meta.options.derive ?? {}, field.name);

/** What an input says of the request; fields of these names carry the name of their type before it. */
const OF_THE_REQUEST = new Set(['id', 'rev', 'reason', 'idempotencyKey']);

/** What an input calls a field: a link is given by id; the reason of a quality flag is not the reason of the request. */
export function inputName(meta: RecordMeta, { kind, name }: FieldMeta): string {
  if (kind === 'toOne') return `${name}Id`;
  return OF_THE_REQUEST.has(name) ? `${meta.singular}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
}

/** Whether anybody may write rows of the type through the API. */
export const isWritten = (meta: RecordMeta): boolean => writers(meta).length > 0;

/** The roles that may write some rows of the type. */
const writers = (meta: RecordMeta): string[] =>
  Object.entries(meta.options.write ?? {}).flatMap(([role, rows]) => (rows === 'none' ? [] : [role]));

/** The roles that may use a mutation of the type: its writers, and for a change who hands records over to other centres. */
export const callers = (meta: RecordMeta, operation: WriteOperation): string[] => [
  ...new Set([...writers(meta), ...(meta.stewarded && operation === 'change' ? [HANDS_OVER] : [])]),
];

/** An empty text is how a form says that there is nothing. */
const isEmpty = (value: unknown): boolean => value === null || value === '';

/**
 * The values of an input, by property, as a change of the record that its sender saw: a field that is not there stays, null
 * empties it, a language whose text is null is taken out of a text per language.
 */
export function valuesOfInput(meta: RecordMeta, input: Loose, seen: Loose = {}): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of inputFields(meta)) {
    const value = input[inputName(meta, field)];
    if (value !== undefined) values[field.name] = isEmpty(value) ? null : storedValue(field, value, seen[field.name]);
  }
  return values;
}

function storedValue(field: FieldMeta, value: unknown, seen: unknown): unknown {
  switch (field.kind) {
    case 'localised':
      return localised(value as readonly { lang: string; text?: string | null }[], seen);
    case 'date':
      return dateOf(value as string);
    case 'moment':
      return new Date(value as string);
    case 'amount': {
      const { amount, currency } = value as { amount: string; currency: string };
      return { amount, currency };
    }
    case 'texts':
      return [...(value as string[])];
    default:
      return value;
  }
}

function localised(texts: readonly { lang: string; text?: string | null }[], seen: unknown): object | null {
  const given = texts.map(({ lang, text }) => [lang, text ?? ''] as const);
  const whole = [...Object.entries((seen ?? {}) as Loose), ...given];
  const filled = Object.entries(Object.fromEntries(whole)).filter(([, text]) => text !== '');
  return filled.length > 0 ? Object.fromEntries(filled) : null;
}

/** A text that is no date stays one of unknown precision, which the check of the values refuses by its field. */
const dateOf = (text: string): UncertainDate =>
  text === 'unknown'
    ? { value: null, precision: 'UNKNOWN' }
    : (parseUncertainDate(text) ?? { value: text, precision: 'UNKNOWN' });
