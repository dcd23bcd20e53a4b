import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { nccId } from '@seedbed/centres';
import { type Competence, PersonCompetence } from '@seedbed/competences';
import {
  type Consents,
  ContactPoint,
  ContactsModule,
  Erasure,
  ErasureRequests,
  type ErasureResult,
  Person,
  PersonRole,
  SubjectRequest,
  SubjectRequests,
} from '@seedbed/contacts';
import { NewsletterTopic, purposeOfTopic } from '@seedbed/newsletters';
import { ProfileConfirmation } from '@seedbed/organisations';
import { PilotPerson } from '@seedbed/pilots';
import { connect } from '@seedbed/platform/database';
import { FilesModule } from '@seedbed/platform/files';
import { JournalModule, verifyJournal } from '@seedbed/platform/journal';
import { newId, systemContext } from '@seedbed/platform/kernel';
import { defineMailPurpose, Mailer } from '@seedbed/platform/mail';
import { PolicyAccess } from '@seedbed/platform/projection';
import { ProposalModes, Proposing } from '@seedbed/platform/proposals';
import { FieldProvenance, Statement } from '@seedbed/platform/quality';
import { Job, Jobs, migrateQueue } from '@seedbed/platform/queue';
import { type ErasurePlace, erasurePlaces, sealedHash } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { SavedView } from '@seedbed/platform/views';
import { sourceId } from '@seedbed/reference';
import { ClaimReminder, MeasurePerson } from '@seedbed/strategy';
import { EditionTrainerPerson, TRAINING_CONSENT } from '@seedbed/training';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { competencesOf } from '../competences/competence-examples.js';
import { pilotsOf } from '../pilots/pilot-examples.js';
import { startTestWorker } from '../queue/test-worker.js';
import { ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';
import { strategiesOf } from '../strategy/strategy-examples.js';
import { trainingOf } from '../training/training-examples.js';
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
  let competence: Competence;
  let erasure: Erasure;
  let api: TestApi;
  let worker: INestApplicationContext;
  const files = mkdtempSync(join(tmpdir(), 'seedbed-erasure-'));
  const printed: string[] = [];
  const write = process.stdout.write;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    of = peopleOf(domain);
    [competence] = (await competencesOf(domain).aReleased(1)).competences as [Competence];
    const { db, records, outbox } = domain;
    erasure = new Erasure(db, records, outbox, of.suppressions);
    requests = new SubjectRequests(db, records, new PolicyAccess(db), erasure, of.audit);
    api = await startTestApi(database().url);
    await migrateQueue(database().ownerUrl);
    worker = await startTestWorker({
      database: database(),
      imports: [
        ContactsModule.forWorker(),
        JournalModule.forWorker(),
        FilesModule.forWorker({ folder: files, limit: 1000 }),
      ],
    });
    process.stdout.write = ((text: string | Uint8Array, ...rest: never[]) => {
      printed.push(String(text));
      return write.call(process.stdout, text, ...rest);
    }) as typeof process.stdout.write;
  }, 180_000);
  afterAll(async () => {
    process.stdout.write = write;
    await worker?.close();
    await api.close();
    rmSync(files, { recursive: true, force: true });
  });

  /** Every table of the database in which the text stands anywhere, whatever its column is called, with how many rows. */
  async function scan(text: string): Promise<Record<string, number>> {
    const owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    try {
      await owner.query(ctx, 'set role none'); // tables of the queue are those of its own role
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
      identityCheck: canary('check'),
    });

  /** Waits until a job is over; others may wait on, since nobody here sends mail. */
  const over = (id: string): Promise<Job> =>
    until(async () => {
      const job = await domain.records.require(ctx, Job, id);
      return ['DONE', 'FAILED', 'CANCELLED'].includes(job.state) ? job : null;
    });

  /** The log of the embedded server: it lies beside its data. Null where the tests run on a server that somebody else keeps. */
  async function serverLog(): Promise<string | null> {
    const owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    try {
      await owner.query(ctx, 'set role none'); // where the data lies only the login may know
      const [row] = await owner.query<{ folder: string }>(ctx, `select current_setting('data_directory') as folder`);
      const log = join(dirname(row?.folder ?? ''), 'postgres.log');
      return existsSync(log) ? readFileSync(log, 'utf8') : null;
    } finally {
      await owner.close();
    }
  }

  /** Everything that lies in the store of files, as text. */
  const onDisk = (): string =>
    readdirSync(files, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');

  /** A file of the person, with its bytes in the store. */
  async function fileOf(person: string): Promise<void> {
    const bytes = canary('bytes');
    const hash = createHash('sha256').update(bytes).digest('hex');
    const place = join(files, hash.slice(0, 2), hash.slice(2, 4), hash);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    await domain.db.query(
      ctx,
      `insert into files (id, record_type, record_id, name, media_type, size, sha256, uploaded_by, steward_id, visibility)
       values ($1, 'Person', $2, $3, 'text/plain', $4, $5, 'test', $6, 'PRIVATE')`,
      [newId(), person, canary('file'), bytes.length, hash, nccId('IT')],
    );
  }

  /** A write that the database refuses: its log would tell the whole row. */
  async function failedWrite(person: string): Promise<void> {
    const broken = domain.db.query(ctx, `update people set visibility = 'nobody', salutation = $2 where id = $1`, [
      person,
      canary('failed'),
    ]);
    await expect(broken).rejects.toThrow('visibility_check');
  }

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
    const claim = await domain.records.create(ctx, PersonCompetence, {
      ...{ person: id, competence: competence.id, evidence: canary('evidence') },
    } as never);
    await domain.records.create(ctx, ClaimReminder, {
      ...{ ncc: nccId('IT'), person: id, claimId: claim.id, dueOn: { value: '2026-12-31', precision: 'DAY' } },
      language: 'it',
    } as never);
    await subscribed(point.id);
    await domain.records.create(ctx, PilotPerson, {
      ...{ person: id, pilot: (await pilotsOf(domain).aPilot()).id, role: 'EXPERT', note: canary('advice') },
    } as never);
    await domain.records.create(ctx, MeasurePerson, {
      ...{ person: id, measure: (await strategiesOf(domain).aMeasure()).id, note: canary('law') },
    } as never);
    await taught(id, point.id);
    await domain.records.create(ctx, ProfileConfirmation, {
      ...{ organisation: organisation.id, section: 'PEOPLE', asRole: 'COORDINATOR' },
      note: `${person.displayName} said so on the telephone.`,
    });
    await fileOf(id);
    await failedWrite(id);
    await proposedOf(id, organisation.id);
    await writtenTo(address);
    return { person, point, address, name: person.displayName };
  }

  /** What a partner proposes of the person: a change in conflict, a new address, and words about somebody else's record. */
  async function proposedOf(person: string, organisation: string): Promise<void> {
    const { db, records, outbox } = domain;
    const access = new PolicyAccess(db);
    const proposing = new Proposing(db, records, outbox, access, new ProposalModes(db, records));
    const partner = {
      ...{ ...systemContext(`user:${newId()}`), language: 'it' as const },
      reader: { role: 'PARTNER_EDITOR', nccIds: [], organisationIds: [organisation] },
    };
    const { rev } = await records.require(ctx, Person, person);
    const of = { recordType: 'Person', recordId: person, rev };
    await proposing.change(partner, { ...of, changes: { familyName: canary('proposed') }, note: canary('note') });
    await records.change(ctx, Person, { id: person }, { familyName: canary('ours') });
    const point = { personId: person, kind: 'EMAIL', address: `${canary('new')}@${canary('host')}.example` };
    await proposing.make(partner, { recordType: 'ContactPoint', values: point });
    const { displayName } = await records.require(ctx, Person, person);
    const named = { recordType: 'Organisation', recordId: organisation, rev: 1 };
    await proposing.change(partner, { ...named, changes: { legalForm: 'x' }, note: `Ask ${displayName}.` });
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

  /** Somebody who gets a newsletter. */
  async function subscribed(contactPoint: string): Promise<void> {
    const topic = await domain.records.create(ctx, NewsletterTopic, {
      ...{ ncc: nccId('IT'), steward: nccId('IT'), slug: `t-${newId().slice(-12)}`, name: { en: 'Events' } },
    } as never);
    const purpose = purposeOfTopic(topic.id);
    await of.consents.giveConsent(ctx, { contactPoint, purpose, channel: 'WEB_FORM' });
  }

  /** Somebody who went to a course and has it certified, and teaches it as well. */
  async function taught(person: string, contactPoint: string): Promise<void> {
    const training = trainingOf(domain);
    const edition = await training.anEdition(await training.aCourse());
    await of.consents.giveConsent(ctx, { contactPoint, purpose: TRAINING_CONSENT, channel: 'PAPER' });
    const attendance = await training.attend(edition, { id: person }, { note: canary('attended') });
    await training.training.issue(ctx, { attendanceId: attendance.id, on: '2024-03-09', number: canary('number') });
    await domain.records.create(ctx, EditionTrainerPerson, {
      ...{ person, edition: edition.id, note: canary('teaches') },
    } as never);
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
    for (const table of ['proposals', 'files', 'outgoing_bodies', 'outgoing_messages'])
      expect([table, before[`public.${table}`]]).toEqual([table, expect.any(Number)]);
    for (const table of ['search_texts', 'search_words', 'quality_flags', 'statements', 'saved_views', 'jobs'])
      expect([table, before[`public.${table}`]]).toEqual([table, expect.any(Number)]);

    expect(onDisk()).toContain(CANARY);
    const preview = await requests.preview(ctx, id);
    expect(await scan(CANARY)).toEqual(before);
    await fetch(`${api.url}/api/people/${person.id}.json`).then((answer) => answer.text());

    const answered = await api.ask<{ erasePerson: { id: string } }>(
      'mutation ($id: ID!) { erasePerson(requestId: $id) { id } }',
      { id },
    );
    const job = await over(answered.erasePerson.id);
    expect([job.state, job.error]).toEqual(['DONE', null]);
    expect(job.result).toMatchObject({
      request: id,
      left: 0,
      places: erasurePlaces().length,
    } satisfies Partial<ErasureResult>);
    const { state, proof: written } = await domain.records.require(ctx, SubjectRequest, id);
    const proof = written as typeof preview;
    expect(state).toBe('DONE');
    expect(proof).toMatchObject({ suppressed: 1, mentions: {} });
    expect(proof.places.map(({ place }) => place)).toEqual(erasurePlaces().map(({ name }) => name));
    expect(proof.places.filter(({ left }) => left > 0)).toEqual([]);
    expect(preview.places).toEqual(proof.places);

    expect(await scan(CANARY)).toEqual({});
    // what was proposed lies encrypted, so that no scan sees it: nothing of it may be there at all
    expect(
      await domain.db.query(ctx, 'select state, gone, note from proposals order by record_type, created_at'),
    ).toEqual([
      { state: 'GONE', gone: 'ERASED', note: null },
      { state: 'WAITING', gone: null, note: null },
      { state: 'GONE', gone: expect.stringMatching(/ERASED|ARCHIVED/), note: null },
    ]);
    expect(await domain.db.query(ctx, 'select field from proposed_values')).toEqual([{ field: 'legalForm' }]);
    expect(await domain.db.query(ctx, 'select from conflicts')).toEqual([]);
    expect(printed.join('').toLowerCase()).not.toContain(CANARY);
    await until(() => !onDisk().includes(CANARY), { what: 'the bytes to be removed' });
    const log = await serverLog();
    if (log !== null) expect(log).toContain('people_visibility_check');
    expect(log).not.toEqual(expect.stringContaining(CANARY));
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
    await requests.eraseNow(ctx, (await aRequest(person)).id);
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
    await expect(requests.eraseNow(ctx, id)).rejects.toThrow('the disk is full');
    last.find = find;
    expect(await scan(CANARY)).toEqual(before);
    await requests.eraseNow(ctx, id);
  });

  it('begins anew when its worker dies in the middle, and is done once however often it is asked for', async () => {
    const { person } = await everywhere();
    const { id } = await aRequest(person);
    const last = erasurePlaces().at(-1) as { find: ErasurePlace['find'] };
    const { find } = last;
    let deaths = 0;
    last.find = async (...given) => {
      deaths += 1;
      if (deaths === 1) throw Object.assign(new Error('the connection is gone'), { code: '57P01' });
      return find(...given);
    };
    const asked = () => worker.get(ErasureRequests, { strict: false }).request(ctx, id);
    const jobs = await Promise.all([asked(), asked()]);
    expect(new Set(jobs.map((job) => job.id)).size).toBe(1);
    const job = await over((jobs[0] as Job).id);
    last.find = find;
    expect([job.state, job.attempts, deaths]).toEqual(['DONE', 2, 2]);
    expect(await scan(person.displayName)).toEqual({});
    expect((await errorOf(asked())).code).toBe('SUBJECT_REQUEST_OVER');
  });

  it('is done by a job whose words are like the name of the person, and does not wait for itself', async () => {
    const person = await of.aPerson({ calledAs: 'request', familyName: 'erasure' });
    const { id } = await aRequest(person);
    const { id: job } = await worker.get(ErasureRequests, { strict: false }).request(ctx, id);
    expect((await over(job)).state).toBe('DONE');
    expect((await domain.records.require(ctx, Person, person.id)).erasedAt).not.toBe(null);
  });

  it('is shown before it is done, to whoever may do it, and takes nothing then', async () => {
    const { person } = await everywhere();
    const { id } = await aRequest(person);
    const before = await scan(person.displayName);
    const { places, suppressed } = await requests.preview(as('COORDINATOR'), id);
    expect(suppressed).toBe(1);
    expect(places.find(({ place }) => place === 'contact points')).toEqual({
      place: 'contact points',
      erased: 1,
      left: 0,
    });
    expect(await scan(person.displayName)).toEqual(before);
    expect((await domain.records.require(ctx, SubjectRequest, id)).state).toBe('OPEN');
    expect((await errorOf(requests.preview(as('EDITOR'), id))).code).toBe('RECORD_NOT_FOUND');
  });

  it('is for nobody who was not made sure of: nothing is erased or given out before', async () => {
    const person = await of.aPerson();
    const open = (right: SubjectRequest['right']) =>
      domain.records.create(ctx, SubjectRequest, { person: person.id, right, receivedAt: new Date() });
    const [erasure, access] = [await open('ERASURE_17'), await open('ACCESS_15')];
    for (const refused of [
      requests.eraseNow(ctx, erasure.id),
      requests.preview(ctx, erasure.id),
      requests.complete(ctx, access.id, 'Here it is.'),
    ]) {
      expect((await errorOf(refused)).code).toBe('SUBJECT_REQUEST_NEEDS_IDENTITY');
    }
    expect(await requests.refuse(ctx, access.id, 'Nobody could be reached.')).toMatchObject({ state: 'REFUSED' });
    expect((await domain.records.require(ctx, Person, person.id)).erasedAt).toBe(null);
  });

  it('needs an open request for it, of the own centre, and happens once', async () => {
    const person = await of.aPerson();
    const access = await aRequest(person, 'ACCESS_15');
    expect((await errorOf(requests.eraseNow(ctx, access.id))).code).toBe('SUBJECT_REQUEST_OTHER_RIGHT');
    const { id } = await aRequest(person);
    for (const who of [as('COORDINATOR', [nccId('GR')]), as('EDITOR'), as('OFFICER_READ'), as('AUDITOR')]) {
      expect((await errorOf(requests.eraseNow(who, id))).code).toBe('RECORD_NOT_FOUND');
    }
    const results = await Promise.allSettled([
      requests.eraseNow(as('COORDINATOR'), id),
      requests.eraseNow(as('COORDINATOR'), id),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await errorOf(requests.eraseNow(ctx, id))).code).toBe('SUBJECT_REQUEST_OVER');
    const again = await domain.records.create(ctx, SubjectRequest, {
      ...{ person: person.id, right: 'ERASURE_17', receivedAt: new Date(), identityCheck: 'a call' },
    });
    expect((await errorOf(requests.eraseNow(ctx, again.id))).code).toBe('PERSON_ERASED');
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

  describe('is proved place by place:', () => {
    let person: Person;
    beforeAll(async () => {
      ({ person } = await everywhere());
      await aRequest(person, 'ACCESS_15');
    }, 60_000);

    /** What the proof says of a place whose erasing is left out. */
    async function toldWithout(name: string, { id }: { id: string }) {
      const place = erasurePlaces().find((one) => one.name === name) as { erase: ErasurePlace['erase'] };
      const { erase } = place;
      place.erase = async () => 0;
      const { places } = await erasure.rehearse(ctx, id).finally(() => {
        place.erase = erase;
      });
      return places.find((one) => one.place === name);
    }

    it('of somebody who is everywhere something goes in each place, and nothing is left', async () => {
      const { places } = await erasure.rehearse(ctx, person.id);
      expect(places.filter(({ erased, left }) => erased === 0 || left > 0)).toEqual([]);
    });

    const names = (isLeaf: boolean) =>
      erasurePlaces()
        .filter(({ phase }) => (phase === 'leaves') === isLeaf)
        .map(({ name }) => name);
    it.each(names(true))('nothing at all while %s is left out: other rows cannot go before these', async (name) => {
      await expect(toldWithout(name, person)).rejects.toThrow();
    });

    it.each(names(false))('what is left in %s when it is left out', async (name) => {
      const told = await toldWithout(name, person);
      expect(told).toMatchObject({ erased: 0 });
      expect(told?.left).toBeGreaterThan(0);
    });

    it('the words of a name that the search learned, also when no text says them any more', async () => {
      const learned = await of.aPerson({ givenName: canary('learned'), familyName: canary('known') });
      const { left } = (await toldWithout('search', learned)) ?? { left: 0 };
      const texts = await domain.db.query(ctx, 'select from search_texts where source_id = $1', [learned.id]);
      expect(texts.length).toBeGreaterThan(0);
      expect(left).toBe(3); // both words, and the text of the empty row
      const { places } = await erasure.rehearse(ctx, learned.id);
      expect(places.find(({ place }) => place === 'search')).toMatchObject({ left: 0 });
    });
  });
});
