import { Inject } from '@nestjs/common';
import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { BrowserSessions, Exchange, type HttpExchange } from './exchange.js';
import { OwnPassword } from './own-password.service.js';
import { SecondFactor } from './second-factor.service.js';

@InputType({ description: 'A new password.' })
class SetPasswordInput {
  @Field(() => String, {
    nullable: true,
    description: 'The present one. Whoever signed in by a link within the last 15 minutes may leave it out.',
  })
  present?: string | null;
  @Field({ description: 'The new one: 12 characters or more, such as a sentence that only you know.' })
  password!: string;
}

@InputType({ description: 'A code of the app that is being set up.' })
class ConfirmSecondFactorInput {
  @Field({ description: 'The six digits that the app shows.' })
  code!: string;
}

@ObjectType({ description: 'What a code app needs. It is shown this one time.' })
class SecondFactorOffer {
  @Field({ description: 'The secret, to type it in.' })
  secret!: string;
  @Field({ description: 'The same as an address, for a QR code.' })
  address!: string;
}

@ObjectType({ description: 'A second factor that was set up just now.' })
class ConfirmedSecondFactor {
  @Field(() => [String], {
    description: 'Ten codes for the day the app is lost, each good once. They are shown this one time: print them.',
  })
  recoveryCodes!: string[];
}

/** What somebody sets up for themselves: password and second factor. */
@Resolver()
export class AccountResolver {
  constructor(
    @Inject(OwnPassword) private readonly password: OwnPassword,
    @Inject(SecondFactor) private readonly factor: SecondFactor,
    @Inject(BrowserSessions) private readonly browsers: BrowserSessions,
  ) {}

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Sets your password. All your other sign-ins end.' })
  async setPassword(@Ctx() ctx: RequestContext, @Args('input') input: SetPasswordInput): Promise<boolean> {
    await this.password.set(ctx, input.present ?? null, input.password);
    return true;
  }

  @SignedIn()
  @Mutation(() => SecondFactorOffer, {
    description: 'Begins to set up a code app as your second factor. It counts once you give a code of it.',
  })
  offerSecondFactor(@Ctx() ctx: RequestContext): Promise<SecondFactorOffer> {
    return this.factor.offer(ctx);
  }

  @SignedIn()
  @Mutation(() => ConfirmedSecondFactor, {
    description:
      'Takes the code app into use. From now on it is asked for at each sign-in; all your other sign-ins end.',
  })
  async confirmSecondFactor(
    @Ctx() ctx: RequestContext,
    @Exchange() exchange: HttpExchange,
    @Args('input') { code }: ConfirmSecondFactorInput,
  ): Promise<ConfirmedSecondFactor> {
    const { started, recoveryCodes } = await this.factor.confirm(ctx, code);
    this.browsers.give(exchange, started);
    return { recoveryCodes };
  }

  @SignedIn()
  @Mutation(() => Boolean, {
    description: 'Takes your second factor away, in a sign-in in which it was given. All your other sign-ins end.',
  })
  async removeSecondFactor(@Ctx() ctx: RequestContext): Promise<boolean> {
    await this.factor.remove(ctx);
    return true;
  }
}
