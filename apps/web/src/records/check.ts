import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApiError, FieldProblem } from '../api/client.js';
import { type Field, formFields, type RecordType } from './declarations.js';
import { asMoney, asText, decimal, type FormValue, type FormValues } from './values.js';

/** What is wrong, by the name of the field; texts in the reader's language. */
export type Problems = Readonly<Record<string, string>>;

const forms = [/^\d{4}-\d{2}-\d{2}$/, /^\d{4}-\d{2}$/, /^\d{4}$/, /^--\d{2}-\d{2}$/];

/** Whether a text is one of the forms of an uncertain date, and a day that exists. */
function isUncertainDate(text: string): boolean {
  if (text.toLowerCase() === 'unknown') return true;
  const form = forms.findIndex((pattern) => pattern.test(text));
  if (form < 0 || text.startsWith('0000')) return false;
  const day = [text, `${text}-01`, `${text}-01-01`, `2000${text.slice(1)}`][form] ?? '';
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** What the page itself can say of a value: only what could not even be sent. The rules are the server's. */
export function problemOf(field: Field, value: FormValue | undefined): string | undefined {
  const text = asText(value).trim();
  if (field.kind === 'date' && text !== '' && !isUncertainDate(text))
    return i18n._(msg`Write a date such as 2018-09-10, 2018-09, 2018 or --09-01.`);
  if (field.kind === 'count' && text !== '' && !/^-?\d{1,9}$/.test(text)) return i18n._(msg`Write a whole number.`);
  if (field.kind === 'measure' && text !== '' && !Number.isFinite(Number(decimal(text))))
    return i18n._(msg`Write a number.`);
  if (field.kind === 'moment' && text !== '' && Number.isNaN(new Date(text).getTime()))
    return i18n._(msg`Write a date such as 2018-09-10.`);
  if (
    field.kind === 'amount' &&
    asMoney(value).amount.trim() !== '' &&
    !/^-?\d+(\.\d{1,2})?$/.test(decimal(asMoney(value).amount))
  )
    return i18n._(msg`Write an amount such as 1234.50.`);
  return undefined;
}

/** Problems of all fields before anything is sent. */
export function problemsBefore(type: RecordType, values: FormValues): Problems {
  return Object.fromEntries(
    formFields(type).flatMap((field) => {
      const problem = problemOf(field, values[field.name]);
      return problem ? [[field.name, problem]] : [];
    }),
  );
}

export interface Refused {
  /** By field of this form. */
  readonly fields: Problems;
  /** What belongs to no field of the form. */
  readonly others: readonly string[];
}

/** What the server refused, put to the fields of the form. */
export function refusedBy(type: RecordType, error: ApiError): Refused {
  const { problems, field, conflicts } = error.refusal;
  const all: readonly FieldProblem[] =
    problems && problems.length > 0
      ? problems
      : field && !conflicts
        ? [{ field, code: error.code, message: error.message }]
        : [];
  const placed = all.map(({ field: path, message }) => ({ name: fieldOf(type, path), message }));
  const others = placed.filter(({ name }) => !name).map(({ message }) => message);
  return {
    fields: Object.fromEntries(placed.flatMap(({ name, message }) => (name ? [[name, message]] : []))),
    others: all.length === 0 ? [error.message] : others,
  };
}

/** `title.en`, `title[0]`, `countryId` and `country` all mean a field. */
function fieldOf(type: RecordType, path: string | null | undefined): string | undefined {
  const first = (path ?? '').split(/[.[]/)[0];
  return formFields(type).find(({ name, input }) => name === first || input === first)?.name;
}
