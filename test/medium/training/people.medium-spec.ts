import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { type Competence, PersonCompetence } from '@seedbed/competences';
import { Erasure, Person, PersonExport, personPage } from '@seedbed/contacts';
import { PolicyAccess } from '@seedbed/platform/projection';
import { metaOf } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import {
  AttendanceOfPerson,
  Certificate,
  type Course,
  CourseEdition,
  type CourseModule,
  EditionTrainerPerson,
  ModuleCompetence,
  TRAINING_CONSENT,
} from '@seedbed/training';
import { as } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type TrainingOf, trainingOf } from './training-examples.js';

describe('people in courses', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: TrainingOf;
  let course: Course;
  let edition: CourseEdition;
  let module: CourseModule;
  let competence: Competence;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = trainingOf(domain);
    await seedGround(domain);
    course = await of.aCourse();
    edition = await of.anEdition(course, { countedBy: 'PEOPLE' });
    module = await of.aModule(course, 1);
    competence = (await of.competences.aReleased(2)).competences[0] as Competence;
    await domain.records.create(ctx, ModuleCompetence, { module: module.id, competence: competence.id } as never);
  });
  const attendance = (id: string) => domain.records.require(ctx, AttendanceOfPerson, id);
  const issue = (id: string, values: object = {}, who = ctx) =>
    of.training.issue(who, { attendanceId: id, on: '2024-03-09', ...values });
  const change = (id: string, values: object) =>
    domain.records.change(ctx, AttendanceOfPerson, { id }, values as never);

  it('are recorded with their consent alone, once, inside of the dates', async () => {
    const person = await of.people.aPerson({ steward: nccId('SI') });
    expect(await codesOf(of.attend(edition, person))).toContain('ATTENDANCE_NEEDS_CONSENT');
    await of.agree(person);
    expect(await codesOf(of.attend(edition, person, { attendedOn: of.day('2024-03-09') }))).toContain(
      'ATTENDANCE_OUTSIDE_EDITION',
    );
    expect(await codesOf(of.attend(edition, person, { stage: 'CERTIFIED' }))).toContain('ATTENDANCE_NEEDS_CERTIFICATE');
    const made = await of.attend(edition, person, { visibility: 'PUBLIC' });
    expect(made).toMatchObject({ steward: { id: nccId('SI') }, visibility: 'NCC' });
    expect(await codesOf(of.attend(edition, person))).toContain('ATTENDANCE_TWICE');
  });

  it('are out of the lists when the consent ends, also while restricted, and come back with a new one', async () => {
    const person = await of.people.aPerson();
    const point = await of.agree(person);
    const { id } = await of.attend(edition, person);
    const certificate = await issue(id);
    expect(await attendance(id)).toMatchObject({ stage: 'CERTIFIED' });
    await of.people.people.restrict(ctx, person.id, 'asked for it');
    expect(await codesOf(change(id, { note: 'x' }))).toContain('PERSON_RESTRICTED');
    const said = { contactPoint: point.id, purpose: TRAINING_CONSENT, channel: 'SPOKEN' as const };
    await of.people.consents.withdrawConsent(ctx, said);
    expect((await attendance(id)).archivedAt).not.toBeNull();
    expect((await domain.records.require(ctx, Certificate, certificate)).archivedAt).not.toBeNull();
    await of.people.people.liftRestriction(ctx, person.id, 'asked for it');
    const restore = () => domain.records.restore(ctx, AttendanceOfPerson, { id });
    expect(await codesOf(restore())).toContain('ATTENDANCE_NEEDS_CONSENT');
    await of.people.consents.giveConsent(ctx, said);
    const early = domain.records.restore(ctx, Certificate, { id: certificate });
    expect(await codesOf(early)).toContain('CERTIFICATE_WITHOUT_ATTENDANCE');
    expect(await restore()).toMatchObject({ stage: 'COMPLETED', archivedAt: null });
    await domain.records.restore(ctx, Certificate, { id: certificate });
    expect(await attendance(id)).toMatchObject({ stage: 'CERTIFIED' });
  });

  it('are recorded many at once, each judged alone, and come further, never back', async () => {
    const [first, second] = [await of.aParticipant(), await of.aParticipant()];
    const silent = await of.people.aPerson();
    const far = await of.attend(edition, first, { stage: 'COMPLETED' });
    const near = await of.attend(edition, second, { stage: 'REGISTERED' });
    const third = await of.aParticipant();
    const report = await of.training.record(as('EDITOR'), {
      ...{ editionId: edition.id, stage: 'ATTENDED', attendedOn: '2024-03-02' },
      personIds: [first.id, silent.id, second.id, third.id, 'nobody', third.id],
    });
    expect(report).toMatchObject({ total: 6, done: 3, failed: 3 });
    expect(report.items.map(({ index, outcome, problems }) => [index, outcome, problems[0]?.code])).toEqual([
      [0, 'DONE', undefined],
      [1, 'FAILED', 'ATTENDANCE_NEEDS_CONSENT'],
      [2, 'DONE', undefined],
      [3, 'DONE', undefined],
      [4, 'FAILED', expect.any(String)],
      [5, 'FAILED', 'ATTENDANCE_TWICE'],
    ]);
    expect(await attendance(far.id)).toMatchObject({ stage: 'COMPLETED', attendedOn: of.day('2024-03-02') });
    expect(await attendance(near.id)).toMatchObject({ stage: 'ATTENDED' });
    const record = (values: object, who = as('EDITOR')) =>
      of.training.record(who, { editionId: edition.id, stage: 'ATTENDED', personIds: [], ...values } as never);
    expect(await codesOf(record({ stage: 'CERTIFIED' }))).toContain('ATTENDANCE_NEEDS_CERTIFICATE');
    expect(await codesOf(record({ editionId: 'nothing' }))).toContain('RECORD_NOT_FOUND');
    const hidden = await of.anEdition(course, { visibility: 'PRIVATE' });
    expect(await codesOf(record({ editionId: hidden.id }))).toContain('RECORD_NOT_FOUND');
    const abroad = await record({ personIds: [silent.id] }, as('EDITOR', [nccId('SI')]));
    expect(abroad.items).toMatchObject([{ outcome: 'FAILED' }]);
  });

  it('get a certificate for what they attended, which is evidence of what they learnt', async () => {
    const person = await of.aParticipant();
    const enrolled = await of.attend(edition, person, { stage: 'REGISTERED' });
    expect(await codesOf(issue(enrolled.id))).toContain('CERTIFICATE_WITHOUT_ATTENDANCE');
    await change(enrolled.id, { stage: 'COMPLETED' });
    expect(await codesOf(issue(enrolled.id, { on: '2024' }))).toContain('WRONG_FORM');
    expect(await codesOf(issue(enrolled.id, {}, as('EDITOR', [nccId('SI')])))).toContain('RECORD_NOT_FOUND');
    const strange = await of.aModule(await of.aCourse(), 1);
    expect(await codesOf(issue(enrolled.id, { moduleId: strange.id }))).toContain('TRAINING_OTHER_COURSE');
    const untaught = (await of.competences.aReleased(1)).competences[0] as Competence;
    expect(await codesOf(issue(enrolled.id, { competenceId: untaught.id }))).toContain('CERTIFICATE_SHOWS_OTHER');
    expect(await domain.records.list(ctx, PersonCompetence, { person: person.id } as never)).toEqual([]);
    const shown = { moduleId: module.id, competenceId: competence.id, number: 'A-7' };
    const id = await issue(enrolled.id, shown, as('EDITOR'));
    const certificate = await domain.records.require(ctx, Certificate, id);
    expect(certificate).toMatchObject({ person: { id: person.id }, number: 'A-7', visibility: 'NCC' });
    expect(await domain.records.require(ctx, PersonCompetence, certificate.claim?.id ?? '')).toMatchObject({
      ...{ competence: { id: competence.id }, state: 'REPORTED', evidenceKind: 'COURSE' },
      evidence: 'A course: Module 1',
    });
    expect(await attendance(enrolled.id)).toMatchObject({ stage: 'COMPLETED' });
    expect(await codesOf(issue(enrolled.id, { moduleId: module.id }))).toContain('CERTIFICATE_TWICE');
    const whole = await issue(enrolled.id, { competenceId: competence.id });
    expect(await domain.records.list(ctx, PersonCompetence, { person: person.id } as never)).toHaveLength(1);
    expect(await attendance(enrolled.id)).toMatchObject({ stage: 'CERTIFIED' });
    await domain.records.archive(ctx, Certificate, { id: whole });
    expect(await attendance(enrolled.id)).toMatchObject({ stage: 'COMPLETED' });
    const other = await of.attend(edition, await of.aParticipant());
    const theirs = { attendance: other.id, issuedOn: of.day('2024-03-09'), claim: certificate.claim?.id };
    expect(await codesOf(domain.records.create(ctx, Certificate, theirs as never))).toContain(
      'CERTIFICATE_OF_OTHER_PERSON',
    );
  });

  it('are counted as "at least" those whom the reader sees', async () => {
    const own = await of.aCourse();
    const held = await of.anEdition(own, { countedBy: 'PEOPLE' });
    await of.aCount(own, { edition: held.id, value: 99 });
    await of.attend(held, await of.aParticipant());
    await of.attend(held, await of.aParticipant(), { stage: 'COMPLETED' });
    await of.attend(held, await of.aParticipant({ steward: nccId('SI') }));
    const ask = (who: typeof ctx) =>
      of.training.totals(who, { by: ['YEAR'], stages: ['ATTENDED'], dimension: null, courseId: own.id });
    const line = { year: 2024, comparator: 'GE', isEstimate: true, editions: 1, byPeople: 1 };
    expect(await ask(as('EDITOR'))).toMatchObject([{ ...line, value: 2, counted: 1 }]);
    expect(await ask(ctx)).toMatchObject([{ ...line, value: 3, counted: 1 }]);
    expect(await ask(as('OFFICER_READ', []))).toMatchObject([{ year: 2024, value: null, byPeople: 1, counted: 0 }]);
    await domain.records.change(ctx, CourseEdition, { id: held.id }, { countedBy: 'COUNTS' });
    expect(await ask(as('OFFICER_READ', []))).toMatchObject([{ comparator: 'EQ', value: 99, byPeople: 0 }]);
  });

  it('are seen with the edition and the person, also who teaches', async () => {
    const person = await of.people.aPerson({ visibility: 'PUBLIC' });
    const teach = () =>
      domain.records.create(ctx, EditionTrainerPerson, {
        ...{ edition: edition.id, person: person.id, visibility: 'PUBLIC' },
      } as never);
    const { id } = await teach();
    const sees = async () =>
      domain.db.inTransaction(as('OFFICER_READ', []), (tx) =>
        new PolicyAccess(domain.db).among(tx, metaOf(EditionTrainerPerson), 'read', [id]),
      );
    expect((await sees()).size).toBe(1);
    expect(await codesOf(teach())).toContain('TRAINER_TWICE');
    await domain.records.change(ctx, Person, { id: person.id }, { visibility: 'NCC' });
    expect((await sees()).size).toBe(0);
  });

  it('are told of all of it, and it goes with the person, with what the history says', async () => {
    const person = await of.aParticipant({ givenName: 'Zqxerased' });
    const made = await of.attend(edition, person, { note: 'Zqxsat in front.' });
    const certificate = await issue(made.id, { number: 'Zqx-1', competenceId: competence.id });
    await domain.records.create(ctx, EditionTrainerPerson, {
      ...{ edition: edition.id, person: person.id, note: 'Zqxteaches.' },
    } as never);
    const { people, audit, suppressions } = of.people;
    const data = await new PersonExport(domain.db, domain.records, people, audit).of(ctx, person.id);
    expect(data.records).toMatchObject({
      AttendanceOfPerson: [{ note: 'Zqxsat in front.', stage: 'CERTIFIED' }],
      Certificate: [{ number: 'Zqx-1' }],
      EditionTrainerPerson: [{ note: 'Zqxteaches.' }],
    });
    expect(data.processing.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['AttendanceOfPerson.stage', 'Certificate.number', 'EditionTrainerPerson.note']),
    );
    expect(personPage(data, 'sl')).toContain('Tečaji, ki ste se jih udeležili');
    const proof = await new Erasure(domain.db, domain.records, domain.outbox, suppressions).erase(ctx, person.id);
    for (const place of ['certificates of people', 'attendance of people', 'people who teach courses'])
      expect(proof.places).toContainEqual({ place, erased: 1, left: 0 });
    const sql = `select from journal where record_id = any($1) and (before is not null or after is not null)`;
    expect(await domain.db.query(ctx, sql, [[made.id, certificate]])).toEqual([]);
  });
});
