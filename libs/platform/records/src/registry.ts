import { StewardedRecord, Visibility } from './base-record.js';
import type { FieldMeta, InverseMeta, RecordClass, RecordMeta, RecordTypeOptions } from './declaration.js';
import { fieldsOf } from './fields.js';
import { camel, snake } from './naming.js';

const metas = new Map<RecordClass, RecordMeta>();
const byName = new Map<string, RecordMeta>();
let partner: (() => RecordClass) | undefined;
let steward: { type: () => RecordClass; byDefault: () => string } | undefined;
let linked = false;

/**
 * Declares a record type: everything that is true of each of its rows (record.md). The class's fields carry the field
 * decorators. Throws when the type or its list is declared twice, and where a declaration names an unknown field.
 */
export const RecordType =
  <T extends object>(options: RecordTypeOptions<T>) =>
  (type: new () => T): void => {
    const cls = type as unknown as RecordClass;
    const plural = options.plural ?? `${camel(type.name)}s`;
    if (byName.has(type.name)) throw new Error(`The record type ${type.name} is declared twice.`);
    const meta: RecordMeta = {
      type: cls,
      name: type.name,
      singular: camel(type.name),
      plural,
      table: options.table ?? snake(plural),
      stewarded: type.prototype instanceof StewardedRecord,
      options: options as unknown as RecordMeta['options'],
      fields: fieldsOf(cls),
      inverses: new Map(),
    };
    checkNames(meta);
    checkPersonal(meta);
    metas.set(cls, meta);
    byName.set(type.name, meta);
  };

function checkNames(meta: RecordMeta): void {
  if (meta.singular === meta.plural) {
    throw new Error(`${meta.name} has a list of the same name as the record; give it a "plural" of its own.`);
  }
  const { title, share, together = [], unique = [], derive = {}, shows = [], appendOnly, propose } = meta.options;
  const sharing = share === 'nothing' ? [] : share;
  const shown = shows.flatMap((one) => (typeof one === 'string' ? one : [one.type, one.id]));
  const named = [title, ...sharing, ...together.flat(), ...unique.flat(), ...Object.keys(derive), ...shown];
  named.push(...(appendOnly?.erasable ?? []), ...(propose?.of === undefined ? [] : [propose.of]));
  for (const name of named) {
    if (!meta.fields.has(name)) throw new Error(`${meta.name} names the field "${name}", which it does not declare.`);
  }
  if (shows.length > 0 && !meta.stewarded) {
    throw new Error(`${meta.name} shows other records, so it needs a visibility: let it extend StewardedRecord.`);
  }
  checkReadBy(meta);
  checkPropose(meta);
  const titleKind = meta.fields.get(title)?.kind;
  if (titleKind !== 'text' && titleKind !== 'localised') {
    throw new Error(`The title of ${meta.name} is "${title}", which is no text; name a @Text field.`);
  }
}

/** What the type says of personal data and what its fields say must be the same. */
function checkPersonal({ name, options, fields }: RecordMeta): void {
  const personal = [...fields.values()].filter((field) => field.personal).map((field) => field.name);
  if (options.personal === 'none' && personal.length > 0) {
    throw new Error(`${name} says personal: 'none', but ${personal.join(', ')} is @Personal: say it on the type too.`);
  }
  if (options.personal !== 'none' && personal.length === 0) {
    throw new Error(`${name} says that its fields declare personal data, but none is decorated with @Personal.`);
  }
}

/**
 * What only some roles read must not come out on another way: as the title of a record, by the search, through the list on
 * the other side of a link, as a shared conflict, or as a duplicate.
 */
