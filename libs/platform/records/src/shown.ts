import type { FieldMeta, RecordMeta } from './declaration.js';
import { fieldOf, findMeta, linkRecords, targetOf } from './registry.js';

/** How rows of a type name a record that they show something of. */
export interface Shown {
  /** The link, or the field that holds the id. */
  readonly id: FieldMeta;
  /** The field that names the type; none where a link does. */
  readonly type?: FieldMeta;
  /** The type of the record that a row names; undefined where there is no such type. */
  metaIn(row: Readonly<Record<string, unknown>>): RecordMeta | undefined;
}

/** The records that rows of a type show something of, as its declaration says (`shows`). */
export const shownBy = (meta: RecordMeta): readonly Shown[] =>
  (meta.options.shows ?? []).map((shown): Shown => {
    if (typeof shown === 'string') {
      const id = fieldOf(meta, shown);
      return { id, metaIn: () => targetOf(id) };
    }
    const type = fieldOf(meta, shown.type);
    return { id: fieldOf(meta, shown.id), type, metaIn: (row) => findMeta(String(row[type.name] ?? '')) };
  });

/** The types of which rows may show something of records of a type, each with how they name it. */
export const showersOf = (meta: RecordMeta): (readonly [RecordMeta, readonly Shown[]])[] =>
  [...linkRecords().values()].flatMap((type) => {
    const shows = shownBy(type).filter(({ id, type: named }) => named !== undefined || targetOf(id) === meta);
    return shows.length > 0 ? [[type, shows] as const] : [];
  });
