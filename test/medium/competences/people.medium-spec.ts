import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { type Competence, PersonCompetence } from '@seedbed/competences';
import { Erasure, Person, PersonExport, personPage, personParts } from '@seedbed/contacts';
import { metaOf } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { type PeopleOf, peopleOf } from '../contacts/people-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type CompetencesOf, competencesOf } from './competence-examples.js';

describe('competences of people', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: CompetencesOf;
  let people: PeopleOf;
  let competence: Competence;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = competencesOf(domain);
    people = peopleOf(domain);
    await seedGround(domain);
    [competence] = (await of.aReleased(1)).competences as [Competence];
  });
  const claim = (person: { id: string }, values: object = {}) =>
    domain.records.create(ctx, PersonCompetence, { person: person.id, competence: competence.id, ...values } as never);

  it('are seen by no more people than the person is, and lie with the same centre', async () => {
    const person = await people.aPerson({ steward: nccId('SI') });
    expect(await claim(person, { visibility: 'PUBLIC', level: 2 })).toMatchObject({
      ...{ visibility: 'NCC', steward: { id: nccId('SI') }, level: 2, state: 'SELF_ASSESSED' },
    });
    expect(await codesOf(claim(person))).toContain('CLAIM_OVERLAPS');
    expect(await codesOf(claim(await people.aPerson(), { level: 5 }))).toContain('CLAIM_LEVEL_OUTSIDE');
  });

  it('of somebody whose processing is restricted are left as they are', async () => {
    const person = await people.aPerson();
    const made = await claim(person);
    await people.people.restrict(ctx, person.id, 'asked for it');
    expect(await codesOf(claim(person))).toContain('PERSON_RESTRICTED');
    expect(await codesOf(domain.records.change(ctx, PersonCompetence, { id: made.id }, { level: 1 }))).toContain(
      'PERSON_RESTRICTED',
    );
  });

  it('are told to the person, as every type that another lib links to people is', async () => {
    const person = await people.aPerson();
    await claim(person, { evidence: 'A course in Maribor.' });
    const data = await new PersonExport(domain.db, domain.records, people.people, people.audit).of(ctx, person.id);
    expect(data.records.PersonCompetence).toMatchObject([{ evidence: 'A course in Maribor.', state: 'SELF_ASSESSED' }]);
    expect(data.processing.map(({ field }) => field)).toContain('PersonCompetence.evidence');
    expect(personPage(data, 'sl')).toContain('Vaše kompetence');
    const told = new Set([...Object.keys(data.records), ...personParts().keys()]);
    const linked = [...metaOf(Person).inverses.values()].map(({ from }) => from.name);
    expect(linked.filter((name) => !told.has(name))).toEqual([]);
  });

  it('go with the person, and so does what the history says of them', async () => {
    const person = await people.aPerson({ givenName: 'Zqxerased' });
    const made = await claim(person, { evidence: 'Zqxevidence of what she did.' });
    const erasure = new Erasure(domain.db, domain.records, domain.outbox, people.suppressions);
    const proof = await erasure.erase(ctx, person.id);
    expect(proof.places).toContainEqual({ place: 'competences of people', erased: 1, left: 0 });
    expect(await domain.records.find(ctx, PersonCompetence, made.id)).toBeNull();
    const sql = `select from journal where record_id = $1 and (before is not null or after is not null)`;
    expect(await domain.db.query(ctx, sql, [made.id])).toEqual([]);
  });
});
