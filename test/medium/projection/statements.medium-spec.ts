import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { systemContext } from '@seedbed/platform/kernel';
import { NamedStatements } from '@seedbed/platform/projection';
import { Records } from '@seedbed/platform/records';
import { countStatements, type GraphqlClient, until, useDatabase } from '@seedbed/platform/testing';
import { makeUniverse, Star, startUniverse } from './universe.js';

const ctx = systemContext('test:statements');
type Universe = GraphqlClient & { close(): Promise<void> };

describe('the statements of the read engine', () => {
  const database = useDatabase();
  let api: Universe;
  let hasty: Universe;
  let records: Records;

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    api = await startUniverse(database().url);
    hasty = await startUniverse(database().url, 'whole', 1_500);
    records = new Records(database().db, new Outbox(database().db));
    await records.create(ctx, Star, { name: 'Sol' });
  }, 60_000);
  afterAll(async () => {
    await api?.close();
    await hasty?.close();
  });

  /** Runs `work` while no reader gets at the stars. */
  async function whileLocked<T>(work: (release: () => Promise<void>) => Promise<T>): Promise<T> {
    const owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    const client = await owner.pool.connect();
    await client.query('begin; lock table stars in access exclusive mode');
    const release = async (): Promise<void> => {
      await client.query('rollback');
    };
    try {
      return await work(release);
    } finally {
      await release();
      client.release();
      await owner.close();
    }
  }
  const waiting = async (): Promise<number> => {
    const [row] = await database().db.query<{ n: number }>(
      ctx,
      `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
       where d.datname = current_database() and not l.granted`,
    );
    return row?.n ?? 0;
  };

  it('are let go when they take too long, with what to do about it', async () => {
    const { errors } = await whileLocked(() => hasty.send('{ stars { nodes { name } } }'));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('more than 1.5 seconds'),
      extensions: { code: 'QUERY_TOO_SLOW', kind: 'LIMITED' },
    });
  });

  it('are one for equal questions at the same time', async () => {
    const counter = countStatements();
    const query = '{ stars { nodes { name hue } } }';
    const reads = (): number => counter.statements.filter((sql) => sql.includes('json_build_object')).length;
    try {
      await whileLocked(async (release) => {
        const same = Array.from({ length: 20 }, () => api.ask(query));
        const other = api.ask('{ stars { nodes { hue name } } }');
        await until(async () => (await waiting()) === 2, { what: 'two reads to wait' });
        await release();
        const answers = await Promise.all(same);
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
        await other;
      });
      expect(reads()).toBeLessThan(6); // a question that came when the first was answered asks anew
    } finally {
      counter.stop();
    }
  });

  it('are not joined to one that began before this process wrote', async () => {
    const { db } = database();
    const before = db.writes;
    await db.query(ctx, 'update stars set mass = 1');
    expect(db.writes).toBe(before + 1);
    await db.inTransaction(ctx, (tx) => records.create(tx, Star, { name: 'Vega' }));
    expect(db.writes).toBe(before + 2);
    await expect(db.inTransaction(ctx, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(db.writes).toBe(before + 3); // a commit may have been lost on its way back
  });

  it('keep no more names on a connection than they may, the one used last longest', async () => {
    const one = await connect({ url: database().url, role: 'seedbed_app', poolSize: 1 });
    const client = await one.pool.connect();
    const prepared = async (): Promise<string[]> =>
      (await client.query<{ name: string }>('select name from pg_prepared_statements order by name')).rows.map(
        ({ name }) => name,
      );
    const statements = new NamedStatements(12);
    const run = async (name: string): Promise<void> => {
      statements.use(client, name);
      await client.query({ name, text: `select '${name}'` });
    };
    try {
      for (let at = 10; at < 22; at++) await run(`s${at}`);
      await run('s10');
      expect(await prepared()).toHaveLength(12);
      await run('s22'); // displaces the ten that were not used for longest
      expect(await prepared()).toEqual(['s10', 's21', 's22']);
      await run('s11'); // is prepared anew, although the driver prepared it before
      expect(await prepared()).toEqual(['s10', 's11', 's21', 's22']);
    } finally {
      client.release();
      await one.close();
    }
  });
});
