import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DateTime, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { MailState } from '@seedbed/platform/mail';
import { LawfulBasis, Visibility } from '@seedbed/platform/records';
import { People } from './people.service.js';
import { Person } from './person.record.js';
import { PersonMail } from './person-mail.service.js';
import { type NewPerson, PersonRegistration } from './person-registration.service.js';

@InputType({ description: 'A new person, with the first address and the first role.' })
export class RegisterPersonInput implements NewPerson {
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How the person wants to be called, where that is another name.',
  })
  calledAs?: string | null;
  @Field(() => [String], { nullable: true, description: 'Languages the person reads, best first, as BCP 47 codes.' })
  languages?: string[] | null;
  @Field(() => Visibility.object, { nullable: true, description: 'Who may see the person; the centre unless said.' })
  visibility?: Visibility | null;
  @Field(() => LawfulBasis.object, { nullable: true, description: 'The legal basis on which the person is kept.' })
  legalBasis?: LawfulBasis | null;
  @Field(() => ID, { nullable: true, description: 'The centre of record.' })
  stewardId?: string | null;
  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation that the person works for.' })
  organisationId?: string | null;
  @Field(() => String, { nullable: true, description: 'What the person does there.' })
  function?: string | null;
  @Field(() => String, { nullable: true, description: 'Why; it is written down with the change.' })
  reason?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'A key of your own for this request: sent again within a day, it writes nothing and answers as before.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Whose processing is restricted, or no longer is, and why.' })
export class RestrictionInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => String, { description: 'Why; it is written down.' })
  reason!: string;
}

@ObjectType({ description: 'A message that this installation sent to a person. Its text is not shown.' })
export class SentMessage {
  @Field(() => ID, { description: 'Id of the message.' })
  id!: string;
  @Field(() => String, { description: 'Why it was sent: the name of its purpose.' })
  purpose!: string;
  @Field(() => String, { description: 'To which address, masked.' })
  recipient!: string;
  @Field(() => MailState.object, { description: 'Where it stands.' })
  state!: MailState;
  @Field(() => Int, { description: 'How many times sending it was begun.' })
  attempts!: number;
  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it came to an end, whichever.' })
  finishedAt!: Date | null;
}

const KEEPERS = ['SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR'];

@Resolver(() => Person)
export class PeopleResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(PersonRegistration) private readonly registration: PersonRegistration,
    @Inject(PersonMail) private readonly mail: PersonMail,
  ) {}

  @Allow(...KEEPERS)
  @Mutation(() => Person, {
    description: 'Takes a person in, with an address and a role in an organisation: all of it or nothing.',
  })
  async registerPerson(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => RegisterPersonInput }) input: RegisterPersonInput,
  ): Promise<ReadDescription> {
    return reads(Person, await this.registration.register(ctx, input));
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

  @Allow(...KEEPERS)
  @Query(() => [SentMessage], {
    description:
      'What this installation sent to the present addresses of a person in the last year, newest first. Newsletters are not among it.',
  })
  async mailOfPerson(
    @Ctx() ctx: RequestContext,
    @Args('personId', { type: () => ID, description: 'The person.' }) personId: string,
  ): Promise<SentMessage[]> {
    return (await this.mail.sentTo(ctx, personId)).map(({ finishedAt = null, ...message }) => ({
      ...message,
      finishedAt,
    }));
  }
}
