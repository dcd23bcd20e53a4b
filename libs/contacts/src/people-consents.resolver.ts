import { Inject } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DateTime } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { ConsentState } from './consent.record.js';
import type { ConsentStateName } from './consent.rules.js';
import { PeopleConsents } from './people-consents.service.js';

@ObjectType({ description: 'What somebody of an organisation said about a purpose.' })
class PeopleConsent {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
  @Field(() => ID, { description: 'The mail address it is about.' })
  contactPointId!: string;
  @Field({ description: 'The purpose, such as `newsletter:<topic id>`.' })
  purpose!: string;
  @Field(() => ConsentState.object, { description: 'What was said last.' })
  state!: ConsentStateName;
  @Field(() => DateTime, { description: 'When it was said (UTC).' })
  since!: Date;
}

@Resolver()
export class PeopleConsentsResolver {
  constructor(@Inject(PeopleConsents) private readonly consents: PeopleConsents) {}

  @Allow('SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR')
  @Query(() => [PeopleConsent], {
    description:
      'What the people who work in an organisation agreed to or refused, for the organisation itself and the people of its centre. How it is proved is not told.',
  })
  peopleConsents(
    @Ctx() ctx: RequestContext,
    @Args('organisationId', { type: () => ID, description: 'The organisation.' }) organisationId: string,
  ): Promise<PeopleConsent[]> {
    return this.consents.of(ctx, organisationId);
  }
}
