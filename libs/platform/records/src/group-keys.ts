import type { FieldMeta, RecordMeta } from './declaration.js';
import { snake } from './naming.js';
import { targetOf } from './registry.js';

/** What records can be counted by: a field of their own, or one of a record they link to. */
export interface GroupKey {
  /** As it is asked for: `ORGANISATION_COUNTRY`. */
  readonly name: string;
  /** As it is answered: `organisationCountry`. */
  readonly property: string;
  readonly description: string;
  /** The link that is followed first. */
  readonly through?: FieldMeta;
  /** The type that declares the field. */
  readonly of: RecordMeta;
  readonly field: FieldMeta;
  readonly part: 'value' | 'record' | 'year';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const known = new WeakMap<RecordMeta, ReadonlyMap<string, GroupKey>>();

/**
 * What the records of a type can be grouped by, by the key's name: choices, flags, links, texts that can be sorted by,
 * years of dates; and choices, flags, links and years of the records they link to. Ask after `linkRecords()`.
 */
export function groupKeys(meta: RecordMeta): ReadonlyMap<string, GroupKey> {
  const before = known.get(meta);
  if (before) return before;
  const keys = new Map<string, GroupKey>();
  const add = (key: GroupKey | undefined): void => {
    if (key && !keys.has(key.name)) keys.set(key.name, key);
  };
  for (const field of meta.fields.values()) add(keyOf(meta, field));
  for (const link of meta.fields.values()) {
    if (link.kind !== 'toOne' || link.managed || isSteward(link)) continue;
    const target = targetOf(link);
    for (const field of target.fields.values()) {
      if (field.kind !== 'text' && !isSteward(field) && field.name !== 'visibility') add(keyOf(target, field, link));
    }
  }
  known.set(meta, keys);
  return keys;
}

/** Stewardship is asked of the records themselves: that of a linked record says little of them. */
const isSteward = (field: FieldMeta): boolean => field.name === 'steward';

const PARTS: Partial<Record<FieldMeta['kind'], GroupKey['part']>> = {
  text: 'value',
  choice: 'value',
  flag: 'value',
  toOne: 'record',
  date: 'year',
};

function keyOf(of: RecordMeta, field: FieldMeta, through?: FieldMeta): GroupKey | undefined {
  const part = PARTS[field.kind];
  if (part === undefined || field.managed || (field.kind === 'text' && !field.sortable)) return undefined;
  const own = part === 'year' ? `${field.name}Year` : field.name;
  const property = through ? `${through.name}${capital(own)}` : own;
  const what = part === 'year' ? `Year of: ${field.description}` : field.description;
  return {
    name: snake(property).toUpperCase(),
    property,
    description: through ? `Of the linked "${through.name}": ${what}` : what,
    ...(through ? { through } : {}),
    of,
    field,
    part,
  };
}

const fieldsOfKind = (meta: RecordMeta, ...kinds: FieldMeta['kind'][]): FieldMeta[] =>
  [...meta.fields.values()].filter((field) => kinds.includes(field.kind));

/** Fields that can be added up. The number of a version says nothing, so what the platform keeps is left out. */
export const summedFields = (meta: RecordMeta): FieldMeta[] =>
  fieldsOfKind(meta, 'count', 'measure', 'amount').filter((field) => !field.managed);

/** Fields that have a smallest and a largest value. */
export const rangedFields = (meta: RecordMeta): FieldMeta[] => [
  ...summedFields(meta),
  ...fieldsOfKind(meta, 'date', 'moment'),
];

/** Fields of which the different values can be counted. */
export const countedFields = (meta: RecordMeta): FieldMeta[] =>
  fieldsOfKind(meta, 'choice', 'toOne', 'text').filter((field) => field.kind !== 'text' || field.sortable);
