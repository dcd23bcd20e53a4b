import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import { ctx } from '../../medium/seed/domain.js';
import { Authenticator, type Wrongly } from './authenticator.js';
import { type Client, useIdentityApi } from './identity-support.js';

const ORIGIN = 'https://network.example.org';
const START = 'mutation { startPasskeyRegistration { challengeId options } }';
const FINISH = `mutation ($input: FinishPasskeyRegistrationInput!) {
  finishPasskeyRegistration(input: $input) { recoveryCodes passkey { id name createdAt lastUsedAt } }
}`;
const BEGIN = 'mutation { startPasskeySignIn { challengeId options } }';
const SIGN_IN = `mutation ($input: FinishPasskeySignInInput!) {
  finishPasskeySignIn(input: $input) { challenge me { userId actingRole } }
}`;
const RENAME = 'mutation ($id: ID!, $name: String!) { renamePasskey(input: { id: $id, name: $name }) { name } }';
const REMOVE = 'mutation ($id: ID!) { removePasskey(input: { id: $id }) }';
const SWITCH = 'mutation ($role: UserRole!) { switchRole(input: { role: $role }) { actingRole } }';
const MINE = '{ me { hasSecondFactor secondFactors passkeys { id name createdAt lastUsedAt } } }';

interface Asked {
  readonly challengeId: string;
  readonly options: { readonly challenge: string } & Record<string, unknown>;
}
interface Made {
  readonly finishPasskeyRegistration: { readonly recoveryCodes: string[]; readonly passkey: { readonly id: string } };
}
interface Mine {
  readonly me: {
    readonly hasSecondFactor: boolean;
    readonly secondFactors: string[];
    readonly passkeys: { id: string; name: string; createdAt: string; lastUsedAt: string | null }[];
  };
}

/** What tests do with passkeys at one api. */
function passkeysOf(api: ReturnType<typeof useIdentityApi>) {
  const signedIn = async () => {
    const user = await api().user([
      { role: 'COORDINATOR', ncc: 'IT' },
      { role: 'EDITOR', ncc: 'IT' },
    ]);
    const browser = api().browser();
    await browser.signIn(user.email);
    return { ...user, browser };
  };
  const asked = async (browser: Client): Promise<Asked> =>
    (await browser.ask<{ startPasskeyRegistration: Asked }>(START)).startPasskeyRegistration;
  const begun = async (browser: Client): Promise<Asked> =>
    (await browser.ask<{ startPasskeySignIn: Asked }>(BEGIN)).startPasskeySignIn;
  /** Sets a passkey up on a device. */
  const add = async (browser: Client, device: Authenticator, name = 'Laptop', wrongly: Wrongly = {}) => {
    const { challengeId, options } = await asked(browser);
    return browser.send<Made>(FINISH, { input: { challengeId, response: device.make(options, wrongly), name } });
  };
  /** A user with one passkey, who is still signed in. */
  const withPasskey = async () => {
    const { browser, ...user } = await signedIn();
    const device = new Authenticator(ORIGIN);
    const { data, errors } = await add(browser, device);
    if (!data) throw new Error(JSON.stringify(errors));
    const { recoveryCodes, passkey } = data.finishPasskeyRegistration;
    return { ...user, browser, device, recoveryCodes, passkeyId: passkey.id };
  };
  /** Signs a new browser in. */
  const signIn = async (device: Authenticator, wrongly: Wrongly = {}, browser = api().browser()) => {
    const { challengeId, options } = await begun(browser);
    const input = { challengeId, response: device.use(options, wrongly) };
    return { browser, input, answer: await browser.send(SIGN_IN, { input }) };
  };
  const refusals = async (action: string) =>
    api().domain.db.query<{ code: string; userId: string | null; role: string }>(
      ctx,
      `select code, user_id as "userId", role from audit_events where action = $1 and outcome = 'REFUSED' order by at, id`,
      [action],
    );
  return { signedIn, asked, begun, add, withPasskey, signIn, refusals };
}

