import { describe, expect, it } from '@jest/globals';
import { ctx } from '../../medium/seed/domain.js';
import { codeNow } from './code-app.js';
import { type Client, ME, PASSWORD, useIdentityApi } from './identity-support.js';

const OFFER = 'mutation { offerSecondFactor { secret address } }';
const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { recoveryCodes } }';
const SECOND = `mutation ($challenge: String!, $code: String!) {
  signInWithSecondFactor(input: { challenge: $challenge, code: $code }) { me { userId actingRole } }
}`;
const SWITCH = 'mutation ($role: UserRole!) { switchRole(input: { role: $role }) { actingRole } }';
const SET = 'mutation ($input: SetPasswordInput!) { setPassword(input: $input) }';
interface Begun {
  readonly signInWithPassword: { readonly challenge: string | null; readonly me: unknown };
}

describe('the second factor', () => {
  const api = useIdentityApi();
  async function signedIn() {
    const user = await api().user([
      { role: 'COORDINATOR', ncc: 'IT' },
      { role: 'EDITOR', ncc: 'IT' },
    ]);
    const browser = api().browser();
    await browser.signIn(user.email);
    return { ...user, browser };
  }
  /** A user with a code app, and the secret of the app. The code of this very moment is used up. */
  async function withApp() {
    const { browser, ...user } = await signedIn();
    const { offerSecondFactor } = await browser.ask<{ offerSecondFactor: { secret: string; address: string } }>(OFFER);
    const { secret } = offerSecondFactor;
    const { confirmSecondFactor } = await browser.ask<{ confirmSecondFactor: { recoveryCodes: string[] } }>(CONFIRM, {
      code: codeNow(secret, -1),
    });
    return { ...user, browser, secret, recoveryCodes: confirmSecondFactor.recoveryCodes };
  }
  async function begin(browser: Client, email: string): Promise<string> {
    const { data } = await browser.signIn(email);
    const { challenge, me } = (data as unknown as Begun).signInWithPassword;
    expect([me, browser.cookie]).toEqual([null, undefined]);
    return challenge as string;
  }

  it('is needed to act as a coordinator, and set up with a code', async () => {
    const { browser, email } = await signedIn();
    expect(await browser.ask(ME)).toMatchObject({ me: { actingRole: 'EDITOR' } });
    expect((await browser.send(SWITCH, { role: 'COORDINATOR' })).code).toBe('SECOND_FACTOR_NEEDED');
    expect((await browser.send(CONFIRM, { code: '123456' })).code).toBe('FACTOR_NOT_OFFERED');
    const { offerSecondFactor } = await browser.ask<{ offerSecondFactor: { secret: string; address: string } }>(OFFER);
    expect(offerSecondFactor.address).toContain(encodeURIComponent(email));
    expect((await browser.send(CONFIRM, { code: '000000' })).code).toBe('SECOND_FACTOR_WRONG');
    const before = browser.cookie;
    await browser.ask(CONFIRM, { code: codeNow(offerSecondFactor.secret) });
    expect(browser.cookie).not.toBe(before);
    expect(await browser.ask(SWITCH, { role: 'COORDINATOR' })).toEqual({ switchRole: { actingRole: 'COORDINATOR' } });
  });

  it('is asked for at each sign-in, after the password, and nobody is in before', async () => {
    const { email, id, secret } = await withApp();
    const browser = api().browser();
    const challenge = await begin(browser, email);
    expect((await browser.send(SECOND, { challenge, code: '000000' })).code).toBe('SECOND_FACTOR_WRONG');
    expect((await browser.send(SECOND, { challenge: 'x', code: codeNow(secret) })).code).toBe('CHALLENGE_ENDED');
    expect(await browser.ask(SECOND, { challenge, code: codeNow(secret) })).toEqual({
      signInWithSecondFactor: { me: { userId: id, actingRole: 'COORDINATOR' } },
    });
    expect(
      (
        await api()
          .browser()
          .send(SECOND, { challenge, code: codeNow(secret, 1) })
      ).code,
    ).toBe('CHALLENGE_ENDED');
  });

  it('takes each code once, also from somebody who looked over a shoulder', async () => {
    const { email, secret } = await withApp();
    const code = codeNow(secret);
    const [first, second] = [api().browser(), api().browser()];
    await first.ask(SECOND, { challenge: await begin(first, email), code });
    expect((await second.send(SECOND, { challenge: await begin(second, email), code })).code).toBe(
      'SECOND_FACTOR_WRONG',
    );
  });

  it('takes no more than ten tries, whatever the browser, and then not even the right code', async () => {
    const { email, id, secret } = await withApp();
    const codes: (string | undefined)[] = [];
    for (let tried = 0; tried < 11; tried++) {
      const browser = api().browser();
      const challenge = await begin(browser, email);
      codes.push((await browser.send(SECOND, { challenge, code: '000000' })).code);
    }
    expect(codes).toEqual([...Array(10).fill('SECOND_FACTOR_WRONG'), 'TRIES_TOO_MANY']);
    const browser = api().browser();
    const challenge = await begin(browser, email);
    expect((await browser.send(SECOND, { challenge, code: codeNow(secret) })).code).toBe('TRIES_TOO_MANY');
    expect(browser.cookie).toBeUndefined();
    const refusals = (await api().audit(id)).filter(({ outcome }) => outcome === 'REFUSED');
    expect(refusals.length).toBeGreaterThanOrEqual(10);
  });

  it('can be replaced by a recovery code, once', async () => {
    const { email, id, recoveryCodes } = await withApp();
    expect(new Set(recoveryCodes).size).toBe(10);
    const browser = api().browser();
    const code = ` ${recoveryCodes[3]?.toUpperCase()} `;
    expect((await browser.send(SECOND, { challenge: await begin(browser, email), code })).code).toBeUndefined();
    const again = api().browser();
    expect((await again.send(SECOND, { challenge: await begin(again, email), code })).code).toBe('SECOND_FACTOR_WRONG');
    const other = await withApp();
    const theirs = api().browser();
    const stolen = { challenge: await begin(theirs, other.email), code: recoveryCodes[4] };
    expect((await theirs.send(SECOND, stolen)).code).toBe('SECOND_FACTOR_WRONG');
    expect((await api().audit(id)).map(({ action }) => action)).toContain('secondFactor.recovery');
  });

  it('is taken away only where it was given, and all other sign-ins end', async () => {
    const { email, browser, secret } = await withApp();
    const other = api().browser();
    await other.ask(SECOND, { challenge: await begin(other, email), code: codeNow(secret) });
    await browser.ask('mutation { removeSecondFactor }');
    expect((await other.send(ME)).code).toBe('SESSION_ENDED');
    expect((await browser.send(SWITCH, { role: 'COORDINATOR' })).code).toBe('SECOND_FACTOR_NEEDED');
    const { browser: weak } = await signedIn();
    expect((await weak.send('mutation { removeSecondFactor }')).code).toBe('SECOND_FACTOR_NEEDED');
  });

  it('is kept encrypted', async () => {
    const { id, secret, recoveryCodes } = await withApp();
    const rows = await api().domain.db.query(
      ctx,
      `select encode(secret, 'escape') as secret, (select string_agg(encode(hash, 'escape'), '') from recovery_codes) as codes
       from totp_secrets where user_id = $1`,
      [id],
    );
    expect(JSON.stringify(rows)).not.toContain(secret);
    for (const code of recoveryCodes) expect(JSON.stringify(rows)).not.toContain(code);
  });
});

