import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, migrate, requireMigrated } from '@seedbed/platform/database';
import { AppError, systemContext } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';

const ctx = systemContext('test:migrate');

/** Everything an error could print: message, stack, cause, parameters. */
function everythingOf(error: unknown): string {
  const { message, stack, code, params } = error as AppError;
  return [message, stack, code, JSON.stringify(params), JSON.stringify(error)].join('\n');
}

describe('migrating', () => {
  const database = useDatabase();
  let name: string;
  let url: string;
  let operator: pg.Client;

  beforeAll(async () => {
    const address = new URL(database().url);
    name = `${address.pathname.slice(1)}_missing`;
    address.pathname = '/postgres';
    operator = new pg.Client({ connectionString: address.href });
    await operator.connect();
    address.pathname = `/${name}`;
    url = address.href;
  });
  afterAll(async () => {
    await operator.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    await operator.end();
  });

  it('makes a database that is missing, also when two start at once, and a second time changes nothing', async () => {
    const lines: string[] = [];
    const [one, two] = await Promise.all([
      migrate(url, (line) => lines.push(line)),
      migrate(url, (line) => lines.push(line)),
    ]);
    const ran = [...one, ...two];
    expect(new Set(ran).size).toBe(ran.length); // each migration once
    expect(ran.length).toBeGreaterThan(3);
    expect([one.length, two.length].sort()[0]).toBe(0); // the other found all done
    expect(lines.filter((line) => line.includes('derived.sql'))).toHaveLength(1);
    const again: string[] = [];
    expect(await migrate(url, (line) => again.push(line))).toEqual([]);
    expect(again).toEqual([]);
  });

  it('leaves each role what it needs: the owner builds, the others write rows', async () => {
    const owner = await connect({ url, role: 'seedbed_owner', poolSize: 1 });
    await owner.query(ctx, 'create table experiment (id int)');
    await owner.query(ctx, 'drop table experiment');
    await owner.close();
    for (const role of ['seedbed_app', 'seedbed_worker'] as const) {
      const db = await connect({ url, role, poolSize: 1 });
      try {
        await requireMigrated(db);
        expect(await db.query(ctx, 'select current_user as role, current_setting($1) as zone', ['timezone'])).toEqual([
          { role, zone: 'UTC' },
        ]);
        await db.query(ctx, `insert into search_words values ('experiment') on conflict do nothing`);
        for (const forbidden of [
          'create table t (id int)',
          'drop table calls',
          'delete from migrations',
          'update derived_state set hash = null',
          'create role x',
          'alter table calls disable trigger all',
        ]) {
          await expect(db.query(ctx, forbidden)).rejects.toMatchObject({ code: '42501' });
        }
      } finally {
        await db.close();
      }
    }
    const { rows } = await operator.query(
      `select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname like 'seedbed\\_%' order by 1`,
    );
    expect(rows.map((row) => Object.values(row))).toEqual(
      ['app', 'owner', 'worker'].map((role) => [`seedbed_${role}`, false, false, false]),
    );
  });

  it('is asked for by name when a database is behind the code', async () => {
    const empty = `${name}_2`;
    await operator.query(`create database ${pg.escapeIdentifier(empty)}`);
    const address = new URL(url);
    address.pathname = `/${empty}`;
    const db = await connect({ url: address.href, role: 'seedbed_app', poolSize: 1 });
    try {
      await expect(requireMigrated(db)).rejects.toMatchObject({
        kind: 'UNAVAILABLE',
        code: 'DATABASE_NOT_MIGRATED',
        params: { count: expect.any(Number) },
      });
    } finally {
      await db.close();
      await operator.query(`drop database ${pg.escapeIdentifier(empty)} with (force)`);
    }
  });

  describe('at a wrong address', () => {
    const wrong = (change: (address: URL) => void): string => {
      const address = new URL(url);
      address.password = 'hunter2secret';
      change(address);
      return address.href;
    };
    const ways: readonly (readonly [string, (address: URL) => void])[] = [
      [
        'where nobody listens',
        (address) => {
          address.port = '1';
        },
      ],
      [
        'of a host that does not exist',
        (address) => {
          address.hostname = 'nobody.invalid';
        },
      ],
      [
        'with a login that does not exist',
        (address) => {
          address.username = 'nobody';
        },
      ],
    ];
    it.each(ways)(
      '%s says that the database does not answer, what to check, and never the password',
      async (_, change) => {
        for (const attempt of [
          () => migrate(wrong(change)),
          () => connect({ url: wrong(change), role: 'seedbed_app', poolSize: 1 }),
        ]) {
          const error: unknown = await attempt().then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          expect(error).toBeInstanceOf(AppError);
          expect(error).toMatchObject({ kind: 'UNAVAILABLE', code: 'DATABASE_UNREACHABLE' });
          expect((error as AppError).message).toContain('DATABASE_URL');
          expect(everythingOf(error)).not.toContain('hunter2secret');
        }
      },
    );

    it.each(['nonsense', 'http://127.0.0.1/x', 'postgres://'])(
      'that is none ("%s") is refused with a code',
      async (address) => {
        for (const attempt of [
          () => migrate(address),
          () => connect({ url: address, role: 'seedbed_app', poolSize: 1 }),
        ]) {
          await expect(attempt()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
        }
      },
    );
  });
});

describe('a transaction', () => {
  const database = useDatabase();
  const db = () => database().db;
  const words = async () =>
    (await db().query<{ word: string }>(ctx, 'select word from search_words order by 1')).map(({ word }) => word);

  it('is all or nothing, and an inner one is part of the outer one', async () => {
    const before = await words();
    const work = db().inTransaction(ctx, async (tx) => {
      await db().inTransaction(tx, (inner) => db().query(inner, `insert into search_words values ('inner')`));
      await db().query(tx, `insert into search_words values ('outer')`);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await words()).toEqual(before);
    await db().inTransaction(ctx, (tx) =>
      db().inTransaction(tx, (inner) => db().query(inner, `insert into search_words values ('inner')`)),
    );
    expect(await words()).toContain('inner');
  });

  it('tells the triggers who, why and for which request, and leaves nothing of it on the connection', async () => {
    const who = systemContext('user:x', 'because');
    const settings = `select current_setting('app.actor', true) as actor, current_setting('app.why', true) as why, current_setting('app.request', true) as request`;
    const inside = await db().inTransaction(who, (tx) => db().query(tx, settings));
    expect(inside).toEqual([{ actor: 'user:x', why: 'because', request: who.requestId }]);
    for (let at = 0; at < 6; at++) {
      const [outside] = await db().query<Record<string, string | null>>(ctx, settings);
      expect(Object.values(outside ?? {}).filter(Boolean)).toEqual([]);
    }
  });

  it('answers the rows of every kind of statement', async () => {
    const insert = await db().query(ctx, `insert into search_words values ('rows') returning word`);
    const update = await db().query(ctx, `update search_words set word = 'rows2' where word = 'rows' returning word`);
    const gone = await db().query(ctx, `delete from search_words where word = 'rows2' returning word`);
    const nothing = await db().query(ctx, `delete from search_words where word = 'rows2'`);
    expect([insert, update, gone, nothing]).toEqual([[{ word: 'rows' }], [{ word: 'rows2' }], [{ word: 'rows2' }], []]);
  });

  it('can be asked for in a stricter isolation', async () => {
    const level = await db().inTransaction(ctx, (tx) => db().query(tx, 'show transaction_isolation'), {
      isolation: 'SERIALIZABLE',
    });
    expect(level).toEqual([{ transaction_isolation: 'serializable' }]);
  });
});
