import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import { ctx } from '../../medium/seed/domain.js';
import { useIdentityApi } from './identity-support.js';
import { anotherKey, OidcPlace, type Person, Surfer } from './oidc-place.js';

const NODE = 'https://network.example.org';
const place = await OidcPlace.start(NODE);
afterAll(() => place.close());
beforeEach(() => {
  place.tamper = undefined;
  place.broken = false;
});

const providers = [
  place.settings(),
  place.settings({
    id: 'strong',
    clientId: 'strong',
    name: 'Strong Place',
    strongAcr: ['urn:place:mfa'],
    strongAmr: ['hwk'],
  }),
  place.settings({ id: 'narrow', clientId: 'narrow', emailDomains: ['elsewhere.example'] }),
];
const ME = '{ me { userId actingRole linkedProviders { id provider name lastUsedAt } } }';
const LINK = 'mutation ($provider: ID!, $to: String) { linkProvider(input: { provider: $provider, to: $to }) }';
const UNLINK = 'mutation ($id: ID!) { unlinkProvider(input: { id: $id }) }';
const PASSWORD = `mutation ($email: String!) {
  signInWithPassword(input: { email: $email, password: "correct horse battery" }) { me { userId } }
}`;
interface Me {
  readonly me: {
    readonly userId: string | null;
    readonly actingRole: string;
    readonly linkedProviders: { id: string; provider: string; name: string; lastUsedAt: string | null }[];
  };
}

const verified = (email: string, more: Partial<Person> = {}): Person => ({
  sub: newId(),
  email,
  email_verified: true,
  ...more,
});
const isCallback = (address: string): boolean => new URL(address).pathname.endsWith('/callback');

