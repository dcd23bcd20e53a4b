import { type FieldMeta, type RecordMeta, SEALED_MARK } from '@seedbed/platform/records';
import type { Parameters } from './parameters.js';
import { type Bind, NotProjectable } from './run.js';
import { literal, name } from './sql-text.js';

/**
 * SQL whose JSON equals what the GraphQL leaf would serialise. Only what stands here is projected: another pair of column
 * and leaf goes to the ordinary executor.
 */
export function leafSql(field: FieldMeta, alias: string): string {
  const column = `${alias}.${name(field.column)}`;
  switch (field.kind) {
    case 'id':
    case 'ref':
    case 'text':
    case 'choice':
    case 'texts':
    case 'count':
    case 'measure':
    case 'flag':
    case 'data':
      return column;
    case 'moment':
      return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`; // connections work in UTC (roleOptions)
    default:
      throw new NotProjectable(`${field.kind} as a leaf`);
  }
}

/** A sealed value, marked with the record that it is of: the engine opens it in the answer. */
export const sealedSql = (meta: RecordMeta, field: FieldMeta, alias: string): string =>
  `${literal(`${SEALED_MARK}${meta.name}.${field.name}:`)} || ${alias}.id || ':' || ${alias}.${name(field.column)}`;

const LANGUAGE: Bind = (run) => run.language;

/** The text of the wanted language, else English, else the first by language code: as `servedText` of the kernel. */
export function localisedSql(
  field: FieldMeta,
  alias: string,
  wanted: Bind | undefined,
  parameters: Parameters,
): string {
  const column = `${alias}.${name(field.column)}`;
  const language = parameters.add('text', wanted ?? LANGUAGE);
  return `coalesce(${column} ->> ${language}, ${column} ->> 'en', (select l.value from jsonb_each_text(${column}) l order by l.key limit 1))`;
}

/** The language code of what {@link localisedSql} serves. */
export function servedSql(field: FieldMeta, alias: string, wanted: Bind | undefined, parameters: Parameters): string {
  const column = `${alias}.${name(field.column)}`;
  const language = parameters.add('text', wanted ?? LANGUAGE);
  return `case when ${column} ? ${language} then ${language} when ${column} ? 'en' then 'en' else (select l.key from jsonb_each_text(${column}) l order by l.key limit 1) end`;
}

/** The parts of a date with its precision. */
export function dateParts(field: FieldMeta, alias: string): Record<string, string> {
  const day = `${alias}.${name(field.column)}`;
  const precision = `${alias}.${name(field.secondColumn as string)}`;
  const form = (value: string, pattern: string): string =>
    `when ${literal(value)} then to_char(${day}, ${literal(pattern)})`;
  return {
    value: `case ${precision} ${form('DAY', 'YYYY-MM-DD')} ${form('MONTH', 'YYYY-MM')} ${form('YEAR', 'YYYY')} ${form('DAY_MONTH_NO_YEAR', '"--"MM-DD')} end`,
    precision,
  };
}

/** The parts of an amount of money. */
export function amountParts(field: FieldMeta, alias: string): Record<string, string> {
  const minor = `${alias}.${name(field.column)}`;
  return { amount: `round(${minor} / 100.0, 2)::text`, currency: `${alias}.${name(field.secondColumn as string)}` };
}

/** The column whose emptiness says that a two-column value is absent. */
export const presenceColumn = (field: FieldMeta, alias: string): string =>
  `${alias}.${name(field.kind === 'date' ? (field.secondColumn as string) : field.column)}`;

/** What a record is called: its title, in the reader's language where it has several. */
export function titleSql(meta: RecordMeta, alias: string, parameters: Parameters): string {
  const title = meta.fields.get(meta.options.title);
  if (!title) throw new Error(`${meta.name} has no title.`);
  if (title.kind === 'localised') return localisedSql(title, alias, undefined, parameters);
  return `${alias}.${name(title.column)}`;
}
