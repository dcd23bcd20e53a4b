import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { graphqlErrors } from './graphql.errors.js';

/** The limits of one query. They protect the server; each refusal names the limit and what was asked. */
export const LIMITS = {
  /** Levels of fields, from the root. */
  depth: 15,
  /** Fields in all, aliases and fragments counted. */
  fields: 1_000,
  /** Records that may be read: page sizes multiplied down the tree. */
  cost: 200_000,
  /** Levels of one argument (a filter's `and`, `or`, relations …). */
  argumentDepth: 20,
  /** Values in all arguments of an operation together. */
  argumentValues: 2_000,
  /** Entries of one list in a variable: the records of a bulk mutation. */
  listItems: 10_000,
  /** Values in the inputs of an operation's mutations: they are written, and nothing is compiled from them. */
  inputValues: 1_000_000,
  /** Records of a page when nothing is said, and at most. */
  defaultPage: 50,
  maxPage: 500,
  /** Keys of a group, groups (and values of a facet) of an answer, and facets of a question, at most. */
  maxGroupKeys: 4,
  maxGroups: 1_000,
  maxFacets: 12,
  /** Characters of a search. */
  search: 200,
  /** Tokens of a document. */
  tokens: 5_000,
} as const;

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Variables = Readonly<Record<string, unknown>>;
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Lists and objects of a variable as it was sent: each level of an argument may be both. */
const VARIABLE_DEPTH = 2 * LIMITS.argumentDepth + 2;

/**
 * Refuses variables that nest further than any argument may, and lists that are longer, before anything follows them
 * down. Throws FILTER_TOO_DEEP with the name of the variable, LIST_TOO_LONG with the name of the list.
 */
export function checkVariables(variables: Variables): void {
  for (const [argument, value] of Object.entries(variables)) {
    const enter = (given: unknown, level: number, name: string): void => {
      if (level > VARIABLE_DEPTH) {
        throw graphqlErrors.FILTER_TOO_DEEP(
          { argument, actual: level, limit: LIMITS.argumentDepth },
          { field: argument },
        );
      }
      if (typeof given !== 'object' || given === null) return;
      if (Array.isArray(given)) {
        checkLength(given.length, name);
        for (const inner of given) enter(inner, level + 1, name);
      } else for (const [key, inner] of Object.entries(given)) enter(inner, level + 1, key);
    };
    enter(value, 0, argument);
  }
}

/** Throws LIST_TOO_LONG when a list has more entries than one may have. */
export function checkLength(actual: number, field: string): void {
  if (actual > LIMITS.listItems) throw graphqlErrors.LIST_TOO_LONG({ actual, limit: LIMITS.listItems }, { field });
}

interface Measured {
  depth: number;
  fields: number;
  values: number;
}

/** What an operation asks for: records that it may read, and levels of fields. */
export interface Measures {
  readonly cost: number;
  readonly depth: number;
}

/** Refuses an operation that is too deep, too large or too costly. Throws QUERY_TOO_…, FILTER_TOO_…, PAGE_TOO_LARGE. */
export function checkLimits(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): Measures {
  const root = schema.getRootType(operation.operation) ?? undefined;
  const measured: Measured = { depth: 0, fields: 0, values: 0 };
  const inputs = operation.operation === 'mutation' ? { depth: 0, fields: 0, values: 0 } : undefined;
  const cost = costOf(operation.selectionSet, root, 1, { schema, fragments, variables, measured, inputs });
  if (cost > LIMITS.cost) throw graphqlErrors.QUERY_TOO_COSTLY({ actual: cost, limit: LIMITS.cost });
  return { cost, depth: measured.depth };
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Variables;
  readonly measured: Measured;
  /** What the inputs of mutations have, apart from the arguments below them. */
  readonly inputs: Measured | undefined;
}

function costOf(set: SelectionSetNode, type: Composite | undefined, level: number, scope: Scope): number {
  if (level > LIMITS.depth) throw graphqlErrors.QUERY_TOO_DEEP({ actual: level, limit: LIMITS.depth });
  scope.measured.depth = Math.max(scope.measured.depth, level);
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += fieldCost(selection, type, level, scope);
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments[selection.name.value];
      if (inner) cost += costOf(inner.selectionSet, typeOn(inner, type, scope), level, scope);
    }
  }
  return cost;
}

/** A fragment on another type than its place has (on a type of the interface Node) is measured by its own. */
function typeOn(
  fragment: InlineFragmentNode | FragmentDefinitionNode,
  type: Composite | undefined,
  { schema }: Scope,
): Composite | undefined {
  const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
  return compositeOf(on) ?? type;
}

