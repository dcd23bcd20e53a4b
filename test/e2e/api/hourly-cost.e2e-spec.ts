import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { HourlyLimits } from '@seedbed/platform/projection';
import { countStatements } from '@seedbed/platform/testing';
import { ctx } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { Client, useIdentityApi } from './identity-support.js';

/** Several apis in one test, on a busy machine. */
jest.setTimeout(240_000);

/** Costs 10 records each. */
const TEN = '{ countries(first: 10) { nodes { code } } }';
/** Another document of the same cost, so that neither the text nor the plan is known. */
const TEN_OTHERS = '{ countries(first: 10) { nodes { id } } }';

interface Asked {
  readonly status: number;
  readonly code: string | undefined;
  readonly retryAfter: number | undefined;
  readonly minutes: string;
}

describe('what may be asked for in an hour', () => {
  const identity = useIdentityApi();
  const apis: TestApi[] = [];

  /** A process of the node with these limits, over the same database. */
  async function start(limits: Partial<HourlyLimits>): Promise<TestApi> {
    const hourlyCost = { token: 0, user: 0, network: 0, ...limits };
    const api = await startTestApi(identity().url, 'whole', { demo: false }, { hourlyCost });
    apis.push(api);
    return api;
  }
  const stop = async (api: TestApi): Promise<void> => {
    apis.splice(apis.indexOf(api), 1);
    await api.close();
  };
  beforeAll(() => identity().domain.db.query(ctx, 'delete from hourly_costs'));
  afterAll(async () => {
    for (const api of apis) await api.close();
  });

  async function ask(api: TestApi, headers: Record<string, string> = {}, query = TEN): Promise<Asked> {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    const wait = response.headers.get('retry-after');
    return {
      status: response.status,
      code: errors?.[0]?.extensions.code,
      retryAfter: wait === null ? undefined : Number(wait),
      minutes: errors?.[0]?.message ?? '',
    };
  }
  /** How many of so many requests were answered, sent in turn to several processes. */
  async function answered(to: readonly TestApi[], times: number, headers: Record<string, string>): Promise<number> {
    let good = 0;
    for (let at = 0; at < times; at++) {
      const api = to[at % to.length];
      if (api && (await ask(api, headers)).code === undefined) good += 1;
    }
    return good;
  }
  async function aToken(): Promise<{ id: string; headers: Record<string, string>; cookie: Record<string, string> }> {
    const user = await identity().user([{ role: 'EDITOR', ncc: 'IT' }]);
    const browser = identity().browser();
    await browser.signIn(user.email);
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { createApiToken } = await browser.ask<{ createApiToken: { id: string; secret: string } }>(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { id secret } }',
      { input: { name: 'a program', role: 'EDITOR', expiresAt } },
    );
    return {
      id: createApiToken.id,
      headers: { authorization: `Bearer ${createApiToken.secret}` },
      cookie: { cookie: browser.cookie ?? '' },
    };
  }

  it('ends with a code, the minutes to wait and Retry-After, for known and unknown documents alike', async () => {
    const api = await start({ token: 100 });
    const { headers } = await aToken();
    expect(await answered([api], 12, headers)).toBe(10);
    for (const query of [TEN, TEN_OTHERS, 'mutation { cancelJob(id: "x") { id } }']) {
      const refused = await ask(api, headers, query);
      expect(refused).toMatchObject({ status: 429, code: 'HOURLY_COST_SPENT' });
      expect(refused.retryAfter).toBeGreaterThan(3_500);
      expect(refused.retryAfter).toBeLessThanOrEqual(3_600);
      expect(refused.minutes).toContain('60 minutes');
    }
  });

  it('is one sum for two processes, and never more than the limit', async () => {
    const two = [await start({ token: 1_000 }), await start({ token: 1_000 })];
    const { headers } = await aToken();
    const good = await answered(two, 120, headers);
    expect(good).toBeLessThanOrEqual(100);
    expect(good).toBeGreaterThanOrEqual(98); // a process may keep a hundredth that the other one would need
  });

  it('holds when all come at once', async () => {
    const two = [await start({ token: 500 }), await start({ token: 500 })];
    const { headers } = await aToken();
    const all = await Promise.all(Array.from({ length: 80 }, (_, at) => ask(two[at % 2] as TestApi, headers)));
    const good = all.filter(({ code }) => code === undefined).length;
    expect(good).toBeLessThanOrEqual(50);
    expect(good).toBeGreaterThanOrEqual(48);
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set([undefined, 'HOURLY_COST_SPENT']));
  });

  it('is counted for each token, person and network by itself', async () => {
    const api = await start({ token: 20, user: 40, network: 30 });
    const [one, other] = [await aToken(), await aToken()];
    expect(await answered([api], 3, one.headers)).toBe(2);
    expect(await answered([api], 3, other.headers)).toBe(2);
    expect(await answered([api], 5, one.cookie)).toBe(4);
    expect(await answered([api], 4, {})).toBe(3);
  });

  it('keeps nobody from signing in', async () => {
    const api = await start({ network: 10 });
    await identity().domain.db.query(ctx, `delete from hourly_costs where spender like 'network %'`);
    expect(await answered([api], 3, {})).toBe(1);
    const { email } = await identity().user([{ role: 'EDITOR', ncc: 'IT' }]);
    const browser = new Client(api.url);
    expect((await browser.signIn(email)).code).toBeUndefined();
    expect((await browser.send(TEN)).code).toBeUndefined();
  });

  it('begins anew an hour later, and a restart takes nothing of it away', async () => {
    const { headers, id } = await aToken();
    const { db } = identity().domain;
    const spent = async (): Promise<number> => {
      const sql = 'select spent::int as spent from hourly_costs where spender = $1';
      return (await db.query<{ spent: number }>(ctx, sql, [`token ${id}`]))[0]?.spent ?? 0;
    };
    const first = await start({ token: 10_000 });
    expect(await answered([first], 3, headers)).toBe(3);
    expect(await spent()).toBe(100);
    await stop(first);
    expect(await spent()).toBe(30); // what was set aside and not used is given back
    const second = await start({ token: 40 });
    expect(await answered([second], 3, headers)).toBe(1);
    await stop(second);
    await db.query(ctx, `update hourly_costs set since = now() - interval '61 minutes' where spender = $1`, [
      `token ${id}`,
    ]);
    expect(await answered([await start({ token: 40 })], 6, headers)).toBe(4);
  });

  it('writes once in many requests', async () => {
    const api = await start({ token: 10_000 });
    const { headers } = await aToken();
    await ask(api, headers);
    const counter = countStatements();
    expect(await answered([api], 500, headers)).toBe(500);
    counter.stop();
    const writes = counter.statements.filter((statement) => statement.includes('hourly_costs'));
    process.stdout.write(`${writes.length} writes for 500 requests that cost half of an hour.\n`);
    expect(writes.length).toBeLessThanOrEqual(51); // a hundredth of the hour each
  });

  it('counts nothing for whoever has no limit', async () => {
    const api = await start({ user: 10 });
    const counter = countStatements();
    expect(await answered([api], 20, {})).toBe(20);
    counter.stop();
    expect(counter.statements.filter((statement) => statement.includes('hourly_costs'))).toEqual([]);
  });

  it('counts the records of an export', async () => {
    const api = await start({ network: 3_000 });
    const { db } = identity().domain;
    const exported = async (): Promise<number> => (await fetch(`${api.url}/api/export/countries.csv`)).status;
    await db.query(ctx, `delete from hourly_costs where spender like 'network %'`);
    const statuses = [];
    for (let at = 0; at < 40 && statuses.at(-1) !== 429; at++) statuses.push(await exported());
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    const refused = await fetch(`${api.url}/api/export/countries.csv`);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});
