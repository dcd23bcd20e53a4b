import {
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import { type Bind, NotProjectable } from './run.js';

/**
 * An argument as the compiler sees it: its structure is part of the plan, its leaves are parameters. `value` of a leaf is
 * what it was when the plan was made; only what the plan's key contains (null, booleans, sort directions) may decide SQL.
 */
export type Tree =
  | { readonly kind: 'null' }
  | { readonly kind: 'leaf'; readonly value: unknown; readonly bind: Bind }
  | { readonly kind: 'leaves'; readonly bind: Bind }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Tree> };

type Variables = Readonly<Record<string, unknown>>;
const NULL: Tree = { kind: 'null' };

/** The tree of an argument written in the document, variables followed; undefined when it is absent. */
export function treeOfNode(node: ValueNode, type: GraphQLInputType, variables: Variables): Tree | undefined {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return variables[name] === undefined ? undefined : treeOfValue(variables[name], (run) => run.variables[name]);
  }
  if (isNonNullType(type)) return treeOfNode(node, type.ofType, variables);
  if (node.kind === Kind.NULL) return NULL;
  if (isListType(type)) return listTree(node, type.ofType, variables);
  if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) throw new NotProjectable(`${type.name} written as ${node.kind}`);
    const fields = new Map<string, Tree>();
    for (const field of node.fields) {
      const inner = type.getFields()[field.name.value];
      const tree = inner && treeOfNode(field.value, inner.type, variables);
      if (tree) fields.set(field.name.value, tree);
    }
    return { kind: 'object', fields };
  }
  const value = valueFromAST(node, type);
  return { kind: 'leaf', value, bind: () => value };
}

function listTree(node: ValueNode, of: GraphQLInputType, variables: Variables): Tree {
  const nodes = node.kind === Kind.LIST ? node.values : [node];
  const items = nodes.map((item) => treeOfNode(item, of, variables) ?? NULL);
  // only a variable with a default can be null here, which the executor refuses in its own words
  if (items.some((item) => item.kind === 'null')) throw new NotProjectable('a null among values');
  return asList(items);
}

/** A list of leaves is one parameter, whatever its length; a list of objects is part of the plan. */
function asList(items: readonly Tree[]): Tree {
  const leaves = items.filter((item) => item.kind === 'leaf');
  if (leaves.length < items.length) return { kind: 'list', items };
  return { kind: 'leaves', bind: (run) => leaves.map((leaf) => leaf.bind(run)) };
}

/** The tree of a value that is known now and found again by `bind` in every later run of the same shape. */
function treeOfValue(value: unknown, bind: Bind): Tree {
  if (value === null || value === undefined) return NULL;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return { kind: 'leaves', bind };
    return { kind: 'list', items: value.map((item, at) => treeOfValue(item, (run) => (bind(run) as unknown[])[at])) };
  }
  if (typeof value === 'object') {
    const fields = new Map<string, Tree>();
    for (const [name, inner] of Object.entries(value)) {
      if (inner !== undefined)
        fields.set(
          name,
          treeOfValue(inner, (run) => (bind(run) as Record<string, unknown>)[name]),
        );
    }
    return { kind: 'object', fields };
  }
  return { kind: 'leaf', value, bind };
}
