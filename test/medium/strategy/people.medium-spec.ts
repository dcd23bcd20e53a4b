import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Erasure, Person, PersonExport, personPage } from '@seedbed/contacts';
import { PolicyAccess } from '@seedbed/platform/projection';
import { metaOf } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { MeasurePerson } from '@seedbed/strategy';
import { as } from '../competences/competence-examples.js';
import { type PeopleOf, peopleOf } from '../contacts/people-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type StrategiesOf, strategiesOf } from './strategy-examples.js';

describe('people who answer for measures', () => {
  const database = useDatabase();
  let domain: Domain;
  let people: PeopleOf;
  let of: StrategiesOf;
  beforeAll(async () => {
    domain = domainOf(database().db);
    people = peopleOf(domain);
    of = strategiesOf(domain);
    await seedGround(domain);
  });
  const name = async (person: { id: string }, values: object = {}) =>
    domain.records.create(ctx, MeasurePerson, {
      ...{ person: person.id, measure: (await of.aMeasure()).id, visibility: 'PUBLIC', ...values },
    } as never);

  it('are of the centre, and seen by no more people than the person is, also later', async () => {
    const person = await people.aPerson({ steward: nccId('IT'), visibility: 'PUBLIC' });
    const made = await name(person);
    const sees = () =>
      domain.db.inTransaction(as('OFFICER_READ', []), (tx) =>
        new PolicyAccess(domain.db).among(tx, metaOf(MeasurePerson), 'read', [made.id]),
      );
    expect((await sees()).size).toBe(1);
    await domain.records.change(ctx, Person, { id: person.id }, { visibility: 'NCC' });
    expect((await sees()).size).toBe(0);
    const foreign = await people.aPerson({ steward: nccId('SI') });
    expect(await codesOf(name(foreign))).toContain('OF_OTHER_CENTRE');
  });

  it('are told of it; nothing is written of those who restricted it, and it goes with the person', async () => {
    const person = await people.aPerson({ steward: nccId('IT'), givenName: 'Zqxmeasured' });
    const made = await name(person, { note: 'Zqxlead of the law.' });
    const data = await new PersonExport(domain.db, domain.records, people.people, people.audit).of(ctx, person.id);
    expect(data.records.MeasurePerson).toMatchObject([{ note: 'Zqxlead of the law.' }]);
    expect(personPage(data, 'sl')).toContain('Ukrepi, za katere odgovarjate');
    const restricted = await people.aPerson({ steward: nccId('IT') });
    await people.people.restrict(ctx, restricted.id, 'asked for it');
    expect(await codesOf(name(restricted))).toContain('PERSON_RESTRICTED');
    const erasure = new Erasure(domain.db, domain.records, domain.outbox, people.suppressions);
    const proof = await erasure.erase(ctx, person.id);
    expect(proof.places).toContainEqual({ place: 'people in action plans', erased: 1, left: 0 });
    expect(await domain.records.find(ctx, MeasurePerson, made.id)).toBeNull();
    const sql = `select from journal where record_id = $1 and (before is not null or after is not null)`;
    expect(await domain.db.query(ctx, sql, [made.id])).toEqual([]);
  });
});