describe('the own password', () => {
  const api = useIdentityApi();
  const NEW = 'a sentence nobody else knows';

  it('is changed by whoever knows the present one, and other sign-ins end', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }]);
    const [browser, other] = [api().browser(), api().browser()];
    await browser.signIn(email);
    await other.signIn(email);
    const change = (present: string | null, password: string) => browser.send(SET, { input: { present, password } });
    expect((await change('wrong', NEW)).code).toBe('PASSWORD_WRONG');
    expect((await change(null, NEW)).code).toBe('PASSWORD_WRONG');
    expect((await change(PASSWORD, 'short')).code).toBe('PASSWORD_TOO_SHORT');
    expect((await change(PASSWORD, email)).code).toBe('PASSWORD_TOO_EASY');
    expect((await change(PASSWORD, NEW)).code).toBeUndefined();
    expect((await other.send(ME)).code).toBe('SESSION_ENDED');
    expect((await browser.send(ME)).code).toBeUndefined();
    expect((await api().browser().signIn(email, PASSWORD)).code).toBe('SIGN_IN_REFUSED');
    expect((await api().browser().signIn(email, NEW)).code).toBeUndefined();
  });

  it('is not told to a token', async () => {
    expect(
      (
        await api()
          .browser()
          .send(SET, { input: { password: NEW } })
      ).code,
    ).toBe('SIGN_IN_NEEDED');
  });
});

