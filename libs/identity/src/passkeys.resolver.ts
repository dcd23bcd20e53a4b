import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Public, SignedIn } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { BrowserSessions, Exchange, type HttpExchange } from './exchange.js';
import { Me, SignInAnswer } from './me.types.js';
import { PasskeySignIn } from './passkey-sign-in.service.js';
import { Passkeys } from './passkeys.service.js';
import {
  AddedPasskey,
  FinishPasskeyRegistrationInput,
  FinishPasskeySignInInput,
  Passkey,
  PasskeyChallenge,
  RemovePasskeyInput,
  RenamePasskeyInput,
} from './passkeys.types.js';
import { SignInAnswers } from './sign-in-answers.js';

@Resolver(() => Me)
export class PasskeysResolver {
  constructor(
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(PasskeySignIn) private readonly signIn: PasskeySignIn,
    @Inject(SignInAnswers) private readonly answers: SignInAnswers,
    @Inject(BrowserSessions) private readonly browsers: BrowserSessions,
  ) {}

  @ResolveField('passkeys', () => [Passkey], { description: 'Your passkeys, the oldest first.' })
  ofMe(@Ctx() ctx: RequestContext, @Parent() { userId }: Me): Promise<Passkey[]> | Passkey[] {
    return userId ? this.passkeys.of(ctx, userId) : [];
  }

  @SignedIn()
  @Mutation(() => PasskeyChallenge, { description: 'Begins to set up a passkey for you: what to ask the browser for.' })
  startPasskeyRegistration(@Ctx() ctx: RequestContext, @Exchange() exchange: HttpExchange): Promise<PasskeyChallenge> {
    return this.passkeys.start(ctx, exchange);
  }

  @SignedIn()
  @Mutation(() => AddedPasskey, {
    description:
      'Sets up the passkey that the browser made. It is a second factor: with the first one all your other sign-ins end.',
  })
  async finishPasskeyRegistration(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') input: FinishPasskeyRegistrationInput,
  ): Promise<AddedPasskey> {
    const { started, ...added } = await this.passkeys.finish(ctx, exchange, input);
    if (started) this.browsers.give(exchange, started);
    return added;
  }

  @Public()
  @Mutation(() => PasskeyChallenge, {
    description: 'Begins a sign-in with a passkey: what to ask the browser for. It is the same whoever asks.',
  })
  startPasskeySignIn(@Ctx() ctx: RequestContext, @Exchange() exchange: HttpExchange): Promise<PasskeyChallenge> {
    return this.signIn.start(ctx, exchange);
  }

  @Public()
  @Mutation(() => SignInAnswer, {
    description: 'Signs a browser in with the answer of a passkey. It counts as a password and a second factor.',
  })
  async finishPasskeySignIn(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') input: FinishPasskeySignInInput,
  ): Promise<SignInAnswer> {
    return this.answers.to(ctx, exchange, { started: await this.signIn.finish(ctx, exchange, input) });
  }

  @SignedIn()
  @Mutation(() => Passkey, { description: 'Calls one of your passkeys something else.' })
  renamePasskey(@Ctx() ctx: RequestContext, @Args('input') { id, name }: RenamePasskeyInput): Promise<Passkey> {
    return this.passkeys.rename(ctx, id, name);
  }

  @SignedIn()
  @Mutation(() => Boolean, {
    description:
      'Takes one of your passkeys away, in a sign-in in which a second factor was given. All your other sign-ins end.',
  })
  async removePasskey(@Ctx() ctx: RequestContext, @Args('input') { id }: RemovePasskeyInput): Promise<boolean> {
    await this.passkeys.remove(ctx, id);
    return true;
  }
}
