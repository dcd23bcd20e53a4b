import type { FieldMeta, InverseMeta, RecordMeta } from './declaration.js';
import { conditionFor, EVERYBODY, type MeValue, type StoredFilter } from './policy.js';
import { linkableTypes, linkColumn, targetOf } from './registry.js';
import { readPolicyOf } from './shown-policy.js';

/**
 * The second wall: the `read` policy of each record type as row security of PostgreSQL, for connections of the api and the
 * worker. It says the same as the condition that the read engine compiles (`projection/filter-sql.ts`), but with the
 * reader in settings of the transaction instead of parameters. Without a reader it shows what everybody sees.
 */
const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`; // '' after a local set

/** What a condition asks of the reader, and of which type the answer is. */
interface Asked {
  readonly sql: string;
  readonly type: string;
}
/** How a condition gets at what it asks of the reader. */
export type Ask = (asked: Asked) => string;

/** `(select …)` makes it an init plan: evaluated once a statement, or never. Of a list it must be said again what it is. */
const inStatement: Ask = ({ sql, type }) => (type.endsWith('[]') ? `(select ${sql})::${type}` : `(select ${sql})`);

const role = (test: string): Asked => ({
  sql: `coalesce(current_setting('app.role', true), '') ${test}`,
  type: 'boolean',
});

const ME: Readonly<Record<MeValue['me'], { readonly one: Asked; readonly many: Asked }>> = {
  nccIds: listSetting('nccs'),
  organisationIds: listSetting('organisations'),
  userId: {
    one: { sql: `${setting('user')}::uuid`, type: 'uuid' },
    many: { sql: `array[${setting('user')}::uuid]`, type: 'uuid[]' },
  },
  actor: {
    one: { sql: `'user:' || ${setting('user')}`, type: 'text' },
    many: { sql: `array['user:' || ${setting('user')}]`, type: 'text[]' },
  },
};

function listSetting(name: string): { one: Asked; many: Asked } {
  return { one: { sql: 'null::uuid', type: 'uuid' }, many: { sql: `${setting(name)}::uuid[]`, type: 'uuid[]' } };
}

const column = (alias: string, name: string): string => `${alias}."${name}"`;
const text = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;
const all = (conditions: readonly string[]): string =>
  conditions.filter((condition) => condition !== 'true').join(' and ') || 'true';

/**
 * Row security of a table: reading by the declared policy; who may write is decided before, so writing needs no more than
 * a reader that is named. The worker works for the system where it names none.
 */
export function rowSecuritySql(meta: RecordMeta): string {
  const { table } = meta;
  const policy = (name: string, rest: string): string =>
    `drop policy if exists ${name} on ${table};\ncreate policy ${name} on ${table} for ${rest};\n`;
  const known = inStatement(role(`<> ''`));
  const unnamed = all([inStatement(role(`= ''`)), conditionOf(meta, conditionFor(meta.options.read, 'SYSTEM'))]);
  return `alter table ${table} enable row level security;
