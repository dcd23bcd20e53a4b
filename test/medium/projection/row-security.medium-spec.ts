import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@seedbed/platform/database';
import { newId, type Reader, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { linkRecords } from '@seedbed/platform/records';
import { countStatements, type GraphqlClient, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { askedBy } from './readers.js';
import { fillUniverse, makeUniverse, OTHER_HOUSE, READERS, startUniverse } from './universe.js';

const ctx = systemContext('test:row-security');
const as = (role: string, nccIds: readonly string[] = []): Reader => ({ role, nccIds, organisationIds: [] });
const contextOf = (reader: Reader): RequestContext => ({ ...ctx, reader });
const COUNT = 'select count(*)::int as n from planets';

/** Runs on every PostgreSQL that we support: that the reader is set before rows are read is nowhere promised. */
describe('row security', () => {
  const database = useDatabase();
  let api: GraphqlClient & { close(): Promise<void> };
  let client: pg.Client;
  let expected: { everything: number; shared: number; isPublic: number };

  const plain = async (sql: string, values: unknown[] = [], name?: string): Promise<number> =>
    (await client.query<{ n: number }>({ text: sql, values, ...(name ? { name } : {}) })).rows[0]?.n ?? -1;
  const inside = `select (${COUNT}) as n from (select set_config('app.role', $1::text, true) as x offset 0) s where x is not null`;

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    api = await startUniverse(database().url);
    const { db } = database();
    await fillUniverse(db, 11);
    const count = async (where: string): Promise<number> =>
      (await db.query<{ n: number }>(ctx, `${COUNT} where ${where}`))[0]?.n ?? 0;
    expected = {
      everything: await count('true'),
      shared: await count(`visibility <> 'PRIVATE'`),
      isPublic: await count(`visibility = 'PUBLIC'`),
    };
    const address = new URL(database().url);
    address.searchParams.set('options', '-c role=seedbed_app');
    client = new pg.Client({ connectionString: address.href });
    client.on('error', () => undefined); // the database is dropped before the last hook
    await client.connect();
  }, 60_000);
  afterAll(async () => {
    await client?.end();
    await api?.close();
  });

  it('is on for every record type', async () => {
    const tables = [...linkRecords().values()].map(({ table }) => table);
    const open = await database().db.query(
      ctx,
      `select relname from pg_class where relname = any($1) and not relrowsecurity`,
      [tables],
    );
    expect(open).toEqual([]);
  });

  it('has a universe to judge by', () => {
    const { everything, shared, isPublic } = expected;
    expect([everything > shared, shared > isPublic, isPublic > 0]).toEqual([true, true, true]);
  });

  it('follows the reader that is set inside the statement, and leaves nothing on the connection', async () => {
    for (const name of [undefined, 'named']) {
      for (let time = 0; time < 8; time++) {
        // often enough for a named statement to get a generic plan
        expect(await plain(inside, ['SYSTEM'], name)).toBe(expected.everything);
        expect(await plain(COUNT)).toBe(expected.isPublic);
        expect(await plain(inside, ['DEMO'], name)).toBe(expected.shared);
        expect(await plain(inside, ['STRANGER'], name)).toBe(expected.isPublic);
        const { rows } = await client.query(`select current_setting('app.role', true) as role`);
        expect(['', null]).toContain(rows[0].role);
      }
    }
  });

  it('shows in the wrong order what everybody sees', async () => {
    const after = `select n from (${COUNT} offset 0) c, lateral (select set_config('app.role', $1::text, true) as x where c.n is not null offset 0) s`;
    expect(await plain(after, ['SYSTEM'])).toBe(expected.isPublic);
  });

  it('shows a connection without a reader what everybody sees, and lets it write nothing', async () => {
    expect(await plain(COUNT)).toBe(expected.isPublic);
    expect((await client.query('select 1 from stars')).rowCount).toBeGreaterThan(0);
    expect((await client.query(`update planets set nickname = 'x'`)).rowCount).toBe(0);
    expect((await client.query('delete from moons')).rowCount).toBe(0);
    await expect(client.query(`insert into stars (id, name) values (gen_random_uuid(), 'x')`)).rejects.toMatchObject({
      code: '42501',
    });
    expect((await client.query('select 1 from search_texts')).rowCount).toBe(0);
  });

  it('takes the worker for the system where it names nobody, and follows it where it does', async () => {
    const worker = await connect({ url: database().url, role: 'seedbed_worker', poolSize: 1 });
    try {
      const { rows } = await worker.pool.query<{ n: number }>(COUNT);
      expect(rows[0]?.n).toBe(expected.everything);
      expect(await worker.query(contextOf(as('DEMO')), COUNT)).toEqual([{ n: expected.shared }]);
    } finally {
      await worker.close();
    }
  });

  it('holds for what services send, in a transaction and outside, in one round trip', async () => {
    const { db } = database();
    const counter = countStatements();
    try {
      expect(await db.query(contextOf(as('DEMO')), COUNT)).toEqual([{ n: expected.shared }]);
      expect(await db.query(contextOf(as('STRANGER')), `${COUNT} where visibility <> $1`, [''])).toEqual([
        { n: expected.isPublic },
      ]);
      expect(counter.count()).toBe(2);
    } finally {
      counter.stop();
    }
    const seen = await db.inTransaction(contextOf(as('DEMO')), (tx) => db.query(tx, COUNT));
    expect(seen).toEqual([{ n: expected.shared }]);
    // each connection of the pool is clean again
    const left = await Promise.all(
      Array.from({ length: 5 }, () =>
        db.pool.query<{ role: string | null }>(`select current_setting('app.role', true) as role`),
      ),
    );
    expect(left.map(({ rows }) => rows[0]?.role ?? '')).toEqual(['', '', '', '', '']);
  });

  it('gives an error of a statement sent as a reader to its caller, and goes on with the connection', async () => {
    const one = await connect({ url: database().url, role: 'seedbed_app', poolSize: 1 });
    const pid = async () => one.query(ctx, 'select pg_backend_pid() as pid');
    try {
      const before = await pid();
      await expect(one.query(ctx, 'select 1 / $1::int as n', [0])).rejects.toMatchObject({ code: '22012' });
      await expect(one.query(contextOf(as('KEEPER', ['no id'])), COUNT)).rejects.toMatchObject({ code: '22P02' });
      await expect(one.query(ctx, 'selec')).rejects.toMatchObject({ code: '42601' });
      expect(await pid()).toEqual(before);
    } finally {
      await one.close();
    }
  });

  it('refuses a row that its writer could not read again', async () => {
    const sql = `insert into planets (id, name, visibility, steward_id) values ($1, 'Hidden', 'PRIVATE', $2) returning id`;
    const write = database().db.query(contextOf(as('STRANGER')), sql, [newId(), OTHER_HOUSE]);
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });

  it('is set by every statement of the engine, in both ways of answering', async () => {
    const fields = await startUniverse(database().url, 'fields');
    const counter = countStatements();
    try {
      for (const each of [api, fields]) {
        for (const reader of READERS) {
          const query =
            '{ planets(last: 3) { totalCount nodes { id moons { nodes { id } } } } search(text: "a") { id } }';
          await each.ask(query, {}, askedBy(reader));
        }
      }
    } finally {
      await fields.close();
      counter.stop();
    }
    const own = counter.statements.filter((sql) => !sql.includes('pg_notify'));
    expect(own.length).toBe(READERS.length * 3); // whole: one each; by root fields: two each
    for (const sql of own) {
      expect(sql).toMatch(
        / from \(select set_config\('app\.role', \$\d+::text, true\) \|\| .* offset 0\) s where x is not null$/,
      );
    }
  });
});
