import { nccId } from '@seedbed/centres';
import type { Person } from '@seedbed/contacts';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RecordMutations, type Values } from '@seedbed/platform/records';
import {
  AttendanceCount,
  AttendanceOfPerson,
  Course,
  CourseEdition,
  CourseModule,
  TRAINING_CONSENT,
  Training,
} from '@seedbed/training';
import { competencesOf } from '../competences/competence-examples.js';
import { type PeopleOf, peopleOf } from '../contacts/people-examples.js';
import { ctx, type Domain } from '../seed/domain.js';

const day = (value: string) => ({ value, precision: 'DAY' as const });

/** Services and examples of training over one domain. */
export function trainingOf(domain: Domain) {
  const { db, records } = domain;
  const access = new PolicyAccess(db);
  const people: PeopleOf = peopleOf(domain);
  const open = { steward: nccId('IT'), visibility: 'PUBLIC' as const };
  const aCourse = (values: Values<Course> = {}) =>
    records.create(ctx, Course, { name: { en: 'A course' }, ...open, ...values });
  const anEdition = async (course: { readonly id: string }, values: Values<CourseEdition> = {}) =>
    records.create(ctx, CourseEdition, {
      ...{ course: course.id, name: { en: 'An edition' }, mode: 'FACE_TO_FACE' as const },
      ...{ startsOn: day('2024-03-01'), endsOn: day('2024-03-08') },
      ...values,
    });
  const agree = async (person: Pick<Person, 'id'>) => {
    const point = await people.anAddress(person as Person, `${person.id}@prova.example`);
    await people.consents.giveConsent(ctx, { contactPoint: point.id, purpose: TRAINING_CONSENT, channel: 'PAPER' });
    return point;
  };
  return {
    ...{ people, day, aCourse, anEdition, agree, competences: competencesOf(domain) },
    training: new Training(db, records, access, new RecordMutations(db, records, access)),
    aModule: (course: { readonly id: string }, order: number) =>
      records.create(ctx, CourseModule, { course: course.id, order, title: { en: `Module ${order}` } }),
    aCount: (course: { readonly id: string }, values: Values<AttendanceCount> = {}) =>
      records.create(ctx, AttendanceCount, {
        ...{ course: course.id, stage: 'ATTENDED' as const, comparator: 'EQ' as const, value: 10, evidence: 'List.' },
        ...values,
      }),
    /** Somebody who agreed that their courses are recorded. */
    async aParticipant(values: object = {}): Promise<Person> {
      const person = await people.aPerson(values);
      await agree(person);
      return person;
    },
    attend: (edition: { readonly id: string }, person: { readonly id: string }, values: object = {}) =>
      records.create(ctx, AttendanceOfPerson, {
        ...{ edition: edition.id, person: person.id, stage: 'ATTENDED' as const },
        ...values,
      }),
  };
}
export type TrainingOf = ReturnType<typeof trainingOf>;
