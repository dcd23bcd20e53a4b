import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Organisation, ProfileRule } from '@seedbed/organisations';
import { loadConfig } from '@seedbed/platform/config';
import { migrateQueue } from '@seedbed/platform/queue';
import { until } from '@seedbed/platform/testing';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { ctx } from '../../medium/seed/domain.js';
import { TEST_SECRET_TEXT } from '../../support/test-api.js';
import { useIdentityApi } from './identity-support.js';

const WITH_LINK = `mutation ($token: String!) {
  signInWithLink(input: { token: $token }) { me { userId actingRole roles { organisationIds } } }
}`;
const CONFIRM = `mutation ($input: ConfirmProfileSectionInput!) { confirmProfileSection(input: $input) {
  completeness lastConfirmedAt sections(first: 10) { nodes { section state } }
} }`;
const STATES = `query ($id: ID!) { organisation(id: $id) { profile { lastConfirmedAt
  sections(first: 10) { nodes { section state missing lastConfirmedAt } } }
  profileConfirmations(first: 10) { nodes { section asRole confirmedBy { id } } }
  profileReminders(first: 10) { nodes { language user { id } } } } }`;
const SECTIONS = ['ORGANISATION', 'SITES', 'PEOPLE', 'WEB', 'CONSENT'];

describe('a partner who is reminded', () => {
  const api = useIdentityApi({ demo: true, nodeName: 'NCC Slovenia' });
  describe('while a worker runs', () => {
    let worker: RunningWorker;

    beforeAll(async () => {
      await migrateQueue(api().url);
      const env = {
        ...{ NODE_ENV: 'test', DATABASE_URL: api().url, SEEDBED_DEMO: 'true', SEEDBED_LOG_LEVEL: 'error' },
        ...{ SEEDBED_NODE_NAME: 'NCC Slovenia', SEEDBED_SECRET: TEST_SECRET_TEXT, PUBLIC_URL: api().api.url },
      };
      worker = await startWorker(loadConfig(env), api().url, { beatMs: 50, firstPauseMs: 10 });
    }, 120_000);
    afterAll(() => worker?.close());

    interface Message {
      readonly id: string;
      readonly to: string;
      readonly subject: string;
    }
    const get = async <T>(path: string): Promise<T> =>
      (await fetch(`${api().api.url}/api/mailbox${path}`)).json() as Promise<T>;

    it('signs in by the link of the mail, confirms section by section, and is seen to have done it', async () => {
      const { records } = api().domain;
      const { id } = await records.create(ctx, Organisation, {
        name: 'Kollektiva',
        steward: nccId('SI'),
        status: 'ACTIVE',
      });
      const partner = await api().user([{ role: 'PARTNER_EDITOR', organisationId: id }]);
      const coordinator = await api().user([{ role: 'COORDINATOR', ncc: 'SI' }]);
      const office = api().browser();
      await office.signIn(coordinator.email);
      await office.ask(
        'mutation ($input: CreateProfileRuleInput!) { createProfileRule(input: $input) { id remindsPartners } }',
        { input: { nccId: nccId('SI'), remindsPartners: true, confirmAfterMonths: 12, remindEveryMonths: 3 } },
      );
      expect(await records.list(ctx, ProfileRule)).toHaveLength(1);
      await office.ask('mutation { sendProfileReminders { id } }');
      const found = await until(
        async () => (await get<{ messages: Message[] }>('')).messages.find(({ to }) => to === partner.email),
        { what: 'the reminder to arrive' },
      );
      expect(found.subject).toBe('Je profil organizacije Kollektiva še pravilen?');
      const { text } = await get<{ text: string }>(`/${found.id}`);
      const token = /\/sign-in\/link\?to=\/my#([\w-]{43})/.exec(text)?.[1] ?? '';

      const phone = api().browser();
      expect(await phone.ask(WITH_LINK, { token })).toEqual({
        signInWithLink: {
          me: { userId: partner.id, actingRole: 'PARTNER_EDITOR', roles: [{ organisationIds: [id] }] },
        },
      });
      expect((await api().browser().send(WITH_LINK, { token })).code).toBe('LINK_ENDED');
      for (const section of SECTIONS) await phone.ask(CONFIRM, { input: { organisationId: id, section } });
      const told = await office.ask<{ organisation: Record<string, { nodes: object[] }> }>(STATES, { id });
      expect(told.organisation).toMatchObject({
        profile: {
          lastConfirmedAt: expect.any(String),
          sections: {
            nodes: expect.arrayContaining(
              SECTIONS.map((section) => expect.objectContaining({ section, state: 'CONFIRMED' })),
            ),
          },
        },
        profileConfirmations: {
          nodes: expect.arrayContaining([expect.objectContaining({ asRole: 'PARTNER_EDITOR' })]),
        },
        profileReminders: { nodes: [{ language: 'sl', user: { id: partner.id } }] },
      });
      const elsewhere = await api().user([{ role: 'COORDINATOR', ncc: 'HR' }]);
      const other = api().browser();
      await other.signIn(elsewhere.email);
      expect(await other.ask(STATES, { id })).toEqual({
        organisation: {
          profile: { lastConfirmedAt: expect.any(String), sections: { nodes: [] } },
          profileConfirmations: { nodes: [] },
          profileReminders: { nodes: [] },
        },
      });
    });
  });

  it('may switch reminders off and on', async () => {
    const { id } = await api().domain.records.create(ctx, Organisation, { name: 'Anka', steward: nccId('GR') });
    const partner = await api().user([{ role: 'PARTNER_ADMIN', organisationId: id }]);
    const phone = api().browser();
    await phone.signIn(partner.email);
    expect(await phone.ask('{ profileRemindersWanted }')).toEqual({ profileRemindersWanted: true });
    const want = 'mutation ($wanted: Boolean!) { wantProfileReminders(wanted: $wanted) }';
    expect(await phone.ask(want, { wanted: false })).toEqual({ wantProfileReminders: false });
    expect(await phone.ask('{ profileRemindersWanted }')).toEqual({ profileRemindersWanted: false });
    expect(await phone.ask(want, { wanted: true })).toEqual({ wantProfileReminders: true });
    expect((await api().browser().send(want, { wanted: true })).code).toBe('NOT_ALLOWED'); // the demo reader is nobody
  });
});
