import { type InverseMeta, linkColumn } from '@seedbed/platform/records';
import { type Statement, tableSql } from './filter-sql.js';
import type { Anchor } from './list-query.js';
import { name } from './sql-text.js';

/**
 * Who linked to whom at the moment of a root field. No index knows what links said then, so linked lists would look at
 * every record of their type once for each row above them: here that is worked out once for the whole field.
 */
export class PastLinks {
  private readonly tables = new Map<InverseMeta, string>();
  private readonly parts: string[] = [];

  constructor(private readonly statement: Statement) {}

  /** A condition that lets through only records that linked to the row `parent` then; it narrows, and shows nothing more. */
  among(inverse: InverseMeta, parent: string): Anchor {
    const table = this.table(inverse);
    return (inner) => `${inner}.id = any(array(select k.id from ${table} k where k.link = ${parent}.id))`;
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
    const rows = tableSql(this.statement, inverse.from, alias);
    this.parts.push(
      `${table} as materialized (select ${alias}.id, ${link} as link from ${rows} where ${link} is not null)`,
    );
    this.tables.set(inverse, table);
    return table;
  }
}
