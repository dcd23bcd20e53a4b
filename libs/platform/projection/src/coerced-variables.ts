import {
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isSpecifiedScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Names of the variables of operations whose variables are all texts or ids; undefined where one is something else. */
const textsOf = new WeakMap<OperationDefinitionNode, readonly string[] | undefined>();

/**
 * The coerced values of an operation's variables, as the executor would make them, or undefined when it has to say what
 * is wrong with them. Texts that are given for variables that take texts are what they are: programs ask most of their
 * questions so, and looking each of them up in the schema takes longer than the rest of a small question.
 */
export function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Variables,
): Variables | undefined {
  if (!textsOf.has(operation)) textsOf.set(operation, textVariables(schema, operation));
  const names = textsOf.get(operation);
  if (names?.every((name) => typeof given[name] === 'string')) {
    return names.length === 0 ? {} : Object.fromEntries(names.map((name) => [name, given[name]]));
  }
  return getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced;
}

function textVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly string[] | undefined {
  const names: string[] = [];
  for (const { type, variable } of operation.variableDefinitions ?? []) {
    const declared = getNullableType(typeFromAST(schema, type as never));
    if (!isSpecifiedScalarType(declared as never)) return undefined;
    if (!['ID', 'String'].includes((declared as unknown as { name: string }).name)) return undefined;
    names.push(variable.name.value);
  }
  return names;
}
