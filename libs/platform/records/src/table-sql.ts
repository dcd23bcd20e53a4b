import type { FieldMeta, RecordMeta } from './declaration.js';
import type { Row } from './values.js';

export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Dates as text: the driver's Date objects would move them by the server's time zone. */
export function columnsOf(meta: RecordMeta, alias = ''): string {
  return [...meta.fields.values()]
    .flatMap((field) => {
      const column = `${alias}${identifier(field.column)}`;
      if (field.kind === 'date') return [`${column}::text`, `${alias}${identifier(field.secondColumn as string)}`];
      return field.secondColumn === undefined ? [column] : [column, `${alias}${identifier(field.secondColumn)}`];
    })
    .join(', ');
}

const TYPES: Readonly<Record<FieldMeta['kind'], string>> = {
  id: 'uuid',
  text: 'text',
  localised: 'jsonb',
  sealed: 'text',
  texts: 'text[]',
  choice: 'text',
  count: 'int',
  measure: 'float8',
  flag: 'boolean',
  date: 'date',
  moment: 'timestamptz',
  amount: 'bigint',
  data: 'jsonb',
  ref: 'uuid',
  toOne: 'uuid',
};

/** Column → its SQL type, and whether its values are JSON text. */
function columnTypes(meta: RecordMeta): Map<string, string> {
  const types = new Map<string, string>();
  for (const field of meta.fields.values()) {
    types.set(field.column, TYPES[field.kind]);
    if (field.secondColumn !== undefined) types.set(field.secondColumn, 'text');
  }
  return types;
}

/** Rows of the same columns, as one parameter and the relation `r` that reads it: any number of rows is one statement. */
export interface RowSet {
  readonly columns: readonly string[];
  readonly from: string;
  readonly parameter: string;
}

/** Rows of one statement: search texts are written with them, and a statement of the api may take 15 seconds. */
const MOST_ROWS = 2_000;

const inParts = (rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_part, at) =>
    rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  );

/** Puts rows together by the columns they set, since a column that is not set keeps its value or takes its default. */
export function rowSets(meta: RecordMeta, rows: readonly Row[]): RowSet[] {
  const types = columnTypes(meta);
  const sets = new Map<string, Row[]>();
  for (const row of rows) {
    const key = Object.keys(row).sort().join(' ');
    const same = sets.get(key);
    if (same) same.push(row);
    else sets.set(key, [row]);
  }
  return [...sets.values()].flatMap(inParts).map((same) => {
    const columns = Object.keys(same[0] as Row);
    const declared = columns.map((column) => `${identifier(column)} ${types.get(column)}`).join(', ');
    const parameter = JSON.stringify(same.map((row) => jsonRow(row, types)));
    return { columns, from: `jsonb_to_recordset($1::jsonb) as r(${declared})`, parameter };
  });
}

/** Values of jsonb columns are JSON text already; inside a row they are the value itself. */
const jsonRow = (row: Row, types: ReadonlyMap<string, string>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      types.get(column) === 'jsonb' && typeof value === 'string' ? JSON.parse(value) : value,
    ]),
  );

/** Inserts the rows of a set; `tail` may say what happens to ids that exist. */
export const insertSql = (meta: RecordMeta, { columns, from }: RowSet, tail = ''): string => {
  const names = columns.map(identifier);
  return `insert into ${identifier(meta.table)} (${names.join(', ')})
    select ${names.map((column) => `r.${column}`).join(', ')} from ${from} ${tail} returning ${columnsOf(meta)}`;
};

/** Updates the rows of a set by their ids. */
export const updateSql = (meta: RecordMeta, { columns, from }: RowSet): string => {
  const sets = columns
    .filter((column) => column !== 'id')
    .map((column) => `${identifier(column)} = r.${identifier(column)}`);
  return `update ${identifier(meta.table)} t set ${sets.join(', ')} from ${from} where t.id = r.id
    returning ${columnsOf(meta, 't.')}`;
};
