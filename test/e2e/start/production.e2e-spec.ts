import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect as connectSocket, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connect } from '@seedbed/platform/database';
import { redisPrefix } from '@seedbed/platform/queue';
import { until } from '@seedbed/platform/testing';
import { Redis } from 'ioredis';
import pg from 'pg';
import { codeNow } from '../api/code-app.js';
import { type Command, runProgram, runToEnd } from './support/command.js';

/** Whole starts on a busy machine. */
jest.setTimeout(240_000);

const SYSTEM_POSTGRES = 'postgres://postgres@127.0.0.1:5432/postgres';
const SYSTEM_REDIS = 'redis://127.0.0.1:6379';
const NODE = 'https://node.example.org';
const unique = `${process.pid}_${randomBytes(3).toString('hex')}`;
const login = `seedbed_node_${unique}`;
const database = `seedbed_production_${unique}`;
const random = (): string => randomBytes(24).toString('hex');

/** What must stand in no log: every secret of the run, by what it is. Filled while it goes on. */
const secrets: Record<string, string> = {
  'the secret of the node': randomBytes(32).toString('base64'),
  'the password of the database': random(),
  'the password of the mail server': random(),
  'the password of a person': `a sentence of mine ${random()}`,
  'a password that is wrong': `another sentence ${random()}`,
};

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connectSocket(Number(port), hostname);
    const done = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(String(port)));
    });
  });
}

