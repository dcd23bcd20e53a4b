import { type Field, formFields, type RecordType, typeNamed } from './declarations.js';
import { type Row, TEXT_LANGUAGES, titleOf } from './documents.js';

/** A linked record with what people call it. */
export interface Linked {
  readonly id: string;
  readonly title: string;
}

interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** What a field of the form holds: what was typed, also where it makes no sense yet. */
export type FormValue = string | boolean | null | Linked | Money | readonly string[] | Readonly<Record<string, string>>;
export type FormValues = Readonly<Record<string, FormValue>>;

export const asText = (value: FormValue | undefined): string => (typeof value === 'string' ? value : '');
export const asTexts = (value: FormValue | undefined): readonly string[] => (Array.isArray(value) ? value : []);
export const asLocalised = (value: FormValue | undefined): Readonly<Record<string, string>> =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, string>>) : {};
export const asMoney = (value: FormValue | undefined): Money =>
  value && typeof value === 'object' && 'amount' in value ? (value as Money) : { amount: '', currency: 'EUR' };
export const asLinked = (value: FormValue | undefined): Linked | null =>
  value && typeof value === 'object' && 'id' in value ? (value as Linked) : null;

export const sameValue = (left: FormValue | undefined, right: FormValue | undefined): boolean =>
  JSON.stringify(left ?? null) === JSON.stringify(right ?? null);

function emptyValue({ kind, default: standard }: Field): FormValue {
  if (kind === 'flag') return standard === true;
  if (kind === 'localised') return {};
  if (kind === 'texts') return [];
  if (kind === 'amount') return { amount: '', currency: 'EUR' };
  if (kind === 'toOne' || kind === 'ref') return null;
  return standard === undefined || standard === null ? '' : String(standard);
}

/** The empty form of a new record; `preset` fills links that are known where the form was opened. */
export function emptyValues(type: RecordType, preset: FormValues = {}): FormValues {
  return Object.fromEntries(formFields(type).map((field) => [field.name, preset[field.name] ?? emptyValue(field)]));
}

/** An uncertain date as it is typed. */
export function dateText(value: unknown): string {
  if (typeof value === 'string') return value === 'UNKNOWN' ? 'unknown' : value;
  const date = value as { value?: string | null; precision?: string } | null | undefined;
  if (!date) return '';
  return date.value ?? (date.precision === 'UNKNOWN' ? 'unknown' : '');
}

function shownValue(field: Field, row: Row): FormValue {
  const value = row[field.name];
  if (field.kind === 'localised') return localisedFrom(field, row);
  if (value === null || value === undefined) return emptyValue({ ...field, default: undefined });
  if (field.kind === 'date') return dateText(value);
  if (field.kind === 'toOne') {
    const of = typeNamed(field.target);
    return of ? { id: (value as Row).id, title: titleOf(of, value as Row) } : null;
  }
  if (field.kind === 'ref') return { id: String(value), title: asText(row.recordTitle as FormValue) || String(value) };
  if (field.kind === 'amount' || field.kind === 'texts' || field.kind === 'flag') return value as FormValue;
  return String(value);
}

function localisedFrom({ name }: Field, row: Row): FormValue {
  const texts = TEXT_LANGUAGES.flatMap((lang) => {
    const text = row[`${name}_${lang}`];
    return typeof text === 'string' && row[`${name}_${lang}_served`] === lang ? [[lang, text] as const] : [];
  });
  return Object.fromEntries(texts);
}

/** The form of a record that is there. */
export function valuesFrom(type: RecordType, row: Row): FormValues {
  return Object.fromEntries(formFields(type).map((field) => [field.name, shownValue(field, row)]));
}

/** A value as the input of a mutation takes it; null empties the field. Call it on values without problems only. */
function inputOf(field: Field, value: FormValue | undefined, before: FormValue | undefined): unknown {
  if (field.kind === 'localised') return changedTexts(asLocalised(value), asLocalised(before));
  if (field.kind === 'toOne' || field.kind === 'ref') return asLinked(value)?.id ?? null;
  if (field.kind === 'flag') return value === true;
  if (field.kind === 'texts') return asTexts(value).filter((text) => text.trim() !== '');
  if (field.kind === 'amount') {
    const { amount, currency } = asMoney(value);
    return amount.trim() === '' ? null : { amount: decimal(amount), currency: currency.trim().toUpperCase() };
  }
  const text = asText(value).trim();
  if (text === '') return null;
  if (field.kind === 'count' || field.kind === 'measure') return Number(decimal(text));
  return field.kind === 'moment' ? new Date(text).toISOString() : text;
}

/** People write a comma or a point before the cents. */
export const decimal = (text: string): string => text.trim().replace(/\s/g, '').replace(',', '.');

function changedTexts(now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>): unknown {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return languages
    .filter((lang) => (now[lang] ?? '').trim() !== (before[lang] ?? ''))
    .map((lang) => ({ lang, text: (now[lang] ?? '').trim() || null }));
}

/** The input of a change: what differs from the record as it was opened, nothing else. */
export function changeInput(type: RecordType, before: FormValues, now: FormValues): Record<string, unknown> {
  const changed = formFields(type).filter(({ name }) => !sameValue(before[name], now[name]));
  return Object.fromEntries(changed.map((field) => [field.input, inputOf(field, now[field.name], before[field.name])]));
}

/** The input of a new record: what is filled in; the server knows its own defaults. */
export function createInput(type: RecordType, now: FormValues): Record<string, unknown> {
  const entries = formFields(type).map((field) => [field.input, inputOf(field, now[field.name], undefined)] as const);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
