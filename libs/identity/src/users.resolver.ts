import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DateTime, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Exchange, type HttpExchange } from './exchange.js';
import { Invitations } from './invitations.service.js';
import { User } from './user.record.js';
import { UserRole } from './user-role.js';
import { Users } from './users.service.js';

/** A role, what it is for, and until when. */
@InputType({ isAbstract: true })
abstract class RoleInput {
  @Field(() => UserRole.object, { description: 'The role.' })
  role!: UserRole;
  @Field(() => ID, { nullable: true, description: 'The centre it is for: of a coordinator or editor.' })
  ncc?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation it is for: of a partner. Its centre follows.' })
  organisation?: string | null;
  @Field(() => ID, { nullable: true, description: 'The programme it is for: of an officer; empty: all.' })
  programme?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when (UTC); empty: until somebody ends it.' })
  endsAt?: string | null;
}

@InputType({ description: 'A role to give to a user.' })
class GiveRoleInput extends RoleInput {
  @Field(() => ID, { description: 'Id of the user.' })
  user!: string;
}

@InputType({ description: 'Whom to invite, and as what.' })
class InviteUserInput extends RoleInput {
  @Field({ description: 'Their mail address.' })
  email!: string;
  @Field({ description: 'What they are called; they may correct it.' })
  displayName!: string;
}

@InputType({ description: 'Which role to end.' })
class EndRoleInput {
  @Field(() => ID, { description: 'Id of the role assignment.' })
  id!: string;
}

@InputType({ description: 'Which user.' })
class UserInput {
  @Field(() => ID, { description: 'Id of the user.' })
  user!: string;
}

/** Managing users. Their lists are those of the record types `User` and `RoleAssignment`. */
@Resolver(() => User)
export class UsersResolver {
  constructor(
    @Inject(Users) private readonly users: Users,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  @Allow('NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN')
  @Mutation(() => User, {
    description:
      'Invites somebody by mail and gives them a role. Whoever is here already gets the role alone; who has not accepted yet, another invitation.',
  })
  async inviteUser(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') input: InviteUserInput,
  ): Promise<ReadDescription> {
    const { email, displayName, endsAt, ...role } = input;
    const given = { ...role, endsAt: endsAt ? new Date(endsAt) : null };
    return reads(User, await this.invitations.invite(ctx, exchange, { email, displayName }, given));
  }

  @Allow('NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN')
  @Mutation(() => User, {
    description: 'Sends another invitation to somebody who has not accepted yet. The link of the one before ends.',
  })
  async resendInvitation(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') { user }: UserInput,
  ): Promise<ReadDescription> {
    await this.invitations.resend(ctx, exchange, user);
    return reads(User, user);
  }

  @Allow('NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN')
  @Mutation(() => User, {
    description:
      'Gives a user a role: an admin of the node any, a coordinator those of partners of the own centre, the admin of a partner those of the own organisation.',
  })
  async giveRole(@Ctx() ctx: RequestContext, @Args('input') input: GiveRoleInput): Promise<ReadDescription> {
    const { user, endsAt, ...role } = input;
    await this.users.giveRole(ctx, user, { ...role, endsAt: endsAt ? new Date(endsAt) : null });
    return reads(User, user);
  }

  @Allow('NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN')
  @Mutation(() => User, { nullable: true, description: 'Ends a role now, by whoever may give it.' })
  async endRole(@Ctx() ctx: RequestContext, @Args('input') { id }: EndRoleInput): Promise<ReadDescription> {
    return reads(User, await this.users.endRole(ctx, id));
  }

  @Allow('NODE_ADMIN')
  @Mutation(() => User, { description: 'Lets a user in no longer. All their sign-ins and tokens end at once.' })
  async suspendUser(@Ctx() ctx: RequestContext, @Args('input') { user }: UserInput): Promise<ReadDescription> {
    await this.users.setStatus(ctx, user, 'SUSPENDED');
    return reads(User, user);
  }

  @Allow('NODE_ADMIN')
  @Mutation(() => User, { description: 'Lets a suspended user in again.' })
  async activateUser(@Ctx() ctx: RequestContext, @Args('input') { user }: UserInput): Promise<ReadDescription> {
    await this.users.setStatus(ctx, user, 'ACTIVE');
    return reads(User, user);
  }

  @Allow('NODE_ADMIN')
  @Mutation(() => User, { description: 'Takes the second factor of a user away who lost it. All their sign-ins end.' })
  async resetSecondFactor(@Ctx() ctx: RequestContext, @Args('input') { user }: UserInput): Promise<ReadDescription> {
    await this.users.resetSecondFactor(ctx, user);
    return reads(User, user);
  }
}
