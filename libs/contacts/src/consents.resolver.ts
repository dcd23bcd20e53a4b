import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DateTime, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { choice, LawfulBasis } from '@seedbed/platform/records';
import { ConsentChannel, ConsentEvent } from './consent.record.js';
import type { ConsentStateName } from './consent.rules.js';
import { Consents, type Said } from './consents.service.js';
import { People } from './people.service.js';
import { Person } from './person.record.js';

const ConsentState = choice('ConsentState', 'What a person said last about a purpose.', {
  REQUESTED: 'Asked, without an answer yet.',
  GIVEN: 'Agreed.',
  REFUSED: 'Objected.',
  WITHDRAWN: 'Agreed once, and withdrew.',
  EXPIRED: 'Agreed or was asked too long ago.',
});

@InputType({ description: 'One name and one text of what proves a consent.' })
export class EvidenceInput {
  @Field(() => String, { description: 'What it is, such as "form" or "document".' })
  name!: string;
  @Field(() => String, { description: 'What it says.' })
  text!: string;
}

@InputType({ description: 'What a person said about a purpose, and how it can be proved.' })
export class ConsentInput {
  @Field(() => ID, { description: 'The contact point.' })
  contactPointId!: string;
  @Field(() => String, { description: 'The purpose, such as `newsletter:<topic id>`; `*` for a no to everything.' })
  purpose!: string;
  @Field(() => ConsentChannel.object, { description: 'The way on which it came.' })
  channel!: ConsentChannel;
  @Field(() => DateTime, { nullable: true, description: 'When it was said; now unless it was earlier.' })
  at?: string | null;
  @Field(() => ID, { nullable: true, description: 'The wording that the person saw.' })
  wordingId?: string | null;
  @Field(() => String, { nullable: true, description: 'The language of the wording, as a BCP 47 code.' })
  locale?: string | null;
  @Field(() => LawfulBasis.object, { nullable: true, description: 'The legal basis it is about; consent unless said.' })
  legalBasis?: LawfulBasis | null;
  @Field(() => [EvidenceInput], { nullable: true, description: 'What proves it.' })
  evidence?: EvidenceInput[] | null;
}

@InputType({ description: 'Whose processing is restricted, or no longer is, and why.' })
export class RestrictionInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => String, { description: 'Why; it is written down.' })
  reason!: string;
}

@ObjectType({ description: 'What may be done with an address for a purpose now.' })
export class PermittedUse {
  @Field(() => ConsentState.object, { nullable: true, description: 'What was said last; empty when nothing was.' })
  state!: ConsentStateName | null;
  @Field(() => Boolean, {
    description: 'Whether it may be written to on consent: by the ledger, suppressions and restrictions together.',
  })
  mayWrite!: boolean;
}

const KEEPERS = ['SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR'];
const input = { type: () => ConsentInput };

@Resolver()
export class ConsentsResolver {
  constructor(
    @Inject(Consents) private readonly consents: Consents,
    @Inject(People) private readonly people: People,
  ) {}

  @Allow(...KEEPERS)
  @Mutation(() => ConsentEvent, { description: 'Writes down that a person agreed to a purpose.' })
  async giveConsent(@Ctx() ctx: RequestContext, @Args('input', input) given: ConsentInput): Promise<ReadDescription> {
    return reads(ConsentEvent, (await this.consents.giveConsent(ctx, said(given))).id);
  }

  @Allow(...KEEPERS)
  @Mutation(() => ConsentEvent, {
    description:
      'Takes over a consent that was given elsewhere, with its proof. It changes nothing where the person withdrew or objected before.',
  })
  async importConsent(@Ctx() ctx: RequestContext, @Args('input', input) given: ConsentInput): Promise<ReadDescription> {
    return reads(ConsentEvent, (await this.consents.importConsent(ctx, said(given))).id);
  }

  @Allow(...KEEPERS)
  @Mutation(() => ConsentEvent, {
    description:
      'Writes down that a person withdrew a consent; the address is not written to for the purpose any more.',
  })
  async withdrawConsent(
    @Ctx() ctx: RequestContext,
    @Args('input', input) given: ConsentInput,
  ): Promise<ReadDescription> {
    return reads(ConsentEvent, (await this.consents.withdrawConsent(ctx, said(given))).id);
  }

  @Allow(...KEEPERS)
  @Mutation(() => ConsentEvent, {
    description:
      'Writes down that a person objected (article 21); no centre of this node writes to the address any more.',
  })
  async objectToUse(@Ctx() ctx: RequestContext, @Args('input', input) given: ConsentInput): Promise<ReadDescription> {
    return reads(ConsentEvent, (await this.consents.object(ctx, said(given))).id);
  }

  @Allow(...KEEPERS)
  @Query(() => PermittedUse, { description: 'Whether an address may be written to for a purpose, and what was said.' })
  async permittedUse(
    @Ctx() ctx: RequestContext,
    @Args('contactPointId', { type: () => ID, description: 'The contact point.' }) contactPointId: string,
    @Args('purpose', { type: () => String, description: 'The purpose.' }) purpose: string,
  ): Promise<PermittedUse> {
    return this.consents.permittedUse(ctx, contactPointId, purpose);
  }

  @Allow(...KEEPERS)
  @Mutation(() => Person, {
    description:
      'Restricts the processing of a person (article 18): nothing of them is changed or written to until it is lifted.',
  })
  async restrictPerson(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => RestrictionInput }) { id, reason }: RestrictionInput,
  ): Promise<ReadDescription> {
    return reads(Person, (await this.people.restrict(ctx, id, reason)).id);
  }

  @Allow(...KEEPERS)
  @Mutation(() => Person, { description: 'Ends the restriction of a person.' })
  async liftRestriction(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => RestrictionInput }) { id, reason }: RestrictionInput,
  ): Promise<ReadDescription> {
    return reads(Person, (await this.people.liftRestriction(ctx, id, reason)).id);
  }
}

const said = ({ contactPointId, wordingId, at, evidence, ...rest }: ConsentInput): Said => ({
  ...rest,
  contactPoint: contactPointId,
  ...(wordingId ? { wording: wordingId } : {}),
  ...(at ? { at: new Date(at) } : {}),
  ...(evidence ? { evidence: Object.fromEntries(evidence.map(({ name, text }) => [name, text])) } : {}),
});
