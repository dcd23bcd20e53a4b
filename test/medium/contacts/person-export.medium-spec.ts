import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { People, type PersonData, PersonExport, PersonRole } from '@seedbed/contacts';
import { User } from '@seedbed/identity';
import { newId, systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { ProposalModes, Proposing } from '@seedbed/platform/proposals';
import { useDatabase } from '@seedbed/platform/testing';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';
import { as, type PeopleOf, peopleOf } from './people-examples.js';

describe('the data of a person', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PeopleOf;
  let api: TestApi;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    of = peopleOf(domain);
    api = await startTestApi(database().url);
  });
  afterAll(() => api.close());

  async function somebody() {
    const person = await of.aPerson({ familyName: '<b>Ban</b> & Co.', languages: ['it', 'sl'] });
    const organisation = (await domain.organisations.register(ctx, { name: 'Kollektiva' })).organisation;
    await domain.records.create(ctx, PersonRole, {
      ...{ person: person.id, organisation: organisation.id, function: 'Trainer' },
      startsOn: { value: '2021', precision: 'YEAR' },
    });
    const point = await of.anAddress(person, `ana.${newId()}@kollektiva.example`);
    const said = { contactPoint: point.id, purpose: 'newsletter:events', channel: 'PAPER' } as const;
    await of.consents.giveConsent(ctx, { ...said, evidence: { form: 'signed at the World Café' } });
    await of.consents.object(ctx, said);
    return { person, point, organisation };
  }
  const file = (name: string, language = 'en') =>
    fetch(`${api.url}/api/people/${name}`, { headers: { 'seedbed-language': language } });

  it('is given whole, as programs read it', async () => {
    const { person, point } = await somebody();
    const answer = await file(`${person.id}.json`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const data = (await answer.json()) as PersonData;
    expect(data.records).toMatchObject({
      Person: [{ displayName: 'Ana <b>Ban</b> & Co.', languages: ['it', 'sl'], isRestricted: false }],
      PersonRole: [{ function: 'Trainer', startsOn: '2021', organisation: { name: 'Kollektiva' } }],
      ContactPoint: [{ address: point.address, kind: 'EMAIL' }],
      ConsentEvent: [{ kind: 'CONFIRMED', evidence: { form: 'signed at the World Café' } }, { kind: 'OBJECTED' }],
      Suppression: [{ scope: 'global', reason: 'OBJECTION' }],
      SubjectRequest: [],
      Proposal: [],
    });
    expect(JSON.stringify(data.records)).not.toMatch(/hmac|"salt"|"hash"/i);
    expect(data.processing).toContainEqual(
      expect.objectContaining({ field: 'ContactPoint.address', legalBasis: 'LEGITIMATE_INTEREST', keptFor: 'P2Y' }),
    );
  });

  it('is given as a page in the language of who asks, in which no text of theirs is markup', async () => {
    const { person, point } = await somebody();
    const answer = await file(`${person.id}.html`, 'sl');
    const page = await answer.text();
    expect(page).toContain('<html lang="sl">');
    expect(page).toContain('Podatki o vas');
    expect(page).toContain(point.address);
    expect(page).not.toContain('<b>Ban');
    expect(page).toContain('&#60;b&#62;Ban');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-disposition')).toContain('attachment');
  });

  /** Somebody of an organisation who may propose. */
  const partner = (user: string, organisation: string) => ({
    ...{ ...systemContext(`user:${user}`), language: 'it' as const },
    reader: { role: 'PARTNER_EDITOR', nccIds: [], organisationIds: [organisation] },
  });

  it('has what they proposed, and what others propose of them, with the values', async () => {
    const { db, records, outbox } = domain;
    const proposing = new Proposing(db, records, outbox, new PolicyAccess(db), new ProposalModes(db, records));
    const { person, point, organisation } = await somebody();
    const other = await of.aPerson({ familyName: 'Otherwise' });
    await records.create(ctx, PersonRole, { person: other.id, organisation: organisation.id, function: 'Speaker' });
    const { id: user } = await records.create(ctx, User, { email: point.address as string, displayName: 'Ana Ban' });
    const [own, someone] = [partner(user, organisation.id), partner(newId(), organisation.id)];
    const organisationNow = { recordType: 'Organisation', recordId: organisation.id, rev: 1 };
    const changed = (one: { id: string; rev: number }, changes: object) => ({
      ...{ recordType: 'Person', recordId: one.id, rev: one.rev, changes },
    });
    await proposing.change(own, { ...organisationNow, changes: { legalForm: 'cooperative' }, note: 'It is one now.' });
    await proposing.change(someone, changed(person, { familyName: 'Renamed' }));
    await proposing.make(someone, {
      ...{ recordType: 'ContactPoint', values: { personId: person.id, kind: 'PHONE', address: '+39 02 555' } },
    });
    await proposing.change(someone, changed(other, { familyName: 'Unconcerned' }));
    await proposing.change(someone, { ...organisationNow, changes: { legalForm: 'elsewhere' } });

    const data = (await (await file(`${person.id}.json`)).json()) as PersonData;
    expect(data.records.Proposal).toMatchObject([
      { from: 'YOU', recordType: 'Organisation', note: 'It is one now.', values: { legalForm: 'cooperative' } },
      { from: 'SOMEBODY_ELSE', recordType: 'Person', kind: 'CHANGE', values: { familyName: 'Renamed' } },
      { from: 'SOMEBODY_ELSE', recordType: 'ContactPoint', kind: 'CREATE', values: { address: '+39 02 555' } },
    ]);
    expect(data.processing).toContainEqual(expect.objectContaining({ field: 'Proposal.note', keptFor: 'P1Y' }));
    const page = await (await file(`${person.id}.html`, 'it')).text();
    expect(page).toContain('Proposte fatte da Lei');
    expect(page).toContain('familyName: Renamed');
    expect(page).not.toMatch(/Unconcerned|elsewhere/);

    await of.anAddress(other, point.address as string); // now it is one of several people
    const shared = (await (await file(`${person.id}.json`)).json()) as PersonData;
    expect(shared.records.Proposal?.map(({ from }) => from)).toEqual(['SOMEBODY_ELSE', 'SOMEBODY_ELSE']);
  });

  it('is the business of the centre alone, also while it is restricted', async () => {
    const { person } = await somebody();
    await of.people.restrict(ctx, person.id, 'contested');
    const exports = new PersonExport(
      domain.db,
      domain.records,
      new People(domain.db, domain.records, new PolicyAccess(domain.db), of.audit),
      of.audit,
    );
    expect((await exports.of(as('EDITOR'), person.id)).records.ContactPoint).toHaveLength(1);
    for (const who of [as('EDITOR', [nccId('GR')]), as('AUDITOR'), as('OFFICER_READ'), as('PUBLIC')]) {
      expect((await errorOf(exports.of(who, person.id))).code).toBe('RECORD_NOT_FOUND');
    }
    const wrong = await Promise.all(
      [`${newId()}.json`, 'x.json', `${person.id}.pdf`, '..%2f..%2fetc.json'].map((name) => file(name)),
    );
    expect(wrong.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('is in no exported list while it is restricted', async () => {
    const { person } = await somebody();
    const exported = async (list: string) =>
      (await (await fetch(`${api.url}/api/export/${list}.json`)).text()).includes(person.id);
    const point = async () => await (await fetch(`${api.url}/api/export/contactPoints.json?columns=address`)).text();
    expect(await exported('people')).toBe(true);
    expect(await point()).toContain('@kollektiva.example');
    expect(await point()).not.toContain('sealed:');
    await of.people.restrict(ctx, person.id, 'contested');
    expect([await exported('people'), await exported('personRoles'), await exported('contactPoints')]).toEqual([
      false,
      false,
      false,
    ]);
    await of.people.liftRestriction(ctx, person.id, 'settled');
    expect(await exported('people')).toBe(true);
  });
});
