import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { cursorMask } from './cursor.js';

/** Computes the key under which runs of one operation share a plan: everything of the variables that decides the SQL. */
export type KeyOf = (variables: Readonly<Record<string, unknown>>) => string;

/**
 * In: an operation. Out: a function from its coerced variables to the plan's key. Structure, nulls, booleans, cursors'
 * empty keys and sort directions are in it; all other values are parameters and are not.
 */
export function planKey(schema: GraphQLSchema, operation: OperationDefinitionNode): KeyOf {
  const variables = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as never);
    return { name: definition.variable.name.value, exact: type !== undefined && decidesOrder(getNamedType(type)) };
  });
  if (variables.length === 0) return () => '';
  return (values) => variables.map(({ name, exact }) => shape(values[name], exact)).join(',');
}

const decides = ({ name = '' }: { name?: string }): boolean => name === 'SortDirection' || name.endsWith('GroupKey');

/** Sort directions and keys of groups are enum values that decide the SQL: a variable that holds some is compared by value. */
function decidesOrder(type: unknown): boolean {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).some((field) => decides(getNamedType(field.type)));
  return decides(type as { name?: string });
}

function shape(value: unknown, exact: boolean): string {
  if (value === undefined) return 'u';
  if (value === null) return 'n';
  switch (typeof value) {
    case 'boolean':
      return value ? 't' : 'f';
    case 'string':
      return exact ? `=${value}` : (cursorMask(value) ?? 's');
    case 'object':
      break;
    default:
      return 's';
  }
  if (Array.isArray(value)) {
    return !exact && value.every((item) => typeof item !== 'object')
      ? 'l'
      : `[${value.map((item) => shape(item, exact)).join(',')}]`;
  }
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}:${shape(inner, exact)}`)
    .join(',')}}`;
}