function checkReadBy(meta: RecordMeta): void {
  const { title, together = [], unique = [], derive = {} } = meta.options;
  for (const field of meta.fields.values()) {
    if (field.readBy === undefined) continue;
    const rolesOf = (name: string): string => [...(meta.fields.get(name)?.readBy ?? [])].sort().join();
    const shown: Readonly<Record<string, boolean>> = {
      'is the title': title === field.name,
      'is searched': field.search !== undefined,
      'is the other side of a list':
        field.inverse !== undefined && !(typeof field.inverse === 'object' && 'none' in field.inverse),
      'is kept by the platform': field.managed,
      'is unique': unique.some((fields) => fields.includes(field.name)),
      'is derived from others': Object.hasOwn(derive, field.name),
      'is in conflict together with fields that others read': together.some(
        (group) => group.includes(field.name) && group.some((name) => rolesOf(name) !== rolesOf(field.name)),
      ),
    };
    const [why] = Object.keys(shown).filter((reason) => shown[reason]);
    if (why !== undefined)
      throw new Error(`${meta.name}.${field.name} says "readBy", but it ${why}: leave one of them out.`);
  }
}

/** What is proposed must be somebody's to decide, and nobody's secret. */
function checkPropose({ name, options, fields, stewarded }: RecordMeta): void {
  const { propose, derive = {} } = options;
  const open = [...fields.values()].filter((field) => field.propose !== undefined);
  if (!propose && open.length > 0) {
    throw new Error(`${name}.${open[0]?.name} may be proposed, but ${name} does not say by whom: give it "propose".`);
  }
  if (!propose) return;
  if (!stewarded) throw new Error(`Changes of ${name} may be proposed, so somebody must decide: it needs a steward.`);
  if (open.length === 0)
    throw new Error(`Changes of ${name} may be proposed, but of none of its fields: say of which.`);
  for (const field of open) {
    if (field.readBy || field.managed || Object.hasOwn(derive, field.name)) {
      throw new Error(`${name}.${field.name} may be proposed, but not everybody reads it or nobody writes it.`);
    }
  }
}

/**
 * Names the type of the organisations that partners speak for (`Reader.organisationIds`). Called once, by the lib that
 * declares it.
 */
export function registerPartnerType(type: () => RecordClass): void {
  if (partner) throw new Error('The type that partners speak for is registered twice.');
  partner = type;
}

/** The type of the organisations that partners speak for; undefined where no lib knows one. */
export const partnerType = (): RecordMeta | undefined => partner && metaOf(partner());

/**
 * Names the type that stewards records, and the id of the steward that a new record gets when nobody names one.
 * Called once, by the lib that declares that type.
 */
export function registerStewardType(type: () => RecordClass, byDefault: () => string): void {
  if (steward) throw new Error('The steward type is registered twice.');
  steward = { type, byDefault };
}

/** The steward of a record that names none. Throws when no lib registered the steward type. */
export function defaultSteward(): string {
  if (!steward) throw new Error('No steward type is registered; import the lib that declares it.');
  return steward.byDefault();
}

/**
 * Closes the registry once all libs are loaded: adds `steward` to the stewarded types and the inverse of every relation
 * to its target. Out: all record types by name. Safe to call again. Throws where a relation's target is not declared or
 * two relations want the same name.
 */
export function linkRecords(): ReadonlyMap<string, RecordMeta> {
  if (linked) return byName;
  for (const meta of byName.values()) if (meta.stewarded) addSteward(meta);
  for (const meta of byName.values()) if (meta.options.shows) addNarrowedTo(meta);
  for (const meta of byName.values()) if (meta.options.linkable) addCanonical(meta);
  for (const meta of byName.values()) goThroughCanonical(meta);
  for (const meta of byName.values()) {
    for (const field of meta.fields.values()) if (field.kind === 'toOne') addInverse(meta, field);
  }
  linked = true;
  return byName;
}

function addSteward(meta: RecordMeta): void {
  if (!steward) throw new Error(`${meta.name} has a steward, but no lib registered the steward type.`);
  (meta.fields as Map<string, FieldMeta>).set('steward', {
    name: 'steward',
    kind: 'toOne',
    description: 'The NCC of record: the only one whose people may write the record.',
    required: true,
    sortable: false,
    managed: false,
    column: 'steward_id',
    target: steward.type,
    inverse: { none: 'a centre lists its records through the filter of each list' },
  });
}

