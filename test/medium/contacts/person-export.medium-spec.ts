import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { People, type PersonData, PersonExport, PersonRole } from '@seedbed/contacts';
import { newId } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
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
    return { person, point };
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

  it('is the business of the centre alone, also while it is restricted', async () => {
    const { person } = await somebody();
    await of.people.restrict(ctx, person.id, 'contested');
    const exports = new PersonExport(
      domain.db,
      domain.records,
      new People(domain.db, domain.records, new PolicyAccess(domain.db)),
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
