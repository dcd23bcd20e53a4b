import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ContactPoint, Person, PersonRole, RetentionRule, SubjectRequest } from '@seedbed/contacts';
import { AuditEvent } from '@seedbed/platform/journal';
import { newId } from '@seedbed/platform/kernel';
import { defineMailPurpose, Mailer } from '@seedbed/platform/mail';
import { Jobs } from '@seedbed/platform/queue';
import { until, useDatabase } from '@seedbed/platform/testing';
import { sourceId } from '@seedbed/reference';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { as, type PeopleOf, peopleOf } from './people-examples.js';

const TEST_MAIL = defineMailPurpose('test.log', { onUnknown: 'HOLD', keepDays: 0 });

describe('what the pages of people ask', () => {
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

  const events = (action: string, about?: string) =>
    domain.records.list(ctx, AuditEvent, { action, ...(about ? { recordId: about } : {}) } as never);

  describe('a new person', () => {
    const register = (input: object) =>
      api.send('mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id displayName } }', {
        input,
      });
    const people = async (familyName: string) => domain.records.list(ctx, Person, { familyName } as never);

    it('comes with an address and a role, and once for one key', async () => {
      const organisation = (await domain.organisations.register(ctx, { name: 'Kollektiva' })).organisation;
      const input = {
        ...{ givenName: 'Ana', familyName: 'Kovač', languages: ['hr', 'en'], legalBasis: 'LEGITIMATE_INTEREST' },
        ...{ stewardId: nccId('IT'), email: ' ana@kollektiva.example ', organisationId: organisation.id },
        ...{ function: 'Director', idempotencyKey: newId() },
      };
      const [first, again] = [await register(input), await register(input)];
      expect(first.errors).toBe(undefined);
      expect(again.data).toEqual(first.data);
      const [person, ...others] = await people('Kovač');
      expect(others).toEqual([]);
      const mine = { person: person?.id } as never;
      expect(await domain.records.list(ctx, ContactPoint, mine)).toMatchObject([
        { kind: 'EMAIL', address: 'ana@kollektiva.example', visibility: 'NCC' },
      ]);
      expect(await domain.records.list(ctx, PersonRole, mine)).toMatchObject([
        { function: 'Director', isPrimary: true },
      ]);
    });

    it('is not there at all when the address is none, or the organisation', async () => {
      for (const wrong of [{ email: 'no address' }, { organisationId: newId() }]) {
        const { errors } = await register({ familyName: 'Nobody', stewardId: nccId('IT'), ...wrong });
        expect(errors).toHaveLength(1);
      }
      expect(await people('Nobody')).toEqual([]);
    });

    it('who is taken over from elsewhere has a legal basis, or nothing is changed and the auditor hears of it', async () => {
      const values = { familyName: 'Taken', steward: nccId('IT'), source: sourceId('S1') };
      const many = [values, { ...values, legalBasis: 'CONSENT' as const }].map(({ steward, source, ...rest }) => ({
        ...rest,
        stewardId: steward,
        sourceId: source,
      }));
      const bulk = await api.ask<{ createPeople: { done: number; items: { problems: { code: string }[] }[] } }>(
        `mutation ($input: CreatePeopleInput!) { createPeople(input: $input) { done items { problems { code } } } }`,
        { input: { items: many, mode: 'ALL_OR_NOTHING' } },
      );
      expect(bulk.createPeople).toMatchObject({ done: 0, items: [{ problems: [{ code: 'PERSON_NEEDS_BASIS' }] }, {}] });
      expect(await codesOf(domain.records.create(ctx, Person, values))).toContain('PERSON_NEEDS_BASIS');
      expect(await people('Taken')).toEqual([]);
      await until(async () => (await events('person.create')).length >= 2, { what: 'the auditor to hear of both' });
      expect((await events('person.create'))[0]).toMatchObject({ outcome: 'REFUSED', code: 'PERSON_NEEDS_BASIS' });
      expect(await domain.records.create(ctx, Person, { ...values, legalBasis: 'CONSENT' })).toMatchObject({
        legalBasis: 'CONSENT',
      });
    });
  });

  describe('an address in clear', () => {
    it('is given to nobody without an event, on whatever path', async () => {
      const person = await of.aPerson();
      const point = await of.anAddress(person, `${newId()}@prova.example`);
      const paths = [
        `{ contactPoints(filter: { id: { eq: "${point.id}" } }) { nodes { address } } }`,
        `{ contactPoint(id: "${point.id}") { address } }`,
        `{ person(id: "${person.id}") { contactPoints(first: 5) { nodes { address } } } }`,
        `{ node(id: "${point.id}") { ... on ContactPoint { address } } }`,
      ];
      for (const [at, query] of paths.entries()) {
        expect(JSON.stringify(await api.ask(query))).toContain('@prova.example');
        const heard = await events('sealed.read', point.id);
        expect(heard).toHaveLength(at + 1);
        expect(heard.at(-1)).toMatchObject({
          recordType: 'ContactPoint',
          detail: 'ContactPoint.address',
          actor: 'demo',
        });
      }
      await api.ask(`{ contactPoints(filter: { id: { eq: "${point.id}" } }) { nodes { kind purpose } } }`);
      expect(await events('sealed.read', point.id)).toHaveLength(paths.length);
      const file = await fetch(`${api.url}/api/export/contactPoints.json?columns=address`);
      expect(await file.text()).toContain('@prova.example');
      expect((await events('sealed.read', point.id)).length).toBeGreaterThan(paths.length);
    });

    it('is counted where there are many, and each of two who ask at once is written down', async () => {
      const person = await of.aPerson();
      for (let n = 0; n < 51; n++) await of.anAddress(person, `${n}.${newId()}@many.example`);
      const query = `{ person(id: "${person.id}") { contactPoints(first: 100) { nodes { address } } } }`;
      await Promise.all([api.ask(query), api.ask(query)]);
      const heard = (await events('sealed.read')).filter(({ detail }) => detail === 'ContactPoint.address of 51');
      expect(heard).toHaveLength(2);
      expect(new Set(heard.map(({ request }) => request)).size).toBe(2);
    });
  });

  it('is what was sent to a person, for those who look after them alone', async () => {
    const person = await of.aPerson();
    const address = `${newId()}@mail.example`;
    await of.anAddress(person, address);
    const { db, records, outbox } = domain;
    const from = { name: 'NCC', address: 'no-reply@ncc.example' };
    const mailer = new Mailer(db, records, new Jobs(db, records, outbox), { from, hasMailbox: true });
    const mail = { subject: 'Hello', text: 'Hello', purpose: TEST_MAIL };
    await mailer.send(ctx, { ...mail, to: address.toUpperCase(), idempotencyKey: newId() });
    await mailer.send(ctx, { ...mail, to: `${newId()}@mail.example`, idempotencyKey: newId() });
    const query = 'query ($id: ID!) { mailOfPerson(personId: $id) { purpose state recipient } }';
    expect((await api.ask(query, { id: person.id })).mailOfPerson).toMatchObject([
      { purpose: 'test.log', state: 'WAITING' },
    ]);
    const { errors } = await api.send(query, { id: newId() });
    expect(errors?.[0]?.extensions?.code).toBe('RECORD_NOT_FOUND');
  });

  it('is what is anonymised when, and the receipts of erasures, which name nobody', async () => {
    const person = await of.aPerson({ familyName: 'Zqxreceipt' });
    const { id } = await domain.records.create(ctx, SubjectRequest, {
      ...{ person: person.id, right: 'ERASURE_17', receivedAt: new Date(), identityCheck: 'a call' },
    });
    const proof = { erasedAt: new Date().toISOString(), suppressed: 1, mentions: { 'public.notes': 2 } };
    await domain.records.change(
      ctx,
      SubjectRequest,
      { id },
      {
        ...{ state: 'DONE', decidedAt: new Date() },
        proof: { ...proof, places: [{ place: 'people', erased: 1, left: 0 }] },
      },
    );
    const query = `{
      retentionPlans { recordType keep isActive due nextRunAt ruleId }
      erasureReceipts { requestId suppressed places { place erased left } mentions { table rows } }
    }`;
    const before = await api.ask(query);
    expect(before.retentionPlans).toMatchObject([
      { recordType: 'Person', keep: 'P3Y', isActive: false, due: 0, nextRunAt: null, ruleId: null },
      { recordType: 'SubjectRequest', keep: 'P3Y', isActive: false },
    ]);
    expect(before.erasureReceipts).toEqual([
      {
        ...{ requestId: id, suppressed: 1, mentions: [{ table: 'public.notes', rows: 2 }] },
        places: [{ place: 'people', erased: 1, left: 0 }],
      },
    ]);
    const rule = await domain.records.create(ctx, RetentionRule, { recordType: 'Person', isActive: true, keep: 'P5Y' });
    const after = await api.ask<{ retentionPlans: { nextRunAt: string | null }[] }>(query);
    expect(after.retentionPlans[0]).toMatchObject({ keep: 'P5Y', isActive: true, ruleId: rule.id });
    expect(after.retentionPlans[0]?.nextRunAt).not.toBe(null);
  });

  it('is refused where restriction and role say so, and the auditor hears of what was done', async () => {
    const person = await of.aPerson();
    await of.people.restrict(as('EDITOR'), person.id, 'contested');
    await of.people.liftRestriction(as('EDITOR'), person.id, 'settled');
    const done = [
      ...(await events('person.restrict', person.id)),
      ...(await events('person.liftRestriction', person.id)),
    ];
    expect(done.map(({ actor, role }) => [actor, role])).toEqual([
      ['user:test', 'EDITOR'],
      ['user:test', 'EDITOR'],
    ]);
  });
});
