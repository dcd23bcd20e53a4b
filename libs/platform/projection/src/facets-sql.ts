import { LIMITS } from '@seedbed/platform/graphql';
import type { GroupKey, RecordMeta } from '@seedbed/platform/records';
import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { firstOf, keysOf, orderOf, type Selecting } from './aggregate-sql.js';
import type { Tree } from './argument-tree.js';
import { GroupRows } from './group-rows.js';
import { ListQuery } from './list-query.js';
import { NotProjectable } from './run.js';
import { select } from './selection.js';
import { jsonObject, literal } from './sql-text.js';

type Nodes = readonly FieldNode[];
type Trees = ReadonlyMap<string, Tree>;

/** SQL of `…Facets`: for each field how many records of the list have which value. Throws FILTER_TOO_LARGE. */
export function facetsSql(
  compiler: Selecting,
  meta: RecordMeta,
  trees: Trees,
  type: GraphQLObjectType,
  nodes: Nodes,
): string {
  // the whole filter is checked, also conditions that each facet drops
  const whole = new ListQuery(compiler, meta, trees, undefined);
  whole.where(whole.alias);
  const keys = keysOf(compiler, meta, trees.get('fields'), 'fields', LIMITS.maxFacets);
  const first = firstOf(compiler, trees);
  const facets = keys.map((key) => facetSql(compiler, meta, trees, { key, first, type, nodes }));
  return `json_build_array(${facets.join(', ')})`;
}

interface Facet {
  readonly key: GroupKey;
  readonly first: string;
  readonly type: GraphQLObjectType;
  readonly nodes: Nodes;
}

function facetSql(compiler: Selecting, meta: RecordMeta, trees: Trees, { key, first, type, nodes }: Facet): string {
  const filter = trees.get('filter');
  const own = filter ? new Map([...trees, ['filter', withoutKey(filter, key)]]) : trees;
  const rows = new GroupRows(compiler, meta, own);
  const columns = rows.key(key);
  const all = compiler.alias();
  const count = `(select count(*)::int from ${all})`;
  const pairs = [...select(compiler.document, type, nodes)].map(([response, selected]) => {
    const field = type.getFields()[selected[0]?.name.value ?? ''];
    const values: Readonly<Record<string, () => string>> = {
      field: () => literal(key.name),
      totalBuckets: () => count,
      truncated: () => `${count} > ${first}`,
      buckets: () => {
        const page = `select ${bucketSql(compiler, field && getNamedType(field.type), selected, key, columns)} as j from ${all} order by ${orderOf([columns], undefined)} limit ${first}`;
        return `(select coalesce(json_agg(r.j), '[]'::json) from (${page}) r)`;
      },
    };
    return [response, field ? (values[field.name]?.() ?? 'null') : literal(type.name)] as const;
  });
  return `(with ${all} as (${rows.grouped([columns], ['count(*)::int as n'])}) select ${jsonObject(pairs)})`;
}

function bucketSql(
  { document }: Selecting,
  type: unknown,
  nodes: Nodes,
  key: GroupKey,
  { value, order }: { readonly value: string; readonly order: string },
): string {
  if (!isObjectType(type)) throw new NotProjectable('a bucket is no object');
  const values: Readonly<Record<string, string>> = {
    value: `${value}::text`,
    label: key.part === 'record' ? order : `${value}::text`,
    count: 'n',
    __typename: literal(type.name),
  };
  const pairs = [...select(document, type, nodes)].map(
    ([response, [node]]) => [response, values[node?.name.value ?? ''] ?? 'null'] as const,
  );
  return jsonObject(pairs);
}

/**
 * A filter without its conditions on a key's own field, where all must hold: side by side and inside `and`. Inside `or`
 * and `not` they stay, because there they are a part of a larger condition.
 */
function withoutKey(filter: Tree, key: GroupKey): Tree {
  if (filter.kind === 'list') {
    const items = filter.items.map((item) => withoutKey(item, key));
    return items.every((item, at) => item === filter.items[at]) ? filter : { kind: 'list', items };
  }
  if (filter.kind !== 'object') return filter;
  const { through, ...inner } = key;
  const fields = new Map<string, Tree>();
  for (const [name, tree] of filter.fields) {
    if (name === 'and') {
      fields.set(name, withoutKey(tree, key));
    } else if (through && name === through.name) {
      const rest = withoutKey(tree, inner);
      if (!isEmpty(rest) || isEmpty(tree)) fields.set(name, rest);
    } else if (through || (name !== key.field.name && name !== `${key.field.name}Id`)) {
      fields.set(name, tree);
    }
  }
  const isSame =
    fields.size === filter.fields.size && [...fields].every(([name, tree]) => tree === filter.fields.get(name));
  return isSame ? filter : { kind: 'object', fields }; // the same tree is compiled once
}

const isEmpty = (tree: Tree): boolean => tree.kind === 'object' && tree.fields.size === 0;