${policy('read', `select using (${readCondition(meta)})`)}${policy('make', `insert with check (${known})`)}${policy(
  'change',
  `update using (${known}) with check (${known})`,
)}${policy('remove', `delete using (${known})`)}${policy('worker', `all to seedbed_worker using (${unnamed}) with check (${unnamed})`)}`;
}

/**
 * The condition under which a row is shown: for each role its own, for all others that of EVERYBODY.
 * In: the type, and how the condition gets at the reader, where it does not stand in a statement of its own. Throws where a
 * policy goes through other types and comes back to one of them, which PostgreSQL refuses when it reads.
 */
export function readCondition(meta: RecordMeta, ask: Ask = inStatement): string {
  refuseCircles(meta, []);
  const { [EVERYBODY]: others = 'none', ...roles } = readPolicyOf(meta);
  const named = Object.entries(roles);
  if (named.every(([, condition]) => condition === 'all') && others === 'all') return 'true';
  const seeing = named.filter(([, condition]) => condition === 'all').map(([name]) => name);
  const parts = seeing.length > 0 ? [ask(role(`= any ('{${seeing.join(',')}}')`))] : [];
  const filtered = new Map<string, string[]>();
  for (const [name, condition] of named) {
    if (condition === 'all' || condition === 'none') continue;
    const sql = conditionOf(meta, condition, ask);
    filtered.set(sql, [...(filtered.get(sql) ?? []), name]);
  }
  const rest = others === 'none' ? undefined : conditionOf(meta, others, ask);
  const alike = new Set(rest === undefined ? [] : filtered.get(rest)); // said once, for them and all others
  for (const [sql, names] of filtered)
    if (sql !== rest) parts.push(`(${ask(role(`= any ('{${names.join(',')}}')`))} and ${sql})`);
  if (rest !== undefined) {
    const known = named.map(([name]) => name).filter((name) => !alike.has(name));
    parts.push(`(${all([ask(role(`<> all ('{${known.join(',')}}')`)), rest])})`);
  }
  return parts.length === 0 ? 'false' : parts.join('\n  or ');
}

const conditionOf = (meta: RecordMeta, condition: StoredFilter | 'all' | 'none', ask: Ask = inStatement): string =>
  typeof condition === 'object'
    ? new StaticFilter(meta.table, ask).of(meta, meta.table, condition)
    : String(condition === 'all');

/** A stored filter as a condition that stands by itself. */
class StaticFilter {
  private aliases = 0;
  constructor(
    private readonly table: string,
    private readonly ask: Ask,
  ) {}

  of(meta: RecordMeta, alias: string, filter: StoredFilter): string {
    return `(${all(Object.entries(filter).map(([key, part]) => this.entry(meta, alias, key, part)))})`;
  }

  private entry(meta: RecordMeta, alias: string, key: string, part: unknown): string {
    if (key === 'and' || key === 'or') {
      const parts = (part as StoredFilter[]).map((one) => this.of(meta, alias, one));
      return parts.length === 0 ? String(key === 'and') : `(${parts.join(` ${key} `)})`;
    }
    if (key === 'not') return `(${this.of(meta, alias, part as StoredFilter)} is not true)`;
    const field = meta.fields.get(key);
    if (field?.kind === 'toOne') return this.linked(alias, field, part as StoredFilter);
    if (field && saysSeen(field, part as StoredFilter)) return this.seen(column(alias, field.column));
    if (field) return this.operators(column(alias, field.column), field, part as StoredFilter);
    const inverse = meta.inverses.get(key);
    if (inverse) return this.inverse(alias, inverse, part as StoredFilter);
    const foreignKey = key.endsWith('Id') ? meta.fields.get(key.slice(0, -2)) : undefined;
    if (foreignKey?.kind !== 'toOne')
      throw new Error(`The policy of ${meta.name} names "${key}", which it does not have.`);
    return this.operators(column(alias, linkColumn(foreignKey)), foreignKey, part as StoredFilter);
  }

  /** The row security of the other table holds inside as well: what the reader may not see does not count. */
  private linked(alias: string, field: FieldMeta, filter: StoredFilter): string {
    const target = targetOf(field);
    const inner = this.alias();
    const on = `${column(inner, 'id')} = ${column(alias, linkColumn(field))}`;
    return `exists (select from ${target.table} ${inner} where ${on} and ${this.of(target, inner, filter)})`;
  }

  /** Whether the id is that of a record of a linkable type that the reader sees. */
  private seen(id: string): string {
    const among = linkableTypes().map((type) => {
      const inner = this.alias();
      return `exists (select from ${type.table} ${inner} where ${column(inner, 'id')} = ${id})`;
    });
    return among.length === 0 ? 'false' : `(${among.join(' or ')})`;
  }

  private inverse(alias: string, inverse: InverseMeta, part: StoredFilter): string {
    const exists = (filter: StoredFilter, isNegated: boolean): string => {
      const inner = this.alias();
      const on = `${column(inner, linkColumn(inverse.field))} = ${column(alias, 'id')}`;
      const live = inverse.from.stewarded && !namesArchived(filter) ? [`${column(inner, 'archived_at')} is null`] : [];
      const standing = inverse.from.options.linkable
        ? [`${column(inner, 'canonical_id')} = ${column(inner, 'id')}`]
        : [];
      const condition = this.of(inverse.from, inner, filter);
      const where = all([on, ...live, ...standing, isNegated ? `(${condition} is not true)` : condition]);
      return `exists (select from ${inverse.from.table} ${inner} where ${where})`;
    };
    if (inverse.one) return exists(part, false);
    const quantified = Object.entries(part as Record<string, StoredFilter>).map(([quantifier, filter]) =>
      quantifier === 'some' ? exists(filter, false) : `not ${exists(filter, quantifier === 'every')}`,
    );
    return all(quantified);
  }

  private operators(subject: string, field: FieldMeta, part: StoredFilter): string {
    return all(Object.entries(part).map(([operator, operand]) => this.operator(subject, field, operator, operand)));
  }

  private operator(subject: string, field: FieldMeta, operator: string, operand: unknown): string {
    if (operator === 'isNull') return `${subject} is ${operand === true ? '' : 'not '}null`;
    const cast = castOf(field);
    switch (operator) {
      case 'eq':
        return `${subject} = ${this.one(operand, cast)}`;
      case 'ne':
        return `${subject} is distinct from ${this.one(operand, cast)}`;
      case 'in':
        return `${subject} = any (${this.many(operand, cast)})`;
      case 'notIn':
        return `(${subject} = any (${this.many(operand, cast)}) is not true)`;
      case 'lt':
      case 'lte':
      case 'gt':
      case 'gte':
        return `${subject} ${operator.startsWith('lt') ? '<' : '>'}${operator.endsWith('e') ? '=' : ''} ${this.one(operand, cast)}`;
      default:
        throw new Error(`A policy on ${this.table} compares with "${operator}", for which there is no row security.`);
    }
  }

  private one(value: unknown, cast: string): string {
    const me = meOf(value);
    return me === undefined ? `${text(value)}::${cast}` : this.ask(ME[me].one);
  }

  private many(value: unknown, cast: string): string {
    const me = meOf(value);
    if (me !== undefined) return this.ask(ME[me].many);
    return `array[${(value as unknown[]).map(text).join(', ')}]::${cast}[]`;
  }

  private alias(): string {
    return `p${++this.aliases}`;
  }
}

/** `{ leftId: {} }` on an id without foreign key: there is such a record, and the reader sees it (`policy.ts`). */
const saysSeen = (field: FieldMeta, part: object): boolean => field.kind === 'ref' && Object.keys(part).length === 0;

const CASTS: Partial<Record<FieldMeta['kind'], string>> = {
  id: 'uuid',
  ref: 'uuid',
  toOne: 'uuid',
  text: 'text',
  choice: 'text',
  count: 'int',
  measure: 'float8',
  flag: 'boolean',
  moment: 'timestamptz',
};

/** Kinds whose values mean in a filter what they are in the column. */
function castOf(field: FieldMeta): string {
  const cast = CASTS[field.kind];
  if (cast === undefined)
    throw new Error(`A policy compares the field "${field.name}" (${field.kind}), which has no plain value.`);
  return cast;
}

const meOf = (value: unknown): MeValue['me'] | undefined =>
  typeof value === 'object' && value !== null && 'me' in value ? (value as MeValue).me : undefined;

const namesArchived = (filter: StoredFilter): boolean =>
  Object.entries(filter).some(
    ([key, part]) =>
      key === 'archivedAt' ||
      (['and', 'or', 'not'].includes(key) && [part].flat().some((inner) => namesArchived(inner as StoredFilter))),
  );

/** The types that the policy of a type looks at, each with its own policy. */
function refuseCircles(meta: RecordMeta, path: readonly string[]): void {
  const way = [...path, meta.name];
  if (path.includes(meta.name)) {
    throw new Error(
      `Policies go round in a circle: ${way.join(' → ')}. Give one of them a condition on its own columns.`,
    );
  }
  for (const condition of Object.values(meta.options.read)) {
    if (typeof condition !== 'object') continue;
    for (const next of typesIn(meta, condition)) refuseCircles(next, way);
  }
}

function typesIn(meta: RecordMeta, filter: StoredFilter): RecordMeta[] {
  return Object.entries(filter).flatMap(([key, part]) => {
    if (key === 'and' || key === 'or' || key === 'not') {
      return [part].flat().flatMap((inner) => typesIn(meta, inner as StoredFilter));
    }
    const field = meta.fields.get(key);
    if (field?.kind === 'toOne') return [targetOf(field), ...typesIn(targetOf(field), part as StoredFilter)];
    if (field && saysSeen(field, part as StoredFilter)) return linkableTypes();
    const inverse = meta.inverses.get(key);
    if (!inverse) return [];
    const parts = inverse.one ? [part] : Object.values(part as object);
    return [inverse.from, ...parts.flatMap((inner) => typesIn(inverse.from, inner as StoredFilter))];
  });
}
