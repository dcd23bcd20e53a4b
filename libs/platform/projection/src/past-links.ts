import { type InverseMeta, linkColumn } from '@seedbed/platform/records';
import { changedSql, type Statement } from './filter-sql.js';
import type { Anchor } from './list-query.js';
import { name } from './sql-text.js';

/**
 * Who linked to whom at the moment of a root field. What links said then stands in no index, but most of them say it
 * today; of the others it is worked out once for the whole field, and not once for each row that has a linked list.
 */
export class PastLinks {
  private readonly tables = new Map<InverseMeta, string>();
  private readonly parts: string[] = [];

  constructor(private readonly statement: Statement) {}

  /** A condition that lets through records that linked to the row `parent` then, and more; who did not is to be left out. */
  among(inverse: InverseMeta, parent: string): Anchor {
    const link = name(linkColumn(inverse.field));
    const today = `select k.id from ${name(inverse.from.table)} k where k.${link} = ${parent}.id`;
    const changed = `select k.id from ${this.table(inverse)} k where k.link = ${parent}.id`;
    return (inner) => `${inner}.id = any(array(${today} union all ${changed}))`;
  }

  /** An expression with the tables that it names. */
  around(expression: string): string {
    return this.parts.length === 0 ? expression : `(with ${this.parts.join(', ')} select ${expression})`;
  }

  private table(inverse: InverseMeta): string {
    const known = this.tables.get(inverse);
    if (known !== undefined) return known;
    const alias = this.statement.alias();
    const table = `${alias}k`;
    const link = `${alias}.${name(linkColumn(inverse.field))}`;
    const rows = changedSql(this.statement, inverse.from, alias);
    this.parts.push(
      `${table} as materialized (select ${alias}.id, ${link} as link from ${rows} where ${link} is not null)`,
    );
    this.tables.set(inverse, table);
    return table;
  }
}
