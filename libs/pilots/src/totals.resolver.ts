import { Inject } from '@nestjs/common';
import { Args, Field, Float, ID, Int, ObjectType, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { ByPolicy, Ctx } from '@seedbed/platform/graphql';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import type { SaidFigure } from '@seedbed/platform/quality';
import { Comparator } from '@seedbed/platform/quality';
import { calendarDay, recordErrors } from '@seedbed/platform/records';
import type { Progress } from './progress.rules.js';
import { IndicatorDirection, IndicatorMeasure } from './result.record.js';
import type { SaidPart } from './roll-up.rules.js';
import { type IndicatorProgress, type RolledUp, type RollUpBy, type SaidProgress, Totals } from './totals.service.js';

const RollUpByChoice = { ALL: 'ALL', CENTRE: 'CENTRE', PROJECT: 'PROJECT', PILOT: 'PILOT' } as const;
registerEnumType(RollUpByChoice, {
  name: 'RollUpBy',
  description: 'By what values of indicators are added up.',
  valuesMap: {
    ALL: { description: 'All together.' },
    CENTRE: { description: 'By centre.' },
    PROJECT: { description: 'By project, with the pilots that belong to it.' },
    PILOT: { description: 'By pilot.' },
  },
});

@ObjectType({ description: 'A figure with how it is meant; both empty where the parts say nothing together.' })
class RolledUpFigure implements SaidFigure {
  @Field(() => Comparator.object, { nullable: true, description: 'How the figure is meant.' })
  comparator!: Comparator | null;
  @Field(() => Float, { nullable: true, description: 'The figure.' })
  value!: number | null;
  @Field(() => Boolean, { description: 'Whether a part of it was said to be "about".' })
  isAbout!: boolean;
}

@ObjectType({ description: 'What approved values, or values that nobody has approved, come to.' })
class RolledUpPart extends RolledUpFigure implements SaidPart {
  @Field(() => RolledUpFigure, {
    description:
      'What of it is due to the actions: after deadweight, displacement and what is due to others. The drop-off is not applied: a value is what was measured in its period, and the drop-off says what is left of it in years after that.',
  })
  due!: RolledUpFigure;
  @Field(() => Int, { description: 'How many values were added up.' })
  values!: number;
  @Field(() => Int, {
    description: 'How many of them say what is due to the action; of the others all is taken to be.',
  })
  attributed!: number;
  @Field(() => Int, { description: 'How many indicators have such a value in the period.' })
  indicators!: number;
}

@ObjectType({ description: 'What indicators of one code and unit come to, and how many of them have a value.' })
class IndicatorTotal implements RolledUp {
  @Field(() => ID, { nullable: true, description: 'The centre, project or pilot; empty for all together.' })
  ofId!: string | null;
  @Field(() => String, { description: 'Code of the indicators.' })
  code!: string;
  @Field(() => String, { description: 'Their unit.' })
  unit!: string;
  @Field(() => IndicatorMeasure.object, { description: 'How their values are put together.' })
  measure!: IndicatorMeasure;
  @Field(() => String, { nullable: true, description: 'The part, where the values are split; empty for the whole.' })
  category!: string | null;
  @Field(() => RolledUpPart, { nullable: true, description: 'What is approved; empty where nothing is.' })
  approved!: RolledUpPart | null;
  @Field(() => RolledUpPart, { nullable: true, description: 'What nobody has approved; empty where there is none.' })
  entered!: RolledUpPart | null;
  @Field(() => Int, { description: 'How many indicators there are, with a value or not: what the sums cover.' })
  indicators!: number;
  @Field(() => Int, { description: 'How many values lie in the period with a part only, and are left out.' })
  cut!: number;
}

@ObjectType({ description: 'How much of the way from the baseline to the target was gone; a bound stays a bound.' })
class IndicatorProgressShare implements Progress {
  @Field(() => Comparator.object, { description: 'How the share is meant.' })
  comparator!: Comparator;
  @Field(() => Float, { description: 'In percent: 0 at the baseline, 100 at the target, also below and above.' })
  percent!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether the target is reached; empty where that is open.' })
  isReached!: boolean | null;
}

@ObjectType({
  description: 'What the approved, or the other, values of an indicator come to, on the way to its target.',
})
class IndicatorProgressPart extends RolledUpPart implements SaidProgress {
  @Field(() => IndicatorProgressShare, {
    nullable: true,
    description: 'How far that is; empty without a target, and where less is better and no baseline is known.',
  })
  progress!: IndicatorProgressShare | null;
}

@ObjectType({ description: 'An indicator with its target, and what its values come to in a period.' })
class IndicatorProgressLine implements IndicatorProgress {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;
  @Field(() => String, { description: 'Its code.' })
  code!: string;
  @Field(() => String, { description: 'What it is called.' })
  name!: string;
  @Field(() => String, { description: 'Its unit.' })
  unit!: string;
  @Field(() => IndicatorMeasure.object, { description: 'How its values are put together.' })
  measure!: IndicatorMeasure;
  @Field(() => IndicatorDirection.object, { description: 'Which way is better.' })
  direction!: IndicatorDirection;
  @Field(() => Float, { nullable: true, description: 'The value before it began.' })
  baseline!: number | null;
  @Field(() => Float, { nullable: true, description: 'The value that is to be reached.' })
  target!: number | null;
  @Field(() => String, { nullable: true, description: 'Until when, as `YYYY-MM-DD`.' })
  targetOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The pilot whose result it measures.' })
  pilotId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The project, also that of the pilot.' })
  projectId!: string | null;
  @Field(() => ID, { description: 'The centre.' })
  nccId!: string;
  @Field(() => IndicatorProgressPart, { nullable: true, description: 'What is approved; empty where nothing is.' })
  approved!: IndicatorProgressPart | null;
  @Field(() => IndicatorProgressPart, {
    nullable: true,
    description: 'What nobody has approved; empty where there is none.',
  })
  entered!: IndicatorProgressPart | null;
  @Field(() => Int, { description: 'How many values lie in the period with a part only, and are left out.' })
  cut!: number;
}

/** An id as it was given; throws RECORD_NOT_FOUND for what is none. */
function idOf(given: string | null | undefined, field: string): string | null {
  if (given != null && !isId(given)) throw recordErrors.RECORD_NOT_FOUND({}, { field });
  return given ?? null;
}

const FROM = { type: () => String, nullable: true, description: 'First day of the period, as `YYYY-MM-DD`.' };
const TO = { type: () => String, nullable: true, description: 'Last day of the period, as `YYYY-MM-DD`.' };

@Resolver()
export class TotalsResolver {
  constructor(@Inject(Totals) private readonly totals: Totals) {}

  @ByPolicy()
  @Query(() => [IndicatorTotal], {
    description:
      'Values of indicators added up across pilots, projects and centres: one line per code, unit and part. Bounds stay bounds, approved values stand apart, and each line says how many indicators it covers.',
  })
  async indicatorTotals(
    @Ctx() ctx: RequestContext,
    @Args('by', { type: () => RollUpByChoice, defaultValue: 'ALL', description: 'By what.' }) by: RollUpBy,
    @Args('codes', {
      type: () => [String],
      nullable: true,
      description: 'Codes of the indicators; all unless said otherwise.',
    })
    codes?: string[] | null,
    @Args('dimension', {
      type: () => String,
      nullable: true,
      description: 'A split of the values, such as "sex"; the whole unless said otherwise.',
    })
    dimension?: string | null,
    @Args('from', FROM) from?: string | null,
    @Args('to', TO) to?: string | null,
  ): Promise<RolledUp[]> {
    const window = { from: calendarDay(from, 'from'), to: calendarDay(to, 'to') };
    return this.totals.rollUp(ctx, { by, codes: codes ?? null, dimension: dimension ?? null, ...window });
  }

  @ByPolicy()
  @Query(() => [IndicatorProgressLine], {
    description:
      'How far indicators have come on the way to their targets in a period: approved values and others apart, bounds as bounds. The values themselves, with evidence, stand in `indicators`.',
  })
  async indicatorProgress(
    @Ctx() ctx: RequestContext,
    @Args('pilotId', { type: () => ID, nullable: true, description: 'A pilot; all unless said otherwise.' })
    pilotId?: string | null,
    @Args('nccId', { type: () => ID, nullable: true, description: 'A centre; all unless said otherwise.' })
    nccId?: string | null,
    @Args('projectId', {
      type: () => ID,
      nullable: true,
      description: 'A project with its pilots; all unless said otherwise.',
    })
    projectId?: string | null,
    @Args('from', FROM) from?: string | null,
    @Args('to', TO) to?: string | null,
  ): Promise<IndicatorProgress[]> {
    return this.totals.progress(ctx, {
      ...{ pilot: idOf(pilotId, 'pilotId'), ncc: idOf(nccId, 'nccId'), project: idOf(projectId, 'projectId') },
      ...{ from: calendarDay(from, 'from'), to: calendarDay(to, 'to') },
    });
  }
}
