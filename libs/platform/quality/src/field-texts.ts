import type { Db, Tx } from '@seedbed/platform/database';
import { isId } from '@seedbed/platform/kernel';
import {
  type FieldMeta,
  isWritable,
  isWritten,
  metaOf,
  parseUncertainDate,
  type RecordMeta,
  targetOf,
} from '@seedbed/platform/records';
import { plain } from './correction.rules.js';

type Loose = Record<string, unknown>;
/** Kinds of fields of which a text can be made, and read back without a guess. */
const READABLE: readonly FieldMeta['kind'][] = [
  'text',
  'choice',
  'count',
  'measure',
  'flag',
  'date',
  'amount',
  'toOne',
];

/** The field of a type that a correction may be written into; undefined where no single one can take it. */
export function correctable(meta: RecordMeta | undefined, name: string | null | undefined): FieldMeta | undefined {
  const field = name ? meta?.fields.get(name) : undefined;
  if (!meta || !field || !isWritten(meta) || !isWritable(meta, field)) return undefined;
  if (field.name.endsWith('AsPrinted')) return undefined; // what is printed is never corrected
  return READABLE.includes(field.kind) ? field : undefined;
}

/** Values of fields as texts, as sources print them and people read them, and back. */
export class FieldTexts {
  constructor(private readonly db: Db) {}

  /** The text of a field's value; a linked record by its title. Out: null for an empty value. */
  async textOf(tx: Tx, field: FieldMeta, value: unknown, language?: string | null): Promise<string | null> {
    if (value === null || value === undefined || value === '') return null;
    switch (field.kind) {
      case 'localised':
        return (value as Record<string, string>)[language ?? 'en'] ?? null;
      case 'texts':
        return (value as string[]).join(' · ');
      case 'date':
        return (value as { value: string | null }).value ?? 'unknown';
      case 'moment':
        return (value as Date).toISOString();
      case 'amount':
        return `${(value as Loose).amount} ${(value as Loose).currency}`;
      case 'data':
        return JSON.stringify(value);
      case 'toOne':
        return this.titleOf(tx, targetOf(field), idOf(value));
      default:
        return String(value);
    }
  }

  /** What an input of the API carries for a text. Out: undefined where the text is no value of the field. */
  async inputOf(tx: Tx, field: FieldMeta, given: string): Promise<unknown> {
    const text = plain(given);
    switch (field.kind) {
      case 'text':
        return text;
      case 'choice':
        return field.choice?.values.find((value) => value === text.toUpperCase());
      case 'count':
        return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
      case 'measure':
        return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
      case 'flag':
        return { true: true, false: false }[text.toLowerCase()];
      case 'date':
        return text === 'unknown' || parseUncertainDate(text) ? text : undefined;
      case 'amount': {
        const [, amount, currency] = /^(\d+(?:\.\d{1,2})?) ([A-Z]{3})$/.exec(text) ?? [];
        return amount && currency ? { amount, currency } : undefined;
      }
      case 'toOne':
        return this.linked(tx, targetOf(field), text);
      default:
        return undefined;
    }
  }

  private async titleOf(tx: Tx, target: RecordMeta, id: string): Promise<string | null> {
    const title = titleField(target);
    const shown = title.kind === 'localised' ? `coalesce("${title.column}" ->> 'en', '')` : `"${title.column}"`;
    const [row] = await this.db.query<{ title: string }>(
      tx,
      `select ${shown} as title from "${target.table}" where id = $1`,
      [id],
    );
    return row?.title ?? null;
  }

  /** The one record that is called so, in any language, by its title or by a code that only one has. */
  private async linked(tx: Tx, target: RecordMeta, text: string): Promise<string | undefined> {
    if (isId(text)) return text;
    const title = titleField(target);
    const called =
      title.kind === 'localised'
        ? `exists (select from jsonb_each_text("${title.column}") as t(lang, text) where lower(t.text) = lower($1))`
        : `lower("${title.column}") = lower($1)`;
    const codes = (target.options.unique ?? []).flatMap((names) => (names.length === 1 ? names : []));
    const columns = codes.flatMap((name) => {
      const field = target.fields.get(name);
      return field?.kind === 'text' ? [`lower("${field.column}") = lower($1)`] : [];
    });
    const live = target.stewarded ? ' and archived_at is null' : '';
    const standing = target.options.linkable ? ' and canonical_id = id' : '';
    const rows = await this.db.query<{ id: string }>(
      tx,
      `select id from "${target.table}" where (${[called, ...columns].join(' or ')})${live}${standing} limit 2`,
      [text],
    );
    return rows.length === 1 ? rows[0]?.id : undefined;
  }
}

const idOf = (value: unknown): string => (typeof value === 'string' ? value : (value as { id: string }).id);

const titleField = (meta: RecordMeta): FieldMeta => meta.fields.get(meta.options.title) as FieldMeta;

/** The declaration of a record that was read. */
export const metaOfRecord = (record: object): RecordMeta => metaOf(record.constructor as new () => object);

/** What a record is called: its title, in English where it has one per language. */
export function titleOfRecord(meta: RecordMeta, record: object): string {
  const title = (record as Loose)[meta.options.title];
  if (typeof title === 'string') return title;
  return Object.values((title ?? {}) as Record<string, string>)[0] ?? meta.name;
}