const compositeOf = (type: unknown): Composite | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type : undefined;

function fieldCost(node: FieldNode, type: Composite | undefined, level: number, scope: Scope): number {
  scope.measured.fields += 1;
  if (scope.measured.fields > LIMITS.fields) {
    throw graphqlErrors.QUERY_TOO_LARGE({ actual: scope.measured.fields, limit: LIMITS.fields });
  }
  const inputs = level === 1 ? scope.inputs : undefined;
  for (const argument of node.arguments ?? []) checkArgument(argument.name.value, argument.value, scope, inputs);
  if (!node.selectionSet) return 0;
  const field = type?.getFields()[node.name.value];
  const named = field && getNamedType(field.type);
  const below = costOf(node.selectionSet, compositeOf(named), level + 1, scope);
  const takes = (argument: string): boolean => field?.args.some(({ name }) => name === argument) ?? false;
  if (takes('first')) {
    return pageSize(node, scope.variables, takes('groupBy') || takes('fields')) * Math.max(1, below);
  }
  return takes('ids') ? idCount(node, scope.variables) * Math.max(1, below) : 1 + below;
}

/** How many records a field asks for by their ids. Throws PAGE_TOO_LARGE when they are more than a page holds. */
function idCount(node: FieldNode, variables: Variables): number {
  const given = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
  const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : given;
  const ids = given?.kind === Kind.LIST ? given.values : value;
  const count = Array.isArray(ids) ? ids.length : 1;
  if (count > LIMITS.maxPage) {
    throw graphqlErrors.PAGE_TOO_LARGE({ argument: 'ids', actual: count, limit: LIMITS.maxPage }, { field: 'ids' });
  }
  return count;
}

/**
 * The page size (or number of groups) a field asks for. Throws PAGE_TOO_LARGE or GROUPS_TOO_MANY when it is none of ours,
 * PAGE_FROM_BOTH_ENDS for two of them.
 */
function pageSize(node: FieldNode, variables: Variables, ofGroups: boolean): number {
  const [first, last] = ['first', 'last'].map((argument) => sizeIn(node, argument, variables, ofGroups));
  if (first !== undefined && last !== undefined) throw graphqlErrors.PAGE_FROM_BOTH_ENDS({}, { field: 'last' });
  return first ?? last ?? LIMITS.defaultPage;
}

function sizeIn(node: FieldNode, argument: string, variables: Variables, ofGroups: boolean): number | undefined {
  const given = node.arguments?.find(({ name }) => name.value === argument)?.value;
  const value = given && scalar(given, variables);
  if (value === undefined || value === null) return undefined;
  const size = Number(value);
  const limit = ofGroups ? LIMITS.maxGroups : LIMITS.maxPage;
  if (!Number.isInteger(size) || size < 0 || size > limit) {
    const params = { argument, actual: String(value), limit };
    throw ofGroups
      ? graphqlErrors.GROUPS_TOO_MANY(params, { field: argument })
      : graphqlErrors.PAGE_TOO_LARGE(params, { field: argument });
  }
  return size;
}

function scalar(node: ValueNode, variables: Variables): unknown {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  return 'value' in node ? node.value : null;
}

/** Depth and size of an argument, wherever its parts come from. */
function checkArgument(argument: string, value: ValueNode, scope: Scope, inputs: Measured | undefined): void {
  const { variables } = scope;
  const measured = inputs ?? scope.measured;
  const mostValues = inputs ? LIMITS.inputValues : LIMITS.argumentValues;
  const enter = (level: number): void => {
    measured.values += 1;
    if (level > LIMITS.argumentDepth) {
      throw graphqlErrors.FILTER_TOO_DEEP(
        { argument, actual: level, limit: LIMITS.argumentDepth },
        { field: argument },
      );
    }
    if (measured.values > mostValues) {
      throw graphqlErrors.FILTER_TOO_LARGE(
        { argument, actual: measured.values, limit: mostValues },
        { field: argument },
      );
    }
  };
  const ofVariable = (given: unknown, level: number): void => {
    enter(level);
    if (typeof given !== 'object' || given === null) return;
    for (const inner of Object.values(given)) ofVariable(inner, Array.isArray(given) ? level : level + 1);
  };
  const ofNode = (node: ValueNode, level: number): void => {
    if (node.kind === Kind.VARIABLE) ofVariable(variables[node.name.value], level);
    else enter(level);
    if (node.kind === Kind.LIST) for (const inner of node.values) ofNode(inner, level);
    if (node.kind === Kind.OBJECT) for (const inner of node.fields) ofNode(inner.value, level + 1);
  };
  ofNode(value, 0);
}
