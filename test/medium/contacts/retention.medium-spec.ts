import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import {
  ContactsModule,
  Person,
  PersonRole,
  Retention,
  RetentionRequests,
  type RetentionResult,
  RetentionRule,
  RetentionSchedule,
  SubjectRequest,
} from '@seedbed/contacts';
import { JournalModule } from '@seedbed/platform/journal';
import { Job, Jobs, migrateQueue } from '@seedbed/platform/queue';
import { until, untilSettled, useDatabase } from '@seedbed/platform/testing';
import { startTestWorker } from '../queue/test-worker.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type PeopleOf, peopleOf } from './people-examples.js';

const YEAR_MS = 366 * 86_400_000;

describe('retention', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PeopleOf;
  let worker: INestApplicationContext;
  let organisation: string;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = peopleOf(domain);
    await seedGround(domain);
    organisation = (await domain.organisations.register(ctx, { name: 'Kollektiva' })).organisation.id;
    await migrateQueue(database().ownerUrl);
    worker = await startTestWorker({
      database: database(),
      imports: [ContactsModule.forWorker(), JournalModule.forWorker()],
    });
    // the worker lives four years later than the records
    worker.get(Retention, { strict: false }).clock = { now: () => new Date(Date.now() + 4 * YEAR_MS) };
  });
  afterAll(() => worker?.close());

  async function run(dryRun: boolean): Promise<RetentionResult> {
    const { id } = await worker.get(RetentionRequests, { strict: false }).request(ctx, dryRun);
    await untilSettled(domain.db);
    const job = await domain.records.require(ctx, Job, id);
    expect([job.state, job.error]).toEqual(['DONE', null]);
    return job.result as RetentionResult;
  }
  const peopleIn = (result: RetentionResult) => result.types.find(({ type }) => type === 'Person');
  const isErased = async ({ id }: { id: string }) => (await domain.records.require(ctx, Person, id)).erasedAt !== null;
  const role = (person: Person, endsOn: string | null) =>
    domain.records.create(ctx, PersonRole, {
      ...{ person: person.id, organisation },
      endsOn: endsOn === null ? null : { value: endsOn, precision: 'YEAR' },
    });

  it('says what is over without touching it, and anonymises nothing without a rule that is switched on', async () => {
    const person = await of.aPerson();
    const report = await run(true);
    expect(report).toMatchObject({ dryRun: true });
    expect(peopleIn(report)).toMatchObject({ keep: 'P3Y', isActive: false, due: 1, anonymised: 0, ids: [person.id] });
    expect(peopleIn(await run(false))).toMatchObject({ due: 1, anonymised: 0 });
    expect(await isErased(person)).toBe(false);
  });

  it('anonymises who is of no more use, and nobody else', async () => {
    const rule = await domain.records.create(ctx, RetentionRule, { recordType: 'Person', isActive: true });
    const forgotten = await of.aPerson({ familyName: 'Forgotten' });
    await of.anAddress(forgotten, 'forgotten@prova.example');
    await role(forgotten, '2024');
    const [active, shown, restricted, asking] = [
      await of.aPerson(),
      await of.aPerson({ visibility: 'PUBLIC' }),
      await of.aPerson(),
      await of.aPerson(),
    ];
    await role(active, null);
    await of.people.restrict(ctx, restricted.id, 'contested');
    await domain.records.create(ctx, SubjectRequest, { person: asking.id, right: 'ACCESS_15', receivedAt: new Date() });
    const result = peopleIn(await run(false));
    expect(result?.ids).toContain(forgotten.id);
    expect(result?.anonymised).toBe(result?.due);
    expect(await isErased(forgotten)).toBe(true);
    for (const kept of [active, shown, restricted, asking]) expect(await isErased(kept)).toBe(false);
    expect(await of.suppressions.holds(ctx, 'any', 'newsletter:x')).toBe(false);
    expect(peopleIn(await run(false))).toMatchObject({ due: 0, anonymised: 0 });
    await domain.records.change(ctx, RetentionRule, { id: rule.id }, { keep: 'P5Y' });
    await of.aPerson();
    expect(peopleIn(await run(true))).toMatchObject({ keep: 'P5Y', due: 0 });
  });

  it('forgets the words of requests that were answered long ago, also in the journal', async () => {
    await domain.records.create(ctx, RetentionRule, { recordType: 'SubjectRequest', isActive: true });
    const person = await of.aPerson();
    const { id } = await domain.records.create(ctx, SubjectRequest, {
      ...{ person: person.id, right: 'ACCESS_15', receivedAt: new Date(), note: 'in her own words' },
    });
    await domain.records.change(ctx, SubjectRequest, { id }, { state: 'DONE', decidedAt: new Date() });
    await run(false);
    expect(await domain.records.require(ctx, SubjectRequest, id)).toMatchObject({ note: null, state: 'DONE' });
    const left = await domain.db.query(ctx, `select from journal where after::text like '%in her own words%'`);
    expect(left).toEqual([]);
  });

  it('stops between two records when somebody cancels it, and the next run goes on', async () => {
    const { db, records, outbox } = domain;
    const [rule] = await records.list(ctx, RetentionRule, { recordType: 'Person' });
    await records.change(ctx, RetentionRule, { id: rule?.id ?? '' }, { keep: 'P3Y', isActive: true });
    const [first, held, last] = [await of.aPerson(), await of.aPerson(), await of.aPerson()];
    const job = await db.inTransaction(ctx, async (tx) => {
      await db.query(tx, 'select from people where id = $1 for update', [held.id]);
      const { id } = await worker.get(RetentionRequests, { strict: false }).request(ctx, false);
      await until(() => isErased(first), { what: 'the first one' });
      expect(await new Jobs(db, records, outbox).cancel(ctx, id)).toMatchObject({ state: 'CANCELLING' });
      return id;
    });
    await untilSettled(db);
    expect(await records.require(ctx, Job, job)).toMatchObject({ state: 'CANCELLED' });
    expect(await isErased(last)).toBe(false);
    expect(peopleIn(await run(false))?.ids).toContain(last.id);
    expect(await isErased(last)).toBe(true);
  });

  it('is asked for once a day by whichever worker looks', async () => {
    const schedule = worker.get(RetentionSchedule, { strict: false });
    const asked = async () =>
      (await domain.records.list(ctx, Job, { kind: 'contacts.retention', requestedBy: 'system:retention' })).length;
    await Promise.all([schedule.look(), schedule.look()]);
    await untilSettled(domain.db);
    await schedule.look();
    expect(await asked()).toBe(1);
  });

  it('has rules for types that can be anonymised, one each', async () => {
    const wrong = domain.records.create(ctx, RetentionRule, { recordType: 'Organisation', keep: '3 years' });
    expect(await codesOf(wrong)).toEqual(['RECORD_INVALID', 'WRONG_FORM', 'WRONG_FORM']);
    const second = domain.records.create(ctx, RetentionRule, { recordType: 'Person' });
    expect((await codesOf(second))[0]).toBe('NOT_UNIQUE');
  });
});
