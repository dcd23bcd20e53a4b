import { isDeepStrictEqual } from 'node:util';
import {
  type FieldMeta,
  type Image,
  imageValues,
  mayReadField,
  type RecordMeta,
  type UncertainDate,
} from '@seedbed/platform/records';

/** One field (of a text in several languages: one language) before and after a change. */
export interface Change {
  readonly field: FieldMeta;
  readonly lang: string | null;
  /** As a reader takes it: a date as `2018-09`, a link as the id of its record; null: empty. */
  readonly before: unknown;
  readonly after: unknown;
}

/** The platform counts and times by itself; of what it keeps, only that a record was archived is said by people. */
const isStated = (field: FieldMeta): boolean => !field.managed || field.name === 'archivedAt';

/** What a change did to the fields that people state and that the role may read, in the order of the declaration. */
export function changesOf(meta: RecordMeta, before: Image, after: Image, role: string): Change[] {
  const [old, now] = [before, after].map((image) => (image === null ? {} : imageValues(meta, { ...image })));
  return [...meta.fields.values()]
    .filter((field) => isStated(field) && mayReadField(field, role))
    .flatMap((field) => fieldChanges(field, old?.[field.name] ?? null, now?.[field.name] ?? null));
}

/** The values that a change replaced, by field, as a change takes them: what takes it back. */
export function valuesBefore(meta: RecordMeta, before: Image, after: Image, role: string): Record<string, unknown> {
  if (before === null) return {};
  const old = imageValues(meta, { ...before });
  const names = new Set(changesOf(meta, before, after, role).map(({ field }) => field.name));
  return Object.fromEntries([...names].map((name) => [name, old[name] ?? null]));
}

function fieldChanges(field: FieldMeta, before: unknown, after: unknown): Change[] {
  if (field.kind === 'localised') {
    const [old, now] = [before, after].map((texts) => (texts ?? {}) as Readonly<Record<string, string>>);
    const languages = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort();
    return languages.flatMap((lang) =>
      changed({ field, lang, before: old?.[lang] ?? null, after: now?.[lang] ?? null }),
    );
  }
  return changed({ field, lang: null, before: readable(field, before), after: readable(field, after) });
}

const changed = (change: Change): Change[] => (isDeepStrictEqual(change.before, change.after) ? [] : [change]);

function readable(field: FieldMeta, value: unknown): unknown {
  if (value === null) return null;
  if (field.kind === 'date') return (value as UncertainDate).value ?? 'UNKNOWN';
  if (field.kind === 'moment') return (value as Date).toISOString();
  if (field.kind === 'texts') return (value as string[]).length === 0 ? null : value;
  return value;
}
