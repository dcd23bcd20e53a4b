import { graphqlErrors } from '@seedbed/platform/graphql';
import { isId, isStorable, type Reader } from '@seedbed/platform/kernel';
import {
  allShownAsOfTable,
  beginningsOf,
  changedAsOfTable,
  conditionFor,
  type FieldMeta,
  type InverseMeta,
  isJournalled,
  linkableTypes,
  linkColumn,
  type MeValue,
  mayReadField,
  type RecordMeta,
  readPolicyOf,
  recordErrors,
  type StoredFilter,
  sealedHash,
  shownAsOfTable,
  standsSql,
  targetOf,
} from '@seedbed/platform/records';
import type { Tree } from './argument-tree.js';
import { Parameters } from './parameters.js';
import { RowConditions } from './row-conditions.js';
import { conjunction, name } from './sql-text.js';

/** What the conditions of one statement share: its parameters, fresh table aliases, and whose policy holds. */
export interface Statement {
  readonly parameters: Parameters;
  /** Conditions of lists, compiled once each. */
  readonly conditions: RowConditions;
  readonly role: string;
  /** The placeholder of the moment as of which rows are read; undefined: now. */
  readonly moment?: string | undefined;
  /** Records of a list that says no page size, where it is not the usual one. */
  readonly defaultPage?: number;
  /** Whether the condition is a policy's own and not a caller's: it may name what the reader may not. */
  readonly isPolicy?: boolean;
  alias(): string;
}

/** The same statement, for conditions that are a policy's own. */
const asPolicy = (statement: Statement): Statement => ({
  parameters: statement.parameters,
  conditions: statement.conditions,
  role: statement.role,
  moment: statement.moment,
  isPolicy: true,
  alias: () => statement.alias(),
});

/** How rows of the past are read: each by its id, many, or those only that changed since. */
type Past = typeof shownAsOfTable;

/**
 * The rows of a record type in a statement, as they stand behind FROM and JOIN: the table, or what was in it at the moment
 * of the statement. A row of the past is there only if today's row is shown to the reader by the policy and by row
 * security; that its own values let it be shown is up to {@link policySql}. A type without a past has no rows then.
 * For a part that asks by id, or for a few rows; others ask {@link manySql}. A join says which `id` it joins: the planner
 * does not see through the rows of the past.
 */
export const tableSql = (statement: Statement, meta: RecordMeta, alias: string, id?: string): string =>
  rowsSql(statement, meta, alias, shownAsOfTable, id);

/** The same rows as {@link tableSql}, for a part of a statement that looks at all rows or asks by other columns. */
export const manySql = (statement: Statement, meta: RecordMeta, alias: string): string =>
  rowsSql(statement, meta, alias, allShownAsOfTable);

/** Of the rows of {@link tableSql} those of records that changed since; only where the statement has a moment. */
export const changedSql = (statement: Statement, meta: RecordMeta, alias: string): string =>
  rowsSql(statement, meta, alias, changedAsOfTable);

function rowsSql(statement: Statement, meta: RecordMeta, alias: string, past: Past, id?: string): string {
  const { moment, parameters, conditions, role } = statement;
  if (moment === undefined) return `${name(meta.table)} ${alias}`;
  if (!isJournalled(meta)) return `(select * from ${name(meta.table)} where false) ${alias}`;
  const row = `${alias}n`;
  let inner = 0; // its own names: what the caller may ask for is counted by the others
  const today: Statement = { parameters, conditions, role, alias: () => `${row}${inner++}` };
  const policy = policySql(today, meta, row);
  if (id === undefined) return `${past(meta, moment, { alias: row, condition: policy })} ${alias}`;
  const one = past(meta, moment, { alias: row, condition: conjunction(`${row}.id = ${id}`, policy) });
  return `lateral (select * from ${one} ${row}o offset 0) ${alias}`; // else the planner looks up all, and joins then
}

/** A statement apart from any query: conditions of a role for what is not compiled from a document. */
export function statementFor(role: string): Statement {
  let aliases = 0;
  const conditions = new RowConditions(() => aliases);
  return { parameters: new Parameters(), conditions, role, alias: () => `s${aliases++}` };
}

