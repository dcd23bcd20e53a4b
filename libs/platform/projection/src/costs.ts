import { checkLimits, LIMITS, type Measures } from '@seedbed/platform/graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Document } from './selection.js';

/** Page sizes of one operation that are kept: a program uses few. */
const KEPT_PER_OPERATION = 50;

/** What the answer says of a query's cost (`extensions.cost`). */
export interface CostReport {
  /** Records that the query may read. */
  readonly cost: number;
  readonly limit: number;
  readonly depth: number;
  readonly depthLimit: number;
}

/** What operations cost, kept with their parsed documents. */
export class Costs {
  private readonly known = new WeakMap<object, Map<string, Measures>>();

  /** The cost of an operation with its coerced variables. Throws what {@link checkLimits} throws. */
  of(schema: GraphQLSchema, operation: OperationDefinitionNode, document: Document): CostReport {
    const key = keyOf(document.variables);
    const kept = this.known.get(operation) ?? new Map<string, Measures>();
    this.known.set(operation, kept);
    const measures =
      (key === undefined ? undefined : kept.get(key)) ??
      checkLimits(schema, operation, document.fragments, document.variables);
    if (key !== undefined && kept.size < KEPT_PER_OPERATION) kept.set(key, measures);
    return { cost: measures.cost, limit: LIMITS.cost, depth: measures.depth, depthLimit: LIMITS.depth };
  }
}

/** Numbers may be page sizes. An object or a list has a size of its own, and is measured each time: undefined. */
function keyOf(variables: Document['variables']): string | undefined {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'object' && value !== null) return undefined;
    if (typeof value === 'number' || value === null) parts.push(`${name}=${value}`);
  }
  return parts.join();
}
