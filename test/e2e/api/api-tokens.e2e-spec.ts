import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Secrets } from '@seedbed/identity';
import { secretOf } from '@seedbed/platform/config';
import { newId } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';
import { ctx } from '../../medium/seed/domain.js';
import { ME, useIdentityApi } from './identity-support.js';

const CREATE = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { id secret } }';
const END = 'mutation ($id: ID!) { endApiToken(input: { id: $id }) }';
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
interface Made {
  readonly createApiToken: { readonly id: string; readonly secret: string };
}

describe('an API token', () => {
  const api = useIdentityApi();
  const bearing = (token: string) => api().browser({ authorization: `Bearer ${token}` });
  async function signedIn(...roles: Parameters<ReturnType<typeof api>['user']>[0]) {
    const user = await api().user(
      roles.length > 0
        ? roles
        : [
            { role: 'EDITOR', ncc: 'IT' },
            { role: 'EDITOR', ncc: 'GR' },
          ],
    );
    const browser = api().browser();
    await browser.signIn(user.email);
    return { ...user, browser };
  }
  async function aToken(values: Record<string, unknown> = {}) {
    const { browser, ...user } = await signedIn();
    const input = { name: 'a report', role: 'EDITOR', expiresAt: inDays(30), ...values };
    const { createApiToken } = await browser.ask<Made>(CREATE, { input });
    return { userId: user.id, browser, ...createApiToken };
  }

  it('is shown once, acts under its role, and is kept as a hash', async () => {
    const { secret, id, browser, userId } = await aToken();
    expect(secret).toMatch(/^sbt_[0-9a-f]{8}_[\w-]{43}$/);
    expect(await bearing(secret).ask(ME)).toMatchObject({ me: { userId, actingRole: 'EDITOR' } });
    const { apiTokens } = await browser.ask<{ apiTokens: { nodes: Record<string, unknown>[] } }>(
      '{ apiTokens { nodes { id name role scope begins lastUsedAt revokedAt } } }',
    );
    expect(apiTokens.nodes).toEqual([
      expect.objectContaining({ id, name: 'a report', scope: 'READ', begins: secret.slice(0, 17), revokedAt: null }),
    ]);
    expect(apiTokens.nodes[0]?.lastUsedAt).not.toBeNull();
    const { db } = api().domain;
    for (const table of ['api_tokens', 'api_token_keys', 'audit_events', 'outbox', 'journal']) {
      const rows = await db.query<{ t: string }>(ctx, `select t::text as t from ${table} t`);
      expect(rows.filter(({ t }) => t.includes(secret.slice(20)))).toEqual([]);
    }
  });

  it('that reads changes nothing', async () => {
    const { secret } = await aToken();
    const { secret: writing } = await aToken({ scope: 'WRITE' });
    const another = { id: newId() };
    expect((await bearing(secret).send(END, another)).code).toBe('TOKEN_READS_ONLY');
    expect((await bearing(writing).send(END, another)).code).toBe('TOKEN_UNKNOWN');
    expect((await bearing(secret).send('{ organisations { totalCount } }')).code).toBeUndefined();
  });

  it('ends at once, in every process, and what it says then is no other caller’s answer', async () => {
    const { secret, id, browser } = await aToken();
    const program = bearing(secret);
    await program.ask(ME);
    await browser.ask(END, { id });
    expect((await program.send(ME)).code).toBe('TOKEN_ENDED');
    const { id: other, secret: second } = await aToken();
    await bearing(second).ask(ME);
    await api().domain.db.query(ctx, 'update api_tokens set revoked_at = now() where id = $1', [other]);
    await until(async () => (await bearing(second).send(ME)).code === 'TOKEN_ENDED');
  });

  it('does nothing once it is expired, or its user lost the role', async () => {
    const { secret, id } = await aToken();
    await bearing(secret).ask(ME);
    await api().domain.db.query(ctx, 'update api_tokens set expires_at = now() where id = $1', [id]);
    await until(async () => (await bearing(secret).send(ME)).code === 'TOKEN_ENDED');
    const { secret: other, userId } = await aToken();
    await api().domain.db.query(ctx, 'update role_assignments set ends_at = now() where user_id = $1', [userId]);
    await until(async () => (await bearing(other).send(ME)).code === 'TOKEN_ENDED');
  });

  it('for one centre has no other one of its user', async () => {
    const { secret } = await aToken({ ncc: nccId('GR') });
    const { db } = api().domain;
    const found = await db.query(ctx, 'select ncc_id as ncc from api_tokens where begins = $1', [secret.slice(0, 17)]);
    expect(found).toEqual([{ ncc: nccId('GR') }]);
  });

  it('is refused when it is no token, of another node, or in the address', async () => {
    const { secret } = await aToken();
    const theirs = new Secrets(secretOf('the secret of another node entirely')).makeToken().secret;
    expect((await bearing(theirs).send(ME)).code).toBe('TOKEN_OF_ANOTHER_NODE');
    const renamed = `${secret.slice(0, 13)}${theirs.slice(13)}`; // says that it is of this node
    expect((await bearing(renamed).send(ME)).code).toBe('TOKEN_ENDED');
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer x', `Bearer ${secret} x`, secret]) {
      const { code, status } = await api().browser({ authorization }).send(ME);
      expect([code, status]).toEqual(['TOKEN_UNREADABLE', 401]);
    }
    for (const query of [`?access_token=${secret}`, `?x=${secret}`, `?query={me{userId}}&token=${secret}`]) {
      const response = await fetch(`${api().api.url}/graphql${query}`, {
        headers: { 'content-type': 'application/json' },
      });
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('TOKEN_IN_ADDRESS')]);
    }
  });

  it('goes before a cookie, and is no browser’s', async () => {
    const { secret } = await aToken();
    const { browser, id } = await signedIn({ role: 'AUDITOR' });
    const both = api().browser({ cookie: browser.cookie as string, authorization: `Bearer ${secret}` });
    const { me } = await both.ask<{ me: { userId: string } }>(ME);
    expect(me.userId).not.toBe(id);
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await bearing(secret).send(ME, {}, elsewhere)).code).toBeUndefined();
  });

  it('is made by people only, for roles they may act under, within a year', async () => {
    const { secret, browser } = await aToken({ scope: 'WRITE' });
    const input = { name: 'more', role: 'EDITOR', expiresAt: inDays(1) };
    expect((await bearing(secret).send(CREATE, { input })).code).toBe('SESSION_NEEDED');
    const refused = async (values: Record<string, unknown>) =>
      (await browser.send(CREATE, { input: { ...input, ...values } })).code;
    expect(await refused({ role: 'AUDITOR' })).toBe('ROLE_NOT_HELD');
    expect(await refused({ role: 'PUBLIC' })).toBe('ROLE_NOT_HELD');
    expect(await refused({ ncc: nccId('HR') })).toBe('ROLE_NOT_HELD');
    expect(await refused({ ncc: newId() })).toBe('ROLE_NOT_HELD');
    expect(await refused({ expiresAt: inDays(400) })).toBe('TOKEN_LIFE_TOO_LONG');
    expect(await refused({ expiresAt: inDays(-1) })).toBe('TOKEN_LIFE_TOO_LONG');
    expect(await refused({ name: '  ' })).toBe('TOKEN_NAMELESS');
    const { browser: admin } = await signedIn({ role: 'NODE_ADMIN' });
    expect((await admin.send(CREATE, { input: { ...input, role: 'NODE_ADMIN' } })).code).toBe('ROLE_NOT_HELD');
  });

  it('is nobody else’s to see or end', async () => {
    const { id } = await aToken();
    const { browser } = await signedIn();
    expect(await browser.ask('query ($id: ID!) { apiToken(id: $id) { id } }', { id })).toEqual({ apiToken: null });
    for (const one of [id, newId(), 'x']) expect((await browser.send(END, { id: one })).code).toBe('TOKEN_UNKNOWN');
  });
});