type Convert = (value: unknown) => unknown;

/**
 * The policy of a type as a condition on the row `alias`; undefined when the reader may see every row. `reached`: the link
 * through which the row was reached from a record that its own policy let through, which is not asked again.
 */
export function policySql(statement: Statement, meta: RecordMeta, alias: string, reached?: string): string | undefined {
  const condition = conditionFor(readPolicyOf(meta), statement.role);
  if (condition === 'all') return undefined;
  if (condition === 'none') return 'false';
  const policy = policyTree(condition);
  const rest = reached === undefined ? policy : withoutSeen(policy, reached);
  return filterSql(asPolicy(statement), meta, alias, rest);
}

/** Whether a condition says no more than "whoever sees the record of this link": `{ link: {} }`. */
function isSeen(condition: Tree, link: string): boolean {
  if (condition.kind !== 'object' || condition.fields.size !== 1) return false;
  const seen = condition.fields.get(link);
  return seen?.kind === 'object' && seen.fields.size === 0;
}

/** A policy without what {@link isSeen} says of a link, where it is one of the things that must hold together. */
function withoutSeen(policy: Tree, link: string): Tree {
  if (isSeen(policy, link)) return { kind: 'object', fields: new Map() };
  if (policy.kind !== 'object') return policy;
  const all = policy.fields.get('and');
  if (all?.kind !== 'list') return policy;
  const items = all.items.filter((item) => !isSeen(item, link)).map((item) => withoutSeen(item, link));
  return { kind: 'object', fields: new Map([...policy.fields, ['and', { kind: 'list', items }]]) };
}

/** A policy is one tree wherever it stands, so that its values are parameters once. */
function policyTree(condition: StoredFilter): Tree {
  const tree = POLICIES.get(condition) ?? storedTree(condition);
  POLICIES.set(condition, tree);
  return tree;
}
const POLICIES = new WeakMap<StoredFilter, Tree>();

/** A user as texts name who did something; null for whoever is none. */
const actorOf = ({ userId }: Reader): string | null => (userId === undefined ? null : `user:${userId}`);

/** A filter kept as data (a policy): constants, and `me.…` for what is the reader's own. */
export function storedTree(value: unknown): Tree {
  if (value === null) return { kind: 'null' };
  if (Array.isArray(value)) {
    return value.every((item) => typeof item !== 'object')
      ? { kind: 'leaves', bind: () => value }
      : { kind: 'list', items: value.map(storedTree) };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'leaf', value, bind: () => value };
  if ('me' in value) {
    const { me } = value as MeValue;
    if (me === 'userId') return { kind: 'leaf', value: undefined, bind: (run) => run.reader.userId ?? null };
    if (me === 'actor') return { kind: 'leaf', value: undefined, bind: (run) => actorOf(run.reader) };
    return { kind: 'leaves', bind: (run) => [...run.reader[me]] };
  }
  return {
    kind: 'object',
    fields: new Map(Object.entries(value as StoredFilter).map(([key, inner]) => [key, storedTree(inner)])),
  };
}

/**
 * Refuses a field that the reader's role may not read, wherever something depends on its values. It goes by the
 * declaration alone, so the refusal says nothing of them. Throws FIELD_NOT_READABLE.
 */
export function checkReadable(statement: Statement, meta: RecordMeta, field: FieldMeta): void {
  if (statement.isPolicy || mayReadField(field, statement.role)) return;
  throw recordErrors.FIELD_NOT_READABLE({ type: meta.name, name: field.name }, { field: field.name });
}

/** A typed filter as a condition on the row `alias`. Throws FIELD_NOT_READABLE, and FILTER_NULL where a filter compares with null. */
export function filterSql(statement: Statement, meta: RecordMeta, alias: string, filter: Tree): string {
  const fields = objectFields(filter, 'filter');
  const conditions: string[] = [];
  for (const [key, tree] of fields) conditions.push(entrySql(statement, meta, alias, key, tree));
  return conditions.length === 0 ? 'true' : conjunction(...conditions);
}

