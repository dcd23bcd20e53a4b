import {
  conditionFor,
  type FieldMeta,
  type GroupKey,
  linkColumn,
  type RecordMeta,
  readPolicyOf,
  targetOf,
} from '@seedbed/platform/records';
import type { Tree } from './argument-tree.js';
import { checkReadable, manySql, policySql, type Statement, tableSql } from './filter-sql.js';
import { titleSql } from './leaf-sql.js';
import { type ListAnchor, ListQuery } from './list-query.js';
import { conjunction, name } from './sql-text.js';

/** Where a key's value stands in the rows, and what its order goes by. */
export interface KeyColumns {
  readonly key: GroupKey;
  readonly value: string;
  readonly order: string;
}

/** The names of people's languages in an order they expect, also where a title's own column has none. */
const NAME_COLLATION = '"und-x-icu"';

/**
 * The rows that totals are made from: one for each record of a list, with the columns that keys and figures need. Links
 * are joined under their policy, so a hidden record is none, for keys and counts alike.
 */
export class GroupRows {
  /** The alias under which the rows are read: columns are named with it. */
  readonly alias: string;
  private readonly list: ListQuery;
  private readonly joins: string[] = [];
  private readonly columns = new Map<string, string>();

  constructor(
    private readonly statement: Statement,
    private readonly meta: RecordMeta,
    trees: ReadonlyMap<string, Tree>,
    anchor?: ListAnchor,
  ) {
    const of = new Map([...trees].filter(([argument]) => ['filter', 'search', 'includeMembers'].includes(argument)));
    this.list = new ListQuery(statement, meta, of, anchor);
    this.alias = statement.alias();
  }

  /** The rows, to be read FROM. Ask when all columns are known. */
  sql(): string {
    const columns = [...this.columns].map(([sql, column]) => `${sql} as ${column}`).join(', ');
    const { alias } = this.list;
    return `(select ${columns} from ${this.list.from(alias)} ${this.joins.join(' ')} where ${this.list.where(alias)}) ${this.alias}`;
  }

  /** A column with this value. Out: its name. */
  column(sql: string): string {
    const column = this.columns.get(sql) ?? `c${this.columns.size}`;
    this.columns.set(sql, column);
    return column;
  }

  /** A field of the records, or a part of it; of a link the id of the record if the reader may see it. */
  field(field: FieldMeta, second = false): string {
    if (field.kind === 'toOne') return this.column(this.linkedId(this.list.alias, this.meta, field));
    return this.column(readableSql(this.statement, this.meta, field, this.list.alias, second));
  }

  key(key: GroupKey): KeyColumns {
    const { field, of } = key;
    const alias = key.through ? this.join(this.list.alias, this.meta, key.through) : this.list.alias;
    if (key.part === 'record') {
      const value = this.column(this.linkedId(alias, of, field));
      return { key, value, order: `${value}t` };
    }
    const sql = readableSql(this.statement, of, field, alias);
    const value = this.column(key.part === 'year' ? yearSql(sql) : sql);
    return { key, value, order: value };
  }

  /**
   * The rows by these keys: the keys' values, what they are ordered by, and the aggregated columns. Titles of linked
   * records are looked up once for each group, not for each row.
   */
  grouped(keys: readonly KeyColumns[], aggregated: readonly string[]): string {
    const by = [...new Set(keys.map(({ value }) => `${this.alias}.${value}`))].join(', ');
    const groups = this.statement.alias();
    const titles: string[] = [];
    const joins: string[] = [];
    for (const { key, value, order } of keys) {
      if (key.part !== 'record') continue;
      const target = targetOf(key.field);
      const linked = this.statement.alias();
      const title = titleSql(target, linked, this.statement.parameters);
      const id = `${groups}.${value}`;
      const condition = conjunction(`${linked}.id = ${id}`, policySql(this.statement, target, linked));
      joins.push(`left join ${tableSql(this.statement, target, linked, id)} on ${condition}`);
      titles.push(`(${title}) collate ${NAME_COLLATION} as ${order}`);
    }
    const found = `select ${[by, ...aggregated].join(', ')} from ${this.sql()} group by ${by}`;
    return `select ${[`${groups}.*`, ...titles].join(', ')} from (${found}) ${groups} ${joins.join(' ')}`;
  }

  /** The id of a linked record if the reader may see it. Where all may be seen and are there, the link says it. */
  private linkedId(alias: string, meta: RecordMeta, link: FieldMeta): string {
    const isOpen = conditionFor(readPolicyOf(targetOf(link)), this.statement.role) === 'all';
    return isOpen && this.statement.moment === undefined
      ? readableSql(this.statement, meta, link, alias)
      : `${this.join(alias, meta, link)}.id`;
  }

  private readonly joined = new Map<string, string>();

  private join(alias: string, meta: RecordMeta, link: FieldMeta): string {
    const from = readableSql(this.statement, meta, link, alias);
    const known = this.joined.get(from);
    if (known !== undefined) return known;
    const target = targetOf(link);
    const inner = this.statement.alias();
    const condition = conjunction(`${inner}.id = ${from}`, policySql(this.statement, target, inner));
    this.joins.push(`left join ${manySql(this.statement, target, inner)} on ${condition}`);
    this.joined.set(from, inner);
    return inner;
  }
}

/** The column of a field for keys and figures. All of them come through here. Throws FIELD_NOT_READABLE. */
function readableSql(statement: Statement, meta: RecordMeta, field: FieldMeta, alias: string, second = false): string {
  checkReadable(statement, meta, field);
  return `${alias}.${name((second && field.secondColumn) || linkColumn(field))}`;
}

/** Days without a year are kept in the year 4 (`records/uncertain-date.ts`). */
const yearSql = (day: string): string =>
  `case when ${day} >= date '0005-01-01' then extract(year from ${day})::int end`;
