import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type SuppressedAddress, SuppressedAddresses, SuppressionReason } from '@seedbed/contacts';
import { Allow, Ctx, DateTime } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type Paged, pageOf } from './page.js';
import { TopicSuppressions } from './topic-suppressions.service.js';

const KEEPERS = ['SYSTEM', 'DEMO', 'NODE_ADMIN', 'COORDINATOR'];
const email = { type: () => String, description: 'The e-mail address.' };

@ObjectType({ description: 'An address that must not be written to. Nobody learns from it which one it is.' })
export class NewsletterSuppression implements Omit<SuppressedAddress, 'until' | 'since'> {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'The first letters of its keyed hash, to tell one from another.' })
  hashPrefix!: string;
  @Field(() => String, { description: '`global`, or the purpose it holds for.' })
  scope!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The topic that it holds for; empty: everything, or another purpose.',
  })
  topicId!: string | null;
  @Field(() => SuppressionReason.object, { description: 'Why.' })
  reason!: SuppressionReason;
  @Field(() => DateTime, { nullable: true, description: 'Until when (UTC); empty: for ever.' })
  until!: Date | null;
  @Field(() => DateTime, { description: 'Since when (UTC).' })
  since!: Date;
}

@ObjectType({ description: 'A page of addresses that must not be written to.' })
export class NewsletterSuppressions {
  @Field(() => [NewsletterSuppression], { description: 'The addresses, the newest first.' })
  addresses!: NewsletterSuppression[];
  @Field(() => String, { nullable: true, description: 'What to give as `after` to go on.' })
  endCursor!: string | null;
  @Field(() => Boolean, { description: 'Whether there are more.' })
  hasMore!: boolean;
}

const shown = (one: SuppressedAddress): NewsletterSuppression => ({
  ...one,
  topicId: /^newsletter:([0-9a-f-]{36})$/.exec(one.scope)?.[1] ?? null,
});

/** Addresses that must not be written to, as those look after them who send. */
@Resolver()
export class SuppressionsResolver {
  constructor(
    @Inject(SuppressedAddresses) private readonly addresses: SuppressedAddresses,
    @Inject(TopicSuppressions) private readonly topics: TopicSuppressions,
  ) {}

  @Allow(...KEEPERS, 'AUDITOR')
  @Query(() => NewsletterSuppressions, {
    description: 'Addresses that must not be written to, the newest first, as keyed hashes.',
  })
  async suppressedAddresses(
    @Ctx() ctx: RequestContext,
    @Args('reasons', {
      type: () => [SuppressionReason.object],
      nullable: true,
      description: 'Those that are there for one of these reasons; empty: all.',
    })
    reasons: SuppressionReason[] | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, 200 at most.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: '`endCursor` of the page before.' })
    after: string | null | undefined,
  ): Promise<NewsletterSuppressions> {
    const page: Paged<SuppressedAddress> = await pageOf(
      first,
      ({ id }) => id,
      (most) => this.addresses.list(ctx, reasons ?? null, after ?? null, most),
    );
    return { addresses: page.items.map(shown), endCursor: page.endCursor, hasMore: page.hasMore };
  }

  @Allow(...KEEPERS, 'AUDITOR')
  @Query(() => [NewsletterSuppression], {
    description:
      'What keeps one address from being written to now. Nothing: it may be written to, as far as this says.',
  })
  async suppressionOf(
    @Ctx() ctx: RequestContext,
    @Args('email', email) address: string,
  ): Promise<NewsletterSuppression[]> {
    return (await this.addresses.of(ctx, address)).map(shown);
  }

  @Allow(...KEEPERS)
  @Mutation(() => NewsletterSuppression, {
    description: 'Nobody writes to an address any more: for one topic, or for every centre of this node.',
  })
  async suppressAddress(
    @Ctx() ctx: RequestContext,
    @Args('email', email) address: string,
    @Args('topicId', { type: () => ID, nullable: true, description: 'For this topic alone; empty: for everything.' })
    topicId: string | null | undefined,
    @Args('until', { type: () => DateTime, nullable: true, description: 'Until when (UTC); empty: for ever.' })
    until: string | null | undefined,
  ): Promise<NewsletterSuppression> {
    const end = until ? new Date(until) : null;
    return shown(await this.topics.suppress(ctx, address, topicId ?? null, end));
  }

  @Allow(...KEEPERS)
  @Mutation(() => [NewsletterSuppression], {
    description:
      'Takes back that an address must not be written to, where a machine or somebody of a centre decided so; what its owner said stays. Out: what still holds for it.',
  })
  async liftSuppression(
    @Ctx() ctx: RequestContext,
    @Args('email', email) address: string,
    @Args('scope', { type: () => String, description: '`global`, or the purpose it holds for.' }) scope: string,
    @Args('reason', { type: () => String, description: 'Why. It stays in the history.' }) reason: string,
  ): Promise<NewsletterSuppression[]> {
    return (await this.topics.lift(ctx, { email: address, scope, reason })).map(shown);
  }
}
