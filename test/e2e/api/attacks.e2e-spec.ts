import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { newId } from '@seedbed/platform/kernel';
import { buildSchema, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { ctx } from '../../medium/seed/domain.js';
import { codeNow } from './code-app.js';
import { type Client, ME, PASSWORD, useIdentityApi } from './identity-support.js';
import { post } from './support.js';

/** What signs in and what changes one’s own account or that of others: the mutations of libs/identity. */
const OF_IDENTITY = [
  'signInWithPassword',
  'signInWithSecondFactor',
  'signInWithLink',
  'signInAsDemo',
  'acceptInvitation',
  'requestSignInLink',
  'finishPasskeyRegistration',
  'finishPasskeySignIn',
  'renamePasskey',
  'linkProvider',
  'switchRole',
  'setPassword',
  'confirmSecondFactor',
  'createApiToken',
  'endApiToken',
  'endSession',
  'inviteUser',
  'giveRole',
  'endRole',
];
const SIGN_IN = (email: string, password: string): string =>
  `signInWithPassword(input: { email: "${email}", password: "${password}" }) { challenge me { userId } }`;

describe('many tries in one request', () => {
  const api = useIdentityApi();
  beforeEach(() => api().domain.db.query(ctx, 'delete from sign_in_attempts'));

  /** Sends all of it as one mutation, under aliases. */
  const flood = (browser: Client, fields: readonly string[]) =>
    browser.send(`mutation { ${fields.map((field, at) => `f${at}: ${field}`).join('\n')} }`);
  const tries = async () =>
    (await api().domain.db.query<{ count: number }>(ctx, 'select count from sign_in_attempts order by count')).map(
      ({ count }) => count,
    );

  it('end with the first that is wrong, so an alias is no second try (alias flood, spraying)', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }]);
    for (const wrong of [email, 'somebody@example.org']) {
      await api().domain.db.query(ctx, 'delete from sign_in_attempts');
      const browser = api().browser();
      const more = Array.from({ length: 90 }, (_one, at) => SIGN_IN(`somebody-${at}@example.org`, 'Summer 2026 !!'));
      const { data, errors } = await flood(browser, [SIGN_IN(wrong, 'wrong'), SIGN_IN(email, PASSWORD), ...more]);
      expect([data, errors?.map(({ extensions }) => extensions?.code)]).toEqual([null, ['SIGN_IN_REFUSED']]);
      expect([browser.cookie, await tries()]).toEqual([undefined, [1, 1]]); // of the account, and of the network
    }
  });

  it('are counted one by one where the answer is always yes: links', async () => {
    const ask = (address: string): string => `requestSignInLink(input: { email: "${address}" })`;
    const count = async () => (await api().domain.db.query(ctx, 'select from link_requests')).length;
    const one = await flood(api().browser(), Array(8).fill(ask('somebody@example.org')));
    expect([one.code, await count()]).toEqual(['TRIES_TOO_MANY', 5]);
    const many = Array.from({ length: 60 }, (_one, at) => ask(`somebody-${at}@example.org`));
    expect([(await flood(api().browser(), many)).code, await count()]).toEqual(['TRIES_TOO_MANY', 39]);
  });

  it('end with the first wrong code of a second factor', async () => {
    const { email, id } = await api().user([{ role: 'EDITOR', ncc: 'IT' }]);
    const owner = api().browser();
    await owner.signIn(email);
    const { offerSecondFactor } = await owner.ask<{ offerSecondFactor: { secret: string } }>(
      'mutation { offerSecondFactor { secret } }',
    );
    const { secret } = offerSecondFactor;
    await owner.ask('mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { recoveryCodes } }', {
      code: codeNow(secret, -1),
    });
    const browser = api().browser();
    const { data } = await browser.signIn(email);
    const { challenge } = (data as { signInWithPassword: { challenge: string } }).signInWithPassword;
    const second = (code: string): string =>
      `signInWithSecondFactor(input: { challenge: "${challenge}", code: "${code}" }) { me { userId } }`;
    const { errors } = await flood(browser, [...Array(9).fill(second('000000')), second(codeNow(secret))]);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['SECOND_FACTOR_WRONG']);
    const open = 'select from sessions where user_id = $1 and revoked_at is null';
    expect(await api().domain.db.query(ctx, open, [id])).toHaveLength(1);
  });

  it('are not taken as a list of questions (batching), neither at first nor when the question is known', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'IT' }]);
    const one = { query: `mutation { ${SIGN_IN(email, PASSWORD)} }` };
    for (const body of [[one, one], [one], [], [ME, one]]) {
      const { status, text, headers } = await post(api().api, JSON.stringify(body));
      expect([status, headers.get('set-cookie')]).toEqual([400, null]);
      expect(text).not.toContain('userId');
    }
    await api().browser().ask(ME);
    const known = await post(api().api, JSON.stringify([{ query: ME }, { query: ME }]));
    expect(known.status).toBe(400);
    expect(await api().domain.db.query(ctx, 'select from sign_in_attempts')).toEqual([]);
  });
});

