import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { nccId } from '@seedbed/centres';
import { ContactPoint, PersonRole } from '@seedbed/contacts';
import {
  ExternalIdentifier,
  Organisation,
  OrganisationProfile,
  ProfileConfirmation,
  ProfileMeasures,
  ProfileRule,
  ProfileSchedule,
  ProfileSection,
  type ProfileSectionKind,
  Profiles,
  ProfilesModule,
  profileId,
  Site,
} from '@seedbed/organisations';
import { JournalModule } from '@seedbed/platform/journal';
import { systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { Job, migrateQueue } from '@seedbed/platform/queue';
import { untilSettled, useDatabase } from '@seedbed/platform/testing';
import { type PeopleOf, peopleOf } from '../contacts/people-examples.js';
import { startTestWorker } from '../queue/test-worker.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

const HALF_A_YEAR_MS = 183 * 86_400_000;

describe('profiles', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PeopleOf;
  let profiles: Profiles;
  beforeAll(async () => {
    domain = domainOf(database().db);
    of = peopleOf(domain);
    profiles = new Profiles(domain.db, domain.records, domain.outbox, new PolicyAccess(domain.db));
    await seedGround(domain);
  });

  const organisation = async (values: object = {}): Promise<string> =>
    (await domain.organisations.register(ctx, { name: 'Kollektiva', steward: nccId('SI'), ...values })).organisation.id;
  const profile = (id: string) => domain.records.require(ctx, OrganisationProfile, profileId(id));
  const sections = async (id: string) => {
    const rows = await domain.records.list(ctx, ProfileSection, { organisation: id });
    return Object.fromEntries(rows.map((row) => [row.section, row])) as Record<ProfileSectionKind, ProfileSection>;
  };
  const missing = async (id: string) =>
    Object.fromEntries(Object.entries(await sections(id)).map(([section, row]) => [section, row.missing]));
  const by = (role: string, scope: { nccIds?: string[]; organisationIds?: string[] } = {}) => ({
    ...systemContext('user:test'),
    reader: { role, nccIds: [], organisationIds: [], ...scope },
  });

  it('know from the first moment what is missing', async () => {
    const id = await organisation();
    expect(await profile(id)).toMatchObject({ completeness: 0, lastConfirmedAt: null });
    expect(await missing(id)).toEqual({
      ORGANISATION: ['kind', 'legalForm', 'country', 'region', 'language', 'identifier'],
      SITES: ['place', 'address'],
      PEOPLE: ['person', 'function', 'email'],
      WEB: ['website'],
      CONSENT: ['answers'],
    });
  });

  it('follow what is written, in the same moment and whoever writes it', async () => {
    const id = await organisation({ kind: 'COOPERATIVE', legalForm: 'z.o.o.', website: 'https://kollektiva.example' });
    expect(await profile(id)).toMatchObject({ completeness: 22 });
    const site = await domain.records.create(ctx, Site, { organisation: id, kind: 'LEGAL_SEAT', place: 'Ljubljana' });
    expect((await missing(id)).SITES).toEqual(['address']);
    await domain.records.change(ctx, Site, { id: site.id }, { status: 'FORMER' });
    expect((await missing(id)).SITES).toEqual(['place', 'address']);
    await domain.records.create(ctx, ExternalIdentifier, { organisation: id, scheme: 'PIC', value: '999950876' });
    expect((await missing(id)).ORGANISATION).toEqual(['country', 'region', 'language']);
    const person = await of.aPerson();
    const role = await domain.records.create(ctx, PersonRole, {
      person: person.id,
      organisation: id,
      function: 'Director',
    });
    expect((await missing(id)).PEOPLE).toEqual(['email']);
    const point = await of.anAddress(person, 'ana@kollektiva.example');
    expect(await missing(id)).toMatchObject({ PEOPLE: [], CONSENT: ['answers'] });
    await of.consents.requestConsent(ctx, { contactPoint: point.id, purpose: 'newsletter:x', channel: 'SPOKEN' });
    expect((await missing(id)).CONSENT).toEqual(['answers']);
    await of.consents.withdrawConsent(ctx, { contactPoint: point.id, purpose: 'newsletter:x', channel: 'SPOKEN' });
    expect((await missing(id)).CONSENT).toEqual([]);
    await domain.records.change(ctx, ContactPoint, { id: point.id }, { status: 'UNREACHABLE' });
    expect((await missing(id)).PEOPLE).toEqual(['email']);
    await domain.records.archive(ctx, PersonRole, { id: role.id });
    expect(await missing(id)).toMatchObject({ PEOPLE: ['person', 'function', 'email'], CONSENT: ['answers'] });
  });

  it('are confirmed by section, by the partner and by the people of its centre, and tell who did', async () => {
    const id = await organisation({ website: 'https://kollektiva.example' });
    const partner = by('PARTNER_EDITOR', { organisationIds: [id] });
    expect(await profiles.confirm(partner, id, { section: 'WEB' })).toBe(profileId(id));
    expect(await sections(id)).toMatchObject({
      WEB: { state: 'CONFIRMED', lastConfirmedAt: expect.any(Date) },
      ORGANISATION: { state: 'MISSING', lastConfirmedAt: null },
    });
    expect((await profile(id)).lastConfirmedAt).toBeNull();
    await profiles.confirm(by('COORDINATOR', { nccIds: [nccId('SI')] }), id, { note: 'on the telephone' });
    const all = await sections(id);
    expect(Object.values(all).map(({ state }) => state)).toEqual(Array(5).fill('CONFIRMED'));
    const oldest = Math.min(...Object.values(all).map(({ lastConfirmedAt }) => lastConfirmedAt?.getTime() ?? 0));
    expect((await profile(id)).lastConfirmedAt?.getTime()).toBe(oldest);
    const said = await domain.records.list(ctx, ProfileConfirmation, { organisation: id });
    expect(said.map(({ section, asRole, note }) => [section, asRole, note])).toEqual([
      ['WEB', 'PARTNER_EDITOR', null],
      ...['ORGANISATION', 'SITES', 'PEOPLE', 'WEB', 'CONSENT'].map((each) => [each, 'COORDINATOR', 'on the telephone']),
    ]);
  });

  it('are confirmed by nobody else, and not when archived', async () => {
    const id = await organisation();
    const confirm = (reader: ReturnType<typeof by>) => codesOf(profiles.confirm(reader, id, { section: 'WEB' }));
    expect(await confirm(by('PARTNER_ADMIN', { organisationIds: [await organisation()] }))).toEqual([
      'WRITE_NOT_ALLOWED',
    ]);
    expect(await confirm(by('COORDINATOR', { nccIds: [nccId('IT')] }))).toEqual(['WRITE_NOT_ALLOWED']);
    expect(await confirm(by('OFFICER_READ'))).toEqual(['WRITE_NOT_ALLOWED']);
    expect(await codesOf(profiles.confirm(ctx, 'no id', {}))).toEqual(['RECORD_NOT_FOUND']);
    await domain.records.change(ctx, Organisation, { id }, { visibility: 'PRIVATE' });
    expect(await confirm(by('PARTNER_ADMIN', { organisationIds: [id] }))).toEqual(['RECORD_NOT_FOUND']);
    await domain.organisations.archive(ctx, { id });
    expect(await confirm(by('COORDINATOR', { nccIds: [nccId('SI')] }))).toEqual(['RECORD_ARCHIVED']);
    expect(await domain.records.list(ctx, ProfileConfirmation, { organisation: id })).toEqual([]);
  });

  it('keep both of two confirmations that come at one moment', async () => {
    const id = await organisation();
    const partner = by('PARTNER_EDITOR', { organisationIds: [id] });
    const each = ['ORGANISATION', 'SITES', 'PEOPLE', 'WEB', 'CONSENT'] as const;
    await Promise.all(each.map((section) => profiles.confirm(partner, id, { section })));
    expect(Object.values(await sections(id)).map(({ state }) => state)).toEqual(Array(5).fill('CONFIRMED'));
    expect((await profile(id)).lastConfirmedAt).not.toBeNull();
  });

  it('are not written again where nothing changed', async () => {
    const id = await organisation();
    const before = await profile(id);
    await domain.records.change(ctx, Organisation, { id }, { name: 'Kollektiva, zadruga' });
    expect(await profile(id)).toEqual(before);
  });

  it('are to be checked again when a confirmation is older than the centre lets it count', async () => {
    const id = await organisation();
    await profiles.confirm(ctx, id, {});
    const measures = new ProfileMeasures(domain.db, domain.outbox);
    const later = (ms: number) => {
      measures.clock = { now: () => new Date(Date.now() + ms) };
      return domain.db.inTransaction(ctx, (tx) => measures.measure(tx, [id]));
    };
    await later(HALF_A_YEAR_MS);
    expect((await sections(id)).WEB.state).toBe('CONFIRMED');
    await domain.records.create(ctx, ProfileRule, { ncc: nccId('SI'), confirmAfterMonths: 5 });
    await later(HALF_A_YEAR_MS);
    expect((await sections(id)).WEB.state).toBe('MISSING');
  });

  describe('of many organisations', () => {
    let worker: INestApplicationContext;
    beforeAll(async () => {
      await migrateQueue(database().ownerUrl);
      worker = await startTestWorker({
        database: database(),
        imports: [ProfilesModule.forWorker(), JournalModule.forWorker()],
      });
    });
    afterAll(() => worker?.close());

    it('are measured by one job after the write', async () => {
      const many = Array.from({ length: 120 }, (_, at) => ({ id: crypto.randomUUID(), name: `Association ${at}` }));
      await domain.records.ensureMany(ctx, Organisation, many);
      await untilSettled(domain.db);
      const found = await domain.records.listOf(
        ctx,
        OrganisationProfile,
        'organisation',
        many.map(({ id }) => id),
      );
      expect(found.map(({ completeness }) => completeness)).toEqual(Array(120).fill(0));
      const jobs = await domain.records.list(ctx, Job, { kind: 'organisations.profiles', state: 'DONE' });
      expect(jobs).not.toEqual([]);
    });

    it('are measured by other rules, or found missing, by whichever worker looks', async () => {
      const id = await organisation();
      await domain.db.query(
        ctx,
        `update organisation_profiles set completeness = 77, rules_version = 'old' where organisation_id = $1`,
        [id],
      );
      const schedule = worker.get(ProfileSchedule, { strict: false });
      await Promise.all([schedule.look(), schedule.look()]);
      await untilSettled(domain.db);
      expect(await profile(id)).toMatchObject({ completeness: 0, rulesVersion: 'profile-1' });
      const asked = async () => (await domain.records.list(ctx, Job, { kind: 'organisations.profiles' })).length;
      const before = await asked();
      await schedule.look();
      expect(await asked()).toBe(before);
    });
  });
});
