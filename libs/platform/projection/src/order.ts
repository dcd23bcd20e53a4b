import { graphqlErrors } from '@seedbed/platform/graphql';
import { type FieldMeta, linkColumn, type RecordMeta, targetOf } from '@seedbed/platform/records';
import type { Tree } from './argument-tree.js';
import type { KeyKind, OrderKey } from './cursor.js';
import { checkReadable, manySql, policySql, type Statement } from './filter-sql.js';
import { conjunction, name } from './sql-text.js';

const KINDS: Partial<Record<FieldMeta['kind'], KeyKind>> = {
  text: 'text',
  choice: 'text',
  count: 'int',
  measure: 'float',
  flag: 'boolean',
  date: 'date',
  moment: 'timestamp',
  amount: 'int',
};

/** Keys of one order; nobody sorts by more, and each may cost a join. */
const MOST_KEYS = 8;

/** The keys of `orderBy` on the row `alias`, with the joins they need. Throws ORDER_INVALID, FIELD_NOT_READABLE. */
export function orderKeys(
  statement: Statement,
  meta: RecordMeta,
  alias: string,
  orderBy: Tree | undefined,
  joins: string[],
): OrderKey[] {
  if (!orderBy || orderBy.kind === 'null' || orderBy.kind === 'leaves') return [];
  const items = orderBy.kind === 'list' ? orderBy.items : [orderBy];
  if (items.length > MOST_KEYS) {
    const params = { argument: 'orderBy', actual: items.length, limit: MOST_KEYS };
    throw graphqlErrors.FILTER_TOO_LARGE(params, { field: 'orderBy' });
  }
  return items.map((item) => keyOf(statement, meta, alias, item, joins, false));
}

function keyOf(
  statement: Statement,
  meta: RecordMeta,
  alias: string,
  item: Tree,
  joins: string[],
  linked: boolean,
): OrderKey {
  const entries = item.kind === 'object' ? [...item.fields] : [];
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) throw graphqlErrors.ORDER_INVALID({}, { field: 'orderBy' });
  const [key, tree] = entry;
  const field = meta.fields.get(key);
  if (field) checkReadable(statement, meta, field);
  if (field?.kind === 'toOne') {
    const target = targetOf(field);
    const joined = join(statement, target, joins, (inner) => `${inner}.id = ${alias}.${name(linkColumn(field))}`);
    return keyOf(statement, target, joined, tree, joins, true);
  }
  const inverse = meta.inverses.get(key);
  if (inverse) {
    const joined = join(
      statement,
      inverse.from,
      joins,
      (inner) => `${inner}.${name(linkColumn(inverse.field))} = ${alias}.id`,
    );
    return keyOf(statement, inverse.from, joined, tree, joins, true);
  }
  const kind = field && KINDS[field.kind];
  if (!field || !kind || tree.kind !== 'leaf') throw graphqlErrors.ORDER_INVALID({}, { field: 'orderBy' });
  return {
    sql: `${alias}.${name(field.column)}`,
    kind,
    descending: tree.value === 'DESC',
    nullable: linked || !field.required || field.kind === 'date',
  };
}

function join(statement: Statement, target: RecordMeta, joins: string[], on: (alias: string) => string): string {
  const alias = statement.alias();
  const condition = conjunction(on(alias), policySql(statement, target, alias));
  joins.push(`left join ${manySql(statement, target, alias)} on ${condition}`);
  return alias;
}

/** The id decides between equals, in the direction of the other keys where they agree. */
export function withTieBreaker(keys: readonly OrderKey[], alias: string): OrderKey[] {
  const descending = keys.length > 0 && keys.every((key) => key.descending && !key.nullable);
  return [...keys, { sql: `${alias}.id`, kind: 'uuid', descending, nullable: false }];
}