describe('the own account', () => {
  const api = useIdentityApi();
  const MINE = '{ myAccount { sessionId isStrong hasPassword asksForPassword recoveryCodesLeft } }';
  const RENAME = 'mutation ($name: String!) { changeMyName(input: { displayName: $name }) { displayName } }';

  it('says how one signed in, and what is asked for', async () => {
    const { id, email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }]);
    const browser = api().browser();
    await browser.signIn(email);
    const [session] = await api().domain.db.query<{ id: string }>(ctx, 'select id from sessions where user_id = $1', [
      id,
    ]);
    expect(await browser.ask(MINE)).toEqual({
      myAccount: {
        sessionId: session?.id,
        isStrong: false,
        hasPassword: true,
        asksForPassword: true,
        recoveryCodesLeft: 0,
      },
    });
    const { offerSecondFactor } = await browser.ask<{ offerSecondFactor: { secret: string } }>(OFFER);
    await browser.ask(CONFIRM, { code: codeNow(offerSecondFactor.secret) });
    expect(await browser.ask(MINE)).toMatchObject({ myAccount: { isStrong: true, recoveryCodesLeft: 10 } });
    expect((await api().browser().send(MINE)).code).toBe('SIGN_IN_NEEDED');
  });

  it('has a name that its user corrects, under any role', async () => {
    const { email } = await api().user([]);
    const browser = api().browser();
    await browser.signIn(email);
    expect(await browser.ask(RENAME, { name: ' Ana Kovač ' })).toEqual({ changeMyName: { displayName: 'Ana Kovač' } });
    for (const name of ['', ' ', 'x'.repeat(121)]) {
      expect((await browser.send(RENAME, { name })).code).toBe('RECORD_INVALID');
    }
    expect(await browser.ask('{ me { displayName } }')).toEqual({ me: { displayName: 'Ana Kovač' } });
    expect((await api().browser().send(RENAME, { name: 'Anybody' })).code).toBe('SIGN_IN_NEEDED');
  });
});

describe('trying passwords', () => {
  const api = useIdentityApi();

  it('ends after ten tries, for an address that is known and for one that is not, and a right one comes too late', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }]);
    for (const address of [email, 'not-known-here@example.org']) {
      const codes: (string | undefined)[] = [];
      for (let tried = 0; tried < 11; tried++)
        codes.push((await api().browser().signIn(address, `wrong ${tried}`)).code);
      expect(codes).toEqual([...Array(10).fill('SIGN_IN_REFUSED'), 'TRIES_TOO_MANY']);
    }
    const { code, data } = await api().browser().signIn(email);
    expect([code, data]).toEqual(['TRIES_TOO_MANY', null]);
  });

  it('counts those that come at the same time', async () => {
    const address = 'many-at-once@example.org';
    const codes = await Promise.all(
      Array.from({ length: 15 }, async (_one, at) => (await api().browser().signIn(address, `wrong ${at}`)).code),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(10);
    expect(codes.filter((code) => code === 'TRIES_TOO_MANY')).toHaveLength(5);
  });

  it('ends for one network that tries one password on many addresses (spraying), also through another process', async () => {
    const { db } = api().domain;
    await db.query(ctx, 'delete from sign_in_attempts');
    const codes: (string | undefined)[] = [];
    for (let tried = 0; tried < 62; tried++) {
      codes.push((await api().browser().signIn(`somebody-${tried}@example.org`, 'Summer 2026 !!')).code);
    }
    expect(codes.indexOf('TRIES_TOO_MANY')).toBe(60);
    const { email } = await api().user([]);
    expect((await api().browser().signIn(email)).code).toBe('TRIES_TOO_MANY');
    await db.query(ctx, `update sign_in_attempts set since = now() - interval '16 minutes'`);
    expect((await api().browser().signIn(email)).code).toBeUndefined();
  });
});
