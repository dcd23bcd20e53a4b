import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import {
  type Consents,
  ContactPoint,
  Erasure,
  Person,
  PersonRole,
  SubjectRequest,
  SubjectRequests,
} from '@seedbed/contacts';
import { connect } from '@seedbed/platform/database';
import { verifyJournal } from '@seedbed/platform/journal';
import { newId } from '@seedbed/platform/kernel';
import { defineMailPurpose, Mailer } from '@seedbed/platform/mail';
import { PolicyAccess } from '@seedbed/platform/projection';
import { FieldProvenance, Statement } from '@seedbed/platform/quality';
import { Jobs } from '@seedbed/platform/queue';
import { type ErasurePlace, erasurePlaces, sealedHash } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { SavedView } from '@seedbed/platform/views';
import { sourceId } from '@seedbed/reference';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';
import { as, type PeopleOf, peopleOf } from './people-examples.js';

/** Stands in every text of the person, so that one search finds what is left of any of them. */
const CANARY = 'zqxcanary';
const TEST_MAIL = defineMailPurpose('test.canary', { onUnknown: 'HOLD', keepDays: 7 });
let number = 0;
const canary = (what: string): string => `${CANARY}${what}${++number}`;

describe('the erasure of a person', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PeopleOf;
  let requests: SubjectRequests;
  let api: TestApi;
  const printed: string[] = [];
  const write = process.stdout.write;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    of = peopleOf(domain);
    const { db, records, outbox } = domain;
    requests = new SubjectRequests(
      db,
      records,
      new PolicyAccess(db),
      new Erasure(db, records, outbox, of.suppressions),
    );
    api = await startTestApi(database().url);
    process.stdout.write = ((text: string | Uint8Array, ...rest: never[]) => {
      printed.push(String(text));
      return write.call(process.stdout, text, ...rest);
    }) as typeof process.stdout.write;
  });
  afterAll(async () => {
    process.stdout.write = write;
    await api.close();
  });

  /** Every table of the database in which the text stands anywhere, whatever its column is called, with how many rows. */
  async function scan(text: string): Promise<Record<string, number>> {
    const owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    try {
      const tables = await owner.query<{ name: string }>(
        ctx,
        `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
      );
      expect(tables.length).toBeGreaterThan(40);
      const found: Record<string, number> = {};
      for (const { name } of tables) {
        const sql = `select count(*)::int as n from ${name} t where position(lower($1) in lower(to_jsonb(t)::text)) > 0`;
        const [row] = await owner.query<{ n: number }>(ctx, sql, [text]);
        if (row?.n) found[name] = row.n;
      }
      return found;
    } finally {
      await owner.close();
    }
  }

  const aRequest = (person: { id: string }, right: SubjectRequest['right'] = 'ERASURE_17') =>
    domain.records.create(ctx, SubjectRequest, {
      person: person.id,
      right,
      receivedAt: new Date(Date.now() - 86_400_000),
      reference: canary('case'),
      note: canary('note'),
    });

  /** A person with a word of their own in every place that can hold one. */
  async function everywhere(): Promise<{ person: Person; point: ContactPoint; address: string; name: string }> {
    const organisation = (await domain.organisations.register(ctx, { name: `Org ${newId()}` })).organisation;
    const input = {
      givenName: canary('given'),
      familyName: canary('family'),
      calledAs: canary('called'),
      salutation: canary('salutation'),
      languages: ['it'],
      stewardId: nccId('IT'),
      reason: canary('reason'),
      idempotencyKey: newId(),
    };
    const made = await api.ask<{ createPerson: { id: string } }>(
      'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }',
      { input },
    );
    const { id } = made.createPerson;
    await domain.records.change(ctx, Person, { id }, { givenName: canary('second') });
    const person = await domain.records.require(ctx, Person, id);
    const common = { person: id, organisation: organisation.id };
    const role = await domain.records.create(ctx, PersonRole, { ...common, function: canary('function') });
    await domain.records.change(ctx, PersonRole, { id: role.id }, { function: canary('function') });
    const address = `${canary('mail')}@${canary('domain')}.example`;
    const point = await of.anAddress(person, address, { purpose: canary('purpose') });
    await tellConsents(of.consents, point.id);
    const beside = { recordType: 'Person', recordId: id, recordTitle: person.displayName };
    await domain.quality.raise(ctx, {
      ...{ ...beside, rule: 'TEST', field: 'familyName', value: canary('flag'), reason: { en: canary('why') } },
      ...{ steward: nccId('IT'), visibility: 'PRIVATE' },
    } as never);
    await domain.records.create(ctx, Statement, { ...beside, what: canary('what'), text: canary('text') } as never);
    await domain.records.create(ctx, FieldProvenance, {
      ...{ ...beside, field: 'familyName', printed: canary('printed'), source: sourceId('S1') },
    } as never);
    await domain.records.create(ctx, SavedView, {
      ...{ name: `View of ${person.displayName}`, list: 'ORGANISATIONS', owner: 'demo', isShared: false },
      ...{ search: person.displayName, filter: '{}', columns: [] },
    });
    await domain.db.query(
      ctx,
      `insert into jobs (id, kind, title, requested_by, message, result) values ($1, 'test', $2, 'x', $2, to_jsonb($2::text))`,
      [newId(), `Report on ${person.displayName}`],
    );
    await domain.db.query(
      ctx,
      `insert into files (id, record_type, record_id, name, media_type, size, sha256, uploaded_by, steward_id, visibility)
       values ($1, 'Person', $2, $3, 'text/plain', 1, repeat('a', 64), 'test', $4, 'PRIVATE')`,
      [newId(), id, canary('file'), nccId('IT')],
    );
    await writtenTo(address);
    return { person, point, address, name: person.displayName };
  }

  /** A message that waits to be sent. */
  async function writtenTo(address: string): Promise<void> {
    const { db, records, outbox } = domain;
    const settings = {
      from: { name: 'NCC', address: 'no-reply@ncc.example' },
      smtpUrl: 'smtp://127.0.0.1:1',
      hasMailbox: false,
    };
    await new Mailer(db, records, new Jobs(db, records, outbox), settings).send(ctx, {
      ...{ to: { address, name: canary('to') }, subject: canary('subject'), text: canary('text') },
      ...{ idempotencyKey: newId(), purpose: TEST_MAIL },
    });
  }

  async function tellConsents(consents: Consents, contactPoint: string): Promise<void> {
    const said = { contactPoint, purpose: 'newsletter:events', channel: 'WEB_FORM' } as const;
    await consents.giveConsent(ctx, { ...said, evidence: { form: canary('evidence') }, ip: '192.0.2.17' });
    await consents.withdrawConsent(ctx, { ...said, evidence: { mail: canary('evidence') } });
  }

  it('reaches every table, keeps the hash of the address suppressed, and proves it', async () => {
    const { person, point, address } = await everywhere();
    await aRequest(person, 'ACCESS_15');
    const { id } = await aRequest(person);
    const before = await scan(CANARY);
    for (const table of ['people', 'person_roles', 'contact_points', 'consent_events', 'subject_requests', 'journal'])
      expect([table, before[`public.${table}`]]).toEqual([table, expect.any(Number)]);
    for (const table of ['files', 'outgoing_bodies', 'outgoing_messages'])
      expect([table, before[`public.${table}`]]).toEqual([table, expect.any(Number)]);
    for (const table of ['search_texts', 'search_words', 'quality_flags', 'statements', 'saved_views', 'jobs'])
      expect([table, before[`public.${table}`]]).toEqual([table, expect.any(Number)]);

    const answered = await api.ask<{
      erasePerson: { state: string; proof: { places: { place: string; left: number }[] } };
    }>('mutation ($id: ID!) { erasePerson(requestId: $id) { state proof person { displayName erasedAt } } }', { id });
    const { state, proof } = answered.erasePerson;
    expect(state).toBe('DONE');
    expect(proof).toMatchObject({ suppressed: 1, mentions: {} });
    expect(proof.places.map(({ place }) => place)).toEqual(erasurePlaces().map(({ name }) => name));
    expect(proof.places.filter(({ left }) => left > 0)).toEqual([]);

    expect(await scan(CANARY)).toEqual({});
    expect(printed.join('').toLowerCase()).not.toContain(CANARY);
    expect(await of.suppressions.holds(ctx, sealedHash(address.toUpperCase()), 'newsletter:anything')).toBe(true);
    expect(await domain.records.require(ctx, ContactPoint, point.id)).toMatchObject({
      address: null,
      status: 'ERASED',
    });
    expect(await of.consents.firstBroken(ctx, point.id)).toBe(null);
    expect((await verifyJournal(domain.db, ctx)).tampered).toEqual([]);
  });

  it('takes nothing of anybody else away', async () => {
    const [{ person }, other] = [await everywhere(), await everywhere()];
    const theirs = async () => JSON.stringify(await domain.records.require(ctx, Person, other.person.id));
    const [before, inTables] = [await theirs(), await scan(other.name)];
    await requests.erase(ctx, (await aRequest(person)).id);
    expect(await theirs()).toBe(before);
    expect(await scan(other.name)).toEqual(inTables);
    expect(await of.consents.firstBroken(ctx, other.point.id)).toBe(null);
  });

  it('happens whole or not at all', async () => {
    const { person } = await everywhere();
    const { id } = await aRequest(person);
    const before = await scan(CANARY);
    const last = erasurePlaces().at(-1) as { find: ErasurePlace['find'] };
    const { find } = last;
    last.find = async () => {
      throw new Error('the disk is full');
    };
    await expect(requests.erase(ctx, id)).rejects.toThrow('the disk is full');
    last.find = find;
    expect(await scan(CANARY)).toEqual(before);
    await requests.erase(ctx, id);
  });

  it('needs an open request for it, of the own centre, and happens once', async () => {
    const person = await of.aPerson();
    const access = await aRequest(person, 'ACCESS_15');
    expect((await errorOf(requests.erase(ctx, access.id))).code).toBe('SUBJECT_REQUEST_OTHER_RIGHT');
    const { id } = await aRequest(person);
    for (const who of [as('COORDINATOR', [nccId('GR')]), as('EDITOR'), as('OFFICER_READ'), as('AUDITOR')]) {
      expect((await errorOf(requests.erase(who, id))).code).toBe('RECORD_NOT_FOUND');
    }
    const results = await Promise.allSettled([
      requests.erase(as('COORDINATOR'), id),
      requests.erase(as('COORDINATOR'), id),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await errorOf(requests.erase(ctx, id))).code).toBe('SUBJECT_REQUEST_OVER');
    const again = await domain.records.create(ctx, SubjectRequest, {
      ...{ person: person.id, right: 'ERASURE_17', receivedAt: new Date() },
    });
    expect((await errorOf(requests.erase(ctx, again.id))).code).toBe('PERSON_ERASED');
    expect((await errorOf(domain.records.change(ctx, Person, { id: person.id }, { givenName: 'Back' }))).code).toMatch(
      /PERSON_ERASED|RECORD_ARCHIVED/,
    );
  });

  it('is one of several answers; each is given once, with its words, in time', async () => {
    const person = await of.aPerson();
    const { id, dueAt, receivedAt } = await aRequest(person, 'RECTIFICATION_16');
    expect((dueAt as Date) > receivedAt).toBe(true);
    const extended = await domain.records.change(ctx, SubjectRequest, { id }, { extensionReason: 'many records' });
    expect(extended.state).toBe('EXTENDED');
    expect((extended.dueAt as Date) > (dueAt as Date)).toBe(true);
    expect((await errorOf(requests.refuse(ctx, id, ' '))).code).toBe('SUBJECT_REQUEST_NEEDS_DECISION');
    expect(await requests.complete(ctx, id, 'The name was put right.')).toMatchObject({ state: 'DONE' });
    const late = domain.records.change(ctx, SubjectRequest, { id }, { note: 'more' });
    expect((await errorOf(late)).code).toBe('SUBJECT_REQUEST_OVER');
    const future = { person: person.id, right: 'ACCESS_15' as const, receivedAt: new Date(Date.now() + 60_000) };
    expect((await errorOf(domain.records.create(ctx, SubjectRequest, future))).code).toBe('SUBJECT_REQUEST_IN_FUTURE');
  });
});