describe('a request of another site', () => {
  const api = useIdentityApi();
  const ADD = 'mutation { createSavedView(input: { name: "A", list: PROJECTS }) { id } }';

  it('changes nothing, whoever’s cookie it carries', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }]);
    const browser = api().browser();
    await browser.signIn(email);
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ] as Record<string, string>[]) {
      const { code, status } = await browser.send(ADD, {}, headers);
      expect([code, status]).toEqual(['REQUEST_FROM_ELSEWHERE', 403]);
    }
    expect((await browser.send(ADD, {}, { 'sec-fetch-site': 'same-origin' })).code).not.toBe('REQUEST_FROM_ELSEWHERE');
    expect((await browser.send(ADD, {}, { origin: api().api.url })).code).not.toBe('REQUEST_FROM_ELSEWHERE');
  });

  it('signs nobody in as somebody else, and no form is read at all', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }]);
    const stranger = api().browser({ 'sec-fetch-site': 'cross-site' });
    expect((await stranger.signIn(email)).code).toBe('REQUEST_FROM_ELSEWHERE');
    const query = encodeURIComponent(ADD);
    for (const [type, body] of [
      ['text/plain', JSON.stringify({ query: ADD })],
      ['application/x-www-form-urlencoded', `query=${query}`],
    ] as const) {
      const response = await fetch(`${api().api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    const byAddress = await fetch(`${api().api.url}/graphql?query=${query}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(byAddress.status).toBe(405);
  });
});
