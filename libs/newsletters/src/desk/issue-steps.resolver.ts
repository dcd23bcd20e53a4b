import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { NewsletterIssue } from '../issue.record.js';
import { Issues } from '../issues.service.js';

const WRITERS = ['SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR'];
const issue = { type: () => ID, description: 'The issue.' };
const version = { type: () => Int, description: 'Its version, as you saw it.' };

/** The steps of an issue. Each is done once: whoever comes second finds the issue elsewhere. */
@Resolver()
export class IssueStepsResolver {
  constructor(@Inject(Issues) private readonly issues: Issues) {}

  @Allow(...WRITERS)
  @Mutation(() => NewsletterIssue, {
    description:
      'Says that a draft is ready: it is sent at its moment, or at once. Who gets it is worked out then, with your sight.',
  })
  scheduleNewsletterIssue(
    @Ctx() ctx: RequestContext,
    @Args('id', issue) id: string,
    @Args('rev', version) rev: number,
  ): Promise<ReadDescription> {
    return this.read(this.issues.schedule(ctx, { id, rev }));
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterIssue, { description: 'Takes an issue that has not begun back to be written.' })
  unscheduleNewsletterIssue(
    @Ctx() ctx: RequestContext,
    @Args('id', issue) id: string,
    @Args('rev', version) rev: number,
  ): Promise<ReadDescription> {
    return this.read(this.issues.unschedule(ctx, { id, rev }));
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterIssue, {
    description: 'Stops sending an issue; at most a few dozen messages still go out.',
  })
  pauseNewsletterIssue(
    @Ctx() ctx: RequestContext,
    @Args('id', issue) id: string,
    @Args('rev', version) rev: number,
  ): Promise<ReadDescription> {
    return this.read(this.issues.pause(ctx, { id, rev }));
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterIssue, { description: 'Goes on with sending an issue.' })
  resumeNewsletterIssue(
    @Ctx() ctx: RequestContext,
    @Args('id', issue) id: string,
    @Args('rev', version) rev: number,
  ): Promise<ReadDescription> {
    return this.read(this.issues.resume(ctx, { id, rev }));
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterIssue, { description: 'Gives an issue up for good; who has it, has it.' })
  cancelNewsletterIssue(
    @Ctx() ctx: RequestContext,
    @Args('id', issue) id: string,
    @Args('rev', version) rev: number,
  ): Promise<ReadDescription> {
    return this.read(this.issues.cancel(ctx, { id, rev }));
  }

  private async read(step: Promise<NewsletterIssue>): Promise<ReadDescription> {
    return reads(NewsletterIssue, (await step).id);
  }
}
