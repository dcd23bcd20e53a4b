import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Erasure, Person, PersonExport, personPage } from '@seedbed/contacts';
import { type Pilot, PilotPerson } from '@seedbed/pilots';
import { PolicyAccess } from '@seedbed/platform/projection';
import { metaOf } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { as } from '../competences/competence-examples.js';
import { type PeopleOf, peopleOf } from '../contacts/people-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { pilotsOf } from './pilot-examples.js';

describe('people in pilots', () => {
  const database = useDatabase();
  let domain: Domain;
  let people: PeopleOf;
  let pilot: Pilot;
  beforeAll(async () => {
    domain = domainOf(database().db);
    people = peopleOf(domain);
    await seedGround(domain);
    pilot = await pilotsOf(domain).aPilot();
  });
  const seat = (person: { id: string }, values: object = {}) =>
    domain.records.create(ctx, PilotPerson, { person: person.id, pilot: pilot.id, role: 'EXPERT', ...values } as never);

  it('are seen by no more people than the person is, also later, and lie with the same centre', async () => {
    const person = await people.aPerson({ steward: nccId('SI'), visibility: 'PUBLIC' });
    const made = await seat(person, { visibility: 'PUBLIC' });
    expect(made).toMatchObject({ visibility: 'PUBLIC', steward: { id: nccId('SI') }, role: 'EXPERT' });
    const sees = () =>
      domain.db.inTransaction(as('OFFICER_READ', []), (tx) =>
        new PolicyAccess(domain.db).among(tx, metaOf(PilotPerson), 'read', [made.id]),
      );
    expect((await sees()).size).toBe(1);
    await domain.records.change(ctx, Person, { id: person.id }, { visibility: 'NCC' });
    expect((await sees()).size).toBe(0);
    expect(await codesOf(seat(person))).toContain('PILOT_PARTICIPATION_TWICE');
  });

  it('whose processing is restricted are left as they are', async () => {
    const person = await people.aPerson();
    const made = await seat(person);
    await people.people.restrict(ctx, person.id, 'asked for it');
    expect(await codesOf(seat(person, { role: 'HOST' }))).toContain('PERSON_RESTRICTED');
    expect(await codesOf(domain.records.change(ctx, PilotPerson, { id: made.id }, { note: 'x' }))).toContain(
      'PERSON_RESTRICTED',
    );
  });

  it('are told of it, and it goes with the person, with what the history says', async () => {
    const person = await people.aPerson({ givenName: 'Zqxerased' });
    const made = await seat(person, { note: 'Zqxadvice on evaluation.' });
    const data = await new PersonExport(domain.db, domain.records, people.people, people.audit).of(ctx, person.id);
    expect(data.records.PilotPerson).toMatchObject([{ note: 'Zqxadvice on evaluation.' }]);
    expect(data.processing.map(({ field }) => field)).toContain('PilotPerson.note');
    expect(personPage(data, 'hr')).toContain('Piloti u kojima sudjelujete');
    const erasure = new Erasure(domain.db, domain.records, domain.outbox, people.suppressions);
    const proof = await erasure.erase(ctx, person.id);
    expect(proof.places).toContainEqual({ place: 'people in pilots', erased: 1, left: 0 });
    expect(await domain.records.find(ctx, PilotPerson, made.id)).toBeNull();
    const sql = `select from journal where record_id = $1 and (before is not null or after is not null)`;
    expect(await domain.db.query(ctx, sql, [made.id])).toEqual([]);
  });
});
