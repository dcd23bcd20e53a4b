import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Ctx, DateTime, SignedIn } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { TokenScope } from './api-token.record.js';
import { ApiTokens } from './api-tokens.service.js';
import { Sessions } from './sessions.service.js';
import { UserRole } from './user-role.js';

@InputType({ description: 'Which sign-in to end.' })
class EndSessionInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@InputType({ description: 'An API token to make.' })
class CreateApiTokenInput {
  @Field({ description: 'What it is for, in your words.' })
  name!: string;
  @Field(() => UserRole.object, { description: 'Under which of your roles it acts.' })
  role!: UserRole;
  @Field(() => TokenScope.object, { defaultValue: 'READ', description: 'Whether it may change something.' })
  scope!: TokenScope;
  @Field(() => ID, {
    nullable: true,
    description: 'The only centre it is for; empty: all that you have under the role.',
  })
  ncc?: string | null;
  @Field(() => DateTime, { description: 'When it expires (UTC), within a year.' })
  expiresAt!: string;
}

@InputType({ description: 'Which API token to end.' })
class EndApiTokenInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ObjectType({ description: 'An API token that was made just now.' })
class CreatedApiToken {
  @Field(() => ID, { description: 'Id of the token.' })
  id!: string;
  @Field({ description: 'The token itself. It is shown this one time: keep it where nobody else reads it.' })
  secret!: string;
}

/** One's own sign-ins and tokens. Their lists are those of the record types `Session` and `ApiToken`. */
@Resolver()
export class AccessResolver {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
  ) {}

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Ends one of your sign-ins, also on another device, at once.' })
  async endSession(@Ctx() ctx: RequestContext, @Args('input') { id }: EndSessionInput): Promise<boolean> {
    await this.sessions.end(ctx, [id]);
    return true;
  }

  @SignedIn()
  @Mutation(() => CreatedApiToken, {
    description: 'Makes an API token for one of your roles. Its secret is shown once.',
  })
  createApiToken(@Ctx() ctx: RequestContext, @Args('input') input: CreateApiTokenInput): Promise<CreatedApiToken> {
    return this.tokens.create(ctx, { ...input, expiresAt: new Date(input.expiresAt) });
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Ends an API token at once. An admin of the node may end any.' })
  async endApiToken(@Ctx() ctx: RequestContext, @Args('input') { id }: EndApiTokenInput): Promise<boolean> {
    await this.tokens.end(ctx, id);
    return true;
  }
}