describe('ids that somebody guessed', () => {
  const api = useIdentityApi();

  it('open nothing: what is another’s answers as what does not exist', async () => {
    const [mine, theirs] = [
      await api().user([{ role: 'EDITOR', ncc: 'IT' }]),
      await api().user([{ role: 'EDITOR', ncc: 'GR' }]),
    ];
    const [me, other] = [api().browser(), api().browser()];
    await me.signIn(mine.email);
    await other.signIn(theirs.email);
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    await other.ask(
      'mutation ($at: DateTime!) { createApiToken(input: { name: "x", role: EDITOR, expiresAt: $at }) { id } }',
      { at: expiresAt },
    );
    const ids = await api().domain.db.query<{ type: string; id: string }>(
      ctx,
      `select 'user' as type, $1::uuid as id
       union all select 'session', id from sessions where user_id = $1
       union all select 'apiToken', id from api_tokens where user_id = $1
       union all select 'roleAssignment', id from role_assignments where user_id = $1
       union all select 'auditEvent', id from audit_events where user_id = $1`,
      [theirs.id],
    );
    expect(new Set(ids.map(({ type }) => type)).size).toBe(5);
    for (const who of [me, api().browser()]) {
      for (const { type, id } of ids) {
        const found = await who.send(`query ($id: ID!) { ${type}(id: $id) { id } node(id: $id) { id } }`, { id });
        expect([type, found.data]).toEqual([type, { [type]: null, node: null }]);
        const listed = await who.ask<Record<string, { totalCount: number }>>(
          `query ($id: ID!) { ${type}s(filter: { id: { eq: $id } }) { totalCount } }`,
          { id },
        );
        expect([type, listed[`${type}s`]?.totalCount]).toEqual([type, 0]);
      }
    }
  });

  it.each<[string, string, (id: string) => string, string]>([
    ['endSession', 'sessions', (id) => `endSession(input: { id: "${id}" })`, 'SESSION_UNKNOWN'],
    ['endApiToken', 'api_tokens', (id) => `endApiToken(input: { id: "${id}" })`, 'TOKEN_UNKNOWN'],
    ['endRole', 'role_assignments', (id) => `endRole(input: { id: "${id}" }) { id }`, 'USER_UNKNOWN'],
    [
      'giveRole',
      'users',
      (id) => `giveRole(input: { user: "${id}", role: EDITOR, ncc: "${newId()}" }) { id }`,
      'USER_UNKNOWN',
    ],
  ])('change nothing with %s, and say the same as for none at all', async (_verb, table, mutation, code) => {
    const [mine, theirs] = [
      await api().user([{ role: 'COORDINATOR', ncc: 'IT' }]),
      await api().user([{ role: 'EDITOR', ncc: 'GR' }]),
    ];
    const [me, other] = [api().browser(), api().browser()];
    await me.signIn(mine.email);
    await other.signIn(theirs.email);
    const { db } = api().domain;
    await db.query(ctx, `update sessions set has_second_factor = true where user_id = $1`, [mine.id]);
    await me.ask('mutation { switchRole(input: { role: COORDINATOR }) { actingRole } }');
    await db.query(
      ctx,
      `insert into api_tokens (id, user_id, name, role, begins, expires_at) values ($1, $2, 'x', 'EDITOR', 'x', now() + interval '1 day')`,
      [newId(), theirs.id],
    );
    const column = table === 'users' ? 'id' : 'user_id';
    const rows = `select to_jsonb(t) as row from ${table} t where ${column} = $1 order by id`;
    const before = await db.query<{ row: { id: string } }>(ctx, rows, [theirs.id]);
    const answers = [];
    for (const id of [String(before[0]?.row.id), newId(), 'x']) {
      const { errors, status, data } = await me.send(`mutation { ${mutation(id)} }`);
      const { requestId, ...extensions } = errors?.[0]?.extensions ?? {};
      answers.push({ message: errors?.[0]?.message, extensions, status, data });
    }
    expect(answers[0]?.extensions).toMatchObject({ code });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await db.query(ctx, rows, [theirs.id])).toEqual(before);
  });
});

