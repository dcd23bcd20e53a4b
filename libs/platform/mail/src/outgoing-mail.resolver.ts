import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { mailErrors } from './mail.errors.js';
import { OutgoingMail } from './outgoing-mail.service.js';
import { OutgoingMessage } from './outgoing-message.record.js';

@Resolver(() => OutgoingMessage)
export class OutgoingMailResolver {
  constructor(@Inject(OutgoingMail) private readonly mail: OutgoingMail) {}

  @Allow('DEMO', 'SYSTEM', 'NODE_ADMIN')
  @Mutation(() => OutgoingMessage, {
    description:
      'Sends a message once more that was refused, expired, or of which nobody knows whether it arrived. Where it did arrive, its reader gets a second copy.',
  })
  async resendOutgoingMessage(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ReadDescription> {
    if (!isId(id)) throw mailErrors.MAIL_NOT_FOUND({}, { field: 'id' });
    await this.mail.resend(ctx, id);
    return reads(OutgoingMessage, id);
  }
}
