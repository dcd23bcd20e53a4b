import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { OrganisationProfile } from './profile.record.js';
import { ProfileSectionKind } from './profile.rules.js';
import { Profiles } from './profiles.service.js';

@InputType({ description: 'Which profile is right as it stands.' })
class ConfirmProfileInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'How it came, where it was no click of theirs: "said so on the telephone". At most 500 characters.',
  })
  note?: string | null;
}

@InputType({ description: 'Which section of a profile is right as it stands.' })
class ConfirmProfileSectionInput extends ConfirmProfileInput {
  @Field(() => ProfileSectionKind.object, { description: 'The section.' })
  section!: ProfileSectionKind;
}

/** The people of an organisation, and those who keep its record. */
const WHO_ANSWERS = ['SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR'];

@Resolver()
export class ProfilesResolver {
  constructor(@Inject(Profiles) private readonly profiles: Profiles) {}

  @Allow(...WHO_ANSWERS)
  @Mutation(() => OrganisationProfile, {
    description:
      'Says that a section of a profile is right as it stands. For partners of their own organisation, and for the people of its centre who were told so.',
  })
  async confirmProfileSection(
    @Ctx() ctx: RequestContext,
    @Args('input') { organisationId, section, note }: ConfirmProfileSectionInput,
  ): Promise<ReadDescription> {
    return reads(
      OrganisationProfile,
      await this.profiles.confirm(ctx, organisationId, { section, note: note ?? null }),
    );
  }

  @Allow(...WHO_ANSWERS)
  @Mutation(() => OrganisationProfile, {
    description: 'Says that a whole profile is right as it stands: all of its sections. For the same people.',
  })
  async confirmProfile(
    @Ctx() ctx: RequestContext,
    @Args('input') { organisationId, note }: ConfirmProfileInput,
  ): Promise<ReadDescription> {
    return reads(OrganisationProfile, await this.profiles.confirm(ctx, organisationId, { note: note ?? null }));
  }
}
