import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Job } from '@seedbed/platform/queue';
import { RetentionRequests } from './retention-requests.service.js';

@Resolver()
export class RetentionResolver {
  constructor(@Inject(RetentionRequests) private readonly retention: RetentionRequests) {}

  @Allow('SYSTEM', 'DEMO', 'NODE_ADMIN')
  @Mutation(() => Job, {
    nullable: true,
    description:
      'Asks for what was kept long enough to be anonymised, by the rules that are switched on; it happens by itself once a day. With `dryRun` its result only says what would be. Empty where somebody else asked for the same and it is under way.',
  })
  async runRetention(
    @Ctx() ctx: RequestContext,
    @Args('dryRun', { type: () => Boolean, description: 'Whether only to say what would be anonymised.' })
    dryRun: boolean,
  ): Promise<ReadDescription> {
    return reads(Job, (await this.retention.request(ctx, dryRun)).id);
  }
}
