import { linkRecords, type RecordMeta } from '@seedbed/platform/records';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Document } from './selection.js';

/** One record of a type by the SQL of its id, as JSON; null when there is none to see. */
export type OneOf = (meta: RecordMeta, type: GraphQLObjectType, id: string) => string;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: Document;
  /** The types it may be of; undefined: any. */
  readonly types: ReadonlySet<string> | undefined;
}

/**
 * SQL of the record of an id, whatever its type: one sub-select by primary key for each type it may be of, in `coalesce`,
 * which stops at the first that finds it. The types that the query has fragments for come first.
 */
export function nodeSql(
  { schema, document, types }: Asked,
  nodes: readonly FieldNode[],
  id: string,
  one: OneOf,
): string {
  const named = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet) fragmentTypes(document, selectionSet, named);
  const possible = [...linkRecords().values()].filter(({ name }) => types?.has(name) !== false);
  const metas = possible.sort((a, b) => Number(named.has(b.name)) - Number(named.has(a.name)));
  const found = metas.flatMap((meta) => {
    const type = schema.getType(meta.name);
    return isObjectType(type) ? [one(meta, type, id)] : [];
  });
  return found.length === 0 ? 'null::json' : `coalesce(${found.join(', ')})`;
}

/** The types that fragments of a selection are on. */
function fragmentTypes(document: Document, set: SelectionSetNode, into: Set<string>): void {
  for (const item of set.selections) {
    if (item.kind === Kind.FIELD) continue;
    const fragment = item.kind === Kind.INLINE_FRAGMENT ? item : document.fragments[item.name.value];
    if (!fragment) continue;
    if (fragment.typeCondition) into.add(fragment.typeCondition.name.value);
    fragmentTypes(document, fragment.selectionSet, into);
  }
}
