import { Inject } from '@nestjs/common';
import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from '@nestjs/graphql';
import { Allow, ByPolicy, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { calendarDay } from '@seedbed/platform/records';
import { Coverage, type CoverageCell, type Gap } from './coverage.service.js';
import { MENTOR_REASONS, type Mentor, type MentorReason } from './mentors.rules.js';
import { mentorTexts } from './mentors.texts.js';
import { PortfolioItem, PortfolioState } from './portfolio.record.js';
import { Portfolios } from './portfolios.service.js';

const MentorReasonChoice = Object.fromEntries(Object.keys(MENTOR_REASONS).map((code) => [code, code]));
registerEnumType(MentorReasonChoice, {
  name: 'MentorReasonCode',
  description: 'Why somebody could teach a competence.',
  valuesMap: Object.fromEntries(
    Object.entries(mentorTexts.en).map(([code, text]) => [code, { description: `${text}.` }]),
  ),
});
const MentorKind = { NCC: 'NCC', ORGANISATION: 'ORGANISATION' } as const;
registerEnumType(MentorKind, {
  name: 'MentorKind',
  description: 'Whether a mentor is a centre or an organisation.',
  valuesMap: { NCC: { description: 'A centre.' }, ORGANISATION: { description: 'An organisation.' } },
});

@ObjectType({
  description: 'A competence of a framework and a centre: how far the centre is, and who else of its network has it.',
})
export class CompetenceCoverageCell implements CoverageCell {
  @Field(() => ID, { description: 'The competence.' })
  competenceId!: string;
  @Field(() => String, { description: 'Its code.' })
  code!: string;
  @Field(() => String, { description: 'What it is called, in the language of the reader where there is one.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'Code of the area that it is a part of.' })
  areaCode!: string | null;
  @Field(() => String, { nullable: true, description: 'What the area is called.' })
  area!: string | null;
  @Field(() => Boolean, { description: 'Whether a centre added it to the framework.' })
  isLocal!: boolean;
  @Field(() => ID, { description: 'The centre.' })
  nccId!: string;
  @Field(() => String, { description: 'ISO code of its country.' })
  country!: string;
  @Field(() => PortfolioState.object, {
    nullable: true,
    description: 'How far the centre is on the day; empty: not in its portfolio.',
  })
  state!: PortfolioState | null;
  @Field(() => PortfolioState.object, { nullable: true, description: 'How far it was on the day to compare with.' })
  stateBefore!: PortfolioState | null;
  @Field(() => Int, {
    description: 'How many organisations of the centre, and the centre itself, have a claim that holds on the day.',
  })
  holders!: number;
  @Field(() => Int, { description: 'How many of these claims were validated.' })
  validated!: number;
}

@ObjectType({ description: 'Why somebody could teach a competence, as a code and in words.' })
export class MentorReasonSaid {
  @Field(() => MentorReasonChoice, { description: 'The reason.' })
  code!: MentorReason;
  @Field(() => String, { description: 'The reason in the language of the reader.' })
  text!: string;
}

@ObjectType({ description: 'Somebody who could teach a competence.' })
export class MentorSuggestion {
  @Field(() => MentorKind, { description: 'A centre or an organisation.' })
  kind!: Mentor['kind'];
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'ISO code of its country.' })
  country!: string | null;
  @Field(() => Int, { description: 'The weights of its reasons, added up: it orders, and means nothing by itself.' })
  score!: number;
  @Field(() => [MentorReasonSaid], { description: 'Why, strongest first.' })
  reasons!: MentorReasonSaid[];
}

@ObjectType({ description: 'A centre that has a competence.' })
export class CompetenceHolderCentre {
  @Field(() => ID, { description: 'The centre.' })
  nccId!: string;
  @Field(() => String, { description: 'ISO code of its country.' })
  country!: string;
  @Field(() => PortfolioState.object, { description: 'How far it is.' })
  state!: PortfolioState;
}

@ObjectType({ description: 'A competence of a framework that a centre does not have yet.' })
export class CompetenceGap {
  @Field(() => ID, { description: 'The competence.' })
  competenceId!: string;
  @Field(() => String, { description: 'Its code.' })
  code!: string;
  @Field(() => String, { description: 'What it is called.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'What its area is called.' })
  area!: string | null;
  @Field(() => PortfolioState.object, {
    nullable: true,
    description: 'How far the centre is; empty: not in its portfolio.',
  })
  state!: PortfolioState | null;
  @Field(() => [CompetenceHolderCentre], { description: 'The centres that have it.' })
  heldBy!: readonly CompetenceHolderCentre[];
  @Field(() => [MentorSuggestion], { description: 'Who could teach it, best first.' })
  mentors!: MentorSuggestion[];
}

@InputType({ description: 'A step of a portfolio item.' })
export class MovePortfolioItemInput {
  @Field(() => ID, { description: 'The item.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
  @Field(() => PortfolioState.object, { description: 'The state that it comes into.' })
  state!: PortfolioState;
  @Field(() => String, { description: 'The day on which that was, as `YYYY-MM-DD`.' })
  on!: string;
  @Field(() => String, { description: 'Why: which pilot, which evidence. It stays in the history.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Where the evidence can be read.' })
  evidenceUrl?: string | null;
}

const MOST_MENTORS = 20;

@Resolver()
export class CompetencesResolver {
  constructor(
    @Inject(Portfolios) private readonly portfolios: Portfolios,
    @Inject(Coverage) private readonly coverage: Coverage,
  ) {}

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => PortfolioItem, {
    description:
      'Moves an item of a portfolio by a step with a day and a reason, which stay for good. Steps may lead back.',
  })
  async movePortfolioItem(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => MovePortfolioItemInput }) input: MovePortfolioItemInput,
  ): Promise<ReadDescription> {
    return reads(PortfolioItem, (await this.portfolios.move(ctx, input)).id);
  }

  @ByPolicy()
  @Query(() => [CompetenceCoverageCell], {
    description:
      'Every competence of a framework with every centre: how far each centre is on a day, by the steps of its portfolio.',
  })
  async competenceCoverage(
    @Ctx() ctx: RequestContext,
    @Args('frameworkId', { type: () => ID, description: 'The version of the framework.' }) frameworkId: string,
    @Args('on', {
      type: () => String,
      nullable: true,
      description: 'The day, as `YYYY-MM-DD`; today unless said otherwise.',
    })
    on?: string | null,
    @Args('since', { type: () => String, nullable: true, description: 'A day to compare with, as `YYYY-MM-DD`.' })
    since?: string | null,
  ): Promise<CompetenceCoverageCell[]> {
    if (!isId(frameworkId)) return [];
    return this.coverage.cells(ctx, frameworkId, calendarDay(on, 'on'), calendarDay(since, 'since'));
  }

  @ByPolicy()
  @Query(() => [CompetenceGap], {
    description:
      'What a centre does not have yet of a framework, who of the other centres has it, and who could teach it.',
  })
  async competenceGaps(
    @Ctx() ctx: RequestContext,
    @Args('nccId', { type: () => ID, description: 'The centre.' }) nccId: string,
    @Args('frameworkId', { type: () => ID, description: 'The version of the framework.' }) frameworkId: string,
    @Args('mentors', { type: () => Int, defaultValue: 3, description: 'How many mentors of each at most, up to 20.' })
    mentors: number,
  ): Promise<CompetenceGap[]> {
    if (!isId(nccId) || !isId(frameworkId)) return [];
    const gaps = await this.coverage.gaps(ctx, nccId, frameworkId, Math.max(0, Math.min(mentors, MOST_MENTORS)));
    return gaps.map((gap: Gap) => ({ ...gap, mentors: gap.mentors.map((mentor) => said(mentor, ctx)) }));
  }

  @ByPolicy()
  @Query(() => [MentorSuggestion], {
    description:
      'Who could teach a competence, best first, each with the reasons. What was said of a competence that means the same counts as well.',
  })
  async competenceMentors(
    @Ctx() ctx: RequestContext,
    @Args('competenceId', { type: () => ID, description: 'The competence.' }) competenceId: string,
    @Args('nccId', { type: () => ID, nullable: true, description: 'The centre that asks; it is never among them.' })
    nccId: string | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most, up to 20.' }) first: number,
  ): Promise<MentorSuggestion[]> {
    if (!isId(competenceId)) return [];
    const asking = nccId && isId(nccId) ? nccId : null;
    const found = (await this.coverage.mentors(ctx, [competenceId], asking)).get(competenceId) ?? [];
    return found.slice(0, Math.max(0, Math.min(first, MOST_MENTORS))).map((mentor) => said(mentor, ctx));
  }
}

const said = (mentor: Mentor, { language }: RequestContext): MentorSuggestion => ({
  ...mentor,
  reasons: mentor.reasons.map((code) => ({ code, text: mentorTexts[language][code] })),
});