function entrySql(statement: Statement, meta: RecordMeta, alias: string, key: string, tree: Tree): string {
  if (key === 'and' || key === 'or') {
    const parts = listItems(tree, key).map((item) => `(${filterSql(statement, meta, alias, item)})`);
    if (parts.length === 0) return key === 'and' ? 'true' : 'false';
    return `(${parts.join(` ${key} `)})`;
  }
  if (key === 'not') return `((${filterSql(statement, meta, alias, tree)}) is not true)`;
  const field = meta.fields.get(key);
  if (field) checkReadable(statement, meta, field);
  if (field?.kind === 'toOne') return linkedSql(statement, alias, field, tree);
  if (field && statement.isPolicy && field.kind === 'ref' && tree.kind === 'object' && tree.fields.size === 0) {
    return seenSql(statement, `${alias}.${name(field.column)}`);
  }
  if (field) {
    return operatorsSql(statement, field, `${alias}.${name(comparedColumn(field))}`, tree, { meta, alias });
  }
  const inverse = meta.inverses.get(key);
  if (inverse) return inverseSql(statement, alias, inverse, tree);
  const foreignKey = key.endsWith('Id') ? meta.fields.get(key.slice(0, -2)) : undefined;
  if (foreignKey?.kind === 'toOne') {
    checkReadable(statement, meta, foreignKey);
    return operatorsSql(statement, { ...foreignKey, kind: 'ref' }, `${alias}.${name(linkColumn(foreignKey))}`, tree);
  }
  throw new Error(`The filter of ${meta.name} has no field "${key}".`);
}

/** The column whose values a filter compares: of a sealed text the hash. */
const comparedColumn = ({ kind, column, secondColumn }: FieldMeta): string =>
  kind === 'sealed' && secondColumn !== undefined ? secondColumn : column;

/** A condition on the record a link points to. */
function linkedSql(statement: Statement, alias: string, field: FieldMeta, tree: Tree): string {
  const target = targetOf(field);
  const inner = statement.alias();
  const condition = conjunction(
    `${inner}.id = ${alias}.${name(linkColumn(field))}`,
    policySql(statement, target, inner),
    filterSql(statement, target, inner, tree),
  );
  return `exists (select 1 from ${manySql(statement, target, inner)} where ${condition})`;
}

/** Whether an id is that of a record of a linkable type that the reader sees: what policies say by `{ leftId: {} }`. */
function seenSql(statement: Statement, id: string): string {
  const among = linkableTypes().map((type) => {
    const inner = statement.alias();
    const condition = conjunction(`${inner}.id = ${id}`, policySql(statement, type, inner));
    return `exists (select 1 from ${tableSql(statement, type, inner)} where ${condition})`;
  });
  return among.length === 0 ? 'false' : `(${among.join(' or ')})`;
}

/** A condition on the records that point here: some, every, none; or on the one that does. */
function inverseSql(statement: Statement, alias: string, inverse: InverseMeta, tree: Tree): string {
  const exists = (filter: Tree, negated: boolean): string => {
    const inner = statement.alias();
    const condition = filterSql(statement, inverse.from, inner, filter);
    const where = conjunction(
      `${inner}.${name(linkColumn(inverse.field))} = ${alias}.id`,
      liveSql(inverse.from, inner, filter),
      isOfMembers(inverse) ? undefined : standingSql(inverse.from, inner, filter),
      policySql(statement, inverse.from, inner),
      negated ? `((${condition}) is not true)` : condition,
    );
    return `exists (select 1 from ${manySql(statement, inverse.from, inner)} where ${where})`;
  };
  if (inverse.one) return exists(tree, false);
  const parts: string[] = [];
  for (const [quantifier, filter] of objectFields(tree, inverse.name)) {
    if (quantifier === 'some') parts.push(exists(filter, false));
    if (quantifier === 'none') parts.push(`not ${exists(filter, false)}`);
    if (quantifier === 'every') parts.push(`not ${exists(filter, true)}`);
  }
  return parts.length === 0 ? 'true' : conjunction(...parts);
}

