import { ReadDescription } from '@seedbed/platform/graphql';
import {
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { NotProjectable } from './run.js';
import { collect, type Document, READS } from './selection.js';

/** Whether a root field gives records by their ids alone. */
export const isByIds = (schema: GraphQLSchema, name: string): boolean => {
  const description = schema.getQueryType()?.getFields()[name]?.extensions[READS];
  return description instanceof ReadDescription && (description.kind === 'node' || description.kind === 'nodes');
};

/** Whether an operation may ask for records by their ids alone, as far as its text says, whatever its variables. */
export function asksByIds(schema: GraphQLSchema, document: Document, set: SelectionSetNode): boolean {
  return set.selections.some((item) => {
    if (item.kind === Kind.FIELD) return isByIds(schema, item.name.value);
    const fragment = item.kind === Kind.INLINE_FRAGMENT ? item : document.fragments[item.name.value];
    return fragment !== undefined && asksByIds(schema, document, fragment.selectionSet);
  });
}

/** The ids of those of some root fields that give records by their ids alone. Throws the executor's errors of arguments. */
export function wantedIds(schema: GraphQLSchema, { variables }: Document, fields: Iterable<FieldNode>): unknown[] {
  const ids: unknown[] = [];
  for (const node of fields) {
    const field = schema.getQueryType()?.getFields()[node.name.value];
    if (!field || !isByIds(schema, node.name.value)) continue;
    const given = getArgumentValues(field, node, variables);
    ids.push(...[given.id ?? given.ids].flat());
  }
  return ids;
}

/** The same of a whole operation; none where it cannot be planned anyway, and the executor says what is wrong. */
export function idsOfOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: Document,
): unknown[] {
  const type = schema.getQueryType();
  if (!type) return [];
  try {
    const roots = [...collect(document, type, operation.selectionSet, new Map()).values()];
    return wantedIds(
      schema,
      document,
      roots.flatMap((nodes) => nodes.slice(0, 1)),
    );
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof NotProjectable) return [];
    throw error;
  }
}
