import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads, SignedIn } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Job } from '@seedbed/platform/queue';
import { ReminderRequests } from './reminder-requests.service.js';

@Resolver()
export class RemindersResolver {
  constructor(@Inject(ReminderRequests) private readonly reminders: ReminderRequests) {}

  @Allow('SYSTEM', 'DEMO', 'NODE_ADMIN', 'COORDINATOR')
  @Mutation(() => Job, {
    nullable: true,
    description:
      'Asks for the reminders that are due by the rules of the centres; it happens by itself once a day. Nobody gets a second one before its time. Empty where somebody else asked for the same and it is under way.',
  })
  async sendProfileReminders(@Ctx() ctx: RequestContext): Promise<ReadDescription> {
    return reads(Job, (await this.reminders.request(ctx)).id);
  }

  @SignedIn()
  @Query(() => Boolean, {
    description: 'Whether you are reminded by mail when the profile of your organisation is to be confirmed.',
  })
  profileRemindersWanted(@Ctx() ctx: RequestContext): Promise<boolean> {
    return this.reminders.wanted(ctx);
  }

  @SignedIn()
  @Mutation(() => Boolean, {
    description:
      'Says whether you want to be reminded by mail. Out: whether you are; an objection to all mail holds against it.',
  })
  wantProfileReminders(
    @Ctx() ctx: RequestContext,
    @Args('wanted', { type: () => Boolean, description: 'Whether you want reminders.' }) wanted: boolean,
  ): Promise<boolean> {
    return this.reminders.want(ctx, wanted);
  }
}