describe('a passkey', () => {
  const api = useIdentityApi({ publicUrl: ORIGIN });
  const { signedIn, asked, begun, add, withPasskey, signIn } = passkeysOf(api);

  it('is set up by whoever signed in, and is a second factor from then on', async () => {
    const { browser, id } = await signedIn();
    const other = api().browser();
    await other.signIn((await browser.ask<{ me: { email: string } }>('{ me { email } }')).me.email);
    expect((await browser.send(SWITCH, { role: 'COORDINATOR' })).code).toBe('SECOND_FACTOR_NEEDED');
    const { options } = await asked(browser);
    expect(options).toMatchObject({
      rp: { id: 'network.example.org' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    });
    const before = browser.cookie;
    const { data } = await add(browser, new Authenticator(ORIGIN), ' My laptop ');
    expect(data?.finishPasskeyRegistration).toMatchObject({ passkey: { name: 'My laptop', lastUsedAt: null } });
    expect(new Set(data?.finishPasskeyRegistration.recoveryCodes).size).toBe(10);
    expect(browser.cookie).not.toBe(before);
    expect((await other.send(MINE)).code).toBe('SESSION_ENDED');
    expect(await browser.ask(SWITCH, { role: 'COORDINATOR' })).toEqual({ switchRole: { actingRole: 'COORDINATOR' } });
    expect(await browser.ask<Mine>(MINE)).toMatchObject({
      me: { hasSecondFactor: true, secondFactors: ['PASSKEY'], passkeys: [{ name: 'My laptop' }] },
    });
    expect((await api().audit(id)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['passkey.add', 'session.end', 'role.switch']),
    );
  });

  it('signs in by itself, without a name or a password, and counts as both factors', async () => {
    const { id, device } = await withPasskey();
    const { browser, answer } = await signIn(device);
    expect(answer.data).toEqual({
      finishPasskeySignIn: { challenge: null, me: { userId: id, actingRole: 'COORDINATOR' } },
    });
    expect(answer.setCookie).toMatch(
      /^__Host-seedbed-session-[0-9a-f]{8}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure/,
    );
    const { me } = await browser.ask<Mine>(MINE);
    expect(me.passkeys[0]?.lastUsedAt).not.toBeNull();
    expect(await browser.ask('{ sessions { nodes { way hasSecondFactor revokedAt } } }')).toMatchObject({
      sessions: { nodes: expect.arrayContaining([{ way: 'PASSKEY', hasSecondFactor: true, revokedAt: null }]) },
    });
    expect((await api().audit(id)).at(-1)).toMatchObject({ action: 'signIn', outcome: 'DONE', detail: 'PASSKEY' });
  });

  it('takes the place of the session that the browser had', async () => {
    const { device, browser } = await withPasskey();
    const planted = browser.cookie as string;
    await signIn(device, {}, browser);
    expect(browser.cookie).not.toBe(planted);
    const thief = api().browser();
    thief.cookie = planted;
    expect((await thief.send(MINE)).code).toBe('SESSION_ENDED');
  });

  it('is asked for after a password, and a recovery code does instead', async () => {
    const { email, recoveryCodes, id, device } = await withPasskey();
    const browser = api().browser();
    const { data } = await browser.send(
      `mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { challenge secondFactors me { userId } } }`,
      { input: { email, password: 'correct horse battery' } },
    );
    const answer = (data as { signInWithPassword: { challenge: string } } | null)?.signInWithPassword;
    expect(answer).toEqual({ challenge: expect.any(String), secondFactors: ['PASSKEY'], me: null });
    expect(browser.cookie).toBeUndefined();
    const second =
      'mutation ($input: SignInWithSecondFactorInput!) { signInWithSecondFactor(input: $input) { me { userId } } }';
    const challenge = answer?.challenge;
    expect((await browser.send(second, { input: { challenge, code: '000000' } })).code).toBe('SECOND_FACTOR_WRONG');
    expect(await browser.ask(second, { input: { challenge, code: recoveryCodes[0] } })).toEqual({
      signInWithSecondFactor: { me: { userId: id } },
    });
    expect((await signIn(device)).answer.code).toBeUndefined();
  });

  it('may be one of several; each is set up in a session with a second factor', async () => {
    const { id, browser, device } = await withPasskey();
    const another = new Authenticator(ORIGIN);
    const { options } = await asked(browser);
    expect(options.excludeCredentials).toEqual([expect.objectContaining({ id: device.kept[0]?.id })]);
    const { data } = await add(browser, another, 'Phone');
    expect(data?.finishPasskeyRegistration.recoveryCodes).toEqual([]);
    expect((await signIn(another)).answer.code).toBeUndefined();
    await api().domain.db.query(ctx, 'update sessions set has_second_factor = false where user_id = $1', [id]);
    expect((await browser.send(START)).code).toBe('SECOND_FACTOR_NEEDED');
  });

  it('is renamed and taken away by its user; with the last one the second factor is gone', async () => {
    const { browser, device, passkeyId: id, recoveryCodes } = await withPasskey();
    const { browser: other } = await signIn(device);
    expect(await browser.ask(RENAME, { id, name: 'Old laptop' })).toEqual({ renamePasskey: { name: 'Old laptop' } });
    for (const name of ['', '  ', 'x'.repeat(81), 'a\u0000b']) {
      expect((await browser.send(RENAME, { id, name })).code).toBe('PASSKEY_NAMELESS');
    }
    await browser.ask(REMOVE, { id });
    expect(await browser.ask<Mine>(MINE)).toEqual({ me: { hasSecondFactor: false, secondFactors: [], passkeys: [] } });
    expect((await other.send(MINE)).code).toBe('SESSION_ENDED');
    expect((await signIn(device)).answer.code).toBe('PASSKEY_REFUSED');
    expect((await browser.send(SWITCH, { role: 'COORDINATOR' })).code).toBe('SECOND_FACTOR_NEEDED');
    expect(recoveryCodes).toHaveLength(10);
    const [left] = await api().domain.db.query(
      ctx,
      'select count(*)::int as n from recovery_codes r join users u on u.id = r.user_id where not u.has_second_factor',
    );
    expect(left).toEqual({ n: 0 });
  });

  it('is taken away only in a session with a second factor, and goes when an admin resets the second factor', async () => {
    const { id, browser, passkeyId, device } = await withPasskey();
    const { db } = api().domain;
    await db.query(ctx, 'update sessions set has_second_factor = false where user_id = $1', [id]);
    expect((await browser.send(REMOVE, { id: passkeyId })).code).toBe('SECOND_FACTOR_NEEDED');
    const admin = await api().user([{ role: 'NODE_ADMIN' }]);
    const theirs = api().browser();
    await theirs.signIn(admin.email);
    await add(theirs, new Authenticator(ORIGIN));
    await theirs.ask(SWITCH, { role: 'NODE_ADMIN' });
    await theirs.ask('mutation ($user: ID!) { resetSecondFactor(input: { user: $user }) { hasSecondFactor } }', {
      user: id,
    });
    expect((await signIn(device)).answer.code).toBe('PASSKEY_REFUSED');
    expect(await db.query(ctx, 'select from passkeys where user_id = $1', [id])).toEqual([]);
  });

  it('is nobody else’s to see, rename or take away, and no token’s', async () => {
    const { passkeyId, browser: owner } = await withPasskey();
    const { browser } = await withPasskey();
    for (const id of [passkeyId, newId(), 'x']) {
      expect((await browser.send(RENAME, { id, name: 'mine' })).code).toBe('PASSKEY_UNKNOWN');
      expect((await browser.send(REMOVE, { id })).code).toBe('PASSKEY_UNKNOWN');
    }
    expect((await owner.ask<Mine>(MINE)).me.passkeys).toHaveLength(1);
    expect((await browser.ask<Mine>(MINE)).me.passkeys.map(({ id }) => id)).not.toContain(passkeyId);
    expect(await api().browser().ask(MINE)).toEqual({
      me: { hasSecondFactor: false, secondFactors: [], passkeys: [] },
    });
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { createApiToken } = await browser.ask<{ createApiToken: { secret: string } }>(
      'mutation ($at: DateTime!) { createApiToken(input: { name: "x", role: EDITOR, scope: WRITE, expiresAt: $at }) { secret } }',
      { at: expiresAt },
    );
    const program = api().browser({ authorization: `Bearer ${createApiToken.secret}` });
    expect((await program.send(START)).code).toBe('SESSION_NEEDED');
    expect((await api().browser().send(START)).code).toBe('SIGN_IN_NEEDED');
  });

  it('asks everybody for the same, and names nobody', async () => {
    const { browser } = await withPasskey();
    const answers = [await begun(browser), await begun(api().browser())];
    for (const { options } of answers) {
      const { challenge, ...rest } = options;
      expect(challenge).toMatch(/^[\w-]{43}$/);
      expect(rest).toEqual({ rpId: 'network.example.org', timeout: 300_000, userVerification: 'required' });
    }
    expect(answers[0]?.options.challenge).not.toBe(answers[1]?.options.challenge);
  });
});

describe('a sign-in with a passkey that is wrong', () => {
  const api = useIdentityApi({ publicUrl: ORIGIN });
  const { begun, asked, withPasskey, signIn, refusals, signedIn } = passkeysOf(api);
  const sessionsOf = async (id: string) =>
    (await api().domain.db.query(ctx, `select from sessions where user_id = $1 and way = 'PASSKEY'`, [id])).length;
  const counterOf = async (id: string) =>
    (await api().domain.db.query<{ n: string }>(ctx, 'select counter as n from passkeys where user_id = $1', [id]))[0]
      ?.n;

  it.each<[string, Wrongly, string]>([
    ['used on another page', { origin: 'https://network.example.org.evil.example' }, 'PASSKEY_FROM_ELSEWHERE'],
    ['used in a frame of another page', { crossOrigin: true }, 'PASSKEY_FROM_ELSEWHERE'],
    ['of a foreign relying party', { rpId: 'evil.example' }, 'PASSKEY_REFUSED'],
    ['of a part of our name', { rpId: 'example.org' }, 'PASSKEY_REFUSED'],
    ['with a challenge of its own', { challenge: 'A'.repeat(43) }, 'PASSKEY_REFUSED'],
    [
      'signed with another key',
      { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey },
      'PASSKEY_REFUSED',
    ],
    ['with the handle of another user', { userHandle: randomBytes(16).toString('base64url') }, 'PASSKEY_REFUSED'],
    ['that nobody knows', { id: randomBytes(32).toString('base64url') }, 'PASSKEY_REFUSED'],
    ['whose device did not ask who holds it', { isVerified: false }, 'PASSKEY_UNVERIFIED'],
  ])('is refused: %s', async (_what, wrongly, code) => {
    const { id, device } = await withPasskey();
    const counter = await counterOf(id);
    const before = (await refusals('signIn.passkey')).length;
    const { browser, answer } = await signIn(device, wrongly);
    expect([answer.code, answer.data, browser.cookie]).toEqual([code, null, undefined]);
    expect([await sessionsOf(id), await counterOf(id)]).toEqual([0, counter]);
    expect((await refusals('signIn.passkey')).slice(before)).toEqual([
      expect.objectContaining({ code, role: 'PUBLIC' }),
    ]);
    expect((await signIn(device)).answer.code).toBeUndefined(); // and the right one goes on
  });

  it('tells nobody whether a passkey is known, its user suspended, or its key another one', async () => {
    const [first, suspended] = [await withPasskey(), await withPasskey()];
    await api().domain.db.query(ctx, `update users set status = 'SUSPENDED' where id = $1`, [suspended.id]);
    const answers = [];
    for (const [device, wrongly] of [
      [first.device, { id: randomBytes(32).toString('base64url') }],
      [first.device, { key: suspended.device.kept[0]?.key }],
      [suspended.device, {}],
    ] as [Authenticator, Wrongly][]) {
      const { errors, status, setCookie, data } = (await signIn(device, wrongly)).answer;
      const { requestId, ...extensions } = errors?.[0]?.extensions ?? {};
      answers.push({ message: errors?.[0]?.message, extensions, status, setCookie, data });
    }
    expect(answers[0]?.extensions).toMatchObject({ code: 'PASSKEY_REFUSED', kind: 'UNAUTHENTICATED' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is refused with an answer that was given before: a challenge is good once, also after a refusal', async () => {
    const { id, device } = await withPasskey();
    const { input } = await signIn(device);
    expect((await api().browser().send(SIGN_IN, { input })).code).toBe('CHALLENGE_ENDED');
    const browser = api().browser();
    const { challengeId, options } = await begun(browser);
    const stolen = { challengeId, response: device.use(options, { origin: 'https://evil.example' }) };
    expect((await browser.send(SIGN_IN, { input: stolen })).code).toBe('PASSKEY_FROM_ELSEWHERE');
    const right = { challengeId, response: device.use(options) };
    expect((await browser.send(SIGN_IN, { input: right })).code).toBe('CHALLENGE_ENDED');
    expect(await sessionsOf(id)).toBe(1);
  });

  it('is refused with a challenge that has expired, is none, or was for setting one up', async () => {
    const { device, browser: owner } = await withPasskey();
    const browser = api().browser();
    const { challengeId, options } = await begun(browser);
    await api().domain.db.query(
      ctx,
      `update passkey_challenges set expires_at = now() - interval '1 second' where id = $1`,
      [challengeId],
    );
    const setUp = await asked(owner);
    for (const [id, challenge] of [
      [challengeId, options.challenge],
      [setUp.challengeId, setUp.options.challenge],
      [newId(), options.challenge],
      ['x', options.challenge],
    ] as const) {
      const response = device.use({ rpId: 'network.example.org', challenge });
      expect((await browser.send(SIGN_IN, { input: { challengeId: id, response } })).code).toBe('CHALLENGE_ENDED');
    }
    expect(browser.cookie).toBeUndefined();
  });

  it('is refused when its counter goes back: there is a copy of it', async () => {
    const { id, device } = await withPasskey();
    await signIn(device);
    await signIn(device);
    expect(await counterOf(id)).toBe('2');
    for (const counter of [2, 1, 0]) {
      const { answer, browser } = await signIn(device, { counter });
      expect([answer.code, browser.cookie]).toEqual(['PASSKEY_COPIED', undefined]);
    }
    expect(await counterOf(id)).toBe('2');
    expect((await refusals('signIn.passkey')).at(-1)).toMatchObject({ code: 'PASSKEY_COPIED', userId: id });
    const atOnce = await Promise.all([1, 2, 3].map(() => signIn(device, { counter: 9 })));
    expect(atOnce.filter(({ answer }) => answer.code === undefined)).toHaveLength(1);
  });

  it('is let through with a device that counts nothing', async () => {
    const { id, device } = await withPasskey();
    for (const counter of [0, 0]) expect((await signIn(device, { counter })).answer.code).toBeUndefined();
    expect(await counterOf(id)).toBe('0');
  });

  it('is refused with anything that is no answer of a browser', async () => {
    const { device } = await withPasskey();
    for (const response of [null, 'x', [], {}, { ...device.use({ challenge: 'x' }), response: {} }]) {
      const browser = api().browser();
      const { challengeId } = await begun(browser);
      const { code, errors } = await browser.send(SIGN_IN, { input: { challengeId, response } });
      expect([errors?.length, code]).toEqual([1, response === null ? 'BAD_USER_INPUT' : 'PASSKEY_REFUSED']);
    }
  });

  it('ends for a network that tries too often', async () => {
    const { db } = api().domain;
    const { device } = await withPasskey();
    await db.query(ctx, 'delete from sign_in_attempts');
    const { challengeId, options } = await begun(api().browser());
    await db.query(ctx, 'update sign_in_attempts set count = 300');
    const input = { challengeId, response: device.use(options) };
    expect((await api().browser().send(BEGIN)).code).toBe('TRIES_TOO_MANY');
    expect((await api().browser().send(SIGN_IN, { input })).code).toBe('TRIES_TOO_MANY');
    await db.query(ctx, 'delete from sign_in_attempts');
  });

  it('is not taken from a page of another site', async () => {
    const { device } = await withPasskey();
    const browser = api().browser({ 'sec-fetch-site': 'cross-site' });
    expect((await browser.send(BEGIN)).code).toBe('REQUEST_FROM_ELSEWHERE');
    expect(device.kept).toHaveLength(1);
    const { browser: signed } = await signedIn();
    const { code } = await signed.send(START, {}, { origin: 'https://evil.example' });
    expect(code).toBe('REQUEST_FROM_ELSEWHERE');
  });
});

describe('setting up a passkey that is wrong', () => {
  const api = useIdentityApi({ publicUrl: ORIGIN });
  const { asked, begun, add, withPasskey, signedIn, refusals } = passkeysOf(api);
  const passkeys = async (id: string) =>
    (await api().domain.db.query(ctx, 'select from passkeys where user_id = $1', [id])).length;

  it.each<[string, Wrongly, string]>([
    ['made on another page', { origin: 'https://evil.example' }, 'PASSKEY_FROM_ELSEWHERE'],
    ['for a foreign relying party', { rpId: 'evil.example' }, 'PASSKEY_NOT_MADE'],
    ['with a challenge of its own', { challenge: 'A'.repeat(43) }, 'PASSKEY_NOT_MADE'],
    ['by a device that does not ask who holds it', { isVerified: false }, 'PASSKEY_UNVERIFIED'],
  ])('is refused: %s', async (_what, wrongly, code) => {
    const { id, browser } = await signedIn();
    const cookie = browser.cookie;
    expect((await add(browser, new Authenticator(ORIGIN), 'Laptop', wrongly)).code).toBe(code);
    expect([await passkeys(id), browser.cookie]).toEqual([0, cookie]);
    expect((await refusals('passkey.add')).at(-1)).toEqual({ code, userId: id, role: 'EDITOR' });
    expect(await browser.ask(MINE)).toMatchObject({ me: { hasSecondFactor: false } });
  });

  it('is refused with a challenge of another session, of a sign-in, or one that was used', async () => {
    const [mine, theirs] = [await signedIn(), await signedIn()];
    const device = new Authenticator(ORIGIN);
    const finish = async ({ challengeId, options }: Asked) =>
      (await mine.browser.send(FINISH, { input: { challengeId, response: device.make(options), name: 'x' } })).code;
    expect(await finish(await asked(theirs.browser))).toBe('CHALLENGE_ENDED');
    expect(await finish(await begun(mine.browser))).toBe('CHALLENGE_ENDED');
    const once = await asked(mine.browser);
    expect(await finish(once)).toBeUndefined();
    expect(await finish(once)).toBe('CHALLENGE_ENDED');
    expect([await passkeys(mine.id), await passkeys(theirs.id)]).toEqual([1, 0]);
  });

  it('is refused when it is known already, and does not tell whose it is', async () => {
    const { browser, device } = await withPasskey();
    const id = device.kept[0]?.id as string;
    expect((await add(browser, new Authenticator(ORIGIN), 'again', { id })).code).toBe('PASSKEY_KNOWN');
    const other = await signedIn();
    expect((await add(other.browser, new Authenticator(ORIGIN), 'theirs', { id })).code).toBe('PASSKEY_NOT_MADE');
    expect(await passkeys(other.id)).toBe(0);
  });

  it('is refused without a name, with no answer of a browser, and beyond twenty', async () => {
    const { browser, id } = await signedIn();
    for (const name of ['', ' ', 'x'.repeat(81), 'a\u0000b']) {
      expect((await add(browser, new Authenticator(ORIGIN), name)).code).toBe('PASSKEY_NAMELESS');
    }
    for (const response of ['x', {}, { id: 'a', rawId: 'a', type: 'public-key', response: { clientDataJSON: 'a' } }]) {
      const { challengeId } = await asked(browser);
      expect((await browser.send(FINISH, { input: { challengeId, response, name: 'x' } })).code).toBe(
        'PASSKEY_NOT_MADE',
      );
    }
    await api().domain.db.query(
      ctx,
      `insert into passkeys (id, user_id, credential_id, public_key, counter, transports, name)
       select gen_random_uuid(), $1, 'made-' || n, '\\x00', 0, '{}', 'x' from generate_series(1, 20) n`,
      [id],
    );
    expect((await browser.send(START)).code).toBe('PASSKEYS_TOO_MANY');
  });
});

describe('passkeys without a known address of the node', () => {
  const api = useIdentityApi();

  it('are there at localhost, and nowhere else: not at a number, and not under the name of anybody', async () => {
    const at = async (host: string) => JSON.parse(await api().underName(host, BEGIN)) as Record<string, unknown>;
    expect(await at('localhost:3000')).toMatchObject({
      data: { startPasskeySignIn: { options: { rpId: 'localhost' } } },
    });
    const codeAt = async (host: string) =>
      ((await at(host)).errors as { extensions: { code: string } }[])[0]?.extensions.code;
    expect(await codeAt('127.0.0.1:3000')).toBe('PASSKEYS_NOT_HERE');
    expect(await codeAt('evil.example')).toBe('NODE_ADDRESS_UNKNOWN');
  });
});
