import type { Db, Tx } from '@seedbed/platform/database';
import type { FieldMeta, RecordMeta } from './declaration.js';
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
  if (field.kind === 'localised') return textsOfThen(value);
  if (field.kind === 'moment') return new Date(String(value));
  return field.kind === 'measure' ? Number(value) : value;
}

/** Texts per language; an image from before the field had languages holds the text itself, or a list that stands on lines now. */
function textsOfThen(value: unknown): unknown {
  const text = Array.isArray(value) ? value.join('\n') : value;
  if (typeof text !== 'string') return value;
  return text === '' ? null : { en: text };
}

/** A record as it stood at a version. */
export interface Version {
  readonly rev: number;
  /** By field, in the form in which a change takes them; null where the content was erased. */
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly changedBy: string | null;
  /** ISO 8601. */
  readonly changedAt: string;
}

/**
 * A record at a version and at each one since, oldest first: what a change that comes late is compared with. Without the
 * first one where the journal does not know it. In: an id of the type.
 */
export async function versionsSince(db: Db, tx: Tx, meta: RecordMeta, id: string, rev: number): Promise<Version[]> {
  const rows = await db.query<{ rev: number; actor: string | null; at: Date; image: Image }>(
    tx,
    `select distinct on (rev) rev, actor, at, ${imageSql(meta, 'after')} as image from journal
     where kind = $1 and record_id = $2 and rev >= $3 and op <> 'd' order by rev, seq`,
    [meta.name, id, rev],
  );
  return rows.map(({ rev: version, actor, at, image }) => ({
    rev: version,
    values: image && imageValues(meta, image),
    changedBy: actor,
    changedAt: at.toISOString(),
  }));
}
