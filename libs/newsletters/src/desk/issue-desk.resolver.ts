import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { NewsletterIssue, NewsletterVariant } from '../issue.record.js';
import { Issues } from '../issues.service.js';
import { LEFT_OUT, type LeftOut } from '../sending/planner.js';
import { Audiences } from './audiences.service.js';
import { Checking, type Preview, type SaidFinding } from './checking.service.js';
import {
  NewsletterAudience,
  NewsletterAudiencePeople,
  NewsletterFinding,
  NewsletterLeftOut,
  NewsletterPreview,
  NewsletterPreviewInput,
  NewsletterTest,
  NewsletterVariantInput,
} from './issue-desk.types.js';
import { type SentTest, TestLetters } from './test-letters.service.js';
import { Variants } from './variants.service.js';

const WRITERS = ['SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR'];
const READERS = [...WRITERS, 'AUDITOR'];
const issueId = { type: () => ID, description: 'The issue.' };

/** What its writers do with an issue before it is sent. */
@Resolver()
export class IssueDeskResolver {
  constructor(
    @Inject(Issues) private readonly issues: Issues,
    @Inject(Variants) private readonly variants: Variants,
    @Inject(Checking) private readonly checking: Checking,
    @Inject(Audiences) private readonly audiences: Audiences,
    @Inject(TestLetters) private readonly tests: TestLetters,
  ) {}

  @Allow(...WRITERS)
  @Query(() => NewsletterAudience, {
    description: 'How many an issue would reach now, and why others are left out. A segment is asked with your sight.',
  })
  async newsletterAudience(
    @Ctx() ctx: RequestContext,
    @Args('issueId', issueId) id: string,
  ): Promise<NewsletterAudience> {
    const { reached, byLang, leftOut } = await this.issues.audience(ctx, id);
    const languages = Object.entries(byLang).map(([lang, count]) => ({ lang, count }));
    languages.sort((one, other) => other.count - one.count || one.lang.localeCompare(other.lang));
    return {
      reached,
      languages,
      leftOut: LEFT_OUT.flatMap((reason) => (leftOut[reason] > 0 ? [{ reason, count: leftOut[reason] }] : [])),
    };
  }

  @Allow(...WRITERS)
  @Query(() => NewsletterAudiencePeople, {
    description:
      'Who would get an issue now, or is left out for one reason, one by one; named where you may read the address.',
  })
  async newsletterAudiencePeople(
    @Ctx() ctx: RequestContext,
    @Args('issueId', issueId) id: string,
    @Args('reason', {
      type: () => NewsletterLeftOut.object,
      nullable: true,
      description: 'Those who are left out for this reason; empty: those who get it.',
    })
    reason: LeftOut | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, 200 at most.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: '`endCursor` of the page before.' })
    after: string | null | undefined,
  ): Promise<NewsletterAudiencePeople> {
    const { items, ...rest } = await this.audiences.people(ctx, {
      ...{ issueId: id, reason: reason ?? null, first, after: after ?? null },
    });
    return { people: items, ...rest };
  }

  @Allow(...READERS)
  @Query(() => [NewsletterFinding], {
    description:
      'What is wrong with an issue as it is stored: what keeps it from being scheduled, and what its writers judge.',
  })
  newsletterFindings(@Ctx() ctx: RequestContext, @Args('issueId', issueId) id: string): Promise<SaidFinding[]> {
    return this.checking.findings(ctx, id);
  }

  @Allow(...READERS)
  @Query(() => NewsletterPreview, {
    description: 'An issue in one language as its reader gets it, stored or not, with what is wrong with it.',
  })
  newsletterPreview(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => NewsletterPreviewInput }) input: NewsletterPreviewInput,
  ): Promise<Preview> {
    return this.checking.preview(ctx, input);
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterVariant, { description: 'Writes an issue in one language, as long as it is a draft.' })
  async writeNewsletterVariant(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => NewsletterVariantInput }) input: NewsletterVariantInput,
  ): Promise<ReadDescription> {
    return reads(NewsletterVariant, (await this.variants.write(ctx, input)).id);
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterIssue, { description: 'Takes a language out of an issue, as long as it is a draft.' })
  async removeNewsletterVariant(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The variant.' }) id: string,
    @Args('rev', { type: () => Int, description: 'Its version, as you saw it.' }) rev: number,
  ): Promise<ReadDescription> {
    return reads(NewsletterIssue, await this.variants.remove(ctx, { id, rev }));
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterVariant, { description: 'Begins a language of a draft with what another one says.' })
  async copyNewsletterVariant(
    @Ctx() ctx: RequestContext,
    @Args('issueId', issueId) id: string,
    @Args('from', { type: () => String, description: 'The language that is there.' }) from: string,
    @Args('to', { type: () => String, description: 'The language that is new.' }) to: string,
  ): Promise<ReadDescription> {
    return reads(NewsletterVariant, (await this.variants.copy(ctx, { issueId: id, from, to })).id);
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterIssue, {
    description:
      'Makes a new draft that says what an issue says, in all its languages. When it is sent is to be chosen anew.',
  })
  async copyNewsletterIssue(@Ctx() ctx: RequestContext, @Args('id', issueId) id: string): Promise<ReadDescription> {
    return reads(NewsletterIssue, (await this.variants.copyIssue(ctx, id)).id);
  }

  @Allow(...WRITERS)
  @Mutation(() => NewsletterTest, {
    description:
      'Sends an issue in some of its languages to your own address, the one you sign in with, whatever state it is in. What is wrong with it forbids no test.',
  })
  sendTestNewsletter(
    @Ctx() ctx: RequestContext,
    @Args('issueId', issueId) id: string,
    @Args('langs', { type: () => [String], description: 'The languages.' }) langs: string[],
  ): Promise<SentTest> {
    return this.tests.send(ctx, id, langs);
  }
}
