import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Ncc, NccStage } from '@seedbed/centres';
import { Allow, ByPolicy, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { Job } from '@seedbed/platform/queue';
import type { DueKind } from './due.rules.js';
import { type DueItem, DueWork } from './due.service.js';
import { DueKindChoice } from './due-reminder.record.js';
import { DueReminderRequests } from './due-reminder-requests.service.js';
import { MeasureStatus, StrategyMeasure } from './measure.record.js';
import { Measures } from './measures.service.js';
import { Stages } from './stages.service.js';

@InputType({ description: 'A step of a measure.' })
export class MoveMeasureInput {
  @Field(() => ID, { description: 'The measure.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
  @Field(() => MeasureStatus.object, { description: 'The status that it comes into.' })
  status!: MeasureStatus;
  @Field(() => String, { description: 'The day on which that was, as `YYYY-MM-DD`.' })
  on!: string;
  @Field(() => String, { description: 'Why. It stays in the history.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Where the evidence can be read.' })
  evidenceUrl?: string | null;
}

@InputType({ description: 'A step of a centre to a stage.' })
export class MoveStageInput {
  @Field(() => ID, { description: 'The centre.' })
  nccId!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
  @Field(() => NccStage.object, { description: 'The stage that it comes into.' })
  stage!: NccStage;
  @Field(() => String, { description: 'The day on which that was, as `YYYY-MM-DD`.' })
  on!: string;
  @Field(() => String, {
    description: 'Why, also where criteria are not met yet. It stays in the history.',
  })
  reason!: string;
}

@ObjectType({ description: 'Something that is to be done until a day, or ends on it. It is worked out, not stored.' })
export class DueWorkItem implements DueItem {
  @Field(() => DueKindChoice.object, { description: 'What it is.' })
  kind!: DueKind;
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => String, { description: 'What it is called, in the language of the reader where there is one.' })
  title!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Whose it is where it is a claim: an organisation or a person, as far as you see them.',
  })
  holder!: string | null;
  @Field(() => String, { description: 'The last day that its date can mean, as `YYYY-MM-DD`.' })
  on!: string;
  @Field(() => Boolean, { description: 'Whether that day is over.' })
  isOverdue!: boolean;
  @Field(() => ID, { description: 'The centre that answers for it.' })
  nccId!: string;
}

const MOST_DAYS = 3660;

@Resolver()
export class StrategyResolver {
  constructor(
    @Inject(Measures) private readonly measures: Measures,
    @Inject(Stages) private readonly stages: Stages,
    @Inject(DueWork) private readonly due: DueWork,
    @Inject(DueReminderRequests) private readonly reminders: DueReminderRequests,
  ) {}

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => StrategyMeasure, {
    description:
      'Moves a measure of an action plan by a step with a day and a reason, which stay for good. It is done when something shows it.',
  })
  async moveMeasure(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => MoveMeasureInput }) input: MoveMeasureInput,
  ): Promise<ReadDescription> {
    return reads(StrategyMeasure, (await this.measures.move(ctx, input)).id);
  }

  @Allow('COORDINATOR', 'NODE_ADMIN', 'DEMO', 'SYSTEM')
  @Mutation(() => Ncc, {
    description:
      'Moves a centre to a stage with a reason, which stays. Criteria that are not met forbid nothing: they are written down with the step, and the centre is flagged.',
  })
  async moveStage(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => MoveStageInput }) input: MoveStageInput,
  ): Promise<ReadDescription> {
    return reads(Ncc, (await this.stages.move(ctx, input)).id);
  }

  @ByPolicy()
  @Query(() => [DueWorkItem], {
    description:
      'Measures, deliverables, milestones and claims to competences that end soon or have ended, the longest ago first, as far as you see them.',
  })
  async dueWork(
    @Ctx() ctx: RequestContext,
    @Args('nccId', { type: () => ID, nullable: true, description: 'A centre; all of them unless said otherwise.' })
    nccId: string | null | undefined,
    @Args('within', {
      type: () => Int,
      defaultValue: 30,
      description: 'How many days ahead; 0: what is overdue or due today.',
    })
    within: number,
  ): Promise<DueWorkItem[]> {
    if (nccId && !isId(nccId)) return [];
    return this.due.list(ctx, nccId ?? null, Math.max(0, Math.min(within, MOST_DAYS)));
  }

  @Allow('SYSTEM', 'DEMO', 'NODE_ADMIN', 'COORDINATOR')
  @Mutation(() => Job, {
    nullable: true,
    description:
      'Asks for the reminders of what is due; it happens by itself once a day. Coordinators are told, and those whose claims end; nobody twice of one thing for one day. Empty where somebody else asked for the same and it is under way.',
  })
  async sendDueReminders(@Ctx() ctx: RequestContext): Promise<ReadDescription> {
    return reads(Job, (await this.reminders.request(ctx)).id);
  }
}