/** What tests do at one api that knows the place. */
function surfing(api: ReturnType<typeof useIdentityApi>) {
  const surfer = () => new Surfer(NODE, api().api.url, { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/128.0' });
  /** Goes the whole way. Out: the page where the browser ends, without the address of the node. */
  const signIn = async (person: Person | null, { browser = surfer(), provider = 'place', to = '/orgs?x=1' } = {}) => {
    place.person = person;
    const visited = await browser.follow(`/sign-in/oidc/${provider}?to=${encodeURIComponent(to)}`);
    return { browser, visited, page: String(visited.at(-1)).slice(NODE.length) };
  };
  /** Goes to the place and stops before coming back. Out: the address of the way back. */
  const halfway = async (person: Person, browser = surfer(), change: (address: URL) => void = () => {}) => {
    place.person = person;
    const { location } = await browser.get('/sign-in/oidc/place?to=%2Forgs');
    const address = new URL(String(location));
    change(address);
    const back = (await browser.follow(address.href, isCallback)).at(-1) as string;
    expect(isCallback(back)).toBe(true);
    return { browser, back };
  };
  const come = async (browser: Surfer, back: string) => String((await browser.get(back)).location).slice(NODE.length);
  const meOf = async (browser: Surfer) => (await browser.ask<Me>(ME)).data?.me;
  const editor = () => api().user([{ role: 'EDITOR', ncc: 'IT' }]);
  const rows = async (sql: string, params: unknown[] = []) => api().domain.db.query(ctx, sql, params);
  const refusals = async () =>
    rows(
      `select action, code, detail from audit_events where outcome = 'REFUSED' and action like '%rovider%' order by at, id`,
    );
  const traces = async (id: string) =>
    rows(
      `select (select count(*)::int from sessions where user_id = $1) as sessions,
        (select count(*)::int from linked_providers where user_id = $1) as links,
        (select count(*)::int from role_assignments where user_id = $1) as roles,
        (select status from users where id = $1) as status`,
      [id],
    );
  return { surfer, signIn, halfway, come, meOf, editor, rows, refusals, traces };
}

describe('signing in through another provider', () => {
  const api = useIdentityApi({ publicUrl: NODE, providers });
  const { surfer, signIn, meOf, editor, rows, refusals, traces } = surfing(api);

  it('lets in whoever has a verified address of a user, and the same account from then on', async () => {
    const { id, email } = await editor();
    const person = verified(email.toUpperCase(), { acr: 'urn:place:password' });
    const { browser, page } = await signIn(person);
    expect(page).toBe('/orgs?x=1');
    expect(await meOf(browser)).toEqual({
      userId: id,
      actingRole: 'EDITOR',
      linkedProviders: [expect.objectContaining({ provider: 'place', name: 'Another Place' })],
    });
    expect(
      await rows('select way, acr, has_second_factor as strong, device from sessions where user_id = $1', [id]),
    ).toEqual([{ way: 'OPENID', acr: 'urn:place:password', strong: false, device: 'Firefox on Linux' }]);
    expect((await api().audit(id)).map(({ action, detail }) => [action, detail])).toEqual([
      ['provider.link', 'place'],
      ['signIn', 'OPENID'],
    ]);
    const again = await signIn({ sub: person.sub, email: 'another@example.org', email_verified: false });
    expect((await meOf(again.browser))?.userId).toBe(id);
  });

  it('is an answer to an invitation, whose link is good no longer', async () => {
    const { id, email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }], { status: 'INVITED' });
    await rows(
      `insert into one_time_links (hash, purpose, user_id, expires_at) values ('\\x01', 'INVITATION', $1, now() + interval '1 day')`,
      [id],
    );
    const { browser } = await signIn(verified(email));
    expect(await meOf(browser)).toMatchObject({ userId: id, actingRole: 'EDITOR' });
    expect(await traces(id)).toEqual([{ sessions: 1, links: 1, roles: 1, status: 'ACTIVE' }]);
    expect(await rows('select from one_time_links where user_id = $1', [id])).toEqual([]);
    expect((await api().audit(id)).map(({ action }) => action)).toContain('invitation.accept');
  });

  it('makes nobody a user and gives nobody a role; a suspended user is told the same', async () => {
    const { id, email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }], { status: 'SUSPENDED' });
    const [before] = await rows('select count(*)::int as n from users');
    for (const person of [verified('nobody-here@example.org'), verified(email)]) {
      const { browser, page } = await signIn(person);
      expect(page).toBe('/sign-in?problem=PROVIDER_USER_UNKNOWN&to=%2Forgs%3Fx%3D1');
      expect((await meOf(browser))?.userId).toBeNull();
    }
    expect(await rows('select count(*)::int as n from users')).toEqual([before]);
    expect(await traces(id)).toEqual([{ sessions: 0, links: 0, roles: 1, status: 'SUSPENDED' }]);
    expect((await refusals()).at(-1)).toEqual({
      action: 'signIn.provider',
      code: 'PROVIDER_USER_UNKNOWN',
      detail: 'place PROVIDER_USER_UNKNOWN',
    });
  });

  it('believes no address that is not verified, or of a domain that the provider does not speak for', async () => {
    const { id, email } = await editor();
    for (const [person, provider] of [
      [{ sub: newId(), email, email_verified: false }, 'place'],
      [{ sub: newId(), email }, 'place'],
      [{ sub: newId() }, 'place'],
      [verified(email), 'narrow'],
    ] as const) {
      const { page } = await signIn(person, { provider, to: '/' });
      expect(page).toBe('/sign-in?problem=PROVIDER_EMAIL_UNVERIFIED');
    }
    expect(await traces(id)).toEqual([{ sessions: 0, links: 0, roles: 1, status: 'ACTIVE' }]);
  });

  it('takes no second account there for the same user: the address may have gone to somebody else', async () => {
    const { id, email } = await editor();
    await signIn(verified(email));
    const { page } = await signIn(verified(email), { to: '/' });
    expect(page).toBe('/sign-in?problem=PROVIDER_USER_UNKNOWN');
    expect(await traces(id)).toEqual([{ sessions: 1, links: 1, roles: 1, status: 'ACTIVE' }]);
  });

  it('asks for the second factor as ever, behind the # of the address', async () => {
    const { id, email } = await editor();
    await rows('update users set has_second_factor = true where id = $1', [id]);
    await rows(`insert into totp_secrets (user_id, secret) values ($1, '\\x01')`, [id]);
    const { browser, page } = await signIn(verified(email, { acr: 'urn:place:mfa' }));
    expect(page).toMatch(/^\/sign-in\?to=%2Forgs%3Fx%3D1#challenge=[\w-]{43}&ways=CODE_APP$/);
    expect((await meOf(browser))?.userId).toBeNull();
    expect(await rows('select way, acr from sign_in_challenges where user_id = $1', [id])).toEqual([
      { way: 'OPENID', acr: 'urn:place:mfa' },
    ]);
  });

  it.each<[string, string, Partial<Person>, boolean]>([
    ['its settings name the acr', 'strong', { acr: 'urn:place:mfa' }, true],
    ['its settings name one of the amr', 'strong', { amr: ['pwd', 'hwk'] }, true],
    ['the acr is another one', 'strong', { acr: 'urn:place:password', amr: ['pwd'] }, false],
    ['the settings name none', 'place', { acr: 'urn:place:mfa', amr: ['hwk', 'mfa'] }, false],
  ])('counts as a second factor where the settings say so: %s', async (_what, provider, more, isStrong) => {
    const { email } = await api().user([{ role: 'COORDINATOR', ncc: 'IT' }]);
    const { browser } = await signIn(verified(email, more), { provider });
    expect((await meOf(browser))?.actingRole).toBe(isStrong ? 'COORDINATOR' : 'PUBLIC');
  });

  it('takes the place of the session that the browser had (session fixation)', async () => {
    const [attacker, { id, email }] = [await editor(), await editor()];
    const browser = surfer();
    await browser.ask(PASSWORD, { email: attacker.email });
    const planted = browser.nodeCookie('session');
    await signIn(verified(email), { browser });
    expect((await meOf(browser))?.userId).toBe(id);
    expect(browser.nodeCookie('session')).not.toBe(planted);
    const [{ open } = {}] = await rows(
      'select count(*)::int as open from sessions where user_id = $1 and revoked_at is null',
      [attacker.id],
    );
    expect(open).toBe(0);
  });

  it('is open to whoever comes with a session that is over', async () => {
    const { id, email } = await editor();
    const browser = surfer();
    const person = verified(email);
    await signIn(person, { browser });
    await rows('delete from session_keys where session_id in (select id from sessions where user_id = $1)', [id]);
    expect((await signIn(person, { browser })).page).toBe('/orgs?x=1');
    expect((await meOf(browser))?.userId).toBe(id);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/graphql?query={me{userId}}',
    '/sign-in/oidc/place',
  ])('leads to no other site and to no program: %j (open redirect)', async (to) => {
    const { email } = await editor();
    expect((await signIn(verified(email), { to })).page).toBe('/');
    expect((await signIn(verified('nobody-here@example.org'), { to })).page).toBe(
      '/sign-in?problem=PROVIDER_USER_UNKNOWN',
    );
  });

  it('sends the browser away with state, nonce and PKCE, and keeps none of them readable', async () => {
    const browser = surfer();
    const { location, headers, status } = await browser.get('/sign-in/oidc/place');
    const asked = new URL(String(location)).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'seedbed',
      response_type: 'code',
      scope: 'openid email profile',
      redirect_uri: `${NODE}/sign-in/oidc/place/callback`,
      code_challenge_method: 'S256',
    });
    expect([status, headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
      303,
      'no-store',
      'no-referrer',
    ]);
    const cookie = headers.getSetCookie().join();
    expect(cookie).toMatch(
      /^__Host-seedbed-provider-[0-9a-f]{8}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Expires=/,
    );
    const kept = JSON.stringify(
      await rows(`select encode(sealed, 'escape') as s, encode(state, 'escape') as t, p.* from provider_requests p`),
    );
    for (const secret of [asked.get('state'), asked.get('nonce'), browser.nodeCookie('provider')]) {
      expect(kept).not.toContain(secret);
    }
  });

  it('is offered by name, and nothing else of the settings is told', async () => {
    const { data } = await surfer().ask('{ signInProviders { id name } }');
    expect(data).toEqual({
      signInProviders: [
        { id: 'place', name: 'Another Place' },
        { id: 'strong', name: 'Strong Place' },
        { id: 'narrow', name: 'Another Place' },
      ],
    });
    for (const id of ['other', '..%2f..', '%00']) {
      const { page } = await signIn(null, { provider: id, to: '/' });
      expect(page).toBe('/sign-in?problem=PROVIDER_UNKNOWN');
    }
  });
});

