import { graphqlErrors } from '@seedbed/platform/graphql';
import { linkRecords, type RecordMeta, targetOf } from '@seedbed/platform/records';
import type { FieldNode } from 'graphql';
import type { Tree } from './argument-tree.js';
import { liveSql, policySql, type Statement, standingSql, tableSql, textParameter } from './filter-sql.js';
import { titleSql } from './leaf-sql.js';
import { checkSearch, SEARCH_CANDIDATES } from './list-query.js';
import { NotProjectable } from './run.js';
import { conjunction, jsonObject, literal } from './sql-text.js';

/** The types that a text of theirs, or of a record that belongs to them, can find. */
function searchableTypes(): RecordMeta[] {
  const found = new Set<RecordMeta>();
  for (const meta of linkRecords().values()) {
    for (const field of meta.fields.values()) {
      if (field.search === undefined) continue;
      const owner = field.searchAs === undefined ? undefined : meta.fields.get(field.searchAs);
      found.add(owner ? targetOf(owner) : meta);
    }
  }
  return [...found];
}

/** SQL of the root field `search`: hits of all types, best first, each under its own policy. */
export function searchSql(
  statement: Statement,
  trees: ReadonlyMap<string, Tree>,
  selection: ReadonlyMap<string, readonly FieldNode[]>,
): string {
  const text = trees.get('text');
  if (text?.kind !== 'leaf') throw new NotProjectable('a search without its text');
  const values: Readonly<Record<string, string>> = {
    id: 'r.id',
    type: 's.record_type',
    title: 'r.title',
    detail: 'case when s.matched is distinct from r.title then s.matched end',
    score: 's.score',
    __typename: literal('SearchHit'),
  };
  const pairs = [...selection].map(([key, [node]]) => [key, values[node?.name.value ?? ''] ?? 'null'] as const);
  const records = searchableTypes()
    .map((meta) => hitSql(statement, meta))
    .join(' union all ');
  const first = trees.get('first');
  const limit = statement.parameters.add('int', first?.kind === 'leaf' ? first.bind : () => 20, first ?? text);
  const found = `search_records(${textParameter(statement, text, checkSearch)}, ${typesSql(statement, trees.get('types'))}, ${SEARCH_CANDIDATES})`;
  const hits = `select ${jsonObject(pairs)} as j from ${found} s join lateral (${records}) r on true order by s.score desc, r.id limit ${limit}`;
  return `(select coalesce(json_agg(h.j), '[]'::json) from (${hits}) h)`;
}

function hitSql(statement: Statement, meta: RecordMeta): string {
  const alias = statement.alias();
  const text = titleSql(meta, alias, statement.parameters);
  const condition = conjunction(
    `${alias}.id = s.record_id`,
    `s.record_type = ${literal(meta.name)}`,
    liveSql(meta, alias, undefined),
    standingSql(meta, alias, undefined),
    policySql(statement, meta, alias),
  );
  return `select ${alias}.id, ${text} as title from ${tableSql(statement, meta, alias)} where ${condition}`;
}

/** The wanted types as a parameter. Throws TYPE_UNKNOWN when one of them cannot be searched. */
function typesSql(statement: Statement, tree: Tree | undefined): string {
  const possible = searchableTypes().map((meta) => meta.name);
  const bind = tree && tree.kind !== 'null' && 'bind' in tree ? tree.bind : (): string[] => possible;
  return statement.parameters.add('text[]', (run) => {
    const wanted = bind(run);
    const types = (Array.isArray(wanted) ? wanted : [wanted]) as string[];
    for (const type of types) {
      if (!possible.includes(type))
        throw graphqlErrors.TYPE_UNKNOWN({ type, possible: possible.join(', ') }, { field: 'types' });
    }
    return types;
  });
}
