import { afterAll, beforeAll } from '@jest/globals';
import { secretOf } from '@seedbed/platform/config';
import { connect, type Db } from '@seedbed/platform/database';
import { useNodeSecret } from '@seedbed/platform/kernel';
import pg from 'pg';
import { until } from './until.js';

export interface TestDatabase {
  /** As the api sees it: role seedbed_app. */
  readonly db: Db;
  /** The address with which migrations run (the login that may do everything). */
  readonly ownerUrl: string;
  /** The address to give to an api or a worker as DATABASE_URL. */
  readonly url: string;
}

/** Read here and nowhere else: tools/test.mjs sets them for the Jest it starts. */
function settings(): { server: string; template: string; name: string } {
  const { SEEDBED_TEST_POSTGRES, SEEDBED_TEST_TEMPLATE, SEEDBED_TEST_RUN, JEST_WORKER_ID } = process.env;
  if (!SEEDBED_TEST_POSTGRES)
    throw new Error('This test needs a database, and none is given: run it with `npm test -- PATH`.');
  return {
    server: SEEDBED_TEST_POSTGRES,
    template: SEEDBED_TEST_TEMPLATE ?? 'seedbed_template',
    name: `seedbed_test_${SEEDBED_TEST_RUN ?? process.ppid}_${JEST_WORKER_ID ?? '1'}`,
  };
}

async function onServer(server: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const LEAVING_MS = 2_000;

/**
 * Waits until nobody is connected to a database, for a while: who is just closing a connection would hear that it was
 * broken off, which nobody listens for any more, and Node ends the test for it.
 */
async function untilLeft(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const isLeft = async (): Promise<boolean> => {
    const { rowCount } = await client.query('select 1 from pg_stat_activity where datname = $1 limit 1', [name]);
    return rowCount === 0;
  };
  try {
    await until(isLeft, { deadlineMs: LEAVING_MS }).catch(() => undefined);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

/** What a database holds before the first test: the same for every file that names it. */
export interface Filling {
  readonly name: string;
  readonly fill: (db: Db) => Promise<unknown>;
}

/**
 * A template that is filled already: the first file of a run that wants it makes it, the others wait for that and clone it.
 * It gets its name when it is whole, so that a run that dies in the middle leaves no half of one.
 */
async function filledTemplate(server: string, template: string, { name, fill }: Filling): Promise<string> {
  const [filled, making] = [`${template}_${name}`, `${template}_${name}_making`];
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [filled]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [filled]);
    if (rowCount) return filled;
    await client.query(`drop database if exists ${pg.escapeIdentifier(making)} with (force)`);
    await client.query(`create database ${pg.escapeIdentifier(making)} template ${pg.escapeIdentifier(template)}`);
    const db = await connect({ url: addressOf(server, making), role: 'seedbed_app', poolSize: 5 });
    try {
      await fill(db);
    } finally {
      await db.close();
    }
    await client.query(`alter database ${pg.escapeIdentifier(making)} rename to ${pg.escapeIdentifier(filled)}`);
    return filled;
  } finally {
    await client.end(); // the lock goes with it
  }
}

/**
 * Gives the tests of a file a database of their own: migrated, empty or filled as named, cloned from a template before
 * the first test (about a tenth of a second) and dropped after the last. Call it at the top of the outermost
 * `describe`; ask the function it returns inside tests.
 */
export function useDatabase(filling?: Filling): () => TestDatabase {
  let current: TestDatabase | undefined;

  beforeAll(async () => {
    const { server, template, name } = settings();
    useNodeSecret(secretOf('the secret of the tests, which is none at all'));
    const source = filling ? await filledTemplate(server, template, filling) : template;
    await onServer(server, [
      `drop database if exists ${pg.escapeIdentifier(name)} with (force)`,
      `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(source)}`,
    ]);
    const url = addressOf(server, name);
    current = { db: await connect({ url, role: 'seedbed_app', poolSize: 5 }), ownerUrl: url, url };
  }, 180_000);

  afterAll(async () => {
    if (!current) return;
    await current.db.close();
    current = undefined;
    const { server, name } = settings();
    await untilLeft(server, name);
    await onServer(server, [`drop database if exists ${pg.escapeIdentifier(name)} with (force)`]);
  });

  return () => {
    if (!current) throw new Error('The database is there inside tests and hooks only, not while tests are collected.');
    return current;
  };
}