/** What somebody chose for a row beyond what the records ask for that it shows. Kept by `Following` alone. */
function addNarrowedTo(meta: RecordMeta): void {
  (meta.fields as Map<string, FieldMeta>).set('narrowedTo', {
    name: 'narrowedTo',
    kind: 'choice',
    description:
      'The visibility that somebody chose for it, where that is narrower than the records ask for that it shows; empty: it is as visible as they are, and follows them.',
    required: false,
    sortable: false,
    managed: true,
    column: 'narrowed_to',
    choice: Visibility,
  });
}

/** Who stands for a record: itself, unless it was found to be one with others. Kept by `IdentityLinks` alone. */
function addCanonical(meta: RecordMeta): void {
  (meta.fields as Map<string, FieldMeta>).set('canonical', {
    name: 'canonical',
    kind: 'toOne',
    description: 'The record that stands for it in lists, counts and links: itself, unless it is one with others.',
    required: true,
    sortable: false,
    managed: true,
    column: 'canonical_id',
    target: () => meta.type,
    exact: true,
    inverse: 'members',
  });
}

/** Links to a linkable type lead to whoever stands for the record they name. */
function goThroughCanonical(meta: RecordMeta): void {
  for (const [name, field] of meta.fields) {
    if (field.kind !== 'toOne' || field.exact || !targetOf(field).options.linkable) continue;
    if (typeof field.inverse === 'object' && 'one' in field.inverse) {
      throw new Error(`${meta.name}.${name} is the only one of its target, which may be one with others: say "exact".`);
    }
    const canonicalColumn = field.column.replace(/_id$/, '_canonical_id');
    (meta.fields as Map<string, FieldMeta>).set(name, { ...field, canonicalColumn });
  }
}

/** The column that a read follows a link by. */
export const linkColumn = (field: FieldMeta): string => field.canonicalColumn ?? field.column;

function addInverse(meta: RecordMeta, field: FieldMeta): void {
  const target = targetOf(field);
  const { inverse } = field;
  if (inverse === undefined || (typeof inverse === 'object' && 'none' in inverse)) return;
  const name = typeof inverse === 'string' ? inverse : inverse.one;
  if (target.fields.has(name) || target.inverses.has(name)) {
    throw new Error(`${meta.name}.${field.name} wants the inverse ${target.name}.${name}, which exists already.`);
  }
  const made: InverseMeta = { name, one: typeof inverse === 'object', from: meta, field };
  target.inverses.set(name, made);
}

/** The declaration of a record class. Throws when the class is no record type. */
export function metaOf(type: RecordClass | (abstract new () => object)): RecordMeta {
  const meta = metas.get(type as RecordClass);
  if (!meta) throw new Error(`${type.name} is no record type; decorate it with @RecordType.`);
  return meta;
}

/** The declaration of a type by its name, undefined when there is none. */
export const findMeta = (name: string): RecordMeta | undefined => byName.get(name);

/** The types of which records may be found to be one. */
export const linkableTypes = (): RecordMeta[] => [...byName.values()].filter((meta) => meta.options.linkable);

/** The type a relation points to. Throws when it is not declared. */
export function targetOf(field: FieldMeta): RecordMeta {
  const type = field.target?.();
  const meta = type && metas.get(type);
  if (!meta)
    throw new Error(`The relation "${field.name}" points to ${type?.name ?? 'nothing'}, which is no record type.`);
  return meta;
}

/** The field of that name. Throws when the type does not declare it. */
export function fieldOf(meta: RecordMeta, name: string): FieldMeta {
  const field = meta.fields.get(name);
  if (!field) throw new Error(`${meta.name} has no field "${name}".`);
  return field;
}