/** Archived records are out of every list unless its filter names `archivedAt`. */
export function liveSql(meta: RecordMeta, alias: string, filter: Tree | undefined): string | undefined {
  if (!meta.stewarded) return undefined;
  return filter && namesField(filter, ['archivedAt']) ? undefined : `${alias}.archived_at is null`;
}

/** Of records that are one, only the one that stands for them is in lists, unless the filter names `canonical`. */
export function standingSql(meta: RecordMeta, alias: string, filter: Tree | undefined): string | undefined {
  if (!meta.options.linkable) return undefined;
  return filter && namesField(filter, ['canonical', 'canonicalId']) ? undefined : standsSql(alias);
}

/** The list of the records that one stands for has all of them. */
export const isOfMembers = (inverse: InverseMeta): boolean =>
  inverse.from.options.linkable === true && inverse.field.name === 'canonical';

/** Whether a filter names a field of the records themselves, at any depth of and, or, not. */
function namesField(filter: Tree, names: readonly string[]): boolean {
  if (filter.kind === 'list') return filter.items.some((item) => namesField(item, names));
  if (filter.kind !== 'object') return false;
  return [...filter.fields].some(
    ([key, inner]) => names.includes(key) || (['and', 'or', 'not'].includes(key) && namesField(inner, names)),
  );
}

/** The row that a field belongs to. */
interface OfRow {
  readonly meta: RecordMeta;
  readonly alias: string;
}

function operatorsSql(statement: Statement, field: FieldMeta, column: string, tree: Tree, row?: OfRow): string {
  const parts: string[] = [];
  for (const [operator, operand] of objectFields(tree, field.name, () => field.name)) {
    const begins = row && operator === 'startsWith' ? beginsSql(statement, field, row, operand) : undefined;
    parts.push(begins ?? operatorSql(statement, field, column, operator, operand));
  }
  return parts.length === 0 ? 'true' : conjunction(...parts);
}

/** Beginnings that an index knows, of rows of today; undefined for all others. */
function beginsSql(statement: Statement, field: FieldMeta, { meta, alias }: OfRow, operand: Tree): string | undefined {
  const begins = statement.moment === undefined ? beginningsOf(meta, field) : undefined;
  if (begins === undefined) return undefined;
  return `${alias}.id in (select ${name(begins)}(fold(${parameter(statement, operand, 'text', checkedText)})))`;
}

/** Cast and check of a field's values, as they come in a filter. */
function valueForm(field: FieldMeta): { cast: string; convert: Convert } {
  switch (field.kind) {
    case 'id':
    case 'ref':
    case 'toOne':
      return { cast: 'uuid', convert: checkedId };
    case 'count':
      return { cast: 'int', convert: (value) => value };
    case 'measure':
    case 'amount':
      return { cast: 'float8', convert: (value) => value };
    case 'flag':
      return { cast: 'boolean', convert: (value) => value };
    case 'date':
      return { cast: 'date', convert: checkedDay };
    case 'moment':
      return { cast: 'timestamptz', convert: (value) => value };
    case 'sealed':
      return { cast: 'text', convert: (value) => sealedHash(String(checkedText(value))) };
    default:
      return { cast: 'text', convert: checkedText };
  }
}