describe('inputs that name more than they may (mass assignment)', () => {
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  const mutations = schema.getMutationType()?.getFields() ?? {};
  /** What of users, sessions, roles and tokens the system alone says. */
  const KEPT =
    /^(userId|status|hasSecondFactor|isStrong|actingRole|createdAt|updatedAt|rev|revokedAt|startsAt|lastSeenAt|lastUsedAt|publicKey|counter|hash|way|acr|begins|subject|issuer)$/;

  /** Fields of an input and of all inputs in it. */
  const namesOf = (type: GraphQLInputType): string[] => {
    const named = getNamedType(type);
    return isInputObjectType(named)
      ? Object.values(named.getFields()).flatMap((field) => [field.name, ...namesOf(field.type)])
      : [];
  };

  it.each(OF_IDENTITY)('are not those of %s', (name) => {
    const field = mutations[name];
    const names = field?.args.flatMap(({ type }) => namesOf(type)) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((one) => KEPT.test(one))).toEqual([]);
  });

  it('are not looked at: no mutation changes a user, session, role, token or event by its fields', () => {
    const generated = Object.keys(mutations).filter((name) =>
      /^(create|change|archive|restore|update|delete|upsert)(User|Session|RoleAssignment|ApiToken|AuditEvent|Passkey)s?$/.test(
        name,
      ),
    );
    expect(generated).toEqual(['createApiToken']);
  });
});

describe('how long a refused sign-in takes', () => {
  const api = useIdentityApi();

  it('is the same work for an address that nobody has', async () => {
    const { id, email } = await api().user([]);
    const real = await hash(PASSWORD, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    const { db } = api().domain;
    await db.query(ctx, 'update passwords set hash = $2 where user_id = $1', [id, real]);
    const took = { known: [] as number[], nobody: [] as number[] };
    for (let round = 0; round < 7; round++) {
      for (const [who, address] of [
        ['known', email],
        ['nobody', `nobody-${round}@example.org`],
      ] as const) {
        const from = performance.now();
        expect((await api().browser().signIn(address, 'wrong')).code).toBe('SIGN_IN_REFUSED');
        took[who].push(performance.now() - from);
      }
    }
    const middle = (times: number[]): number => times.toSorted((a, b) => a - b)[3] ?? 0;
    // without the work it would take a tenth; so much room is left for a busy machine
    expect(middle(took.nobody)).toBeGreaterThan(middle(took.known) / 3);
    expect(middle(took.known)).toBeGreaterThan(middle(took.nobody) / 3);
  });
});
