import { Inject, Injectable } from '@nestjs/common';
import { HandlesJob, type JobContext } from '@seedbed/platform/queue';
import { newsletterTexts } from '../newsletters.texts.js';
import { IssueTicker } from '../sending/issue-ticker.js';
import { type Progress, Sending } from '../sending/sending.service.js';
import { planIssue, sendIssue } from './issue-jobs.js';

/**
 * What if it runs twice: who is there stays, and the second one finds the issue opened. What if it dies in the middle: who gets
 * it is written down in one transaction, so nobody was, and the next one goes on. What if the issue is gone or was taken back: nothing happens.
 */
@Injectable()
export class PlanIssueJob {
  constructor(
    @Inject(Sending) private readonly sending: Sending,
    @Inject(IssueTicker) private readonly ticker: IssueTicker,
  ) {}

  @HandlesJob(planIssue)
  async handle(ctx: JobContext, { issue }: { issue: string }): Promise<{ planned: number | null }> {
    const planned = await this.sending.plan(ctx, issue);
    await this.ticker.tick(); // it is sent now, and not when the next round comes
    return { planned };
  }
}

/**
 * What if it runs twice at once: each takes other deliveries, none is taken by two. What if it dies in the middle: another worker
 * reads its journal and sends the rest. What if the issue is paused, cancelled or gone: the gate lets nobody through.
 */
@Injectable()
export class SendIssueJob {
  constructor(
    @Inject(Sending) private readonly sending: Sending,
    @Inject(IssueTicker) private readonly ticker: IssueTicker,
  ) {}

  @HandlesJob(sendIssue)
  async handle(ctx: JobContext, { issue }: { issue: string }): Promise<Progress> {
    const result = await this.sending.send(issue, ctx.job.signal, ({ done, total }) =>
      ctx.job.progress(done, total, newsletterTexts[ctx.language].sending),
    );
    ctx.job.signal.throwIfAborted();
    await this.ticker.tick(); // over, where nothing is open
    return result;
  }
}
