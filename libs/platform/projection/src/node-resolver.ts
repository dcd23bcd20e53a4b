import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ByPolicy, LIMITS, ReadDescription } from '@seedbed/platform/graphql';
import { Node } from '@seedbed/platform/records';

export const NODE = new ReadDescription(Node, 'node');
export const NODES = new ReadDescription(Node, 'nodes');

/** Records by their ids alone, whatever their types. */
@Resolver(() => Node)
export class NodeResolver {
  @ByPolicy()
  @Query(() => Node, {
    nullable: true,
    description: 'The record of an id, of whatever type; null when there is none to see.',
  })
  node(@Args('id', { type: () => ID, description: 'Its id.' }) _id: string): ReadDescription {
    return NODE;
  }

  @ByPolicy()
  @Query(() => [Node], {
    nullable: 'items',
    description: `The records of these ids, in their order, ${LIMITS.maxPage} at most; null for each that is not there to see.`,
  })
  nodes(@Args('ids', { type: () => [ID], description: 'Their ids.' }) _ids: string[]): ReadDescription {
    return NODES;
  }
}
