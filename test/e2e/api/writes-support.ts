import { afterAll, beforeAll } from '@jest/globals';
import { type GraphqlAnswer, useDatabase } from '@seedbed/platform/testing';
import { ctx, type Domain, domainOf, seedGround } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';

export type Values = Record<string, unknown>;
export interface Problem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}
/** What a refusal says, flat. */
export interface Refusal {
  readonly message: string;
  readonly code: string;
  readonly kind: string;
  readonly field?: string;
  readonly problems?: readonly Problem[];
  readonly conflicts?: readonly Values[];
}
export interface Report {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly items: readonly {
    readonly index: number;
    readonly id: string | null;
    readonly rev: number | null;
    readonly outcome: string;
    readonly problems: readonly Problem[];
  }[];
}

const REPORT = '{ total done failed items { index id rev outcome problems { code field message } } }';

export interface WriteApi extends TestApi {
  readonly domain: Domain;
  /** The record that a mutation answers, with the given fields. */
  write<T = { id: string; rev: number }>(mutation: string, input: Values, selection?: string): Promise<T>;
  /** The refusal of a mutation, which must be refused. */
  refused(mutation: string, input: Values, headers?: Record<string, string>): Promise<Refusal>;
  bulk(mutation: string, input: Values): Promise<Report>;
  /** How many rows there are in the tables of records, flags among them, and messages. */
  rows(): Promise<unknown>;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The input type of a mutation; those that only name records share one. */
const inputType = (mutation: string, isMany: boolean): string =>
  /^(archive|restore)/.test(mutation) ? `RecordVersion${isMany ? 's' : ''}Input` : `${capital(mutation)}Input`;

const document = (mutation: string, selection: string, isMany = false): string =>
  `mutation($input: ${inputType(mutation, isMany)}!) { written: ${mutation}(input: $input) ${selection} }`;

function refusalOf(answer: GraphqlAnswer<unknown>): Refusal {
  const [error] = answer.errors ?? [];
  if (!error) throw new Error(`It was not refused: ${JSON.stringify(answer)}`);
  return { message: error.message, ...error.extensions } as unknown as Refusal;
}

/** The api over countries, centres and sources, with a journal, for the tests of a file. */
export function useWriteApi(): () => WriteApi {
  const database = useDatabase();
  let api: WriteApi | undefined;

  beforeAll(async () => {
    const { db, url } = database();
    const domain = domainOf(db);
    await seedGround(domain);
    const started = await startTestApi(url);
    api = { ...started, domain, ...askers(started), rows: () => rowCounts(domain) };
  }, 180_000);
  afterAll(async () => {
    await api?.close();
  });
  return () => {
    if (!api) throw new Error('The api is there inside tests and hooks only.');
    return api;
  };
}

function askers(api: TestApi): Pick<WriteApi, 'write' | 'refused' | 'bulk'> {
  return {
    write: async <T>(mutation: string, input: Values, selection = '{ id rev }') =>
      (await api.ask<{ written: T }>(document(mutation, selection), { input })).written,
    refused: async (mutation, input, headers) =>
      refusalOf(await api.send(document(mutation, '{ id }'), { input }, headers)),
    bulk: async (mutation, input) =>
      (await api.ask<{ written: Report }>(document(mutation, REPORT, true), { input })).written,
  };
}

async function rowCounts({ db }: Domain): Promise<unknown> {
  const tables = [
    'organisations',
    'external_identifiers',
    'projects',
    'participations',
    'quality_flags',
    'outbox',
    'idempotency_keys',
  ];
  const counts = tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ');
  return (await db.query(ctx, `select ${counts}`))[0];
}
