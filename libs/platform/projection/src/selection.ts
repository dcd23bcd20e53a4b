import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { NotProjectable } from './run.js';

/** How a root field of the schema says what it reads; set when the schema is built (`schema.ts`). */
export const READS = 'seedbed:reads';

export interface Document {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}
/** Response key → the field nodes under it, in the order of the answer. */
export type Selection = Map<string, FieldNode[]>;

/** The fields selected on a type, fragments and `@skip`/`@include` settled. */
export function select(document: Document, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
  const selection: Selection = new Map();
  for (const node of nodes) if (node.selectionSet) collect(document, type, node.selectionSet, selection);
  return selection;
}

export function collect(
  document: Document,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  into: Selection,
): Selection {
  for (const item of set.selections) {
    if (!isIncluded(document, item)) continue;
    if (item.kind === Kind.FIELD) {
      const key = item.alias?.value ?? item.name.value;
      const nodes = into.get(key);
      if (nodes) nodes.push(item);
      else into.set(key, [item]);
      continue;
    }
    const fragment = item.kind === Kind.INLINE_FRAGMENT ? item : document.fragments[item.name.value];
    const on = fragment?.typeCondition?.name.value;
    if (!fragment) throw new NotProjectable('an unknown fragment');
    const fits = on === undefined || on === type.name || type.getInterfaces().some(({ name }) => name === on);
    if (!fits) continue; // for another type of the same interface
    collect(document, type, fragment.selectionSet, into);
  }
  return into;
}

function isIncluded(document: Document, item: SelectionNode): boolean {
  for (const directive of item.directives ?? []) {
    const { value: name } = directive.name;
    if (name !== 'skip' && name !== 'include') throw new NotProjectable(`@${name}`);
    const definition = name === 'skip' ? GraphQLSkipDirective : GraphQLIncludeDirective;
    const values = getDirectiveValues(definition, item, document.variables); // throws for a variable that is null
    if ((name === 'include') !== Boolean(values?.if)) return false;
  }
  return true;
}
