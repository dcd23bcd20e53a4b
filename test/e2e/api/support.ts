import { afterAll, beforeAll, expect } from '@jest/globals';
import { countStatements, useDatabase } from '@seedbed/platform/testing';
import { SEEDED } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';

type Variables = Record<string, unknown>;
type Headers = Record<string, string>;

export interface SeededApis {
  /** The read engine: one statement per query. */
  readonly whole: TestApi;
  /** The ordinary executor over the same database. */
  readonly fields: TestApi;
  /** Data of a query that both answer alike, letter by letter; the read engine with exactly one statement. */
  both<T = Variables>(query: string, variables?: Variables, headers?: Headers): Promise<T>;
}

/** An answer as it came, without what differs from run to run. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: globalThis.Headers;
}

/** Sends any body to the endpoint, as a program that is no good client would. */
export async function post(api: TestApi, body: string, headers: Headers = {}): Promise<RawAnswer> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/**
 * The api over the loaded seed network, started both ways, for the tests of a file. Call it in the outermost `describe`;
 * ask the function it returns inside tests.
 */
export function useSeededApis(): () => SeededApis {
  const database = useDatabase(SEEDED);
  let apis: SeededApis | undefined;

  beforeAll(async () => {
    const { url } = database();
    const whole = await startTestApi(url, 'whole');
    const fields = await startTestApi(url, 'fields');
    apis = { whole, fields, both: (query, variables, headers) => both(whole, fields, query, variables, headers) };
  }, 180_000);
  afterAll(async () => {
    await apis?.whole.close();
    await apis?.fields.close();
  });
  return () => {
    if (!apis) throw new Error('The apis are there inside tests and hooks only.');
    return apis;
  };
}

async function both<T>(
  whole: TestApi,
  fields: TestApi,
  query: string,
  variables: Variables = {},
  headers: Headers = {},
): Promise<T> {
  const counter = countStatements();
  const data = await whole.ask<T>(query, variables, headers).finally(() => counter.stop());
  // a mutation before may still be waking the relay, by itself and after its answer; and an api begins to listen
  const notAsked = /pg_notify\('outbox'|^listen /;
  const ours = counter.statements.filter((statement) => !notAsked.test(statement));
  const lookups = ours.filter((statement) => statement.startsWith('select distinct kind, record_id')); // types of ids
  expect(lookups.length).toBeLessThanOrEqual(1);
  const reads = ours.filter((statement) => !lookups.includes(statement));
  expect(reads.map((statement) => statement.slice(0, 60))).toHaveLength(1);
  const oracle = await fields.ask<T>(query, variables, headers);
  expect(data).toEqual(oracle);
  expect(JSON.stringify(data)).toBe(JSON.stringify(oracle)); // the order of keys counts
  return data;
}
