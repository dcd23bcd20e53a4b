import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Job } from './job.record.js';
import { Jobs } from './jobs.service.js';

@Resolver(() => Job)
export class JobsResolver {
  constructor(@Inject(Jobs) private readonly jobs: Jobs) {}

  @Allow('NODE_ADMIN', 'COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => Job, {
    description:
      'Cancels a piece of work. One that waits is over at once; one that runs stops soon (state CANCELLING until then).',
  })
  async cancelJob(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<ReadDescription> {
    await this.jobs.cancel(ctx, id);
    return reads(Job, id);
  }
}
