import { Inject } from '@nestjs/common';
import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, SignedIn } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { DemoUsers } from './demo-users.service.js';
import { BrowserSessions, Exchange, type HttpExchange, placeOf } from './exchange.js';
import { WhoIsIt } from './me.service.js';
import { Me, OfferedDemoUser, SignInAnswer } from './me.types.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { SignInAnswers } from './sign-in-answers.js';
import { UserRole } from './user-role.js';

@InputType({ description: 'Mail address and password.' })
class SignInWithPasswordInput {
  @Field({ description: 'The mail address.' })
  email!: string;
  @Field({ description: 'The password.' })
  password!: string;
}

@InputType({ description: 'The second factor for a sign-in that began.' })
class SignInWithSecondFactorInput {
  @Field({ description: 'What the first step answered.' })
  challenge!: string;
  @Field({ description: 'The six digits of the code app, or a recovery code.' })
  code!: string;
}

@InputType({ description: 'One of the demo users.' })
class SignInAsDemoInput {
  @Field({ description: 'Its name, such as `coordinator-it`, as in `demo-access.json`.' })
  name!: string;
}

@InputType({ description: 'The role to act under from now on.' })
class SwitchRoleInput {
  @Field(() => UserRole.object, { description: 'One of the roles one has.' })
  role!: UserRole;
}

/** Sign-in of browsers: the session itself is a cookie, which no script of a page can read. */
@Resolver()
export class SignInResolver {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(DemoUsers) private readonly demo: DemoUsers,
    @Inject(SignInAnswers) private readonly answers: SignInAnswers,
    @Inject(BrowserSessions) private readonly browsers: BrowserSessions,
    @Inject(WhoIsIt) private readonly who: WhoIsIt,
  ) {}

  @Public()
  @Query(() => Me, { description: 'Who asks, and under which role; also without a sign-in.' })
  me(@Ctx() ctx: RequestContext): Promise<Me> {
    return this.who.asks(ctx);
  }

  @Public()
  @Mutation(() => SignInAnswer, {
    description:
      'Signs a browser in with mail address and password. The answer does not tell whether the address is known. After ten wrong tries one has to wait.',
  })
  async signInWithPassword(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') input: SignInWithPasswordInput,
  ): Promise<SignInAnswer> {
    return this.answers.to(ctx, exchange, await this.signIn.withPassword(ctx, input, placeOf(exchange)));
  }

  @Public()
  @Mutation(() => SignInAnswer, { description: 'Completes a sign-in with a code of the code app, or a recovery code.' })
  async signInWithSecondFactor(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') input: SignInWithSecondFactorInput,
  ): Promise<SignInAnswer> {
    const started = await this.signIn.withSecondFactor(ctx, input, placeOf(exchange));
    return this.answers.to(ctx, exchange, { started });
  }

  @Public()
  @Mutation(() => SignInAnswer, {
    description: 'Signs a browser in as a demo user, with one click: in demo mode, on this machine only.',
  })
  async signInAsDemo(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') { name }: SignInAsDemoInput,
  ): Promise<SignInAnswer> {
    return this.answers.to(ctx, exchange, { started: await this.demo.signIn(ctx, exchange, name) });
  }

  @Public()
  @Query(() => [OfferedDemoUser], {
    description: 'Whom `signInAsDemo` signs in: in demo mode, on this machine; nobody otherwise.',
  })
  demoUsers(@Exchange() exchange: HttpExchange): readonly OfferedDemoUser[] {
    return this.demo.offered(exchange);
  }

  @SignedIn()
  @Mutation(() => Me, { description: 'Lets this browser act under another role of its user.' })
  async switchRole(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') { role }: SwitchRoleInput,
  ): Promise<Me> {
    const switched = await this.sessions.switchRole(ctx, role);
    this.browsers.give(exchange, switched);
    return this.who.user(ctx, switched.userId, switched.role);
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Ends the sign-in of this browser.' })
  async signOut(@Ctx() ctx: RequestContext, @Exchange() exchange: HttpExchange): Promise<boolean> {
    await this.sessions.signOut(ctx);
    this.browsers.take(exchange);
    return true;
  }
}
