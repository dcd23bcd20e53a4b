import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { IdentityLink, IdentityRelation } from './identity-link.record.js';
import { IdentityLinks } from './identity-links.service.js';

@InputType({ description: 'What you found about two records of one type.' })
export class LinkRecordsInput {
  @Field(() => String, { description: 'Record type of both: "Organisation".' })
  recordType!: string;
  @Field(() => ID, { description: 'The first record.' })
  leftId!: string;
  @Field(() => ID, { description: 'The second record.' })
  rightId!: string;
  @Field(() => IdentityRelation.object, { description: 'Whether the two are one.' })
  relation!: IdentityRelation;
  @Field(() => ID, { nullable: true, description: 'The side that stands for both, when they are one.' })
  keptId?: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@InputType({ description: 'Which identity link to take back.' })
export class UndoIdentityLinkInput {
  @Field(() => ID, { description: 'The link.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@Resolver(() => IdentityLink)
export class IdentityLinksResolver {
  constructor(@Inject(IdentityLinks) private readonly links: IdentityLinks) {}

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => IdentityLink, {
    description:
      'Says that two records are one (and which of them stands for both) or that they are not. No record is changed; `undoIdentityLink` restores exactly what was.',
  })
  async linkRecords(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => LinkRecordsInput }) input: LinkRecordsInput,
  ): Promise<ReadDescription> {
    const link = await this.links.decide(ctx, input);
    return reads(IdentityLink, link.id);
  }

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => IdentityLink, {
    description: 'Takes an identity link back, at any time and in any order: the records are apart again.',
  })
  async undoIdentityLink(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => UndoIdentityLinkInput }) input: UndoIdentityLinkInput,
  ): Promise<ReadDescription> {
    const link = await this.links.undo(ctx, input);
    return reads(IdentityLink, link.id);
  }
}
