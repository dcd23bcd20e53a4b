import { Person, peopleKeepers, peopleOfCentre, RELATIONS } from '@seedbed/contacts';
import { Organisation } from '@seedbed/organisations';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  editors,
  Flag,
  ofOrganisation,
  Personal,
  type PersonalFacts,
  RecordType,
  StewardedRecord,
  seenWithAll,
  Text,
  ToOne,
  type UncertainDate,
  Visibility,
} from '@seedbed/platform/records';
import { Country, Region } from '@seedbed/reference';
import { Course, CourseModule, CourseStatus } from './course.record.js';
import { editionProblems } from './course.rules.js';

export const CourseMode = choice('CourseMode', 'How a course is held.', {
  MOOC: 'Online, open to everybody.',
  FACE_TO_FACE: 'In one place, with teachers.',
  BLENDED: 'Partly online, partly in one place.',
});
export type CourseMode = ChoiceOf<typeof CourseMode>;

export const AttendanceBasis = choice('AttendanceBasis', 'From what totals take how many people there were.', {
  COUNTS: 'From figures without people (`AttendanceCount`).',
  PEOPLE: 'From people who agreed to be recorded (`AttendanceOfPerson`): there may have been more.',
});
export type AttendanceBasis = ChoiceOf<typeof AttendanceBasis>;

@RecordType<CourseEdition>({
  description:
    'One edition of a course, or a series of editions: how, where, when, by whom, for how many. It is seen by no more people than the course is.',
  title: 'name',
  shows: ['course'],
  read: ofOrganisation('organiser'),
  write: editors,
  hasFiles: true,
  share: [
    'course',
    'name',
    'mode',
    'status',
    'isSeries',
    'country',
    'region',
    'place',
    'startsOn',
    'endsOn',
    'language',
    'organiser',
    'capacity',
    'countedBy',
    'note',
    'source',
  ],
  personal: 'none',
  together: [
    ['startsOn', 'endsOn', 'status'],
    ['country', 'region', 'place'],
  ],
  rules: editionProblems,
})
export class CourseEdition extends StewardedRecord {
  @ToOne('The course.', () => Course, { inverse: 'editions', required: true })
  course!: Course;
  @Text('What this edition is called.', { localised: true, max: 300, required: true, search: 'A' })
  name!: Localised;
  @Choice('How it is held; empty while no source says it.', CourseMode)
  mode?: CourseMode | null;
  @Choice('How far it has come; empty while no source says it.', CourseStatus)
  status?: CourseStatus | null;
  @Flag('Whether it stands for several editions that no source tells apart.', { required: true, default: false })
  isSeries!: boolean;
  @ToOne('Country in which it takes place; empty for several.', () => Country, { inverse: 'courseEditions' })
  country?: Country | null;
  @ToOne('NUTS region in which it takes place.', () => Region, { inverse: 'courseEditions' })
  region?: Region | null;
  @Text('Where it takes place, as the source names it.', { max: 300, search: 'C', sortable: true })
  place?: string | null;
  @DateOn('First day of it.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of it.')
  endsOn?: UncertainDate | null;
  @Text('Language in which it is held, as a BCP 47 code.', { max: 35, sortable: true })
  language?: string | null;
  @ToOne('Organisation that holds it.', () => Organisation, { inverse: 'courseEditions' })
  organiser?: Organisation | null;
  @Count('How many people can take part.', { min: 1 })
  capacity?: number | null;
  @Choice('From what totals take how many people there were, so that nobody is counted twice.', AttendanceBasis, {
    required: true,
    default: 'COUNTS',
  })
  countedBy!: AttendanceBasis;
  @Text('What else is known, or what no source says.', { localised: true, max: 5000 })
  note?: Localised | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'courseEditions' })
  source?: Source | null;
}

@RecordType<EditionTrainer>({
  description:
    'An organisation that teaches in one edition of a course. It is seen by no more people than the edition is.',
  title: 'nameAsPrinted',
  read: seenWithAll(ofOrganisation('organisation'), 'edition'),
  write: editors,
  share: ['edition', 'organisation', 'module', 'nameAsPrinted', 'note', 'source'],
  personal: 'none',
})
export class EditionTrainer extends StewardedRecord {
  @ToOne('The edition of the course.', () => CourseEdition, { inverse: 'trainers', required: true })
  edition!: CourseEdition;
  @ToOne('The organisation that teaches.', () => Organisation, { inverse: 'trainedEditions', required: true })
  organisation!: Organisation;
  @ToOne('The module that it teaches; empty for all, as far as is known.', () => CourseModule, { inverse: 'trainers' })
  module?: CourseModule | null;
  @Text('Name exactly as the source prints it for this course.', { max: 500, sortable: true })
  nameAsPrinted?: string | null;
  @Text('What it does there, in the words of the source or its own.', { max: 1000 })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'editionTrainers' })
  source?: Source | null;
}

const known: PersonalFacts = { purpose: RELATIONS, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' };

@RecordType<EditionTrainerPerson>({
  description:
    'A person who teaches in one edition of a course. It is seen by no more people than the edition and the person are.',
  title: 'note',
  plural: 'editionTrainerPeople',
  read: seenWithAll(peopleOfCentre, 'edition', 'person'),
  write: peopleKeepers,
  share: 'nothing',
  notExported: { person: { isRestricted: { eq: true } } },
  personal: 'declared on its fields',
})
export class EditionTrainerPerson extends StewardedRecord {
  @Personal(known)
  @ToOne('The edition of the course.', () => CourseEdition, { inverse: 'trainerPeople', required: true })
  edition!: CourseEdition;
  @ToOne('The person.', () => Person, { inverse: 'trainedEditions', required: true })
  person!: Person;
  @Personal(known)
  @ToOne('The module that the person teaches; empty for all, as far as is known.', () => CourseModule, {
    inverse: 'trainerPeople',
  })
  module?: CourseModule | null;
  @Personal(known)
  @Text('What the person does there, as the source says it or as agreed.', { max: 1000, sortable: true })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'editionTrainerPeople' })
  source?: Source | null;
  @Choice('Who may see it besides the people of its steward NCC; never more than see the person.', Visibility, {
    required: true,
    default: 'NCC',
  })
  override visibility!: Visibility;
}
