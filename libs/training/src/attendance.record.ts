import { PersonCompetence } from '@seedbed/competences';
import { Person, peopleKeepers, peopleOfCentre } from '@seedbed/contacts';
import { Comparator, Source } from '@seedbed/platform/quality';
import {
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  definePurpose,
  editors,
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
import { certificateProblems, countProblems } from './attendance.rules.js';
import { Course, CourseModule } from './course.record.js';
import { CourseEdition } from './course-edition.record.js';

export const AttendanceStage = choice('AttendanceStage', 'How far people have come with a course.', {
  REGISTERED: 'Enrolled.',
  ATTENDED: 'Was there, or learnt online.',
  COMPLETED: 'Went through all of it.',
  CERTIFIED: 'Got a certificate for it.',
});
export type AttendanceStage = ChoiceOf<typeof AttendanceStage>;

export const AttendanceDimension = choice('AttendanceDimension', 'By what a figure of people is split.', {
  COUNTRY: 'By country; the part is its code.',
  SEX: 'By sex.',
  AGE: 'By age.',
});
export type AttendanceDimension = ChoiceOf<typeof AttendanceDimension>;

/** The purpose that people agree to in the ledger of consents, before a course is recorded of them. */
export const TRAINING_CONSENT = 'training';
const TRAINING = definePurpose('TRAINING', {
  says: 'To know who took part in which course and how far they came, and to prove it to them by a certificate.',
  subjects: 'people who take part in courses and agreed to be recorded',
  recipients: 'the people of the steward centre',
});
const agreed: PersonalFacts = { purpose: TRAINING, basis: 'CONSENT', keep: 'P3Y' };

@RecordType<AttendanceOfPerson>({
  description:
    'One person in one edition of a course, and how far they came; kept with their consent alone. It is seen by no more people than the edition and the person are.',
  title: 'note',
  plural: 'attendanceOfPeople',
  read: seenWithAll(peopleOfCentre, 'edition', 'person'),
  write: peopleKeepers,
  share: 'nothing',
  notExported: { person: { isRestricted: { eq: true } } },
  personal: 'declared on its fields',
})
export class AttendanceOfPerson extends StewardedRecord {
  @Personal(agreed)
  @ToOne('The edition of the course.', () => CourseEdition, { inverse: 'people', required: true })
  edition!: CourseEdition;
  @ToOne('The person.', () => Person, { inverse: 'attendance', required: true })
  person!: Person;
  @Personal(agreed)
  @Choice('How far the person has come; only a certificate makes it certified.', AttendanceStage, {
    required: true,
    default: 'REGISTERED',
  })
  stage!: AttendanceStage;
  @Personal(agreed)
  @DateOn('When the person was there; empty: over all of it, as far as is known.')
  attendedOn?: UncertainDate | null;
  @Personal(agreed)
  @Text('What else is to be known of it.', { max: 1000, sortable: true })
  note?: string | null;
  @Choice('Who may see it besides the people of its steward NCC; never more than see the person.', Visibility, {
    required: true,
    default: 'NCC',
  })
  override visibility!: Visibility;
}

@RecordType<AttendanceCount>({
  description:
    'How many people there were, without any of them being recorded: in a course as a whole or one edition of it, of all or of a part of them, with how the figure is meant and who says it.',
  title: 'note',
  shows: ['course', 'edition'],
  read: byVisibility,
  write: editors,
  hasFiles: true,
  share: [
    'course',
    'edition',
    'module',
    'stage',
    'startsOn',
    'endsOn',
    'dimension',
    'category',
    'comparator',
    'value',
    'evidence',
    'evidenceUrl',
    'note',
    'source',
  ],
  personal: 'none',
  together: [
    ['startsOn', 'endsOn'],
    ['comparator', 'value', 'stage'],
    ['dimension', 'category'],
  ],
  rules: countProblems,
})
export class AttendanceCount extends StewardedRecord {
  @ToOne('The course.', () => Course, { inverse: 'counts', required: true })
  course!: Course;
  @ToOne('The edition of it; empty: all of them together.', () => CourseEdition, { inverse: 'counts' })
  edition?: CourseEdition | null;
  @ToOne('The module; empty: the course as a whole.', () => CourseModule, { inverse: 'counts' })
  module?: CourseModule | null;
  @Choice('How far the people have come who were counted.', AttendanceStage, { required: true })
  stage!: AttendanceStage;
  @DateOn('First day of the time that was counted; empty: from the beginning.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the time that was counted; empty: to the end.')
  endsOn?: UncertainDate | null;
  @Choice('By what the figure is split; empty: of all people.', AttendanceDimension)
  dimension?: AttendanceDimension | null;
  @Text('Which part it is of, such as "women", "15-23" or the code of a country.', { max: 120, sortable: true })
  category?: string | null;
  @Choice('How the figure is meant.', Comparator, { required: true })
  comparator!: Comparator;
  @Count('How many people.', { required: true, min: 0 })
  value!: number;
  @Text('What shows it: the report, the list, the survey.', { max: 1000 })
  evidence?: string | null;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @Text('What else is to be known of it.', { max: 2000, search: 'C', sortable: true })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'attendanceCounts' })
  source?: Source | null;
}

@RecordType<Certificate>({
  description:
    'What a person was given to prove that they went through a course or a module; it may be the evidence of a competence of theirs. It is seen by no more people than the person is.',
  title: 'number',
  read: seenWithAll(peopleOfCentre, 'person'),
  write: peopleKeepers,
  share: 'nothing',
  notExported: { person: { isRestricted: { eq: true } } },
  personal: 'declared on its fields',
  // it is that of who attended
  derive: { person: ({ person }) => person ?? null },
  rules: certificateProblems,
})
export class Certificate extends StewardedRecord {
  @Personal(agreed)
  @ToOne('The attendance that it is for.', () => AttendanceOfPerson, { inverse: 'certificates', required: true })
  attendance!: AttendanceOfPerson;
  @ToOne('The person who attended.', () => Person, { inverse: 'certificates', required: true })
  person!: Person;
  @Personal(agreed)
  @ToOne('The module that it is for; empty: the whole course.', () => CourseModule, { inverse: 'certificates' })
  module?: CourseModule | null;
  @Personal(agreed)
  @DateOn('When it was issued.', { required: true })
  issuedOn!: UncertainDate;
  @Personal(agreed)
  @Text('Number or code that is printed on it.', { max: 120, sortable: true })
  number?: string | null;
  @Personal(agreed)
  @Text('Where it can be checked.', { max: 2000, url: true })
  url?: string | null;
  @Personal(agreed)
  @ToOne('The competence of the person that it is evidence of.', () => PersonCompetence, { inverse: 'certificates' })
  claim?: PersonCompetence | null;
  @Choice('Who may see it besides the people of its steward NCC; never more than see the person.', Visibility, {
    required: true,
    default: 'NCC',
  })
  override visibility!: Visibility;
}
