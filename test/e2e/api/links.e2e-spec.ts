import { describe, expect, it } from '@jest/globals';
import { inviteAdmin, linkAddress, OneTimeLinks } from '@seedbed/identity';
import { newId } from '@seedbed/platform/kernel';
import { ctx, errorOf } from '../../medium/seed/domain.js';
import { ME, PASSWORD, useIdentityApi } from './identity-support.js';

const WITH_LINK = 'mutation ($token: String!) { signInWithLink(input: { token: $token }) { challenge me { userId } } }';
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { me { userId displayName actingRole roles { role needsSecondFactor } } }
}`;
const SET = 'mutation ($input: SetPasswordInput!) { setPassword(input: $input) }';
const NEW = 'a sentence nobody else knows';

describe('a link that signs in', () => {
  const api = useIdentityApi();
  const links = () => new OneTimeLinks(api().domain.db, api().secrets);
  const aLink = (userId: string) => api().domain.db.inTransaction(ctx, (tx) => links().make(tx, userId, 'SIGN_IN'));
  const editor = () => api().user([{ role: 'EDITOR', ncc: 'IT' }]);

  it('is good once, and its secret stands behind the # of its address', async () => {
    const { id } = await editor();
    const token = await aLink(id);
    expect(linkAddress('https://node.example', 'SIGN_IN', token)).toBe(`https://node.example/sign-in/link#${token}`);
    const browser = api().browser();
    expect(await browser.ask(WITH_LINK, { token })).toEqual({
      signInWithLink: { challenge: null, me: { userId: id } },
    });
    expect((await api().browser().send(WITH_LINK, { token })).code).toBe('LINK_ENDED');
    expect((await api().audit(id)).map(({ action, detail }) => [action, detail])).toEqual([['signIn', 'LINK']]);
  });

  it('is good once, also when it is used twice at the same time', async () => {
    const { id } = await editor();
    const token = await aLink(id);
    const codes = await Promise.all([1, 2, 3].map(async () => (await api().browser().send(WITH_LINK, { token })).code));
    expect(codes.filter((code) => code === 'LINK_ENDED')).toHaveLength(2);
  });

  it('is good no longer when it is expired, another one was made, or its user is suspended', async () => {
    const { db } = api().domain;
    const { id } = await editor();
    const first = await aLink(id);
    const second = await aLink(id);
    await db.query(ctx, `update one_time_links set expires_at = now() - interval '1 second' where user_id = $1`, [id]);
    const suspended = await api().user([], { status: 'SUSPENDED' });
    for (const token of [first, second, await aLink(suspended.id), 'x', '']) {
      const browser = api().browser();
      expect((await browser.send(WITH_LINK, { token })).code).toBe('LINK_ENDED');
      expect(browser.cookie).toBeUndefined();
    }
  });

  it('is no invitation, and lets nobody pass by the second factor', async () => {
    const { id } = await editor();
    expect(
      (
        await api()
          .browser()
          .send(ACCEPT, { input: { token: await aLink(id), password: NEW } })
      ).code,
    ).toBe('LINK_ENDED');
    await api().domain.db.query(ctx, 'update users set has_second_factor = true where id = $1', [id]);
    const browser = api().browser();
    const { signInWithLink } = await browser.ask<{ signInWithLink: { challenge: string | null; me: unknown } }>(
      WITH_LINK,
      {
        token: await aLink(id),
      },
    );
    expect([signInWithLink.me, browser.cookie]).toEqual([null, undefined]);
    expect(signInWithLink.challenge).toMatch(/^[\w-]{43}$/);
  });

  it('lets whoever forgot the password set another one', async () => {
    const { id, email } = await editor();
    const browser = api().browser();
    await browser.ask(WITH_LINK, { token: await aLink(id) });
    await browser.ask(SET, { input: { password: NEW } });
    expect((await api().browser().signIn(email, PASSWORD)).code).toBe('SIGN_IN_REFUSED');
    expect((await api().browser().signIn(email, NEW)).code).toBeUndefined();
  });
});

describe('the first admin of a node', () => {
  const api = useIdentityApi();
  const invite = (email: string, displayName = 'Anna Kosta') =>
    inviteAdmin({ ...api().domain, secrets: api().secrets }, ctx, { email, displayName });

  it('is invited by the operator, sets a password, and acts as an admin once there is a second factor', async () => {
    const email = `Anna-${newId()}@Example.org`;
    await invite(email);
    const token = await invite(email); // again: the first one got lost
    const browser = api().browser();
    expect((await browser.send(ACCEPT, { input: { token, password: 'short' } })).code).toBe('PASSWORD_TOO_SHORT');
    const { acceptInvitation } = await browser.ask<{ acceptInvitation: { me: Record<string, unknown> } }>(ACCEPT, {
      input: { token, password: NEW, displayName: ' Anna K. ' },
    });
    expect(acceptInvitation.me).toMatchObject({
      displayName: 'Anna K.',
      actingRole: 'PUBLIC',
      roles: [{ role: 'NODE_ADMIN', needsSecondFactor: true }],
    });
    expect(await browser.ask(ME)).toMatchObject({ me: { email: email.toLowerCase() } });
    expect(
      (
        await api()
          .browser()
          .send(ACCEPT, { input: { token, password: NEW } })
      ).code,
    ).toBe('LINK_ENDED');
    expect((await errorOf(invite(email))).code).toBe('USER_ACTIVE_ALREADY');
    expect((await api().browser().signIn(email, NEW)).code).toBeUndefined();
  });

  it('may accept without a password, and set one while the link is fresh', async () => {
    const email = `berta-${newId()}@example.org`;
    const browser = api().browser();
    await browser.ask(ACCEPT, { input: { token: await invite(email) } });
    expect(await browser.ask('{ myAccount { hasPassword asksForPassword } }')).toEqual({
      myAccount: { hasPassword: false, asksForPassword: false },
    });
    expect((await api().browser().signIn(email, '')).code).toBe('SIGN_IN_REFUSED');
    await browser.ask(SET, { input: { password: NEW } });
    expect((await api().browser().signIn(email, NEW)).code).toBeUndefined();
  });

  it.each(['', 'anna', 'anna@', '"a b"@example.org', 'anna@example', 'a@b@example.org', 'a..b@example.org'])(
    'is nobody with the address "%s"',
    async (email) => {
      const { code, problems } = await errorOf(invite(email));
      expect([code, problems?.[0]?.code]).toEqual(['RECORD_INVALID', email === '' ? 'REQUIRED' : 'EMAIL_UNREADABLE']);
    },
  );
});
