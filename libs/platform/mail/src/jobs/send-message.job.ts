import { Inject, Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import type { MailState } from '../outgoing-message.record.js';
import { Postman } from '../postman.js';

/** Sends one message once. When it is to be tried again stands in its row; the sweeper asks for that, hours later if need be. */
export const sendMessage = defineJob('mail.tx', 'tx.send', {
  payload: z.strictObject({ message: z.uuid() }),
  retries: 5,
  dedupe: ({ message }) => message,
  keepDays: 1,
});

/**
 * What if it runs twice: the second one finds the message over, or waiting for its time. What if it dies in the middle: the
 * next one sees whether the end of the message may have gone out, and says "unknown" only then. What if the message was
 * erased: then there is nothing to send.
 */
@Injectable()
export class SendMessageJob {
  constructor(@Inject(Postman) private readonly postman: Postman) {}

  @HandlesJob(sendMessage)
  async handle(ctx: JobContext, { message }: { message: string }): Promise<{ state: MailState | 'GONE' }> {
    const state = await this.postman.deliver(ctx, message, ctx.job.signal);
    ctx.job.signal.throwIfAborted();
    return { state };
  }
}
