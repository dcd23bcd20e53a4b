import type { Tx } from '@seedbed/platform/database';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { findMeta } from './registry.js';
import { fromRow, type Row, valuesOf } from './values.js';

/** A record before or after a change, as the journal keeps it: its columns. Null: it was not there, or was erased. */
export type Image = Readonly<Row> | null;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL of an image as programs can read it: amounts as text, since a JSON number of theirs may have too many digits. */
export function imageSql(meta: RecordMeta, image: 'before' | 'after'): string {
  const amounts = [...meta.fields.values()].filter(({ kind }) => kind === 'amount');
  if (amounts.length === 0) return image;
  const pairs = amounts.map(({ column }) => `${literal(column)}, ${image} ->> ${literal(column)}`).join(', ');
  return `${image} || jsonb_build_object(${pairs})`;
}

/** The values of an image by field, in the form in which a change takes them. In: what {@link imageSql} read. */
export function imageValues(meta: RecordMeta, image: Row): Record<string, unknown> {
  const row = { ...image };
  for (const field of meta.fields.values()) row[field.column] = stored(field, image[field.column] ?? null);
  return valuesOf(meta, fromRow(meta, row));
}

/** A column's value as the driver would give it. */
function stored(field: FieldMeta, value: unknown): unknown {
  if (value === null) return field.kind === 'texts' ? [] : null;
  if (field.kind === 'moment') return new Date(String(value));
  return field.kind === 'measure' ? Number(value) : value;
}

/**
 * The values of a record as they were at a version: the base of a three-way merge. In: the name of its type, its id, the
 * version. Out: by field, in the form in which a change takes them; null when the type, the record or the version is
 * unknown, or when it was erased.
 */
export async function baseAt(
  tx: Tx,
  recordType: string,
  id: string,
  rev: number,
): Promise<Record<string, unknown> | null> {
  const meta = findMeta(recordType);
  if (!meta) return null;
  const sql = `select ${imageSql(meta, 'after')} as image from journal
    where kind = $1 and record_id = $2 and rev = $3 and op <> 'd' order by seq desc limit 1`;
  const [row] = (await tx.manager.query(sql, [recordType, id, rev])) as { image: Image }[];
  return row?.image ? imageValues(meta, row.image) : null;
}
