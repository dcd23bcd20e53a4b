import { Inject } from '@nestjs/common';
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, Public } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Exchange, type HttpExchange, placeOf } from './exchange.js';
import { LinkRequests } from './link-requests.service.js';
import { LinkSignIn } from './link-sign-in.service.js';
import { SignInAnswer } from './me.types.js';
import { SignInAnswers } from './sign-in-answers.js';

@InputType({ description: 'A link that signs in.' })
class SignInWithLinkInput {
  @Field({ description: 'What stands behind the `#` of the link.' })
  token!: string;
}

@InputType({ description: 'The answer to an invitation.' })
class AcceptInvitationInput {
  @Field({ description: 'What stands behind the `#` of the invitation.' })
  token!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Your password from now on: 12 characters or more, such as a sentence that only you know. Empty: you sign in by link, passkey or another provider.',
  })
  password?: string | null;
  @Field(() => String, { nullable: true, description: 'What you are called, when the invitation has it wrong.' })
  displayName?: string | null;
}

@InputType({ description: 'Where to send a link that signs in.' })
class RequestSignInLinkInput {
  @Field({ description: 'The mail address of a user.' })
  email!: string;
}

@Resolver()
export class LinkSignInResolver {
  constructor(
    @Inject(LinkSignIn) private readonly links: LinkSignIn,
    @Inject(LinkRequests) private readonly requests: LinkRequests,
    @Inject(SignInAnswers) private readonly answers: SignInAnswers,
  ) {}

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Asks for a link that signs in, to be sent by mail. The answer is always yes, and does not tell whether the address is known.',
  })
  async requestSignInLink(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') { email }: RequestSignInLinkInput,
  ): Promise<boolean> {
    await this.requests.ask(ctx, email, exchange, placeOf(exchange));
    return true;
  }

  @Public()
  @Mutation(() => SignInAnswer, {
    description: 'Signs a browser in with a link that was sent by mail. It is good once.',
  })
  async signInWithLink(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') { token }: SignInWithLinkInput,
  ): Promise<SignInAnswer> {
    return this.answers.to(ctx, exchange, await this.links.withLink(ctx, token, placeOf(exchange)));
  }

  @Public()
  @Mutation(() => SignInAnswer, {
    description: 'Accepts an invitation: sets the password, if one is given, and signs the browser in.',
  })
  async acceptInvitation(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') input: AcceptInvitationInput,
  ): Promise<SignInAnswer> {
    const started = await this.links.accept(ctx, input, placeOf(exchange));
    return this.answers.to(ctx, exchange, { started });
  }
}
