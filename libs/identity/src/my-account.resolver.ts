import { Inject } from '@nestjs/common';
import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, type ReadDescription, reads, SignedIn } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { MyAccounts } from './my-account.service.js';
import { MyAccount } from './my-account.types.js';
import { User } from './user.record.js';

@InputType({ description: 'What one is called.' })
class ChangeMyNameInput {
  @Field({ description: 'The name that others read.' })
  displayName!: string;
}

/** One's own account. Its sessions and tokens are those of the record types `Session` and `ApiToken`. */
@Resolver()
export class MyAccountResolver {
  constructor(@Inject(MyAccounts) private readonly accounts: MyAccounts) {}

  @SignedIn()
  @Query(() => MyAccount, { description: 'How you sign in.' })
  myAccount(@Ctx() ctx: RequestContext): Promise<MyAccount> {
    return this.accounts.read(ctx);
  }

  @SignedIn()
  @Mutation(() => User, { description: 'Changes what you are called.' })
  async changeMyName(
    @Ctx() ctx: RequestContext,
    @Args('input') { displayName }: ChangeMyNameInput,
  ): Promise<ReadDescription> {
    return reads(User, await this.accounts.rename(ctx, displayName));
  }
}
