import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { CompetenceClaim, PersonCompetence } from '@seedbed/competences';
import { ContactPoint, Erasure, type Person, PersonExport } from '@seedbed/contacts';
import { IDENTITY_SETTINGS, RoleAssignment, User } from '@seedbed/identity';
import { JournalModule } from '@seedbed/platform/journal';
import { newId, systemContext } from '@seedbed/platform/kernel';
import { demoMail, Mailer } from '@seedbed/platform/mail';
import { Job, Jobs, migrateQueue } from '@seedbed/platform/queue';
import { sealedHash } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import {
  ClaimReminder,
  DUE_REMINDERS,
  DueReminder,
  DueReminderSchedule,
  EndingClaims,
  HolderReminders,
  StrategyModule,
} from '@seedbed/strategy';
import { TEST_SECRET } from '../../support/test-api.js';
import { competencesOf } from '../competences/competence-examples.js';
import { type PeopleOf, peopleOf } from '../contacts/people-examples.js';
import { startTestWorker } from '../queue/test-worker.js';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { day, inDays } from './strategy-examples.js';

const settings = { demo: false, secret: TEST_SECRET, nodeName: 'NCC Slovenia', publicUrl: 'https://ncc.example.org' };

describe('reminders of those who have a competence', () => {
  const database = useDatabase();
  let domain: Domain;
  let people: PeopleOf;
  let claims: EndingClaims;
  let holders: HolderReminders;
  let jobs: Jobs;
  let competence: string;
  let organisation: string;
  beforeAll(async () => {
    domain = domainOf(database().db);
    const { db, records } = domain;
    people = peopleOf(domain);
    await seedGround(domain);
    jobs = new Jobs(db, records, domain.outbox);
    const mailer = new Mailer(db, records, jobs, demoMail);
    claims = new EndingClaims(db);
    holders = new HolderReminders(db, records, mailer, claims, people.suppressions, people.consents, settings);
    competence = (await competencesOf(domain).aReleased(1)).competences[0]?.id as string;
    await migrateQueue(database().ownerUrl);
    organisation = await anOrganisation();
  });

  const create = <T extends object>(type: new () => T, values: object) =>
    domain.records.create(ctx, type, values as never);
  const anOrganisation = async (values: object = {}) =>
    (
      await domain.organisations.register(ctx, {
        ...{ name: `Kollektiva ${newId()}`, steward: nccId('SI'), visibility: 'PUBLIC', ...values },
      } as never)
    ).organisation.id;
  const aClaim = (of: string, ends: number, values: object = {}) =>
    create(CompetenceClaim, { organisation: of, competence, endsOn: day(inDays(ends)), visibility: 'NCC', ...values });
  async function aPartner(of: string, values: object = {}) {
    const user = newId();
    const email = `partner-${user}@example.org`;
    await create(User, { id: user, email, displayName: 'A User', status: 'ACTIVE' });
    const startsAt = new Date(Date.now() - 60_000);
    await create(RoleAssignment, { user, role: 'PARTNER_EDITOR', organisationId: of, startsAt, ...values });
    return { user, email };
  }
  /** Somebody of the Slovenian centre with a competence that ends in so many days. */
  async function somebody(ends: number, values: object = {}): Promise<{ person: Person; point: ContactPoint }> {
    const person = await people.aPerson({ steward: nccId('SI'), ...values });
    await create(PersonCompetence, { person: person.id, competence, endsOn: day(inDays(ends)) });
    return { person, point: await people.anAddress(person, `${newId()}@prova.example`) };
  }
  const asJob = () => systemContext('job:test');
  const remindPartner = (user: string) => holders.remindPartner(asJob(), user);
  const remindPerson = ({ id }: Person) => holders.remindPerson(asJob(), id);
  const toldUser = (user: string) => domain.records.list(ctx, DueReminder, { user } as never);
  const toldPerson = ({ id }: Person) => domain.records.list(ctx, ClaimReminder, { person: id } as never);
  async function mailsOf(told: readonly { messageId?: string | null }[]) {
    return domain.db.query<{ to: string; subject: string; text: string }>(
      ctx,
      'select to_address as "to", subject, text from outgoing_bodies where message_id = any($1::uuid[])',
      [told.map(({ messageId }) => messageId)],
    );
  }

  describe('go to who signs in for the organisation', () => {
    it('in one mail in its language, once for each day, as far as its partners see the claims', async () => {
      const of = await anOrganisation({ name: 'Zadruga' });
      const { user, email } = await aPartner(of);
      const soon = await aClaim(of, 10);
      const other = (await competencesOf(domain).aReleased(3)).competences.map(({ id }) => id);
      await aClaim(of, 40, { competence: other[0] }); // not yet
      await aClaim(of, -40, { competence: other[1] }); // long ago
      await aClaim(of, 10, { competence: other[2], visibility: 'PRIVATE' }); // kept by the coordinators to themselves
      expect(await claims.partners(ctx)).toContain(user);
      expect(await remindPartner(user)).toBe('SENT');
      const told = await toldUser(user);
      expect(told).toMatchObject([{ itemId: soon.id, kind: 'CLAIM', language: 'sl', ncc: { id: nccId('SI') } }]);
      const [written] = await mailsOf(told);
      expect(written).toMatchObject({ to: email, subject: 'Kompetence vaše organizacije, ki kmalu potečejo: 1' });
      expect(written?.text).toContain('• Zadruga: ');
      expect(written?.text).toContain(`(do ${inDays(10)})`);
      expect(written?.text).toContain('https://ncc.example.org/my/competences');
      expect(await remindPartner(user)).toBe('NOTHING_DUE');
      await domain.records.change(ctx, CompetenceClaim, { id: soon.id }, { endsOn: day(inDays(12)) });
      expect(await remindPartner(user)).toBe('SENT');
      expect(await toldUser(user)).toHaveLength(2);
    });

    it('and to nobody else', async () => {
      await aClaim(organisation, 5);
      const over = await aPartner(organisation, { endsAt: new Date(Date.now() - 1_000) });
      const elsewhere = await aPartner(await anOrganisation());
      for (const { user } of [over, elsewhere]) {
        expect(await remindPartner(user)).toBe('NOTHING_DUE');
        expect(await claims.partners(ctx)).not.toContain(user);
      }
      const objects = await aPartner(organisation);
      await domain.db.inTransaction(ctx, (tx) =>
        people.suppressions.add(tx, { hash: sealedHash(objects.email), scope: DUE_REMINDERS, reason: 'OBJECTION' }),
      );
      expect(await remindPartner(objects.user)).toBe('LEFT');
      expect(await toldUser(objects.user)).toEqual([]);
    });

    it('once, also when several workers do so at one moment', async () => {
      const of = await anOrganisation();
      await aClaim(of, 5);
      const { user } = await aPartner(of);
      const outcomes = await Promise.all([user, user, user].map(remindPartner));
      expect(outcomes.sort()).toEqual(['NOTHING_DUE', 'NOTHING_DUE', 'SENT']);
    });
  });

  describe('go to the person', () => {
    it('at their address at work, in a language that they read, once for each day', async () => {
      const { person, point } = await somebody(3, { languages: ['de', 'hr-HR'] });
      await people.anAddress(person, `${newId()}@prova.example`, { purpose: 'press' });
      expect(await claims.people(ctx)).toContain(person.id);
      expect(await remindPerson(person)).toBe('SENT');
      const told = await toldPerson(person);
      expect(told).toMatchObject([{ language: 'hr', dueOn: { value: inDays(3) }, ncc: { id: nccId('SI') } }]);
      const [written] = await mailsOf(told);
      expect(written).toMatchObject({ to: point.address, subject: 'Vaše kompetencije koje uskoro istječu: 1' });
      expect(written?.text).toContain(`(do ${inDays(3)})`);
      expect(await remindPerson(person)).toBe('NOTHING_DUE');
      const [claim] = await domain.records.list(ctx, PersonCompetence, { person: person.id } as never);
      await domain.records.change(ctx, PersonCompetence, { id: claim?.id ?? '' }, { endsOn: day(inDays(4)) });
      expect(await remindPerson(person)).toBe('SENT');
      expect(await toldPerson(person)).toHaveLength(2);
    });

    it('and not to one who said no at any address, is restricted or cannot be written to', async () => {
      const objects = await somebody(3);
      const second = await people.anAddress(objects.person, `${newId()}@prova.example`);
      await people.consents.object(ctx, { contactPoint: second.id, purpose: '*', channel: 'SPOKEN' });
      const unreachable = await somebody(3);
      await domain.records.change(
        ctx,
        ContactPoint,
        { id: unreachable.point.id },
        {
          status: 'UNREACHABLE',
        },
      );
      for (const { person } of [objects, unreachable]) {
        expect(await remindPerson(person)).toBe('LEFT');
        expect(await toldPerson(person)).toEqual([]);
      }
      const restricted = (await somebody(3)).person;
      await people.people.restrict(ctx, restricted.id, 'asked for it');
      expect(await remindPerson(restricted)).toBe('NOTHING_DUE');
      expect(await claims.people(ctx)).not.toContain(restricted.id);
    });

    it('once, also when several workers do so at one moment', async () => {
      const { person } = await somebody(3);
      const outcomes = await Promise.all([person, person, person].map(remindPerson));
      expect(outcomes.sort()).toEqual(['NOTHING_DUE', 'NOTHING_DUE', 'SENT']);
    });

    it('who is told of them, and they go with the person', async () => {
      const { person } = await somebody(3);
      await remindPerson(person);
      const data = await new PersonExport(domain.db, domain.records, people.people, people.audit).of(ctx, person.id);
      expect(data.records.ClaimReminder).toMatchObject([{ language: 'sl' }]);
      const erasure = new Erasure(domain.db, domain.records, domain.outbox, people.suppressions);
      const { places } = await erasure.erase(ctx, person.id);
      expect(places).toContainEqual({ place: 'reminders of competences of people', erased: 1, left: 0 });
      expect(await remindPerson(person)).toBe('NOTHING_DUE');
    });
  });

  it('are sent by the job of what is due', async () => {
    const { user } = await aPartner(organisation);
    await aClaim(await anOrganisation(), 5);
    const { person } = await somebody(2);
    const around = {
      module: class Around {},
      global: true,
      providers: [
        { provide: IDENTITY_SETTINGS, useValue: settings },
        { provide: Mailer, useFactory: () => new Mailer(domain.db, domain.records, jobs, demoMail) },
      ],
      exports: [IDENTITY_SETTINGS, Mailer],
    };
    const imports = [around, StrategyModule.forWorker(), JournalModule.forWorker()];
    const worker = await startTestWorker({ database: database(), imports });
    try {
      await worker.get(DueReminderSchedule, { strict: false }).look();
      const done = await until(
        async () =>
          (await domain.records.list(ctx, Job, { kind: 'strategy.due-reminders', state: 'DONE' } as never))[0],
        { what: 'the reminders to be done' },
      );
      expect(await toldUser(user)).toHaveLength(1);
      expect(await toldPerson(person)).toHaveLength(1);
      expect(done.result).toMatchObject({ partners: expect.any(Number), people: expect.any(Number) });
    } finally {
      await worker.close();
    }
  });
});
