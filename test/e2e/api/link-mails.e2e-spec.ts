import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { loadConfig } from '@seedbed/platform/config';
import { newId } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { until } from '@seedbed/platform/testing';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { ctx } from '../../medium/seed/domain.js';
import { TEST_SECRET_TEXT } from '../../support/test-api.js';
import { useIdentityApi } from './identity-support.js';

const ASK = 'mutation ($email: String!) { requestSignInLink(input: { email: $email }) }';
const WITH_LINK = 'mutation ($token: String!) { signInWithLink(input: { token: $token }) { me { userId } } }';
const INVITE = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { id email status } }';
const ACCEPT =
  'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { me { userId actingRole } } }';

describe('links that are sent by mail', () => {
  const api = useIdentityApi({ demo: true, nodeName: 'NCC Greece' });
  describe('while a worker runs', () => {
    let worker: RunningWorker;

    beforeAll(async () => {
      await migrateQueue(api().url);
      const env = {
        NODE_ENV: 'test',
        DATABASE_URL: api().url,
        SEEDBED_DEMO: 'true',
        SEEDBED_LOG_LEVEL: 'error',
        SEEDBED_NODE_NAME: 'NCC Greece',
        SEEDBED_SECRET: TEST_SECRET_TEXT,
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
    /** The message to an address once it came, and the secret of the link in it. */
    async function mailTo(email: string): Promise<{ subject: string; text: string; token: string }> {
      const found = await until(
        async () => (await get<{ messages: Message[] }>('')).messages.find(({ to }) => to === email),
        { what: 'a message to arrive' },
      );
      const { text } = await get<{ text: string }>(`/${found.id}`);
      return { subject: found.subject, text, token: /#([\w-]{43})/.exec(text)?.[1] ?? '' };
    }
    const messagesTo = async (email: string) =>
      (await get<{ messages: Message[] }>('')).messages.filter(({ to }) => to === email).length;

    it('sign in whoever has the address, in the language they asked in', async () => {
      const { id, email } = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
      const browser = api().browser({ 'seedbed-language': 'el' });
      expect(await browser.ask(ASK, { email })).toEqual({ requestSignInLink: true });
      const { subject, text, token } = await mailTo(email);
      expect(subject).toBe('Σύνδεση: NCC Greece');
      expect(text).toContain(`${api().api.url.replace('[::1]', '127.0.0.1')}/sign-in/link#${token}`);
      expect(await browser.ask(WITH_LINK, { token })).toEqual({ signInWithLink: { me: { userId: id } } });
    });

    it('are promised to everybody, with the same work, and sent to users alone', async () => {
      const { email } = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
      const suspended = await api().user([], { status: 'SUSPENDED' });
      const asked = ['nobody-has-this@example.org', suspended.email, 'no address \u0000', email];
      for (const address of asked) {
        expect((await api().browser().send(ASK, { email: address })).data).toEqual({ requestSignInLink: true });
      }
      await mailTo(email); // wishes are answered in their order: the others have had their turn
      const { db } = api().domain;
      expect(await db.query(ctx, 'select * from link_requests')).toEqual([]);
      for (const address of asked.slice(0, 3)) expect(await messagesTo(address)).toBe(0);
    });

    it('are no more than five an hour for one address, known or not', async () => {
      const { email } = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
      for (const address of [email, 'not-known-here-either@example.org']) {
        const codes: (string | undefined)[] = [];
        for (let asked = 0; asked < 6; asked++) codes.push((await api().browser().send(ASK, { email: address })).code);
        expect(codes).toEqual([...Array(5).fill(undefined), 'TRIES_TOO_MANY']);
      }
    });

    it('begin with the address of the node, never with a name that the request made up', async () => {
      const { email } = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
      const answer = await api().underName('evil.example', ASK, { email });
      expect(answer).toContain('NODE_ADDRESS_UNKNOWN');
    });

    it('invite somebody, who chooses a password and acts under the role', async () => {
      const organisation = await api().domain.records.create(ctx, Organisation, {
        name: 'A partner',
        steward: nccId('GR'),
        status: 'ACTIVE',
      });
      const coordinator = await api().user([{ role: 'COORDINATOR', ncc: 'GR' }]);
      const browser = api().browser();
      await browser.signIn(coordinator.email);
      const email = `invited-${newId()}@example.org`;
      const input = { email, displayName: 'Ana', role: 'PARTNER_ADMIN', organisation: organisation.id };
      const { inviteUser } = await browser.ask<{ inviteUser: Record<string, string> }>(INVITE, { input });
      expect(inviteUser).toMatchObject({ email, status: 'INVITED' });
      const { token, subject } = await mailTo(email);
      expect(subject).toContain('NCC Greece');
      const invited = api().browser();
      expect(await invited.ask(ACCEPT, { input: { token, password: 'a sentence nobody else knows' } })).toEqual({
        acceptInvitation: { me: { userId: inviteUser.id, actingRole: 'PARTNER_ADMIN' } },
      });
      const forItaly = await browser.send(INVITE, {
        input: { ...input, role: 'EDITOR', organisation: null, ncc: nccId('IT') },
      });
      expect(forItaly.code).toBe('ROLE_NOT_YOURS_TO_GIVE');
      const refused = `refused-${newId()}@example.org`;
      expect(
        (await browser.send(INVITE, { input: { ...input, email: refused, role: 'NODE_ADMIN', organisation: null } }))
          .code,
      ).toBe('ROLE_NOT_YOURS_TO_GIVE');
      expect(await api().domain.db.query(ctx, 'select from users where email = $1', [refused])).toEqual([]);
      expect((await browser.send(INVITE, { input: { ...input, email: 'no address' } })).code).toBe('RECORD_INVALID');
    });

    it('invite somebody again who has not accepted yet, and the link from before ends', async () => {
      const admin = await api().user([{ role: 'NODE_ADMIN' }]);
      const browser = api().browser();
      await browser.signIn(admin.email);
      const email = `again-${newId()}@example.org`;
      const input = { email, displayName: 'Eva', role: 'AUDITOR' };
      const { inviteUser } = await browser.ask<{ inviteUser: { id: string } }>(INVITE, { input });
      const { token: first } = await mailTo(email);
      const RESEND = 'mutation ($user: ID!) { resendInvitation(input: { user: $user }) { status } }';
      expect(await browser.ask(RESEND, { user: inviteUser.id })).toEqual({ resendInvitation: { status: 'INVITED' } });
      await until(async () => (await messagesTo(email)) === 2, { what: 'the second invitation' });
      const password = 'a sentence nobody else knows';
      expect(
        (
          await api()
            .browser()
            .send(ACCEPT, { input: { token: first, password } })
        ).code,
      ).toBe('LINK_ENDED');
      const { token } = await mailTo(email); // the newest one stands first
      expect((await api().browser().send(ACCEPT, { input: { token, password } })).code).toBeUndefined();
      expect((await browser.send(RESEND, { user: inviteUser.id })).code).toBe('INVITATION_ACCEPTED');
      const roles = await api().domain.db.query(ctx, 'select from role_assignments where user_id = $1', [
        inviteUser.id,
      ]);
      expect(roles).toHaveLength(1);
      const editor = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
      const other = api().browser();
      await other.signIn(editor.email);
      expect((await other.send(RESEND, { user: inviteUser.id })).code).toBe('NOT_ALLOWED');
      const coordinator = await api().user([{ role: 'COORDINATOR', ncc: 'GR' }]);
      await other.signIn(coordinator.email);
      expect((await other.send(RESEND, { user: inviteUser.id })).code).toBe('USER_UNKNOWN'); // not theirs to see
    });
  });
});