describe('production', () => {
  let operator: pg.Client;
  let home: string;
  let settings: Record<string, string>;
  let address: string;
  /** All that ran, with what it printed. */
  const programs: Command[] = [];
  const services: Command[] = [];

  beforeAll(async () => {
    // the one of the system where there is one, as for `npm run test:pg15`, else the one that was started for the tests
    const server = (await answers(SYSTEM_POSTGRES)) ? SYSTEM_POSTGRES : (process.env.SEEDBED_TEST_POSTGRES ?? '');
    operator = new pg.Client({ connectionString: server });
    await operator.connect();
    await makeLogin();
    home = mkdtempSync(path.join(tmpdir(), 'seedbed-production-'));
    const own = new URL(server);
    own.pathname = `/${database}`;
    const owner = own.href;
    own.username = login;
    own.password = secrets['the password of the database'] ?? '';
    settings = {
      NODE_ENV: 'production',
      SEEDBED_HOME: home,
      SEEDBED_SECRET: secrets['the secret of the node'] ?? '',
      PUBLIC_URL: NODE,
      SEEDBED_TRUSTED_PROXIES: '127.0.0.1',
      DATABASE_URL: own.href,
      DATABASE_OWNER_URL: owner,
      SMTP_URL: `smtps://node:${secrets['the password of the mail server']}@127.0.0.1:${await freePort()}`,
      MAIL_FROM: 'no-reply@node.example.org',
      SEEDBED_LOG_LEVEL: 'debug',
      PORT: await freePort(),
      SEEDBED_WORKER_PORT: await freePort(),
      ...((await answers(SYSTEM_REDIS)) ? { REDIS_URL: SYSTEM_REDIS } : {}),
    };
    address = `http://127.0.0.1:${settings.PORT}`;
  });
  afterAll(async () => {
    for (const { child, ended } of services) {
      child.kill('SIGTERM');
      await ended;
    }
    await emptyRedis();
    await operator.query(`drop database if exists ${database} with (force)`);
    await operator.query(`drop role if exists ${login}`);
    await operator.end();
    rmSync(home, { recursive: true, force: true });
  });

  /** A login that may do what api and worker do, and no more: as docs/how-to/operate.md says. */
  async function makeLogin(): Promise<void> {
    for (const role of ['seedbed_owner', 'seedbed_app', 'seedbed_worker']) {
      await operator.query(
        `do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`,
      );
    }
    const password = pg.escapeLiteral(secrets['the password of the database'] ?? '');
    await operator.query(`create role ${login} login password ${password} in role seedbed_app, seedbed_worker`);
  }

  async function emptyRedis(): Promise<void> {
    if (settings.REDIS_URL === undefined) return;
    const db = await connect({ url: settings.DATABASE_OWNER_URL ?? '', role: 'seedbed_owner', poolSize: 1 });
    const redis = new Redis(settings.REDIS_URL);
    try {
      const keys = await redis.keys(`${await redisPrefix(db)}:*`);
      if (keys.length > 0) await redis.del(...keys);
    } finally {
      redis.disconnect();
      await db.close();
    }
  }

  async function runThrough(name: string, more: Record<string, string> = {}): Promise<void> {
    const command = runProgram(name, { ...settings, ...more });
    programs.push(command);
    expect([name, await command.ended, command.output()]).toEqual([name, 0, expect.any(String)]);
  }

  /** A request as the proxy of the node passes it on. */
  async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '203.0.113.7',
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { extensions: { code: string } }[];
    };
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    return { data, code: errors?.[0]?.extensions.code, cookie, set: response.headers.get('set-cookie') ?? '' };
  }

  it('is refused with unsafe settings, all of them at once, each with a code and what to do', async () => {
    const { output, code } = await runToEnd('start', [], {
      ...settings,
      SEEDBED_SECRET: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      PUBLIC_URL: 'http://node.example.org',
      SEEDBED_DEMO: 'true',
      SEEDBED_HOST: '0.0.0.0',
      SMTP_URL: 'smtp://mail.example.org?tls=optional',
      REDIS_URL: 'redis://redis.example.org',
      DATABASE_URL: settings.DATABASE_OWNER_URL ?? '',
    });
    expect(code).toBe(1);
    expect(output).toContain('SETTINGS_INVALID');
    for (const words of [
      'SEEDBED_SECRET: can be guessed',
      'PUBLIC_URL: http://node.example.org is refused',
      'SEEDBED_DEMO: is refused',
      'SEEDBED_HOST: 0.0.0.0',
      'SMTP_URL: is refused',
      'REDIS_URL: names another machine',
    ]) {
      expect(output).toContain(words);
    }
    const nothing = await runToEnd('start', [], { NODE_ENV: 'production', SEEDBED_HOME: home });
    for (const name of ['SEEDBED_SECRET', 'PUBLIC_URL', 'SEEDBED_TRUSTED_PROXIES', 'DATABASE_URL', 'SMTP_URL']) {
      expect(nothing.output).toContain(`${name}: is needed`);
    }
  });

  it('starts with safe ones, as a container does', async () => {
    await runThrough('worker/src/migrate');
    const strong = runProgram('api/src/main', { ...settings, DATABASE_URL: settings.DATABASE_OWNER_URL ?? '' });
    expect([await strong.ended, strong.output()]).toEqual([
      1,
      expect.stringContaining('is not subject to row security'),
    ]);
    await runThrough('worker/src/seed');
    for (const name of ['api/src/main', 'worker/src/main']) services.push(runProgram(name, settings));
    programs.push(...services);
    for (const port of [settings.PORT, settings.SEEDBED_WORKER_PORT]) {
      const isReady = async () => {
        const ended = services.find(({ child }) => child.exitCode !== null);
        if (ended) throw new Error(`It ended:\n${ended.output()}`);
        return fetch(`http://127.0.0.1:${port}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        );
      };
      await until(isReady, { what: 'readiness', deadlineMs: 90_000 });
    }
  });

  it('shows everybody what is public and no more, and knows no demo', async () => {
    const { data } = await ask('{ organisations { totalCount } people { totalCount } me { isDemo } }');
    const { rows } = await operatorOn((client) =>
      client.query(
        `select count(*)::int as n from organisations where visibility = 'PUBLIC' and archived_at is null and canonical_id = id`,
      ),
    );
    expect(data).toMatchObject({ organisations: { totalCount: rows[0].n } });
    expect((await ask('mutation { signInAsDemo(input: { name: "admin" }) { me { userId } } }')).code).toBe(
      'DEMO_ONLY_HERE',
    );
    expect((await ask('mutation { emptyX: recomputeNetworkMetrics { id } }')).code).toBe('SIGN_IN_NEEDED');
    expect((await fetch(`${address}/api/mailbox`, { headers: { 'x-forwarded-proto': 'https' } })).status).toBe(404);
    expect(existsSync(path.join(home, 'demo-access.json'))).toBe(false);
    const page = await fetch(address, { headers: { accept: 'text/html', 'x-forwarded-proto': 'https' } });
    expect(page.headers.get('strict-transport-security')).toContain('max-age');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'nonce-");
    expect(await page.text()).toContain('"hasMailbox":false');
    const plain = await fetch(address, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([plain.status, plain.headers.get('location')]).toEqual([308, `${NODE}/`]);
  });

  it('lets the first admin in by an invitation of the operator, with a second factor', async () => {
    const invited = await runToEnd('invite-admin', ['anna@example.org', 'Anna Kosta'], settings);
    const link = /(https:\S+\/sign-in\/invitation)#(\S+)/.exec(invited.output);
    expect([invited.code, link?.[1]]).toEqual([0, `${NODE}/sign-in/invitation`]);
    secrets['the secret of an invitation'] = link?.[2] ?? '';
    const password = secrets['the password of a person'];
    const accepted = await ask(
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { me { userId } } }',
      {
        input: { token: link?.[2], password },
      },
    );
    expect(accepted.set).toMatch(/^__Host-.*HttpOnly; SameSite=Lax; Secure/);
    let cookie = accepted.cookie ?? '';
    secrets['a cookie'] = cookie.split('=')[1] ?? '';
    const me = '{ me { actingRole } }';
    expect((await ask(me, {}, { cookie })).data).toEqual({ me: { actingRole: 'PUBLIC' } });
    const offered = await ask('mutation { offerSecondFactor { secret } }', {}, { cookie });
    const { secret } = (offered.data as { offerSecondFactor: { secret: string } }).offerSecondFactor;
    secrets['the secret of a code app'] = secret;
    const confirmed = await ask(
      'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { recoveryCodes } }',
      { code: codeNow(secret) },
      { cookie },
    );
    const { recoveryCodes } = (confirmed.data as { confirmSecondFactor: { recoveryCodes: string[] } })
      .confirmSecondFactor;
    secrets['a recovery code'] = recoveryCodes[0] ?? '';
    cookie = confirmed.cookie ?? cookie;
    secrets['a cookie of the second factor'] = cookie.split('=')[1] ?? '';
    await ask('mutation { switchRole(input: { role: NODE_ADMIN }) { actingRole } }', {}, { cookie }).then(
      ({ cookie: next }) => {
        cookie = next ?? cookie;
      },
    );
    expect((await ask(me, {}, { cookie })).data).toEqual({ me: { actingRole: 'NODE_ADMIN' } });
    const token = await ask(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
      { input: { name: 'a program', role: 'NODE_ADMIN', expiresAt: new Date(Date.now() + 86_400_000).toISOString() } },
      { cookie },
    );
    secrets['an API token'] = (token.data as { createApiToken: { secret: string } }).createApiToken.secret;
  });

  it('never writes a secret into a log, also when things go wrong', async () => {
    const wrong = secrets['a password that is wrong'];
    const signIn = 'mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { challenge } }';
    expect((await ask(signIn, { input: { email: 'anna@example.org', password: wrong } })).code).toBe('SIGN_IN_REFUSED');
    await ask(`mutation { signInWithPassword(input: { email: "anna@example.org", password: "${wrong}" ) }`);
    await ask(signIn, { input: { email: wrong, passwort: wrong } });
    await ask('{ me { userId } }', {}, { authorization: `Bearer ${secrets['an API token']}x` });
    await fetch(`${address}/graphql?access_token=${secrets['an API token']}`, {
      headers: { 'x-forwarded-proto': 'https' },
    });
    await fetch(`${address}/api/${secrets['an API token']}`, { headers: { 'x-forwarded-proto': 'https' } });
    expect((await ask('mutation { requestSignInLink(input: { email: "anna@example.org" }) }')).data).toEqual({
      requestSignInLink: true,
    });
    // the mail server does not answer: the worker says so and tries again later
    await until(
      async () => {
        const { rows } = await operatorOn((client) =>
          client.query('select 1 from outgoing_messages where attempts > 0 and reply is not null'),
        );
        return rows.length > 0;
      },
      { what: 'an attempt to send', deadlineMs: 60_000 },
    );
    const elsewhere = new URL(settings.DATABASE_URL ?? '');
    elsewhere.port = '1';
    const astray = runProgram('api/src/main', { ...settings, DATABASE_URL: elsewhere.href, PORT: await freePort() });
    programs.push(astray);
    expect(await astray.ended).toBe(1);
    expect(astray.output()).toContain('DATABASE_UNREACHABLE');

    const logs = programs.map((program) => program.output()).join('\n');
    expect(logs).toContain('Api ready');
    for (const [what, secret] of Object.entries(secrets)) {
      expect([what, secret.length > 9]).toEqual([what, true]);
      expect([what, logs.includes(secret)]).toEqual([what, false]);
      expect([what, filesWith(home, secret)]).toEqual([what, []]);
    }
  });

  async function operatorOn<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: settings.DATABASE_OWNER_URL });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
});

/** Files below a folder that hold a text. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text));
}
