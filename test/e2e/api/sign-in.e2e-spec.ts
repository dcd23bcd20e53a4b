import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { until } from '@seedbed/platform/testing';
import { ctx } from '../../medium/seed/domain.js';
import { ME, useIdentityApi } from './identity-support.js';

const SWITCH = 'mutation ($role: UserRole!) { switchRole(input: { role: $role }) { actingRole } }';
const SESSIONS = '{ sessions { nodes { id actingRole device revokedAt way } } }';

describe('signing in', () => {
  const api = useIdentityApi();
  const editor = () => api().user([{ role: 'EDITOR', ncc: 'IT' }]);

  it('is needed for what not everybody may do; without it one is the public', async () => {
    const stranger = api().browser();
    expect(await stranger.ask(ME)).toEqual({
      me: { userId: null, email: null, actingRole: 'PUBLIC', isDemo: false, roles: [] },
    });
    const { code, errors } = await stranger.send('mutation { signOut }');
    expect([code, errors?.[0]?.extensions?.kind]).toEqual(['SIGN_IN_NEEDED', 'UNAUTHENTICATED']);
  });

  it('gives a cookie that no script reads and no other site sends', async () => {
    const { email, id } = await editor();
    const browser = api().browser({ 'user-agent': 'Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/128.0' });
    const { setCookie, data } = await browser.signIn(email.toUpperCase());
    expect(setCookie).toMatch(/^seedbed-session-[0-9a-f]{8}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=/);
    expect(JSON.stringify(data)).not.toContain(browser.cookie?.split('=')[1]);
    expect(await browser.ask(ME)).toMatchObject({ me: { userId: id, email, actingRole: 'EDITOR' } });
    const { sessions } = await browser.ask<{ sessions: { nodes: unknown[] } }>(SESSIONS);
    expect(sessions.nodes).toEqual([
      expect.objectContaining({ actingRole: 'EDITOR', device: 'Firefox on Linux', way: 'PASSWORD', revokedAt: null }),
    ]);
  });

  it('tells nobody whether an address is known, a user suspended, or a password nearly right', async () => {
    const { email } = await editor();
    const suspended = await api().user([], { status: 'SUSPENDED' });
    const answers = [];
    for (const [address, password] of [
      [email, 'wrong horse battery'],
      ['nobody-at-all@example.org', 'wrong horse battery'],
      [suspended.email, 'correct horse battery'],
      ['not an address \u0000', 'x'],
      ['', ''],
    ]) {
      const { errors, status, setCookie, data } = await api().browser().signIn(String(address), password);
      const { requestId, ...extensions } = errors?.[0]?.extensions ?? {};
      answers.push({ message: errors?.[0]?.message, path: errors?.[0]?.path, extensions, status, setCookie, data });
    }
    expect(answers[0]?.extensions).toEqual({ code: 'SIGN_IN_REFUSED', kind: 'UNAUTHENTICATED' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('never goes on under a secret that the browser had before (session fixation)', async () => {
    const { email } = await editor();
    const attacker = await editor();
    const victim = api().browser();
    await victim.signIn(attacker.email); // the attacker's own session is put into the victim's browser
    const planted = victim.cookie as string;
    await victim.signIn(email);
    expect(victim.cookie).not.toBe(planted);
    const thief = api().browser();
    thief.cookie = planted;
    expect((await thief.send(ME)).code).toBe('SESSION_ENDED');
    const made = api().browser();
    made.cookie = `${planted.split('=')[0]}=${'A'.repeat(43)}`; // nobody made this one
    expect((await made.send(ME)).code).toBe('SESSION_ENDED');
    expect(made.cookie).toBeUndefined();
    expect((await made.send(ME)).code).toBeUndefined();
  });

  it('is written down, also when it is refused, and without what was typed', async () => {
    const { email, id } = await editor();
    await api().browser().signIn(email, 'wrong horse battery');
    await api().browser().signIn(email);
    const events = await api().audit(id);
    expect(events.map(({ action, outcome, code }) => [action, outcome, code])).toEqual([
      ['signIn.password', 'REFUSED', 'SIGN_IN_REFUSED'],
      ['signIn', 'DONE', null],
    ]);
    const all = await api().domain.db.query(ctx, 'select * from audit_events');
    expect(JSON.stringify(all)).not.toMatch(/horse|example\.org/);
  });
});

describe('a session', () => {
  const api = useIdentityApi();
  const several = () =>
    api().user([
      { role: 'EDITOR', ncc: 'IT' },
      { role: 'EDITOR', ncc: 'GR' },
      { role: 'AUDITOR' },
      { role: 'NODE_ADMIN' },
      { role: 'OFFICER_READ', endsAt: new Date(Date.now() - 1000) },
    ]);
  const signedIn = async (email: string) => {
    const browser = api().browser();
    await browser.signIn(email);
    return browser;
  };

  it('acts under one role at a time, for all whom its user has it for', async () => {
    const { email } = await several();
    const browser = await signedIn(email);
    const { me } = await browser.ask<{ me: { actingRole: string; roles: unknown[] } }>(
      '{ me { actingRole roles { role nccIds needsSecondFactor } } }',
    );
    expect(me.actingRole).toBe('EDITOR');
    expect(me.roles).toEqual([
      { role: 'EDITOR', nccIds: [nccId('GR'), nccId('IT')].sort(), needsSecondFactor: false },
      { role: 'AUDITOR', nccIds: [], needsSecondFactor: false },
      { role: 'NODE_ADMIN', nccIds: [], needsSecondFactor: true },
    ]);
  });

  it('has another secret after each switch of the role, and the one before is good no longer', async () => {
    const { email } = await several();
    const browser = await signedIn(email);
    const before = browser.cookie as string;
    expect(await browser.ask(SWITCH, { role: 'AUDITOR' })).toEqual({ switchRole: { actingRole: 'AUDITOR' } });
    expect(browser.cookie).not.toBe(before);
    expect(await browser.ask(ME)).toMatchObject({ me: { actingRole: 'AUDITOR' } });
    const old = api().browser();
    old.cookie = before;
    expect((await old.send(ME)).code).toBe('SESSION_ENDED');
  });

  it('takes no role that its user has not, has no longer, or only with a second factor', async () => {
    const { email } = await several();
    const browser = await signedIn(email);
    expect((await browser.send(SWITCH, { role: 'COORDINATOR' })).code).toBe('ROLE_NOT_HELD');
    expect((await browser.send(SWITCH, { role: 'OFFICER_READ' })).code).toBe('ROLE_NOT_HELD');
    expect((await browser.send(SWITCH, { role: 'NODE_ADMIN' })).code).toBe('SECOND_FACTOR_NEEDED');
    expect(await browser.ask(ME)).toMatchObject({ me: { actingRole: 'EDITOR' } });
  });

  it('is ended by its user, also from elsewhere, at once', async () => {
    const { email } = await several();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const { sessions } = await here.ask<{ sessions: { nodes: { id: string }[] } }>(SESSIONS);
    expect(sessions.nodes).toHaveLength(2);
    await there.ask(ME);
    const END = 'mutation ($id: ID!) { endSession(input: { id: $id }) }';
    for (const { id } of sessions.nodes.slice(1)) await here.ask(END, { id });
    expect((await there.send(ME)).code).toBe('SESSION_ENDED');
    await here.ask('mutation { signOut }');
    expect(here.cookie).toBeUndefined();
  });

  it('is nobody else’s to see or end', async () => {
    const [mine, theirs] = [await several(), await several()];
    const [me, other] = [await signedIn(mine.email), await signedIn(theirs.email)];
    const { sessions } = await other.ask<{ sessions: { nodes: { id: string }[] } }>(SESSIONS);
    const id = sessions.nodes[0]?.id;
    expect(await me.ask('query ($id: ID!) { session(id: $id) { id } node(id: $id) { id } }', { id })).toEqual({
      session: null,
      node: null,
    });
    const END = 'mutation ($id: ID!) { endSession(input: { id: $id }) }';
    expect((await me.send(END, { id })).code).toBe('SESSION_UNKNOWN');
    expect((await me.send(END, { id: 'x' })).code).toBe('SESSION_UNKNOWN');
    expect((await other.send(ME)).code).toBeUndefined();
  });

  it('ends by itself when it was not used for long, or is old', async () => {
    const { email, id } = await several();
    const { db } = api().domain;
    for (const change of [`last_seen_at = now() - interval '13 hours'`, `ends_at = now() - interval '1 second'`]) {
      const browser = await signedIn(email);
      await browser.ask(ME);
      await db.query(ctx, `update sessions set ${change}, has_second_factor = false where user_id = $1`, [id]);
      await until(async () => (await browser.send(ME)).code === 'SESSION_ENDED', { what: 'the change to be heard' });
    }
  });

  it('has no role that ended meanwhile, and none at all once its user is suspended', async () => {
    const { email, id } = await several();
    const { db } = api().domain;
    const browser = await signedIn(email);
    expect(await browser.ask(ME)).toMatchObject({ me: { actingRole: 'EDITOR' } });
    await db.query(ctx, `update role_assignments set ends_at = now() where user_id = $1 and role = 'EDITOR'`, [id]);
    await until(async () => (await browser.ask<{ me: { actingRole: string } }>(ME)).me.actingRole === 'AUDITOR');
    await db.query(ctx, `update users set status = 'SUSPENDED' where id = $1`, [id]);
    await until(async () => (await browser.send(ME)).code === 'SESSION_ENDED');
  });
});
