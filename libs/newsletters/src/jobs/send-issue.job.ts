import { Inject, Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { z } from 'zod';
import { newsletterTexts } from '../newsletters.texts.js';
import { type Progress, Sending } from '../sending/sending.service.js';

const ofIssue = z.strictObject({ issue: z.uuid() });

/** Writes down who gets an issue. */
export const planIssue = defineJob('mail.send', 'issue.plan', {
  payload: ofIssue,
  retries: 5,
  dedupe: ({ issue }) => issue,
  isOnce: true,
  keepDays: 30,
});

/** Sends what is due of an issue. */
export const sendIssue = defineJob('mail.send', 'issue.send', {
  payload: ofIssue,
  retries: 5,
  dedupe: ({ issue }) => issue,
  isOnce: true,
  keepDays: 30,
});

/**
 * What if it runs twice: who is there stays, and the second one finds the issue opened. What if it dies in the middle: who gets
 * it is written down in one transaction, so nobody was, and the next one goes on. What if the issue is gone or was taken back: nothing happens.
 */
@Injectable()
export class PlanIssueJob {
  constructor(@Inject(Sending) private readonly sending: Sending) {}

  @HandlesJob(planIssue)
  async handle(ctx: JobContext, { issue }: { issue: string }): Promise<{ planned: number | null }> {
    return { planned: await this.sending.plan(ctx, issue) };
  }
}

/**
 * What if it runs twice at once: each takes other deliveries, none is taken by two. What if it dies in the middle: another worker
 * reads its journal and sends the rest. What if the issue is paused, cancelled or gone: the gate lets nobody through.
 */
@Injectable()
export class SendIssueJob {
  constructor(@Inject(Sending) private readonly sending: Sending) {}

  @HandlesJob(sendIssue)
  async handle(ctx: JobContext, { issue }: { issue: string }): Promise<Progress> {
    const result = await this.sending.send(issue, ctx.job.signal, ({ done, total }) =>
      ctx.job.progress(done, total, newsletterTexts[ctx.language].sending),
    );
    ctx.job.signal.throwIfAborted();
    return result;
  }
}
