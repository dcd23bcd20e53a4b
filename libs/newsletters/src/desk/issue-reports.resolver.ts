import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import {
  NewsletterDeliveries,
  NewsletterProgress,
  NewsletterReport,
  ResolvedDeliveries,
} from './issue-reports.types.js';
import { type IssueProgress, ProgressReports } from './progress.service.js';
import { NewsletterDeliveryState, NewsletterResolution, type ResolvedAs } from './report.types.js';
import { Reports } from './reports.service.js';
import { UnknownDeliveries } from './unknown-deliveries.service.js';

const WRITERS = ['SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR'];
const READERS = [...WRITERS, 'AUDITOR'];
const issueId = { type: () => ID, description: 'The issue.' };

/** How far issues are, and what became of them. */
@Resolver()
export class IssueReportsResolver {
  constructor(
    @Inject(ProgressReports) private readonly progress: ProgressReports,
    @Inject(Reports) private readonly reports: Reports,
    @Inject(UnknownDeliveries) private readonly unknown: UnknownDeliveries,
  ) {}

  @Allow(...READERS)
  @Query(() => NewsletterProgress, { description: 'How far an issue is. It may be asked every second.' })
  newsletterProgress(@Ctx() ctx: RequestContext, @Args('issueId', issueId) id: string): Promise<IssueProgress> {
    return this.progress.of(ctx, id);
  }

  @Allow(...READERS)
  @Query(() => NewsletterReport, { description: 'What became of an issue.' })
  newsletterReport(@Ctx() ctx: RequestContext, @Args('issueId', issueId) id: string): Promise<NewsletterReport> {
    return this.reports.of(ctx, id);
  }

  @Allow(...READERS)
  @Query(() => NewsletterDeliveries, {
    description: 'What became of the message to each address; recipients are named where you may read their address.',
  })
  async newsletterDeliveries(
    @Ctx() ctx: RequestContext,
    @Args('issueId', issueId) id: string,
    @Args('states', {
      type: () => [NewsletterDeliveryState.object],
      nullable: true,
      description: 'Those that stand so; empty: all.',
    })
    states: NewsletterDeliveryState[] | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, 200 at most.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: '`endCursor` of the page before.' })
    after: string | null | undefined,
  ): Promise<NewsletterDeliveries> {
    const asked = { issueId: id, states: states ?? null, first, after: after ?? null };
    const { items, ...rest } = await this.reports.deliveries(ctx, asked);
    return { deliveries: items, ...rest };
  }

  @Allow(...WRITERS)
  @Mutation(() => ResolvedDeliveries, {
    description:
      'Decides what becomes of messages of which nobody knows whether they arrived. Others stay as they are.',
  })
  async resolveUnknownDeliveries(
    @Ctx() ctx: RequestContext,
    @Args('issueId', issueId) id: string,
    @Args('deliveryIds', { type: () => [ID], nullable: true, description: 'Which messages; empty: all of the issue.' })
    deliveryIds: string[] | null | undefined,
    @Args('as', { type: () => NewsletterResolution.object, description: 'What becomes of them.' }) as: ResolvedAs,
  ): Promise<ResolvedDeliveries> {
    return { count: await this.unknown.resolve(ctx, { issueId: id, deliveryIds: deliveryIds ?? null, as }) };
  }
}
