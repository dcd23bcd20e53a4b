import { Args, Field, Float, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ByPolicy, ReadDescription } from '@seedbed/platform/graphql';

@ObjectType({ description: 'A record that a search found.' })
export class SearchHit {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => String, { description: 'Its record type: `Organisation`, `Project` …' })
  type!: string;
  @Field(() => String, { nullable: true, description: 'What the record is called.' })
  title?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The text that matched, where it is another one than the title.',
  })
  detail?: string;
  @Field(() => Float, { description: 'How well it matches; only good for comparing hits of one search.' })
  score!: number;
}

const FOUND = new ReadDescription(SearchHit, 'search');

/** The search over all record types (Ctrl K). */
@Resolver(() => SearchHit)
export class SearchResolver {
  @ByPolicy()
  @Query(() => [SearchHit], {
    description:
      'Records of all types by their names and texts, whatever their case, accents and small typing mistakes; best match first.',
  })
  search(
    @Args('text', { type: () => String, description: 'What to search for.' }) _text: string,
    @Args('types', { type: () => [String], nullable: true, description: 'Only these record types.' }) _types?: string[],
    @Args('first', { type: () => Int, nullable: true, description: 'How many hits: 20 unless said.' }) _first?: number,
  ): ReadDescription {
    return FOUND;
  }
}
