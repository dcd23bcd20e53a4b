import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { QualityFlag } from '@seedbed/platform/quality';
import { useDatabase } from '@seedbed/platform/testing';
import { countryId, Region } from '@seedbed/reference';
import {
  AttendanceCount,
  Course,
  CourseEdition,
  CourseModule,
  EditionTrainer,
  ModuleCompetence,
} from '@seedbed/training';
import { as } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type TrainingOf, trainingOf } from './training-examples.js';

describe('training', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: TrainingOf;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = trainingOf(domain);
    await seedGround(domain);
  });
  const change = <T extends object>(type: new () => T, { id }: { id: string }, values: object) =>
    domain.records.change(ctx, type, { id }, values as never);
  const flagsOf = async ({ id }: { id: string }) =>
    (await domain.records.list(ctx, QualityFlag, { recordId: id } as never)).map(({ rule }) => rule).sort();

  it('lies with its course, and is seen by no more people', async () => {
    const course = await of.aCourse({ ncc: nccId('SI'), steward: null as never, visibility: 'NCC' });
    expect(course).toMatchObject({ steward: { id: nccId('SI') }, visibility: 'NCC' });
    const module = await of.aModule(course, 1);
    const edition = await of.anEdition(course, { visibility: 'PUBLIC' });
    const count = await of.aCount(course, { edition: edition.id });
    for (const part of [module, edition, count])
      expect(part).toMatchObject({ steward: { id: nccId('SI') }, visibility: 'NCC' });
    expect(await codesOf(of.aModule(course, 1))).toContain('NOT_UNIQUE');
    const other = await of.aCourse();
    expect(await codesOf(change(CourseModule, module, { course: other.id }))).toContain('TRAINING_COURSE_STAYS');
    expect(await codesOf(change(CourseEdition, edition, { course: other.id }))).toContain('TRAINING_COURSE_STAYS');
  });

  it('refuses what makes no sense', async () => {
    expect(await codesOf(of.aCourse({ languages: ['Italian'] }))).toContain('WRONG_FORM');
    expect(await codesOf(of.aCourse({ isFree: true, price: { amount: '5.00', currency: 'EUR' } }))).toContain(
      'COURSE_FREE_WITH_PRICE',
    );
    const [course, other] = [await of.aCourse(), await of.aCourse()];
    const edition = await of.anEdition(course);
    const strange = await of.aModule(other, 1);
    const no = (values: object) => codesOf(of.aCount(course, values));
    expect(await no({ edition: (await of.anEdition(other)).id })).toContain('TRAINING_OTHER_COURSE');
    expect(await no({ edition: edition.id, module: strange.id })).toContain('TRAINING_OTHER_COURSE');
    expect(await no({ edition: edition.id, startsOn: of.day('2024-02-01') })).toContain('ATTENDANCE_OUTSIDE_EDITION');
    expect(await no({ evidence: null })).toContain('COUNT_NEEDS_EVIDENCE');
    expect(await no({ value: -1 })).toContain('RECORD_INVALID');
    expect(await no({ dimension: 'COUNTRY', category: 'XX' })).toContain('WRONG_FORM');
    expect(await no({ dimension: 'SEX' })).toContain('COUNT_PART_OF_WHAT');
  });

  it('notes nobody twice as who teaches', async () => {
    const course = await of.aCourse();
    const edition = await of.anEdition(course);
    const { organisation } = await domain.organisations.register(ctx, { name: 'Trainer', country: countryId('IT') });
    const teach = (values: object = {}) =>
      domain.records.create(ctx, EditionTrainer, {
        edition: edition.id,
        organisation: organisation.id,
        ...values,
      } as never);
    await teach();
    expect(await codesOf(teach())).toContain('TRAINER_TWICE');
    await teach({ module: (await of.aModule(course, 1)).id });
    const strange = await of.aModule(await of.aCourse(), 1);
    expect(await codesOf(teach({ module: strange.id }))).toContain('TRAINING_OTHER_COURSE');
  });

  it('counts nobody twice, also when several people write at once', async () => {
    const course = await of.aCourse();
    const edition = await of.anEdition(course);
    await of.aCount(course, { edition: edition.id, stage: 'REGISTERED' });
    const both = await Promise.allSettled([1, 2, 3].map((value) => of.aCount(course, { edition: edition.id, value })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await of.aCount(course, { edition: edition.id, dimension: 'SEX', category: 'women' });
    expect(await codesOf(of.aCount(course))).toContain('COUNT_OVERLAPS');
    const whole = await of.aCount(course, { endsOn: of.day('2023-12-31') });
    expect(await codesOf(change(AttendanceCount, whole, { endsOn: null }))).toContain('COUNT_OVERLAPS');
    // an edition that moves into the time of a figure of the course, or counts people in it
    const later = await of.anEdition(course, { countedBy: 'PEOPLE' });
    expect(await codesOf(change(CourseEdition, later, { startsOn: of.day('2023-12-01') }))).toContain('COUNT_OVERLAPS');
    await change(CourseEdition, edition, { startsOn: of.day('2024-03-02') });
  });

  it('keeps what was counted inside its edition', async () => {
    const course = await of.aCourse();
    const edition = await of.anEdition(course);
    await of.aCount(course, { edition: edition.id, startsOn: of.day('2024-03-02'), endsOn: of.day('2024-03-02') });
    await of.attend(edition, await of.aParticipant(), { attendedOn: of.day('2024-03-02') });
    expect(await codesOf(change(CourseEdition, edition, { startsOn: of.day('2024-03-03') }))).toContain(
      'EDITION_LEAVES_ATTENDANCE',
    );
  });

  it('flags what may be right all the same: a region elsewhere, more people than places', async () => {
    const course = await of.aCourse();
    const [region] = await domain.records.list(ctx, Region, { code: 'ITC1' } as never);
    const edition = await of.anEdition(course, { country: countryId('SI'), region: region?.id ?? null, capacity: 9 });
    expect(await flagsOf(edition)).toEqual(['EDITION_COUNTRY_REGION_MISMATCH']);
    await of.aCount(course, { edition: edition.id, stage: 'REGISTERED', value: 50 });
    expect(await flagsOf(edition)).toHaveLength(1);
    const count = await of.aCount(course, { edition: edition.id, value: 10 });
    await change(AttendanceCount, count, { value: 12 });
    expect(await flagsOf(edition)).toEqual(['ATTENDED_OVER_CAPACITY', 'EDITION_COUNTRY_REGION_MISMATCH']);
    const series = await of.anEdition(await of.aCourse(), { capacity: 1, isSeries: true });
    await of.aCount({ id: series.course.id }, { edition: series.id });
    expect(await flagsOf(series)).toEqual([]);
  });

  it('adds up what the reader sees', async () => {
    const course = await of.aCourse();
    const held = { country: countryId('SI'), mode: 'BLENDED' as const };
    const [open, hidden] = [
      await of.anEdition(course, held),
      await of.anEdition(course, { ...held, visibility: 'NCC' }),
    ];
    await of.aCount(course, { edition: open.id, comparator: 'GT', value: 5000 });
    await of.aCount(course, { edition: hidden.id, value: 10 });
    const asked = { by: ['COUNTRY', 'YEAR', 'MODE'] as const, stages: ['ATTENDED'] as const, dimension: null };
    const ask = (who: typeof ctx) => of.training.totals(who, { ...asked, courseId: course.id });
    const line = { country: 'SI', year: 2024, mode: 'BLENDED', stage: 'ATTENDED', comparator: 'GT', isEstimate: true };
    expect(await ask(ctx)).toMatchObject([{ ...line, value: 5010, figures: 2, editions: 2, counted: 2 }]);
    expect(await ask(as('OFFICER_READ', []))).toMatchObject([{ ...line, value: 5000, editions: 1, counted: 1 }]);
    await domain.records.archive(ctx, CourseEdition, { id: open.id });
    expect(await ask(ctx)).toMatchObject([{ value: 10, comparator: 'EQ', isEstimate: false, editions: 1 }]);
    await domain.records.archive(ctx, Course, { id: course.id });
    expect(await ask(ctx)).toEqual([]);
  });

  it('says which module teaches a competence, once', async () => {
    const { competences } = await of.competences.aReleased(1);
    const module = await of.aModule(await of.aCourse(), 1);
    const teaches = () =>
      domain.records.create(ctx, ModuleCompetence, { module: module.id, competence: competences[0]?.id } as never);
    expect(await teaches()).toMatchObject({ visibility: 'PUBLIC' });
    expect(await codesOf(teaches())).toContain('NOT_UNIQUE');
  });
});
