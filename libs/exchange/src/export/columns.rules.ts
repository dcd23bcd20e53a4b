import { type FieldMeta, type RecordMeta, targetOf } from '@seedbed/platform/records';
import { type Cell, cellText } from './cells.js';
import { exportErrors } from './export.errors.js';
import type { ColumnWords } from './export-request.js';

/** A column of an export: what it reads of a record, and what it makes of it. */
export interface Column {
  /** As the caller names it: `name`, `country`, `country.code`, `names`, `participations.project`. */
  readonly id: string;
  /** One for each column of a table: amounts have two. */
  readonly headings: readonly string[];
  /** What it selects of a record, in GraphQL, under the response key it is given. */
  readonly selection: (key: string) => string;
  readonly cells: (value: unknown) => readonly Cell[];
  readonly json: (value: unknown) => unknown;
}
type Reading = Omit<Column, 'id' | 'headings'> & { readonly width: 1 | 2 };

const MOST_COLUMNS = 100;
/** What a record is called where its title says less than its code. */
const CALLED_BY: Readonly<Record<string, string>> = { Source: 'code' };
const SEPARATOR = '; ';

/**
 * The columns of an export, in the order asked for; all fields of the record where none are named. A column is a field of
 * the record, a record that it links to or has (by its name), or a field of such a record (`country.code`).
 * In: the type, ids of columns, headings of the caller's own, and words for the codes of columns. Throws EXPORT_COLUMN_UNKNOWN, EXPORT_COLUMNS_TOO_MANY.
 */
export function columnsOf(
  meta: RecordMeta,
  ids: readonly string[] | undefined,
  headings: readonly string[] = [],
  words: Readonly<Record<string, ColumnWords>> = {},
): Column[] {
  const wanted = ids ?? defaultColumns(meta);
  if (wanted.length < 1 || wanted.length > MOST_COLUMNS) {
    const params = { actual: wanted.length, limit: MOST_COLUMNS };
    throw exportErrors.EXPORT_COLUMNS_TOO_MANY(params, { field: 'columns' });
  }
  const columns = wanted.map((id, at) => inWords(columnOf(meta, id, headings[at]), words[id]));
  return columns.filter(({ id }, at) => wanted.indexOf(id) === at);
}

/** A column of codes with words beside it; a code without a word stands for itself. In JSON, for programs, the code alone. */
function inWords(column: Column, words: ColumnWords | undefined): Column {
  if (!words) return column;
  const of = new Map(Object.entries(words.of));
  return {
    ...column,
    headings: [words.heading, ...column.headings],
    cells: (value) => [typeof value === 'string' ? (of.get(value) ?? value) : null, ...column.cells(value)],
  };
}

/** Ids of the columns of a type when nobody names any: its fields, what the platform keeps of it last. */
function defaultColumns(meta: RecordMeta): string[] {
  const fields = [...meta.fields.values()];
  const own = fields.filter(({ name, managed }) => !managed && !OF_EVERY_RECORD.includes(name));
  const kept = fields.filter(({ name }) => OF_EVERY_RECORD.includes(name));
  return ['id', ...own, ...kept].map((field) => (typeof field === 'string' ? field : field.name));
}
const OF_EVERY_RECORD = ['steward', 'visibility', 'createdAt', 'updatedAt'];

