import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, ByPolicy, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import { Audit } from '@seedbed/platform/journal';
import { AppError, errorText, isId, type RequestContext } from '@seedbed/platform/kernel';
import { Deciding } from './deciding.service.js';
import { Proposal } from './proposal.record.js';
import { ProposalFields } from './proposal-fields.js';
import { ProposalMode } from './proposal-mode.record.js';
import { ProposalModes } from './proposal-modes.service.js';
import { ProposalRulesOf } from './proposal-rules.service.js';
import { proposalActions } from './proposals.actions.js';
import {
  DecideProposalInput,
  DecisionReport,
  ProposalRules,
  ProposeArchiveInput,
  ProposeChangeInput,
  ProposedField,
  ProposeNewInput,
  SetProposalModeInput,
} from './proposals.types.js';
import { Proposing } from './proposing.service.js';

/** Whoever may propose something of some type; of what, its declaration says. */
const PROPOSERS = ['PARTNER_ADMIN', 'PARTNER_EDITOR', 'COORDINATOR', 'EDITOR', 'SYSTEM'];
const DECIDERS = ['COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM'];

@Resolver(() => Proposal)
export class ProposalsResolver {
  constructor(
    @Inject(Proposing) private readonly proposing: Proposing,
    @Inject(Deciding) private readonly deciding: Deciding,
    @Inject(ProposalFields) private readonly proposedFields: ProposalFields,
    @Inject(ProposalModes) private readonly modes: ProposalModes,
    @Inject(ProposalRulesOf) private readonly rules: ProposalRulesOf,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  @ResolveField(() => [ProposedField], {
    description: 'What is proposed, field by field, beside what stands there now.',
  })
  fields(@Ctx() ctx: RequestContext, @Parent() { id }: Proposal): Promise<readonly ProposedField[]> {
    return this.proposedFields.of(ctx, id);
  }

  @ByPolicy()
  @Query(() => ProposalRules, { description: 'What you may propose for a record, or for new records of a type.' })
  proposalRules(
    @Ctx() ctx: RequestContext,
    @Args('recordType', { description: 'Type of the record: `Organisation`, `Site` …' }) recordType: string,
    @Args('recordId', { type: () => ID, nullable: true, description: 'The record; unset: a new one.' })
    recordId?: string,
  ): Promise<ProposalRules> {
    return this.rules.of(ctx, recordType, recordId ?? null);
  }

  @Allow(...PROPOSERS)
  @Mutation(() => Proposal, {
    nullable: true,
    description:
      'Proposes values of fields of a record that you do not write. What its centre lets be applied at once is; the rest waits for a decision.',
  })
  async proposeChange(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ProposeChangeInput }) input: ProposeChangeInput,
  ): Promise<ReadDescription> {
    return reads(Proposal, await this.noted(ctx, input, () => this.proposing.change(ctx, input)));
  }

  @Allow(...PROPOSERS)
  @Mutation(() => Proposal, {
    nullable: true,
    description: 'Proposes a new record. `recordId` is the id that it will have.',
  })
  async proposeNew(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ProposeNewInput }) input: ProposeNewInput,
  ): Promise<ReadDescription> {
    return reads(Proposal, await this.noted(ctx, input, () => this.proposing.make(ctx, input)));
  }

  @Allow(...PROPOSERS)
  @Mutation(() => Proposal, { nullable: true, description: 'Proposes that a record is archived.' })
  async proposeArchive(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ProposeArchiveInput }) input: ProposeArchiveInput,
  ): Promise<ReadDescription> {
    return reads(Proposal, await this.noted(ctx, input, () => this.proposing.archive(ctx, input)));
  }

  @Allow(...PROPOSERS)
  @Mutation(() => Proposal, {
    nullable: true,
    description: 'Takes a proposal of yours back that waits. What was applied at once stays in the record.',
  })
  async withdrawProposal(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The proposal.' }) id: string,
  ): Promise<ReadDescription> {
    await this.proposing.withdraw(ctx, id);
    return reads(Proposal, id);
  }

  @Allow(...DECIDERS)
  @Mutation(() => DecisionReport, {
    description:
      'Decides on proposals, 200 at most, each for itself: one that is refused stops no other. What is accepted is written as your own change; its authors get one message about all of them.',
  })
  async decideProposals(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => [DecideProposalInput] }) input: DecideProposalInput[],
    @Args('idempotencyKey', {
      nullable: true,
      description:
        'A key of your own for this request: sent again within a day, it does nothing and answers as before.',
    })
    idempotencyKey?: string,
  ): Promise<object> {
    const report = await this.deciding.decide(ctx, input, idempotencyKey ?? null);
    const items = report.items.map((item) => ({
      ...item,
      problems: item.problems.map(({ code, field, params }) => ({
        ...{ code, field, message: errorText(code, ctx.language, params) },
      })),
    }));
    return { ...report, items };
  }

  @Allow('COORDINATOR', 'DEMO', 'SYSTEM')
  @Mutation(() => ProposalMode, {
    nullable: true,
    description:
      'Says for your centre what happens to proposed values of a field: applied at once, reviewed, or refused.',
  })
  async setProposalMode(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => SetProposalModeInput }) { stewardId, reason, ...wanted }: SetProposalModeInput,
  ): Promise<ReadDescription> {
    return reads(ProposalMode, await this.modes.say(reason ? { ...ctx, reason } : ctx, stewardId, wanted));
  }

  /** A proposal that is refused changes nothing, and stands in the audit. */
  private async noted<T>(
    ctx: RequestContext,
    { recordType, recordId }: { readonly recordType: string; readonly recordId?: string },
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AppError) await this.audit.noteRefusal(ctx, happening(error, recordType, recordId));
      throw error;
    }
  }
}

function happening({ code }: AppError, recordType: string, recordId: string | undefined) {
  const isKnown = /^[A-Za-z]{1,60}$/.test(recordType) && recordId !== undefined && isId(recordId);
  return { action: proposalActions.proposal, code, ...(isKnown ? { about: { type: recordType, id: recordId } } : {}) };
}
