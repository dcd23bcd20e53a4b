import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Job } from '@seedbed/platform/queue';
import { InsightsService } from './insights.service.js';

@Resolver()
export class InsightsResolver {
  constructor(@Inject(InsightsService) private readonly insights: InsightsService) {}

  @Allow('NODE_ADMIN', 'COORDINATOR', 'DEMO', 'SYSTEM')
  @Mutation(() => Job, {
    nullable: true,
    description:
      'Asks for the network of organisations to be measured again. It happens by itself after every change; the job that waits already is answered where there is one. Empty where somebody else asked for the same and it is under way.',
  })
  async recomputeNetworkMetrics(@Ctx() ctx: RequestContext): Promise<ReadDescription> {
    return reads(Job, (await this.insights.recompute(ctx)).id);
  }
}
