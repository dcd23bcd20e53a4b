import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { DuplicateCandidate, DuplicateDecision } from './duplicate-candidate.record.js';
import { DuplicatesService } from './duplicates.service.js';

@InputType({ description: 'What you decided on a duplicate candidate.' })
export class DecideDuplicateInput {
  @Field(() => ID, { description: 'The candidate.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
  @Field(() => DuplicateDecision.object, {
    description: '`SAME` makes the two one, `NOT_SAME` keeps them apart, `OPEN` takes the decision back.',
  })
  decision!: DuplicateDecision;
  @Field(() => ID, { nullable: true, description: 'With `SAME`: the organisation that stands for both.' })
  keptId?: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@Resolver(() => DuplicateCandidate)
export class DuplicatesResolver {
  constructor(@Inject(DuplicatesService) private readonly duplicates: DuplicatesService) {}

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => DuplicateCandidate, {
    description:
      'Decides whether two organisations are one. Neither is changed or deleted: one stands for both in lists, counts, search and links, and taking the decision back (`OPEN`) restores exactly what was.',
  })
  async decideDuplicate(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => DecideDuplicateInput }) input: DecideDuplicateInput,
  ): Promise<ReadDescription> {
    const candidate = await this.duplicates.decide(ctx, input);
    return reads(DuplicateCandidate, candidate.id);
  }
}
