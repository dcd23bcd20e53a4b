import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { CompetenceClaim, PersonCompetence } from '@seedbed/competences';
import { IDENTITY_SETTINGS, RoleAssignment, User } from '@seedbed/identity';
import type { Tx } from '@seedbed/platform/database';
import { JournalModule } from '@seedbed/platform/journal';
import { newId, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { demoMail, Mailer, type NewMail } from '@seedbed/platform/mail';
import { Job, Jobs, migrateQueue } from '@seedbed/platform/queue';
import { sealedHash } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { Deliverable, Milestone, Project } from '@seedbed/projects';
import {
  DUE_REMINDERS,
  DueReminder,
  DueReminderSchedule,
  DueReminders,
  StrategyMeasure,
  StrategyModule,
} from '@seedbed/strategy';
import { TEST_SECRET } from '../../support/test-api.js';
import { as, competencesOf } from '../competences/competence-examples.js';
import { type PeopleOf, peopleOf } from '../contacts/people-examples.js';
import { startTestWorker } from '../queue/test-worker.js';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { day, inDays, type StrategiesOf, strategiesOf } from './strategy-examples.js';

const settings = { demo: false, secret: TEST_SECRET, nodeName: 'NCC Slovenia', publicUrl: 'https://ncc.example.org' };

describe('what is due', () => {
  const database = useDatabase();
  let domain: Domain;
  let people: PeopleOf;
  let of: StrategiesOf;
  let jobs: Jobs;
  let reminders: DueReminders;
  beforeAll(async () => {
    domain = domainOf(database().db);
    people = peopleOf(domain);
    of = strategiesOf(domain);
    await seedGround(domain);
    jobs = new Jobs(domain.db, domain.records, domain.outbox);
    reminders = remindersWith(new Mailer(domain.db, domain.records, jobs, demoMail));
    await migrateQueue(database().ownerUrl);
  });
  const remindersWith = (mailer: Mailer) =>
    new DueReminders(domain.db, domain.records, mailer, people.suppressions, of.due, settings);
  const create = <T extends object>(type: new () => T, values: object) =>
    domain.records.create(ctx, type, values as never);
  /** Measures of a centre that are due in so many days. */
  async function due(country: string, ...days: readonly number[]): Promise<string[]> {
    const strategy = await of.aStrategy({ ncc: nccId(country), visibility: 'NCC' });
    const objective = (await of.anObjective({ strategy: strategy.id })).id;
    const made: string[] = [];
    for (const many of days) made.push((await of.aMeasure({ objective, deadline: day(inDays(many)) })).id);
    return made;
  }
  async function aCoordinator(country: string, values: object = {}) {
    const user = newId();
    const email = `coordinator-${user}@example.org`;
    await create(User, { id: user, email, displayName: 'A User', status: 'ACTIVE' });
    const startsAt = new Date(Date.now() - 60_000);
    await create(RoleAssignment, { user, role: 'COORDINATOR', ncc: nccId(country), startsAt, ...values });
    return { user, email, ncc: nccId(country) };
  }
  const told = (user: string) => domain.records.list(ctx, DueReminder, { user } as never);
  const mail = async (user: string) => {
    const ids = (await told(user)).map(({ messageId }) => messageId);
    return domain.db.query<{ subject: string; text: string }>(
      ctx,
      'select subject, text from outgoing_bodies where message_id = any($1::uuid[])',
      [ids],
    );
  };
  const remind = (who: { user: string; ncc: string }, by = reminders) => by.remind(systemContext('job:test'), who);

  it('is worked out from measures, deliverables, milestones and claims, under the eyes of who asks', async () => {
    const [soon, , late] = await due('GR', 10, 40, -3);
    const project = await create(Project, { acronym: 'DUE', steward: nccId('GR'), visibility: 'PUBLIC' });
    const work = { project: project.id, title: { en: 'Report' } };
    const open = await create(Deliverable, { ...work, dueOn: day(inDays(1)) });
    await create(Deliverable, { ...work, dueOn: day(inDays(1)), status: 'HANDED_IN' });
    await create(Deliverable, { ...work, dueOn: day(inDays(1)), handedInOn: day(inDays(-1)) });
    const stone = await create(Milestone, { ...work, dueOn: day(inDays(-1)), status: 'PLANNED' });
    await create(Milestone, { ...work, dueOn: day(inDays(-1)), status: 'REACHED' });
    const { competences } = await competencesOf(domain).aReleased(1);
    const claim = { ncc: nccId('GR'), competence: competences[0]?.id, evidence: 'x', endsOn: day(inDays(5)) };
    const ends = await create(CompetenceClaim, { ...claim, visibility: 'PUBLIC' });
    const list = (who: RequestContext, within = 30) => of.due.list(who, nccId('GR'), within);
    const own = await list(as('COORDINATOR', [nccId('GR')]));
    expect(own.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
      ...[late, stone.id].map((id) => [id, true]),
      ...[open.id, ends.id, soon].map((id) => [id, false]),
    ]);
    expect(own.map(({ kind }) => kind)).toEqual(['MEASURE', 'MILESTONE', 'DELIVERABLE', 'CLAIM', 'MEASURE']);
    // the strategy is its centre's own: others see what is public
    expect((await list(as('OFFICER_READ', []))).map(({ id }) => id)).toEqual([stone.id, open.id, ends.id]);
    expect((await list(as('COORDINATOR', [nccId('GR')]), 0)).map(({ id }) => id)).toEqual([late, stone.id]);
    const thisYear = inDays(0).slice(0, 4);
    const year = await of.aMeasure({ deadline: { value: thisYear, precision: 'YEAR' } });
    const all = await of.due.list(ctx, nccId('IT'), 366);
    expect(all.find(({ id }) => id === year.id)).toMatchObject({ on: `${thisYear}-12-31`, isOverdue: false });
  });

  it('names whose claim ends to those alone who may see them', async () => {
    const { competences } = await competencesOf(domain).aReleased(1);
    const ends = { competence: competences[0]?.id, evidence: 'x', endsOn: day(inDays(5)) };
    const organisation = (
      await domain.organisations.register(ctx, {
        name: 'Kooperativa',
        steward: nccId('HR'),
        visibility: 'NCC',
      } as never)
    ).organisation.id;
    const own = await create(CompetenceClaim, { ...ends, organisation, visibility: 'NCC' });
    const person = await people.aPerson({ steward: nccId('HR') });
    const [known, refused, restricted] = [person, await people.aPerson(), await people.aPerson()];
    const theirs = await create(PersonCompetence, { ...ends, person: known.id });
    const judged = { validatedBy: organisation, validatedOn: day(inDays(-9)) };
    await create(PersonCompetence, { ...ends, person: refused.id, steward: nccId('HR'), state: 'REFUSED', ...judged });
    await create(PersonCompetence, { ...ends, person: restricted.id, steward: nccId('HR') });
    await people.people.restrict(ctx, restricted.id, 'asked for it');
    const claims = async (who: RequestContext) =>
      (await of.due.list(who, nccId('HR'), 30))
        .filter(({ kind }) => kind.endsWith('CLAIM'))
        .map(({ kind, id, holder }) => [kind, id, holder]);
    expect((await claims(as('COORDINATOR', [nccId('HR')]))).sort()).toEqual([
      ['CLAIM', own.id, 'Kooperativa'],
      ['PERSON_CLAIM', theirs.id, 'Ana Ban'],
    ]);
    for (const who of [as('COORDINATOR', [nccId('SI')]), as('OFFICER_READ', []), as('AUDITOR', []), as('PUBLIC', [])])
      expect((await claims(who)).filter(([kind]) => kind === 'PERSON_CLAIM')).toEqual([]);
  });

  it('is told to coordinators in one mail, in the language of the centre, once for each day', async () => {
    const who = await aCoordinator('SI');
    const [soon, late] = await due('SI', 3, -3, 15);
    expect(await remind(who)).toBe('SENT');
    expect((await told(who.user)).map(({ itemId }) => itemId).sort()).toEqual([soon, late].sort());
    const [written] = await mail(who.user);
    expect(written?.subject).toBe('Roki v vašem centru: 2, zamujeni: 1');
    expect(written?.text).toContain(`Ukrep: A measure (zamujeno od ${inDays(-3)})`);
    expect(await remind(who)).toBe('NOTHING_DUE');
    await domain.records.change(ctx, StrategyMeasure, { id: soon as string }, { deadline: day(inDays(4)) });
    expect(await remind(who)).toBe('SENT');
    expect(await told(who.user)).toHaveLength(3);
  });

  it('is told to nobody else, and not to an address that must not be written to', async () => {
    await due('RO', 1);
    const over = await aCoordinator('RO', { endsAt: new Date(Date.now() - 1_000) });
    const editor = await aCoordinator('RO', { role: 'EDITOR' });
    for (const who of [over, editor]) expect(await remind(who)).toBe('NOTHING_DUE');
    const objects = await aCoordinator('RO');
    await domain.db.inTransaction(ctx, (tx) =>
      people.suppressions.add(tx, { hash: sealedHash(objects.email), scope: DUE_REMINDERS, reason: 'OBJECTION' }),
    );
    expect(await remind(objects)).toBe('LEFT');
    expect(await told(objects.user)).toEqual([]);
  });

  it('is told once, also when two workers do so at one moment', async () => {
    await due('HR', 1);
    const who = await aCoordinator('HR');
    const outcomes = await Promise.all([remind(who), remind(who), remind(who)]);
    expect(outcomes.sort()).toEqual(['NOTHING_DUE', 'NOTHING_DUE', 'SENT']);
  });

  it('is told once each, by a job that dies in the middle and is done again', async () => {
    await due('IT', 2);
    const users = [await aCoordinator('IT'), await aCoordinator('IT'), await aCoordinator('IT')];
    let sent = 0;
    /** Its connection is torn when the second message is written and before anything is committed. */
    class TornMailer extends Mailer {
      override async send(tx: RequestContext | Tx, message: NewMail) {
        const made = await super.send(tx, message);
        sent += 1;
        if (sent === 2) await (tx as Tx).manager.query('select pg_terminate_backend(pg_backend_pid())');
        return made;
      }
    }
    const worker = await startTestWorker({
      database: database(),
      imports: [
        {
          module: class Around {},
          global: true,
          providers: [
            { provide: IDENTITY_SETTINGS, useValue: settings },
            { provide: Mailer, useFactory: () => new TornMailer(domain.db, domain.records, jobs, demoMail) },
          ],
          exports: [IDENTITY_SETTINGS, Mailer],
        },
        StrategyModule.forWorker(),
        JournalModule.forWorker(),
      ],
    });
    try {
      const schedule = worker.get(DueReminderSchedule, { strict: false });
      await Promise.all([schedule.look(), schedule.look()]);
      await until(
        async () => {
          const found = await domain.records.list(ctx, Job, { kind: 'strategy.due-reminders' } as never);
          return found.length === 1 && found[0]?.state === 'DONE';
        },
        { what: 'the reminders to be done' },
      );
      for (const { user } of users) expect(await told(user)).toHaveLength(1);
      expect(sent).toBeGreaterThan(users.length);
    } finally {
      await worker.close();
    }
  });
});
