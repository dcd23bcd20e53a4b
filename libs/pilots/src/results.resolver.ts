import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { IndicatorValue } from './indicator-value.record.js';
import { Results } from './results.service.js';

@InputType({ description: 'The approval of the values of an indicator in a period.' })
export class ApproveIndicatorValueInput {
  @Field(() => ID, { description: 'A value of the period; all of the same indicator and period are approved.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
  @Field(() => String, { nullable: true, description: 'What is to be said of it; it stays in the history.' })
  reason?: string | null;
}

@InputType({ description: 'The opening of approved values of an indicator in a period.' })
export class ReopenIndicatorValueInput {
  @Field(() => ID, { description: 'A value of the period; all of the same indicator and period are opened.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
  @Field(() => String, { description: 'Why. It stays in the history.' })
  reason!: string;
}

@Resolver()
export class ResultsResolver {
  constructor(@Inject(Results) private readonly results: Results) {}

  @Allow('COORDINATOR', 'DEMO', 'SYSTEM')
  @Mutation(() => IndicatorValue, {
    description: 'Approves the values of an indicator in a period: they change no more until they are opened again.',
  })
  async approveIndicatorValue(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ApproveIndicatorValueInput }) input: ApproveIndicatorValueInput,
  ): Promise<ReadDescription> {
    return reads(IndicatorValue, (await this.results.approve(ctx, input)).id);
  }

  @Allow('COORDINATOR', 'DEMO', 'SYSTEM')
  @Mutation(() => IndicatorValue, {
    description:
      'Opens the approved values of an indicator in a period again, with a reason that stays in the history.',
  })
  async reopenIndicatorValue(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ReopenIndicatorValueInput }) input: ReopenIndicatorValueInput,
  ): Promise<ReadDescription> {
    return reads(IndicatorValue, (await this.results.reopen(ctx, input)).id);
  }
}