/** `legalForm` → `Legal form`. */
export function humanised(name: string): string {
  const words = name.replace(
    /([a-z0-9])([A-Z])/g,
    (_all, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function columnOf(meta: RecordMeta, id: string, given: string | undefined): Column {
  const [first = '', second, ...rest] = id.split('.');
  const unknown = (): never => {
    const possible = [...meta.fields.keys(), ...meta.inverses.keys()].join(', ');
    throw exportErrors.EXPORT_COLUMN_UNKNOWN({ column: id.slice(0, 100), possible }, { field: 'columns' });
  };
  const field = meta.fields.get(first);
  const inverse = meta.inverses.get(first);
  const linked = inverse?.from ?? (field?.kind === 'toOne' ? targetOf(field) : undefined);
  if (rest.length > 0 || (!field && !inverse) || (second !== undefined && !linked?.fields.has(second)))
    return unknown();
  const inner = second === undefined ? undefined : linked?.fields.get(second);
  const heading = given ?? headingOf(first, field, inner);
  const reading = linked
    ? linkReading(first, linked, inner, inverse !== undefined && !inverse.one)
    : readingOf(field as FieldMeta);
  const headings = reading.width === 2 ? [heading, `${heading} (currency)`] : [heading];
  return { id, headings, ...reading };
}

function headingOf(name: string, field: FieldMeta | undefined, inner: FieldMeta | undefined): string {
  const outer = field?.columns?.[0] ?? humanised(name);
  return inner ? `${outer}: ${inner.columns?.[0] ?? humanised(inner.name).toLowerCase()}` : outer;
}

/** Link to one record or to many: by name with the id in JSON, or a field of it. */
function linkReading(name: string, linked: RecordMeta, inner: FieldMeta | undefined, many: boolean): Reading {
  const one = inner ? within(readingOf(inner)) : called(linked);
  const selection = (key: string): string =>
    many
      ? `${key}: ${name}${orderOf(linked)} { nodes { ${one.selection('v')} } }`
      : `${key}: ${name} { ${one.selection('v')} }`;
  if (!many) return { ...one, selection };
  const items = (value: unknown): unknown[] => (value as { nodes: unknown[] } | null)?.nodes ?? [];
  return {
    width: 1,
    selection,
    cells: (value) => [joined(items(value).map((item) => one.cells(item).map(cellText).join(' ').trim()))],
    json: (value) => items(value).map(one.json),
  };
}

/** The order of a list inside a cell: by name, where the database can sort by it. */
function orderOf({ options, fields }: RecordMeta): string {
  return fields.get(options.title)?.sortable ? `(orderBy: [{ ${options.title}: ASC }])` : '';
}

const joined = (texts: readonly string[]): Cell => {
  const distinct = [...new Set(texts.filter((text) => text !== ''))];
  return distinct.length === 0 ? null : distinct.join(SEPARATOR);
};

/** A field of a linked record, which may be hidden or not there. */
const within = (reading: Reading): Reading => {
  const of = (value: unknown): unknown => (value as { v: unknown } | null)?.v ?? null;
  return { ...reading, cells: (value) => reading.cells(of(value)), json: (value) => reading.json(of(value)) };
};

/** A linked record by what it is called. */
function called(linked: RecordMeta): Reading {
  const title = CALLED_BY[linked.name] ?? linked.options.title;
  const of = (value: unknown): { id: string; v: string | null } | null =>
    value as { id: string; v: string | null } | null;
  return {
    width: 1,
    selection: (key) => `id ${key}: ${title}`,
    cells: (value) => [of(value)?.v ?? null],
    json: (value) => (of(value) === null ? null : { id: of(value)?.id, name: of(value)?.v ?? null }),
  };
}

const plain = (cell: (value: never) => Cell): Reading => ({
  width: 1,
  selection: () => '',
  cells: (value) => [value === null || value === undefined ? null : cell(value as never)],
  json: (value) => value ?? null,
});

function readingOf(field: FieldMeta): Reading {
  const named = (rest: string, reading: Reading): Reading => ({
    ...reading,
    selection: (key) => `${key}: ${field.name}${rest}`,
  });
  switch (field.kind) {
    case 'toOne': {
      const one = called(targetOf(field));
      return { ...one, selection: (key) => `${key}: ${field.name} { ${one.selection('v')} }` };
    }
    case 'date':
      return named(' { value precision }', {
        ...plain(dateCell),
        json: (value) => (value as Dated | null)?.value ?? null,
      });
    case 'amount':
      return named(' { amount currency }', { ...plain(String), width: 2, cells: amountCells });
    case 'moment':
      return named(
        '',
        plain((moment: string) => ({ moment })),
      );
    case 'texts':
      return named(
        '',
        plain((texts: string[]) => joined(texts)),
      );
    case 'data':
      return named(
        '',
        plain((data: unknown) => JSON.stringify(data)),
      );
    default:
      return named(
        '',
        plain((value: string | number | boolean) => value),
      );
  }
}

interface Dated {
  readonly value: string | null;
  readonly precision: string;
}
const dateCell = ({ value, precision }: Dated): Cell =>
  value !== null && precision === 'DAY' ? { day: value } : value;

const amountCells = (value: unknown): Cell[] => {
  const money = value as { amount: string; currency: string } | null;
  return money === null ? [null, null] : [Number(money.amount), money.currency];
};
