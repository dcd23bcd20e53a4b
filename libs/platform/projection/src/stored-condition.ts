import type { Language, Reader } from '@seedbed/platform/kernel';
import type { RecordMeta, StoredFilter } from '@seedbed/platform/records';
import { filterSql, policySql, statementFor, storedTree } from './filter-sql.js';
import { onlyUsed } from './parameters.js';
import { conjunction } from './sql-text.js';

/** A condition on rows of one table, with the values of its parameters from `$1` on. */
export interface StoredCondition {
  readonly sql: string;
  readonly values: unknown[];
}

/**
 * A typed filter that was kept as data, as a condition on the row `alias`: what its reader may see, and no more. Without a
 * document and so without a schema: for work in the background. Throws FIELD_NOT_READABLE, FILTER_NULL, coded errors for
 * values that are none, and plain errors for fields and operators that do not exist.
 */
export function storedCondition(
  meta: RecordMeta,
  alias: string,
  filter: StoredFilter,
  { reader, language }: { readonly reader: Reader; readonly language: Language },
): StoredCondition {
  const statement = statementFor(reader.role);
  const sql = conjunction(policySql(statement, meta, alias), filterSql(statement, meta, alias, storedTree(filter)));
  const used = onlyUsed(sql, statement.parameters.binds);
  const run = { variables: {}, reader, language };
  return { sql: used.sql, values: used.binds.map((bind) => bind(run)) };
}
