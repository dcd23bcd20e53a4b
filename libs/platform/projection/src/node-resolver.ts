import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ByPolicy, DayOrMoment, LIMITS, ReadDescription } from '@seedbed/platform/graphql';
import { AS_OF, Node } from '@seedbed/platform/records';

export const NODE = new ReadDescription(Node, 'node');
export const NODES = new ReadDescription(Node, 'nodes');

const AS_OF_ARGUMENT = { type: () => DayOrMoment, nullable: true, description: AS_OF };

/** Records by their ids alone, whatever their types. */
@Resolver(() => Node)
export class NodeResolver {
  @ByPolicy()
  @Query(() => Node, {
    nullable: true,
    description: 'The record of an id, of whatever type; null when there is none to see.',
  })
  node(
    @Args('id', { type: () => ID, description: 'Its id.' }) _id: string,
    @Args('asOf', AS_OF_ARGUMENT) _asOf?: string,
  ): ReadDescription {
    return NODE;
  }

  @ByPolicy()
  @Query(() => [Node], {
    nullable: 'items',
    description: `The records of these ids, in their order, ${LIMITS.maxPage} at most; null for each that is not there to see.`,
  })
  nodes(
    @Args('ids', { type: () => [ID], description: 'Their ids.' }) _ids: string[],
    @Args('asOf', AS_OF_ARGUMENT) _asOf?: string,
  ): ReadDescription {
    return NODES;
  }
}
