import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SecondFactorWay } from './second-factor-way.js';
import { UserRole } from './user-role.js';

@ObjectType({ description: 'A role that a user may act under, and for whom: all assignments of the role together.' })
export class RoleToActUnder {
  @Field(() => UserRole.object, { description: 'The role.' })
  role!: UserRole;
  @Field(() => [ID], { description: 'Ids of the centres it is for.' })
  nccIds!: readonly string[];
  @Field(() => [ID], { description: 'Ids of the organisations it is for.' })
  organisationIds!: readonly string[];
  @Field(() => [ID], { description: 'Ids of the programmes it is for; empty: not limited to some.' })
  programmeIds!: readonly string[];
  @Field({ description: 'Whether a second factor has to be given before one may act under it.' })
  needsSecondFactor!: boolean;
}

@ObjectType({ description: 'Who asks.' })
export class Me {
  @Field(() => ID, { nullable: true, description: 'Id of the user; empty without a sign-in.' })
  userId?: string | null;
  @Field(() => String, { nullable: true, description: 'The mail address they sign in with.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'What they are called.' })
  displayName?: string | null;
  @Field(() => UserRole.object, {
    nullable: true,
    description:
      'The role they act under; empty for the demo reader, which every request without a sign-in is in demo mode.',
  })
  actingRole?: UserRole | null;
  @Field(() => [RoleToActUnder], { description: 'All roles they have, the most useful first.' })
  roles!: readonly RoleToActUnder[];
  @Field({ description: 'Whether they have a second factor.' })
  hasSecondFactor!: boolean;
  @Field(() => [SecondFactorWay.object], { description: 'What they have as a second factor.' })
  secondFactors!: readonly SecondFactorWay[];
  @Field({ description: 'Whether this node runs in demo mode.' })
  isDemo!: boolean;
}

@ObjectType({ description: 'A made-up user, as whom one may look around in demo mode.' })
export class OfferedDemoUser {
  @Field({ description: 'Its name, for `signInAsDemo`.' })
  name!: string;
  @Field(() => UserRole.object, { description: 'Its role.' })
  role!: UserRole;
  @Field(() => String, { nullable: true, description: 'Country of the centre that it works for.' })
  country?: string | null;
}

@ObjectType({ description: 'What a sign-in came to.' })
export class SignInAnswer {
  @Field(() => Me, { nullable: true, description: 'Who is signed in now; empty when a second factor is asked for.' })
  me?: Me | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Give it to `signInWithSecondFactor` together with a code, within ten minutes; empty when one is signed in.',
  })
  challenge?: string | null;
  @Field(() => [SecondFactorWay.object], {
    description:
      'What the second factor may be, when one is asked for. A passkey signs in by itself, without the challenge.',
  })
  secondFactors!: readonly SecondFactorWay[];
}