describe('an answer of another provider that is wrong', () => {
  const api = useIdentityApi({ publicUrl: NODE, providers });
  const { surfer, signIn, halfway, come, meOf, editor, rows, refusals, traces } = surfing(api);
  const NOTHING = [{ sessions: 0, links: 0, roles: 1, status: 'ACTIVE' }];
  const inOneHour = (): number => Math.floor(Date.now() / 1000) + 3_600;
  const unsigned = (claims: Record<string, unknown>): string =>
    [{ alg: 'none' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
      .concat('.');

  it.each<[string, NonNullable<OidcPlace['tamper']>]>([
    ['another nonce', (claims) => ({ claims: { ...claims, nonce: 'another' } })],
    ['no nonce', ({ nonce, ...claims }) => ({ claims })],
    ['another issuer', (claims) => ({ claims: { ...claims, iss: 'https://evil.example' } })],
    ['another audience', (claims) => ({ claims: { ...claims, aud: 'another client' } })],
    [
      'a time that is over',
      (claims) => ({ claims: { ...claims, exp: inOneHour() - 7_200, iat: inOneHour() - 10_800 } }),
    ],
    ['a key that is not the provider’s', (claims) => ({ claims, key: anotherKey() })],
    ['no signature', (claims) => ({ token: unsigned(claims) })],
    ['nobody', ({ sub, ...claims }) => ({ claims })],
    ['no token at all', () => ({ token: 'x' })],
  ])('is refused: %s', async (_what, tamper) => {
    const { id, email } = await editor();
    place.tamper = tamper;
    const { browser, page } = await signIn(verified(email), { to: '/' });
    expect(page).toBe('/sign-in?problem=PROVIDER_ANSWER_BAD');
    expect((await meOf(browser))?.userId).toBeNull();
    expect(await traces(id)).toEqual(NOTHING);
    expect((await refusals()).at(-1)).toEqual({
      action: 'signIn.provider',
      code: 'PROVIDER_ANSWER_BAD',
      detail: expect.stringMatching(/^place [A-Z_]+$/),
    });
  });

  it('is refused when somebody changed the question on its way: nonce, or proof of the code', async () => {
    const { id, email } = await editor();
    const nonce = await halfway(verified(email), surfer(), ({ searchParams }) =>
      searchParams.set('nonce', 'x'.repeat(43)),
    );
    expect(await come(nonce.browser, nonce.back)).toBe('/sign-in?problem=PROVIDER_ANSWER_BAD&to=%2Forgs');
    const proof = await halfway(verified(email), surfer(), ({ searchParams }) =>
      searchParams.set('code_challenge', 'x'.repeat(43)),
    );
    expect(await come(proof.browser, proof.back)).toBe('/sign-in?problem=CHALLENGE_ENDED&to=%2Forgs');
    expect(await traces(id)).toEqual(NOTHING);
  });

  it('is refused when its code has expired, or was never given', async () => {
    const { id, email } = await editor();
    const { browser, back } = await halfway(verified(email));
    place.expireCodes();
    expect(await come(browser, back)).toBe('/sign-in?problem=CHALLENGE_ENDED&to=%2Forgs');
    const other = await halfway(verified(email));
    const address = new URL(other.back);
    address.searchParams.set('code', 'made-up');
    expect(await come(other.browser, address.href)).toBe('/sign-in?problem=CHALLENGE_ENDED&to=%2Forgs');
    expect((await refusals()).at(-1)).toMatchObject({ code: 'CHALLENGE_ENDED', detail: 'place invalid_grant' });
    expect(await traces(id)).toEqual(NOTHING);
  });

  it('is refused with a state that was used, has expired, is missing, or belongs to another browser or provider', async () => {
    const { id, email } = await editor();
    const { browser, back } = await halfway(verified(email));
    const stranger = surfer();
    await stranger.get('/sign-in/oidc/place'); // has a cookie of its own
    expect(await come(stranger, back)).toBe('/sign-in?problem=CHALLENGE_ENDED');
    expect(await come(surfer(), back)).toBe('/sign-in?problem=CHALLENGE_ENDED');
    expect(await come(browser, back.replace('/place/', '/strong/'))).toBe('/sign-in?problem=CHALLENGE_ENDED');
    const stateless = new URL(back);
    stateless.searchParams.delete('state');
    expect(await come(browser, stateless.href)).toBe('/sign-in?problem=CHALLENGE_ENDED');
    expect(await traces(id)).toEqual(NOTHING);
    expect(await come(browser, back)).toBe('/orgs');
    expect(await come(browser, back)).toBe('/sign-in?problem=CHALLENGE_ENDED');
    expect((await refusals()).at(-1)).toMatchObject({ code: 'CHALLENGE_ENDED', detail: 'place state' });
    const late = await halfway(verified((await editor()).email));
    await rows(`update provider_requests set expires_at = now() - interval '1 second'`);
    expect(await come(late.browser, late.back)).toBe('/sign-in?problem=CHALLENGE_ENDED');
  });

  it('is refused when it says that it is of another issuer (mix-up)', async () => {
    const { id, email } = await editor();
    const { browser, back } = await halfway(verified(email));
    const address = new URL(back);
    expect(address.searchParams.get('iss')).toBe(place.issuer);
    address.searchParams.set('iss', 'https://evil.example');
    expect(await come(browser, address.href)).toBe('/sign-in?problem=PROVIDER_ANSWER_BAD&to=%2Forgs');
    expect(await traces(id)).toEqual(NOTHING);
  });

  it('is told to whoever left the provider, or finds it away', async () => {
    expect((await signIn(null, { to: '/' })).page).toBe('/sign-in?problem=PROVIDER_REFUSED');
    expect((await refusals()).at(-1)).toMatchObject({ code: 'PROVIDER_REFUSED', detail: 'place access_denied' });
    const { email } = await editor();
    const { browser, back } = await halfway(verified(email));
    place.broken = true;
    expect(await come(browser, back)).toBe('/sign-in?problem=PROVIDER_AWAY&to=%2Forgs');
  });

  it('ends for a network that tries too often', async () => {
    await rows('delete from sign_in_attempts');
    await surfer().get('/sign-in/oidc/place');
    await rows('update sign_in_attempts set count = 300');
    expect((await signIn(null, { to: '/' })).page).toBe('/sign-in?problem=TRIES_TOO_MANY');
    await rows('delete from sign_in_attempts');
  });
});

describe('a provider that is away from the beginning', () => {
  const api = useIdentityApi({
    publicUrl: NODE,
    providers: [
      place.settings({ issuer: 'http://127.0.0.1:9', id: 'gone' }),
      place.settings({ issuer: `${place.issuer}/no` }),
    ],
  });
  const { surfer } = surfing(api);

  it('is told on the page of the sign-in', async () => {
    for (const [id, code] of [
      ['gone', 'PROVIDER_AWAY'],
      ['place', 'PROVIDER_AWAY'],
    ]) {
      const visited = await surfer().follow(`/sign-in/oidc/${id}?to=/orgs`);
      expect(visited.at(-1)).toBe(`${NODE}/sign-in?problem=${code}&to=%2Forgs`);
    }
  });
});

describe('linking an account elsewhere', () => {
  const api = useIdentityApi({ publicUrl: NODE, providers });
  const { surfer, signIn, meOf, editor, rows, refusals } = surfing(api);
  const signedIn = async () => {
    const user = await editor();
    const browser = surfer();
    await browser.ask(PASSWORD, { email: user.email });
    return { ...user, browser };
  };
  const link = async (browser: Surfer, person: Person, to?: string) => {
    place.person = person;
    const { data, code } = await browser.ask<{ linkProvider: string }>(LINK, { provider: 'place', to });
    if (!data) return String(code);
    return String((await browser.follow(data.linkProvider)).at(-1)).slice(NODE.length);
  };

  it('is done by whoever signed in, and lets them in by it, whatever its address', async () => {
    const { id, browser } = await signedIn();
    const person = verified('another-address@example.org');
    expect(await link(browser, person)).toBe('/account');
    const { page, browser: other } = await signIn(person);
    expect(page).toBe('/orgs?x=1');
    expect((await meOf(other))?.userId).toBe(id);
    const [linked] = (await meOf(browser))?.linkedProviders ?? [];
    expect((await browser.ask(UNLINK, { id: linked?.id })).data).toEqual({ unlinkProvider: true });
    expect((await signIn(person, { to: '/' })).page).toBe('/sign-in?problem=PROVIDER_USER_UNKNOWN');
    expect((await api().audit(id)).map(({ action }) => action)).toEqual([
      'signIn',
      'linkProvider',
      'provider.link',
      'signIn',
      'provider.unlink',
    ]);
  });

  it('is refused when it is somebody else’s already, or one has another one there', async () => {
    const [mine, theirs] = [await signedIn(), await signedIn()];
    const person = verified('a@example.org');
    expect(await link(theirs.browser, person, '/my')).toBe('/my');
    expect(await link(mine.browser, person)).toBe('/account?problem=PROVIDER_LINKED_ALREADY');
    expect(await link(theirs.browser, verified('b@example.org'))).toBe('/account?problem=PROVIDER_LINKED_ALREADY');
    expect((await meOf(mine.browser))?.linkedProviders).toEqual([]);
    expect((await refusals()).at(-1)).toMatchObject({ action: 'provider.link', code: 'PROVIDER_LINKED_ALREADY' });
  });

  it('is refused in another session than the one that began it', async () => {
    const [mine, theirs] = [await signedIn(), await signedIn()];
    place.person = verified('c@example.org');
    const { data } = await mine.browser.ask<{ linkProvider: string }>(LINK, { provider: 'place' });
    await mine.browser.ask(PASSWORD, { email: theirs.email }); // the same browser, somebody else
    const visited = await mine.browser.follow(String(data?.linkProvider));
    expect(visited.at(-1)).toMatch(/^https:\/\/network\.example\.org\/(account|sign-in)\?problem=CHALLENGE_ENDED/);
    expect(await rows('select from linked_providers where user_id = any($1::uuid[])', [[mine.id, theirs.id]])).toEqual(
      [],
    );
  });

  it('is begun by people only, with their second factor, from no other site, and leads to no other site', async () => {
    const { id, browser } = await signedIn();
    expect(await link(browser, verified('d@example.org'), '//evil.example')).toBe('/account');
    await rows('update users set has_second_factor = true where id = $1', [id]);
    expect((await browser.ask(LINK, { provider: 'place' })).code).toBe('SECOND_FACTOR_NEEDED');
    expect((await surfer().ask(LINK, { provider: 'place' })).code).toBe('SIGN_IN_NEEDED');
    const elsewhere = new Surfer(NODE, api().api.url, { 'sec-fetch-site': 'cross-site' });
    expect((await elsewhere.ask(LINK, { provider: 'place' })).code).toBe('REQUEST_FROM_ELSEWHERE');
  });

  it('is taken away with the second factor only, where there is one', async () => {
    const { id, browser } = await signedIn();
    await link(browser, verified('f@example.org'));
    const [linked] = (await meOf(browser))?.linkedProviders ?? [];
    await rows('update users set has_second_factor = true where id = $1', [id]);
    expect((await browser.ask(UNLINK, { id: linked?.id })).code).toBe('SECOND_FACTOR_NEEDED');
    await rows('update sessions set has_second_factor = true where user_id = $1', [id]);
    expect((await browser.ask(UNLINK, { id: linked?.id })).data).toEqual({ unlinkProvider: true });
  });

  it('is nobody else’s to see or take away', async () => {
    const [mine, theirs] = [await signedIn(), await signedIn()];
    await link(theirs.browser, verified('e@example.org'));
    const [linked] = (await meOf(theirs.browser))?.linkedProviders ?? [];
    for (const id of [linked?.id, newId(), 'x']) {
      expect((await mine.browser.ask(UNLINK, { id })).code).toBe('PROVIDER_NOT_LINKED');
    }
    expect((await meOf(theirs.browser))?.linkedProviders).toHaveLength(1);
  });
});
