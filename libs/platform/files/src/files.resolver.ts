import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ByPolicy, Ctx } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Files } from './files.service.js';

@Resolver()
export class FilesResolver {
  constructor(@Inject(Files) private readonly files: Files) {}

  @ByPolicy()
  @Mutation(() => ID, {
    description:
      'Erases a file for good: its row, what the history says of it, and its bytes unless another file has the same. For whoever may change its record. Answers its id.',
  })
  async eraseFile(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<string> {
    await this.files.erase(ctx, id);
    return id;
  }
}
