import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import {
  PROFILE_REMINDERS,
  ProfileReminder,
  ProfileReminders,
  ReminderRequests,
  ReminderSchedule,
  RemindersModule,
} from '@seedbed/contacts';
import { IDENTITY_SETTINGS, OneTimeLinks, RoleAssignment, Secrets, User } from '@seedbed/identity';
import { Organisation, ProfileRule, Profiles } from '@seedbed/organisations';
import { connect, type Tx } from '@seedbed/platform/database';
import { JournalModule } from '@seedbed/platform/journal';
import { newId, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { demoMail, Mailer, type NewMail } from '@seedbed/platform/mail';
import { PolicyAccess } from '@seedbed/platform/projection';
import { Job, Jobs, migrateQueue } from '@seedbed/platform/queue';
import { sealedHash } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { TEST_SECRET } from '../../support/test-api.js';
import { startTestWorker } from '../queue/test-worker.js';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type PeopleOf, peopleOf } from './people-examples.js';

const settings = { demo: false, secret: TEST_SECRET, nodeName: 'NCC Slovenia', publicUrl: 'https://ncc.example.org' };

describe('reminders of profiles', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PeopleOf;
  let jobs: Jobs;
  let links: OneTimeLinks;
  let reminders: ProfileReminders;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = peopleOf(domain);
    await seedGround(domain);
    jobs = new Jobs(domain.db, domain.records, domain.outbox);
    links = new OneTimeLinks(domain.db, new Secrets(settings.secret));
    reminders = remindersWith(new Mailer(domain.db, domain.records, jobs, demoMail));
    await domain.records.create(ctx, ProfileRule, {
      ...{ ncc: nccId('SI'), remindsPartners: true, confirmAfterMonths: 12, remindEveryMonths: 3 },
    });
    await migrateQueue(database().ownerUrl);
  });

  const remindersWith = (mailer: Mailer) =>
    new ProfileReminders(domain.db, domain.records, mailer, links, of.suppressions, settings);
  async function aPartner(values: object = {}, role: object = {}) {
    const user = newId();
    const email = `partner-${user}@example.org`;
    const given = { name: 'Kollektiva', steward: nccId('SI'), status: 'ACTIVE' as const, ...values };
    const organisation = await domain.records.create(ctx, Organisation, given);
    await domain.records.create(ctx, User, { id: user, email, displayName: 'A User', status: 'ACTIVE' });
    await domain.records.create(ctx, RoleAssignment, {
      ...{ user, role: 'PARTNER_EDITOR', organisationId: organisation.id, startsAt: new Date(Date.now() - 60_000) },
      ...role,
    });
    return { user, email, organisation: organisation.id };
  }
  const remind = (user: string, by = reminders) => by.remind(systemContext('job:test'), user);
  const mails = async (user: string) => {
    const rows = await domain.records.list(ctx, ProfileReminder, { user });
    const written = await domain.db.query<{ subject: string; text: string }>(
      ctx,
      'select subject, text from outgoing_bodies where message_id = any($1::uuid[])',
      [rows.map(({ messageId }) => messageId)],
    );
    return { rows, written };
  };
  /** As if everything had been written down so many months earlier. */
  async function ages(user: string, months: number): Promise<void> {
    const owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    await owner.query(ctx, 'alter table profile_reminders disable trigger user');
    const sql = `update profile_reminders set created_at = created_at - $2 * interval '1 month' where user_id = $1`;
    await owner.query(ctx, sql, [user, months]);
    await owner.query(ctx, 'alter table profile_reminders enable trigger user');
    await owner.close();
  }

  it('go to a partner whose profile nobody confirmed, with a link that leads to it, and not again before their time', async () => {
    const { user, organisation } = await aPartner();
    expect(await reminders.usersDue(ctx)).toContain(user);
    expect(await remind(user)).toBe('SENT');
    const { rows, written } = await mails(user);
    expect(rows).toMatchObject([{ organisation: { id: organisation }, language: 'sl' }]);
    expect(written[0]?.subject).toBe('Je profil organizacije Kollektiva še pravilen?');
    expect(written[0]?.text).toMatch(/https:\/\/ncc\.example\.org\/sign-in\/link\?to=\/my#[\w-]{43}/);
    expect(await remind(user)).toBe('NOTHING_DUE');
    expect(await reminders.usersDue(ctx)).not.toContain(user);
  });

  it('are written in the language of the organisation, and name all that is due in one mail', async () => {
    const [{ id: language } = { id: '' }] = await domain.db.query<{ id: string }>(
      ctx,
      `select id from languages where code = 'it'`,
    );
    const { user } = await aPartner({ name: 'Anka', language });
    const second = await domain.records.create(ctx, Organisation, { name: 'Zadruga', language, steward: nccId('SI') });
    await domain.records.create(ctx, RoleAssignment, {
      ...{ user, role: 'PARTNER_ADMIN', organisationId: second.id, startsAt: new Date(Date.now() - 60_000) },
    });
    expect(await remind(user)).toBe('SENT');
    const { rows, written } = await mails(user);
    expect(rows.map(({ language: code }) => code)).toEqual(['it', 'it']);
    expect(written).toHaveLength(1);
    expect(written[0]?.subject).toBe('Il vostro profilo è ancora corretto? Anka e altri 1');
    expect(written[0]?.text).toContain('• Anka\n• Zadruga');
  });

  it('go to nobody else', async () => {
    const over = new Date(Date.now() - 1_000);
    const left = [
      await aPartner({ steward: nccId('IT') }), // its centre reminds nobody
      await aPartner({ status: 'DISSOLVED' }),
      await aPartner({}, { endsAt: over }),
      await aPartner({}, { role: 'COORDINATOR', organisationId: null, ncc: nccId('SI') }),
    ];
    const suspended = await aPartner();
    await domain.records.change(ctx, User, { id: suspended.user }, { status: 'SUSPENDED' });
    const archived = await aPartner();
    await domain.organisations.archive(ctx, { id: archived.organisation });
    const confirmed = await aPartner();
    const profiles = new Profiles(domain.db, domain.records, domain.outbox, new PolicyAccess(domain.db));
    await profiles.confirm(ctx, confirmed.organisation, { section: 'WEB' });
    for (const { user } of [...left, suspended, archived, confirmed]) {
      expect(await remind(user)).toBe('NOTHING_DUE');
      expect((await mails(user)).rows).toEqual([]);
    }
  });

  it('never go to an address that is suppressed, whose owner objected, or that belongs to a restricted person', async () => {
    const objected = await aPartner();
    const point = await of.anAddress(await of.aPerson(), objected.email);
    await of.consents.object(ctx, { contactPoint: point.id, purpose: '*', channel: 'SPOKEN' });
    const bounced = await aPartner();
    await domain.db.inTransaction(ctx, (tx) =>
      of.suppressions.add(tx, { hash: sealedHash(bounced.email), scope: 'global', reason: 'HARD_BOUNCE' }),
    );
    const restricted = await aPartner();
    const person = await of.aPerson();
    await of.anAddress(person, restricted.email);
    await of.people.restrict(ctx, person.id, 'contested');
    for (const { user } of [objected, bounced, restricted]) {
      expect(await remind(user)).toBe('LEFT');
      expect((await mails(user)).rows).toEqual([]);
    }
  });

  it('stop when their reader says so, and come again when they are wanted', async () => {
    const { user, email } = await aPartner();
    const requests = new ReminderRequests(domain.db, jobs, of.suppressions);
    const who: RequestContext = {
      ...systemContext(`user:${user}`),
      reader: { role: 'PARTNER_EDITOR', userId: user, nccIds: [], organisationIds: [] },
    };
    expect(await requests.want(who, false)).toBe(false);
    expect(await of.suppressions.holds(ctx, sealedHash(email), 'newsletter:x')).toBe(false);
    expect(await of.suppressions.holds(ctx, sealedHash(email), PROFILE_REMINDERS)).toBe(true);
    expect(await remind(user)).toBe('LEFT');
    expect(await requests.want(who, true)).toBe(true);
    expect(await remind(user)).toBe('SENT');
  });

  it('come again after the time that the centre says', async () => {
    const { user } = await aPartner();
    expect(await remind(user)).toBe('SENT');
    await ages(user, 2);
    expect(await remind(user)).toBe('NOTHING_DUE');
    await ages(user, 2);
    expect(await remind(user)).toBe('SENT');
    expect((await mails(user)).rows).toHaveLength(2);
  });

  it('are one, also when two workers remind at one moment', async () => {
    const { user } = await aPartner();
    const outcomes = await Promise.all([remind(user), remind(user), remind(user)]);
    expect(outcomes.sort()).toEqual(['NOTHING_DUE', 'NOTHING_DUE', 'SENT']);
    expect((await mails(user)).written).toHaveLength(1);
  });

  it('are sent once each, by a job that dies in the middle and is done again', async () => {
    const users = [(await aPartner()).user, (await aPartner()).user, (await aPartner()).user];
    let sent = 0;
    /** Its connection is torn when the second message is written and before anything is committed. */
    class TornMailer extends Mailer {
      override async send(tx: RequestContext | Tx, mail: NewMail) {
        const made = await super.send(tx, mail);
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
            { provide: OneTimeLinks, useValue: links },
            { provide: IDENTITY_SETTINGS, useValue: settings },
            {
              provide: Mailer,
              useFactory: () => new TornMailer(domain.db, domain.records, jobs, demoMail),
            },
          ],
          exports: [OneTimeLinks, IDENTITY_SETTINGS, Mailer],
        },
        RemindersModule.forWorker(),
        JournalModule.forWorker(),
      ],
    });
    try {
      const schedule = worker.get(ReminderSchedule, { strict: false });
      await Promise.all([schedule.look(), schedule.look()]);
      const ran = await until(
        async () => {
          const found = await domain.records.list(ctx, Job, { kind: 'contacts.profile-reminders' });
          return found.length > 0 && found.every(({ state }) => state === 'DONE' || state === 'FAILED') ? found : null;
        },
        { what: 'the job of reminders to be over' }, // those of the mails wait for a worker that sends
      );
      expect(ran.map(({ state, error }) => [state, error])).toEqual([['DONE', null]]);
      expect(sent).toBeGreaterThan(3);
      for (const user of users) expect((await mails(user)).written).toHaveLength(1);
    } finally {
      await worker.close();
    }
  });
});
