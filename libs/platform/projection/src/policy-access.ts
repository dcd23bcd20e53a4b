import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Policy, type RecordMeta, RowAccess } from '@seedbed/platform/records';
import { policySql, statementFor } from './filter-sql.js';
import { onlyUsed } from './parameters.js';
import { conjunction, name } from './sql-text.js';

/** Asks the policies of record types about rows, with the statement that puts them into every query. */
@Injectable()
export class PolicyAccess extends RowAccess {
  constructor(@Inject(Db) private readonly db: Db) {
    super();
  }

  async among(
    tx: Tx,
    meta: RecordMeta,
    what: 'read' | 'write' | 'propose',
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const statement = statementFor(tx.reader.role);
    const alias = statement.alias();
    const among = `${alias}.id = any(${statement.parameters.add('uuid[]', () => ids)})`;
    const policies = [policySql(statement, meta, alias)];
    const { write, propose } = meta.options;
    if (what === 'write') policies.push(policySql(statement, readAs(meta, write), alias));
    if (what === 'propose') policies.push(policySql(statement, readAs(meta, propose?.by), alias));
    const { sql, binds } = onlyUsed(
      `select ${alias}.id from ${name(meta.table)} ${alias} where ${conjunction(among, ...policies)}`,
      statement.parameters.binds,
    );
    const run = { variables: {}, reader: tx.reader, language: tx.language };
    const rows = await this.db.query<{ id: string }>(
      tx,
      sql,
      binds.map((bind) => bind(run)),
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** The type as if this policy said what may be read: closed where there is none. */
const readAs = (meta: RecordMeta, policy: Policy = {}): RecordMeta => ({
  ...meta,
  options: { ...meta.options, read: policy },
});
