import type { Db, Tx } from '@seedbed/platform/database';
import { type Localised, type RequestContext, servedText } from '@seedbed/platform/kernel';
import type { RecordMeta } from '@seedbed/platform/records';
import { policySql, statementFor } from './filter-sql.js';
import { conjunction, name } from './sql-text.js';

/**
 * Which of some records the policy of their type shows to the reader now, and what they are called. For resolvers that
 * are not compiled. Archived records are among them. In: checked ids. Out: id → title in the reader's language.
 */
export async function shownRecords(
  db: Db,
  ctx: RequestContext | Tx,
  meta: RecordMeta,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const statement = statementFor(ctx.reader.role);
  const { parameters } = statement;
  const wanted = `r.id = any(${parameters.add('uuid[]', () => ids)})`;
  const title = meta.fields.get(meta.options.title);
  const sql = `select r.id, r.${name(title?.column ?? 'id')} as title from ${name(meta.table)} r
    where ${conjunction(wanted, policySql(statement, meta, 'r'))}`;
  const values = parameters.binds.map((bind) => bind({ variables: {}, reader: ctx.reader, language: ctx.language }));
  const rows = await db.query<{ id: string; title: string | Localised | null }>(ctx, sql, values);
  const text = (value: string | Localised | null): string =>
    typeof value === 'object' ? (servedText(value ?? {}, ctx.language)?.text ?? '') : value;
  return new Map(rows.map((row) => [row.id, text(row.title)]));
}
