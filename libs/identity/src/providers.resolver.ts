import { Inject } from '@nestjs/common';
import {
  Args,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Ctx, DateTime, Public, SignedIn } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Exchange, type HttpExchange } from './exchange.js';
import { LinkedProviders } from './linked-providers.service.js';
import { Me } from './me.types.js';
import { ProviderClients } from './provider-clients.js';
import { ProviderSignIn } from './provider-sign-in.service.js';

@ObjectType({ description: 'Another place through which one may sign in here.' })
class SignInProvider {
  @Field(() => ID, { description: 'Open `/sign-in/oidc/<id>?to=<page>` to sign in through it.' })
  id!: string;
  @Field({ description: 'What it is called.' })
  name!: string;
}

@ObjectType({ description: 'An account elsewhere by which one signs in.' })
class LinkedProvider {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => ID, { description: 'Id of the provider.' })
  provider!: string;
  @Field({ description: 'What the provider is called.' })
  name!: string;
  @Field(() => DateTime, { description: 'Since when it is linked (UTC).' })
  linkedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When somebody signed in by it last (UTC).' })
  lastUsedAt?: Date | null;
}

@InputType({ description: 'Where to link an account of yours.' })
class LinkProviderInput {
  @Field(() => ID, { description: 'Id of the provider.' })
  provider!: string;
  @Field(() => String, { nullable: true, description: 'The page to go on to; empty: `/account`.' })
  to?: string | null;
}

@InputType({ description: 'Which linked account to take away.' })
class UnlinkProviderInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

/** Other places through which people may sign in. */
@Resolver(() => Me)
export class ProvidersResolver {
  constructor(
    @Inject(ProviderClients) private readonly clients: ProviderClients,
    @Inject(ProviderSignIn) private readonly signIn: ProviderSignIn,
    @Inject(LinkedProviders) private readonly linked: LinkedProviders,
  ) {}

  @Public()
  @Query(() => [SignInProvider], { description: 'Other places through which one may sign in here.' })
  signInProviders(): SignInProvider[] {
    return this.clients.all.map(({ id, name }) => ({ id, name }));
  }

  @ResolveField('linkedProviders', () => [LinkedProvider], {
    description: 'Your accounts elsewhere by which you sign in here, the oldest first.',
  })
  async ofMe(@Ctx() ctx: RequestContext, @Parent() { userId }: Me): Promise<LinkedProvider[]> {
    const linked = userId ? await this.linked.of(ctx, userId) : [];
    // one that the settings no longer name is still there to be taken away
    const names = new Map(this.clients.all.map(({ id, name }) => [id, name]));
    return linked.map((one) => ({ ...one, name: names.get(one.provider) ?? one.provider }));
  }

  @SignedIn()
  @Mutation(() => String, {
    description: 'Begins to link an account elsewhere to you: the address to send this browser to.',
  })
  linkProvider(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') { provider, to }: LinkProviderInput,
  ): Promise<string> {
    return this.signIn.beginLink(ctx, exchange, provider, to);
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Takes an account elsewhere away: nobody signs in by it any more.' })
  async unlinkProvider(@Ctx() ctx: RequestContext, @Args('input') { id }: UnlinkProviderInput): Promise<boolean> {
    await this.linked.unlink(ctx, id);
    return true;
  }
}
