import { nccId } from '@seedbed/centres';
import { ACADEMY_FRAMEWORK, competenceId } from '@seedbed/competences';
import { organisationId } from '@seedbed/organisations';
import { stableId } from '@seedbed/platform/kernel';
import { projectId } from '@seedbed/projects';
import {
  countryId,
  type Ensure,
  loadSeedFacts,
  type SeedFacts,
  type SeedRun,
  seedGroup,
  sourceId,
} from '@seedbed/reference';
import { AttendanceCount } from './attendance.record.js';
import { Course, CourseModule, ModuleCompetence } from './course.record.js';
import { CourseEdition, EditionTrainer } from './course-edition.record.js';

/** Ids of the seeded course and of its edition online. */
export const ACADEMY = stableId('Course', 'ACADEMY');
export const ACADEMY_MOOC = stableId('CourseEdition', 'ACADEMY:MOOC');

type Academy = SeedFacts['academy'];
const own = (source: string) => ({ steward: nccId('IT'), visibility: 'PUBLIC' as const, source: sourceId(source) });

/**
 * The Social Innovation Academy: the course, its seven modules with what they teach, and three editions. What no source says
 * stays empty: who offers it, how many people each edition had, and where the lessons were. "More than 5000" people is one
 * figure of the course as a whole; the indicator PEOPLE_TRAINED of libs/pilots says the same number as a result.
 */
export async function seedTraining(run: SeedRun): Promise<void> {
  const { academy } = loadSeedFacts();
  await seedGroup(run, 'training', async (ensure) => {
    const course = await ensure(Course, {
      key: 'ACADEMY',
      name: { en: academy.name_as_printed, it: academy.name_as_printed },
      description: { it: academy.statement_modules_are_key_competences },
      project: projectId('SOCIALIMAKERS'),
      isFree: academy.price === 'free',
      languages: [academy.language],
      url: academy.mooc_url,
      note: {
        it: academy.availability.join('; '),
        en: 'The main contents are in Italian, too. No source says which organisation offers it.',
      },
      ...own('S0'),
    });
    await seedModules(ensure, course, academy);
    await seedEditions(ensure, course, academy);
    await ensure(AttendanceCount, {
      ...{ key: 'ACADEMY:TRAINED', course, stage: 'ATTENDED', comparator: 'GT', value: academy.trained_people.value },
      evidence: academy.trained_people.text,
      note: 'S0 and S1 say so of the course as a whole, which is why no edition has a figure. No source says how the people are spread over time, countries and modes, or how many completed it. The indicator PEOPLE_TRAINED of Social(i)Makers has the same number.',
      ...own('S1'),
    });
  });
}

async function seedModules(ensure: Ensure, course: string, { modules }: Academy): Promise<void> {
  for (const { number, title_as_printed: printed, proposed_label_en: label } of modules) {
    const key = `ACADEMY:M${number}`;
    const title = { it: printed, en: label };
    const module = await ensure(CourseModule, {
      ...{ key, course, order: number, title, titleAsPrinted: printed, ...own('S0') },
    });
    const competence = competenceId(ACADEMY_FRAMEWORK, `M${number}`);
    await ensure(ModuleCompetence, { key, module, competence, ...own('S0') });
  }
}

async function seedEditions(ensure: Ensure, course: string, academy: Academy): Promise<void> {
  const { local_seminars: seminars, online_launch: launch, delivery } = academy;
  await ensure(CourseEdition, {
    ...{ key: 'ACADEMY:MOOC', course, mode: 'MOOC', language: academy.language },
    name: { en: 'Social Innovation Academy online', it: 'Social Innovation Academy online' },
    startsOn: { value: launch, precision: 'DAY' },
    note: { it: academy.availability.join('; ') },
    ...own('S0'),
  });
  const year = { value: '2018', precision: 'YEAR' as const };
  await ensure(CourseEdition, {
    ...{ key: 'ACADEMY:LESSONS', course, mode: 'FACE_TO_FACE', isSeries: true, startsOn: year, endsOn: year },
    name: { en: 'Lessons of the Social Innovation Academy', it: 'Lezioni frontali della Social Innovation Academy' },
    note: {
      it: delivery[1] ?? '',
      en: 'Seven lessons in each country of the project; no source says in which places and on which days.',
    },
    ...own('S1'),
  });
  const edition = await ensure(CourseEdition, {
    ...{ key: 'ACADEMY:SEMINARS', course, mode: 'FACE_TO_FACE', isSeries: true, country: countryId('IT') },
    ...{ place: seminars.territory, ...monthsOf(seminars.period) },
    name: {
      en: 'Local seminars of the Social Innovation Academy',
      it: 'Seminari locali della Social Innovation Academy',
    },
    note: { it: seminars.period, en: `Recordings: ${seminars.recordings}.` },
    ...own('S1'),
  });
  for (const trainer of seminars.trainers_organisations) {
    const organisation = organisationId(trainer);
    await ensure(EditionTrainer, { key: `ACADEMY:SEMINARS:${trainer}`, edition, organisation, ...own('S1') });
  }
}

/** "tra settembre e dicembre 2018": it is the only period that is printed in words. */
function monthsOf(printed: string): Pick<CourseEdition, 'startsOn' | 'endsOn'> {
  if (printed !== 'tra settembre e dicembre 2018') throw new Error(`The facts file has a period "${printed}".`);
  return { startsOn: { value: '2018-09', precision: 'MONTH' }, endsOn: { value: '2018-12', precision: 'MONTH' } };
}
