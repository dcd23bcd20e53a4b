import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Job } from '@seedbed/platform/queue';
import { ErasurePreview, previewOf } from './erasure.types.js';
import { ErasureRequests } from './erasure-requests.service.js';
import { SubjectRequest } from './subject-request.record.js';
import { SubjectRequests } from './subject-requests.service.js';

@InputType({ description: 'The answer to a request of a person.' })
export class SubjectDecisionInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;
  @Field(() => String, { description: 'What was answered, or why it is refused, as the person is told.' })
  decision!: string;
}

const COORDINATORS = ['SYSTEM', 'DEMO', 'COORDINATOR'];

@Resolver(() => SubjectRequest)
export class SubjectRequestsResolver {
  constructor(
    @Inject(SubjectRequests) private readonly requests: SubjectRequests,
    @Inject(ErasureRequests) private readonly erasures: ErasureRequests,
  ) {}

  @Allow(...COORDINATORS)
  @Query(() => ErasurePreview, {
    description:
      'What the erasure of a person would take away now, place by place: it is done and taken back. The answer to a request under article 17 does it for good.',
  })
  async erasurePreview(
    @Ctx() ctx: RequestContext,
    @Args('requestId', { type: () => ID, description: 'The request for erasure.' }) requestId: string,
  ): Promise<ErasurePreview> {
    return previewOf(await this.requests.preview(ctx, requestId));
  }

  @Allow(...COORDINATORS)
  @Mutation(() => Job, {
    nullable: true,
    description:
      'Asks for the erasure of the person of a request under article 17, in every place, for good. When the job is done, the request keeps the proof: each place with how much was erased and what is left. Empty where somebody else asked for the same and it is under way.',
  })
  async erasePerson(
    @Ctx() ctx: RequestContext,
    @Args('requestId', { type: () => ID, description: 'The request for erasure.' }) requestId: string,
  ): Promise<ReadDescription> {
    return reads(Job, (await this.erasures.request(ctx, requestId)).id);
  }

  @Allow(...COORDINATORS)
  @Mutation(() => SubjectRequest, { description: 'Closes a request with what was answered.' })
  async completeSubjectRequest(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => SubjectDecisionInput }) { id, decision }: SubjectDecisionInput,
  ): Promise<ReadDescription> {
    return reads(SubjectRequest, (await this.requests.complete(ctx, id, decision)).id);
  }

  @Allow(...COORDINATORS)
  @Mutation(() => SubjectRequest, { description: 'Refuses a request, with the reason that the person is told.' })
  async refuseSubjectRequest(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => SubjectDecisionInput }) { id, decision }: SubjectDecisionInput,
  ): Promise<ReadDescription> {
    return reads(SubjectRequest, (await this.requests.refuse(ctx, id, decision)).id);
  }
}