const SIGNS: Readonly<Record<string, string>> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function operatorSql(statement: Statement, field: FieldMeta, column: string, operator: string, operand: Tree): string {
  if (operator === 'isNull' || operator === 'isEmpty') return emptySql(field, column, leafValue(operand) === true);
  if (field.kind === 'localised') return localisedSql(statement, field, column, operator, operand);
  const subject = field.kind === 'amount' ? `(${column} / 100.0)` : column;
  const { cast, convert } = valueForm(field);
  const value = (): string => parameter(statement, operand, cast, convert);
  const values = (): string => parameter(statement, operand, `${cast}[]`, (list) => (list as unknown[]).map(convert));
  switch (operator) {
    case 'ne':
      return `${subject} is distinct from ${value()}`;
    case 'in':
      return `${subject} = any(${values()})`;
    case 'notIn':
      return `((${subject} = any(${values()})) is not true)`;
    case 'contains':
      return `position(fold(${value()}) in fold(${subject})) > 0`;
    case 'startsWith':
      return `starts_with(fold(${subject}), fold(${value()}))`;
    case 'has':
      return `${value()} = any(${subject})`;
    case 'hasAny':
      return `${subject} && ${values()}`;
    default: {
      const sign = SIGNS[operator];
      if (sign === undefined) throw new Error(`There is no filter operator "${operator}".`);
      const comparison = `${subject} ${sign} ${value()}`;
      return field.kind === 'date' && sign.startsWith('<') ? `(${comparison} and ${hasYear(column)})` : comparison;
    }
  }
}

/** Days without a year are kept in the year 4 (`records/uncertain-date.ts`): they lie before no date. */
const hasYear = (column: string): string => `${column} >= date '0005-01-01'`;

function emptySql(field: FieldMeta, column: string, empty: boolean): string {
  const none = field.kind === 'texts' ? `cardinality(${column}) = 0` : `${column} is null`;
  return empty ? none : `not (${none})`;
}

/** A condition on a text per language holds when the text of any language fulfils it. */
function localisedSql(statement: Statement, field: FieldMeta, column: string, operator: string, operand: Tree): string {
  const text = statement.alias();
  const negated = operator === 'ne' || operator === 'notIn';
  const plain = negated ? (operator === 'ne' ? 'eq' : 'in') : operator;
  const condition = operatorSql(statement, { ...field, kind: 'text' }, `${text}.value`, plain, operand);
  return `${negated ? 'not ' : ''}exists (select 1 from jsonb_each_text(${column}) ${text} where ${condition})`;
}

function parameter(statement: Statement, tree: Tree, cast: string, convert: Convert): string {
  if (tree.kind !== 'leaf' && tree.kind !== 'leaves') throw new Error(`A value was expected, not a ${tree.kind}.`);
  const { bind } = tree;
  return statement.parameters.add(cast, (run) => convert(bind(run)), tree);
}

const leafValue = (tree: Tree): unknown => (tree.kind === 'leaf' ? tree.value : undefined);

function objectFields(tree: Tree, at: string, placeOf = (key: string): string => key): ReadonlyMap<string, Tree> {
  if (tree.kind === 'null') throw graphqlErrors.FILTER_NULL({ field: at }, { field: at });
  if (tree.kind !== 'object') throw new Error(`"${at}" is no filter.`);
  for (const [key, inner] of tree.fields) {
    const place = placeOf(key);
    if (inner.kind === 'null') throw graphqlErrors.FILTER_NULL({ field: place }, { field: place });
  }
  return tree.fields;
}

/** GraphQL lets a single value stand for a list of one. */
function listItems(tree: Tree, at: string): readonly Tree[] {
  if (tree.kind === 'list') return tree.items;
  if (tree.kind === 'leaves') return [];
  if (tree.kind === 'null') throw graphqlErrors.FILTER_NULL({ field: at }, { field: at });
  return [tree];
}

const checkedText: Convert = (value) => {
  if (typeof value === 'string' && !isStorable(value)) throw graphqlErrors.VALUE_UNREADABLE();
  return value;
};

export const checkedId: Convert = (value) => {
  if (value !== null && !isId(value)) throw graphqlErrors.ID_INVALID({}, { field: 'id' });
  return value;
};

const checkedDay: Convert = (value) => {
  const text = String(value);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const real = date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!real || text.startsWith('0000')) throw graphqlErrors.DATE_INVALID();
  return text;
};

/** A text of the caller as a parameter, checked when it is bound. */
export const textParameter = (statement: Statement, tree: Tree, check: (text: string) => void): string =>
  parameter(statement, tree, 'text', (value) => {
    checkedText(value);
    check(String(value));
    return value;
  });
