import { Field, ID, InterfaceType } from '@nestjs/graphql';

/**
 * What every record is to clients that keep records by their id (Relay): ids are unique across types. The read engine puts
 * `__typename` into what it gives to the ordinary executor.
 */
@InterfaceType('Node', {
  description: 'Any record; its id is unique across all types.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Stable id, the same on every node.' })
  id!: string;
}
