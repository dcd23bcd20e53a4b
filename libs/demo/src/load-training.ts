import { nccId } from '@seedbed/centres';
import { competenceId, NCC_FRAMEWORK } from '@seedbed/competences';
import { today } from '@seedbed/platform/records';
import { countryId, type Ensure } from '@seedbed/reference';
import {
  AttendanceCount,
  Course,
  CourseEdition,
  CourseModule,
  EditionTrainer,
  ModuleCompetence,
} from '@seedbed/training';
import { day, daysFrom, demoOrganisationId, madeUp, ownOf } from './demo-run.js';
import { DEMO_COURSES, type DemoCourse, type DemoEdition } from './training.data.js';

const STAGES = ['REGISTERED', 'ATTENDED', 'COMPLETED', 'CERTIFIED'] as const;

/** Courses with what their modules teach, editions as they are held, and people who were counted and not recorded. */
export async function coursesOf(ensure: Ensure): Promise<void> {
  for (const [key, course] of Object.entries(DEMO_COURSES)) {
    const { centre, name, description, theme, languages, status } = course;
    const id = await ensure(Course, {
      ...{ key: `DEMO:${key}`, name: { en: madeUp(name) }, description: { en: description }, theme, status },
      ...{ ncc: nccId(centre), organiser: demoOrganisationId(centre), languages: [...languages], isFree: true },
      ...ownOf(centre),
    });
    await modulesOf(ensure, { key, id }, course);
    for (const edition of course.editions) await editionOf(ensure, { key, id }, course, edition);
  }
}

interface Made {
  readonly key: string;
  readonly id: string;
}

async function modulesOf(ensure: Ensure, course: Made, { centre, modules }: DemoCourse): Promise<void> {
  for (const [at, [title, hours, teaches]] of modules.entries()) {
    const key = `DEMO:${course.key}:M${at + 1}`;
    const values = { course: course.id, order: at + 1, title: { en: title }, hours };
    const module = await ensure(CourseModule, { key, ...values, ...ownOf(centre) });
    for (const code of teaches) {
      const competence = competenceId(NCC_FRAMEWORK, code);
      await ensure(ModuleCompetence, { key: `${key}:${code}`, module, competence, ...ownOf(centre) });
    }
  }
}

/** A day as it is written, or so many days from now. */
const dayOf = (at: string | number) => day(typeof at === 'string' ? at : daysFrom(today(), at));

async function editionOf(ensure: Ensure, course: Made, { centre }: DemoCourse, held: DemoEdition): Promise<void> {
  const { mode, status, country, place, language, capacity, time, name, trainers } = held;
  const key = `DEMO:${course.key}:${held.key}`;
  const edition = await ensure(CourseEdition, {
    ...{ key, course: course.id, name: { en: madeUp(name) }, mode, status, language, capacity: capacity ?? null },
    ...{ country: country ? countryId(country) : null, place: place ?? null },
    ...{ startsOn: dayOf(time[0]), endsOn: dayOf(time[1]), organiser: demoOrganisationId(trainers[0]?.[0] ?? centre) },
    ...ownOf(centre),
  });
  for (const [of, note] of trainers) {
    const organisation = demoOrganisationId(of);
    await ensure(EditionTrainer, { key: `${key}:${of}`, edition, organisation, note, ...ownOf(centre) });
  }
  await peopleOf(ensure, { key, id: edition }, course.id, centre, held);
}

async function peopleOf(
  ensure: Ensure,
  edition: Made,
  course: string,
  centre: DemoCourse['centre'],
  { people, women }: DemoEdition,
): Promise<void> {
  const counted = { course, edition: edition.id, evidence: madeUp('list of the edition'), ...ownOf(centre) };
  for (const [at, figure] of (people ?? []).entries()) {
    const [comparator, value] = typeof figure === 'number' ? (['EQ', figure] as const) : figure;
    const stage = STAGES[at] as (typeof STAGES)[number];
    await ensure(AttendanceCount, { key: `${edition.key}:${stage}`, stage, comparator, value, ...counted });
  }
  if (women === undefined) return;
  const part = { dimension: 'SEX' as const, category: 'women' };
  const values = { stage: 'ATTENDED' as const, comparator: 'EQ' as const, value: women };
  await ensure(AttendanceCount, { key: `${edition.key}:ATTENDED:women`, ...values, ...part, ...counted });
}
