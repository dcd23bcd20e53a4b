import { Inject } from '@nestjs/common';
import {
  Args,
  Field,
  Float,
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
import { Comparator } from '@seedbed/platform/quality';
import { reportIn, WriteReport } from '@seedbed/platform/records';
import { AttendanceDimension, AttendanceStage, Certificate } from './attendance.record.js';
import { CourseMode } from './course-edition.record.js';
import type { TotalsBy, TrainingLine } from './totals.rules.js';
import { Training } from './training.service.js';

const TotalsByChoice = { COUNTRY: 'COUNTRY', YEAR: 'YEAR', MODE: 'MODE', COURSE: 'COURSE' } as const;
registerEnumType(TotalsByChoice, {
  name: 'TrainingTotalsBy',
  description: 'By what totals of training are split.',
  valuesMap: {
    COUNTRY: { description: 'By the country in which a course is held.' },
    YEAR: { description: 'By year, where all of it lies in one.' },
    MODE: { description: 'By how a course is held.' },
    COURSE: { description: 'By course.' },
  },
});

@ObjectType({ description: 'How many people came so far in courses, and what the number covers.' })
class TrainingTotal implements TrainingLine {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the country; empty where nobody says it, or not asked for.',
  })
  country!: string | null;
  @Field(() => Int, { nullable: true, description: 'The year; empty where nobody says it, or not asked for.' })
  year!: number | null;
  @Field(() => CourseMode.object, {
    nullable: true,
    description: 'How it is held; empty where nobody says it, or not asked for.',
  })
  mode!: CourseMode | null;
  @Field(() => ID, { nullable: true, description: 'The course; empty where not asked for.' })
  courseId!: string | null;
  @Field(() => AttendanceStage.object, { description: 'How far the people have come who were counted.' })
  stage!: AttendanceStage;
  @Field(() => String, { nullable: true, description: 'The part, where figures are split; empty for all people.' })
  category!: string | null;
  @Field(() => Comparator.object, {
    nullable: true,
    description: 'How the number is meant; empty where the parts say nothing together, or there is no figure.',
  })
  comparator!: Comparator | null;
  @Field(() => Float, { nullable: true, description: 'How many people.' })
  value!: number | null;
  @Field(() => Boolean, { description: 'Whether a part of it was said to be "about".' })
  isAbout!: boolean;
  @Field(() => Boolean, { description: 'Whether it is no exact number.' })
  isEstimate!: boolean;
  @Field(() => Int, { description: 'How many figures were added up.' })
  figures!: number;
  @Field(() => Int, { description: 'How many of them are of a course as a whole, wherever and whenever it was held.' })
  ofWholeCourses!: number;
  @Field(() => Int, { description: 'How many editions of courses lie here, with a figure or not.' })
  editions!: number;
  @Field(() => Int, { description: 'How many of these have a figure of their own.' })
  counted!: number;
  @Field(() => Int, { description: 'How many of the others are in the figure of their course as a whole.' })
  inWholeCourses!: number;
  @Field(() => Int, {
    description: 'How many are counted person by person: of these the number counts the people whom you may see.',
  })
  byPeople!: number;
}

@InputType({ description: 'Who came how far in one edition of a course.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'The edition of the course.' })
  editionId!: string;
  @Field(() => AttendanceStage.object, {
    description: 'How far they came; certificates are issued with `issueCertificate`.',
  })
  stage!: AttendanceStage;
  @Field(() => String, { nullable: true, description: 'When they were there, as precisely as it is known.' })
  attendedOn?: string | null;
  @Field(() => [ID], { description: 'The people.' })
  personIds!: string[];
}

@InputType({ description: 'A certificate for an attendance.' })
export class IssueCertificateInput {
  @Field(() => ID, { description: 'The attendance.' })
  attendanceId!: string;
  @Field(() => ID, { nullable: true, description: 'The module that it is for; empty: the whole course.' })
  moduleId?: string | null;
  @Field(() => String, { description: 'When it was issued, as `YYYY-MM-DD`.' })
  on!: string;
  @Field(() => String, { nullable: true, description: 'Number or code that is printed on it.' })
  number?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it can be checked.' })
  url?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'A competence that it is evidence of: the claim of the person to it is made where there is none.',
  })
  competenceId?: string | null;
}

@Resolver()
export class TrainingResolver {
  constructor(@Inject(Training) private readonly training: Training) {}

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => WriteReport, {
    description:
      'Records of many people how far they came in one edition of a course, with a report for each. Who is there already comes further, never back; nobody is recorded without consent.',
  })
  async recordAttendance(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => RecordAttendanceInput }) input: RecordAttendanceInput,
  ): Promise<object> {
    return reportIn(await this.training.record(ctx, input), ctx.language);
  }

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => Certificate, {
    description:
      'Issues a certificate for an attendance: of the whole course or of a module, as evidence of a competence of the person if you name one.',
  })
  async issueCertificate(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => IssueCertificateInput }) input: IssueCertificateInput,
  ): Promise<ReadDescription> {
    return reads(Certificate, await this.training.issue(ctx, input));
  }

  @ByPolicy()
  @Query(() => [TrainingTotal], {
    description:
      'How many people were trained, by country, year, mode and course. Nobody is counted twice, bounds stay bounds ("more than 5000" and 10 is "more than 5010"), and each line says what it covers.',
  })
  async trainingTotals(
    @Ctx() ctx: RequestContext,
    @Args('by', { type: () => [TotalsByChoice], defaultValue: [], description: 'By what; all together unless said.' })
    by: TotalsBy[],
    @Args('stages', {
      type: () => [AttendanceStage.object],
      defaultValue: ['ATTENDED'],
      description: 'How far people came, one line each.',
    })
    stages: AttendanceStage[],
    @Args('dimension', {
      type: () => AttendanceDimension.object,
      nullable: true,
      description: 'A split of the figures; of all people unless said otherwise.',
    })
    dimension?: AttendanceDimension | null,
    @Args('courseId', { type: () => ID, nullable: true, description: 'One course; all unless said otherwise.' })
    courseId?: string | null,
  ): Promise<TrainingLine[]> {
    if (courseId && !isId(courseId)) return [];
    return this.training.totals(ctx, { by, stages, dimension: dimension ?? null, courseId: courseId ?? null });
  }
}
