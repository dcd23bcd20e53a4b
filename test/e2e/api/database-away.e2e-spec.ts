import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { post } from './support.js';

describe('while the database is away', () => {
  const database = useDatabase();
  let whole: TestApi;
  let fields: TestApi;
  let operator: pg.Client;
  let name: string;

  beforeAll(async () => {
    whole = await startTestApi(database().url, 'whole');
    fields = await startTestApi(database().url, 'fields');
    const address = new URL(database().url);
    name = address.pathname.slice(1);
    address.pathname = '/postgres';
    operator = new pg.Client({ connectionString: address.href });
    await operator.connect();
  }, 120_000);
  afterAll(async () => {
    await operator.end();
    await whole.close();
    await fields.close();
  });
  const allow = (yes: boolean) =>
    operator.query(`alter database ${pg.escapeIdentifier(name)} allow_connections ${yes}`);
  const cut = () => operator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);

  const READ = JSON.stringify({ query: '{ countries(first: 1) { totalCount } }' });
  const WRITE = JSON.stringify({ query: 'mutation { recomputeNetworkMetrics { id } }' });
  const ready = async (api: TestApi): Promise<number> => (await fetch(`${api.url}/health/ready`)).status;
  const kindOf = (text: string): unknown => JSON.parse(text).errors?.[0]?.extensions?.kind;

  it('every question is answered UNAVAILABLE, in the language of the caller, and all is well when it is back', async () => {
    expect([await ready(whole), await ready(fields)]).toEqual([200, 200]);
    await allow(false);
    try {
      await cut();
      await refusedByBoth();
    } finally {
      await allow(true);
    }
    for (const api of [whole, fields]) {
      await until(async () => (await ready(api)) === 200, { what: 'the api to be ready again' });
      expect(await api.ask('{ countries(first: 1) { totalCount } }')).toEqual({
        countries: { totalCount: expect.any(Number) },
      });
    }
  });

  async function refusedByBoth(): Promise<void> {
    for (const api of [whole, fields]) {
      for (const body of [READ, WRITE]) {
        const { status, text } = await post(api, body, { 'seedbed-language': 'it' });
        const { errors } = JSON.parse(text) as { errors: { message: string; extensions: object }[] };
        expect(errors[0]?.extensions).toMatchObject({
          code: 'DATABASE_BUSY',
          kind: 'UNAVAILABLE',
          requestId: expect.any(String),
        });
        expect(errors[0]?.message).toMatch(/database non ha risposto|Il database/);
        expect(status).toBeLessThan(500);
        expect(text).not.toMatch(/postgres|terminat|seedbed_test|127\.0\.0\.1|\bat \S+:\d+|select /i);
      }
      expect(await ready(api)).toBe(503);
      expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
      expect(await api.ask('{ __schema { queryType { name } } }')).toEqual({
        __schema: { queryType: { name: 'Query' } },
      });
    }
  }

  it('questions that are under way when it goes are answered too, none hangs, none is a bug', async () => {
    const asked = Array.from({ length: 40 }, (_, at) => post(at % 2 ? whole : fields, at % 5 === 0 ? WRITE : READ));
    await cut();
    const answers = await Promise.all(asked);
    for (const { status, text } of answers)
      expect([status, [undefined, 'UNAVAILABLE'].includes(kindOf(text) as string)]).toEqual([200, true]);
    for (const api of [whole, fields]) {
      await until(async () => kindOf((await post(api, READ)).text) === undefined, { what: 'the api to answer again' });
    }
  });
});
