import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DateTime, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { LawfulBasis } from '@seedbed/platform/records';
import { ConsentChannel, ConsentEvent, ConsentState, ConsentWording } from './consent.record.js';
import type { ConsentStateName } from './consent.rules.js';
import { ConsentWordings } from './consent-wordings.service.js';
import { Consents, type Said } from './consents.service.js';

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

@InputType({ description: 'The words of one language in which people are asked.' })
export class WordingTextInput {
  @Field(() => String, { description: 'Language as a BCP 47 code, such as "sl".' })
  lang!: string;
  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@InputType({ description: 'A new version of the words in which people are asked for a consent.' })
export class ConsentWordingInput {
  @Field(() => String, { description: 'The purpose, such as `newsletter:<topic id>`.' })
  purpose!: string;
  @Field(() => [WordingTextInput], { description: 'The words, in each language in which people are asked.' })
  text!: WordingTextInput[];
}

@ObjectType({ description: 'What a person said last about a purpose at one of their addresses.' })
export class ConsentStanding {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
  @Field(() => ID, { description: 'The address.' })
  contactPointId!: string;
  @Field(() => String, { description: 'The purpose; `*` for a no to everything.' })
  purpose!: string;
  @Field(() => ConsentState.object, { description: 'What was said last.' })
  state!: ConsentStateName;
  @Field(() => DateTime, { description: 'When.' })
  since!: Date;
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
    @Inject(ConsentWordings) private readonly wordings: ConsentWordings,
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
  @Query(() => [ConsentStanding], {
    description:
      'What people said last about each purpose, at each of their addresses that you may see. Of whom nothing was said nothing is answered.',
  })
  async consentStandings(
    @Ctx() ctx: RequestContext,
    @Args('personIds', { type: () => [ID], description: 'The people; the first 200 count.' }) personIds: string[],
  ): Promise<ConsentStanding[]> {
    const standings = await this.consents.standings(ctx, personIds);
    return standings.map(({ person, contactPoint, ...rest }) => ({
      personId: person,
      contactPointId: contactPoint,
      ...rest,
    }));
  }

  @Allow('SYSTEM', 'DEMO', 'COORDINATOR', 'NODE_ADMIN')
  @Mutation(() => ConsentWording, {
    description:
      'Makes a new version of the words in which people are asked for a consent. Versions before it stay as they are: people agreed to them.',
  })
  async publishConsentWording(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ConsentWordingInput }) { purpose, text }: ConsentWordingInput,
  ): Promise<ReadDescription> {
    const words = Object.fromEntries(text.map(({ lang, text: said }) => [lang, said]));
    return reads(ConsentWording, (await this.wordings.publish(ctx, { purpose: purpose.trim(), text: words })).id);
  }
}

const said = ({ contactPointId, wordingId, at, evidence, ...rest }: ConsentInput): Said => ({
  ...rest,
  contactPoint: contactPointId,
  ...(wordingId ? { wording: wordingId } : {}),
  ...(at ? { at: new Date(at) } : {}),
  ...(evidence ? { evidence: Object.fromEntries(evidence.map(({ name, text }) => [name, text])) } : {}),
});
