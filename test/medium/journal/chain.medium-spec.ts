import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@seedbed/platform/testing';
import pg from 'pg';
import { Star } from '../projection/universe.js';
import { ctx, person, useJournalLab } from './support.js';

interface Place {
  readonly seq: string;
  readonly record_id: string;
}

describe('the chain of seals', () => {
  const lab = useJournalLab();
  const clients: pg.Client[] = [];
  const write = async (count: number, name = 'Star'): Promise<void> => {
    for (let at = 0; at < count; at++) await lab().records.create(person('ana'), Star, { name: `${name} ${at}` });
  };
  const places = () =>
    lab().owner.query<Place>(ctx, 'select seq::text as seq, record_id from journal order by journal.seq');
  const seals = () =>
    lab().owner.query<{ no: string; seqs: string[] }>(
      ctx,
      'select no, seqs::text[] as seqs from journal_seals order by no',
    );
  async function session(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: lab().database.ownerUrl });
    client.on('error', () => undefined); // it is killed on purpose
    await client.connect();
    clients.push(client);
    return client;
  }

  beforeEach(async () => {
    await lab().owner.query(ctx, 'truncate journal, journal_seals');
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.end().catch(() => undefined);
  });

  it('takes every row once, in batches, and holds', async () => {
    await write(25);
    expect(await lab().verify()).toMatchObject({ seals: 0, rows: 0, unsealed: 25, head: null, tampered: [] });
    await lab().settle();
    expect([await lab().seal(10), await lab().seal(10), await lab().seal(10), await lab().seal(10)]).toEqual([
      10, 10, 5, 0,
    ]);
    await write(3);
    const verified = await lab().verify();
    expect(verified).toMatchObject({ seals: 3, rows: 25, erased: 0, unsealed: 3, tampered: [] });
    expect(verified.head).toMatch(/^3:[0-9a-f]{64}$/);
    expect((await seals()).flatMap(({ seqs }) => seqs)).toEqual((await places()).slice(0, 25).map(({ seq }) => seq));
  });

  it('takes every row once when several sealers work beside writers', async () => {
    const writing = Promise.all([write(15, 'a'), write(15, 'b'), write(15, 'c')]);
    const sealing = async (): Promise<void> => {
      await until(async () => (await lab().seal(4)) === 0 && (await lab().verify()).rows === 45);
    };
    await Promise.all([sealing(), sealing(), sealing(), writing]);
    const sealed = (await seals()).flatMap(({ seqs }) => seqs);
    expect(sealed).toHaveLength(45);
    expect(new Set(sealed)).toEqual(new Set((await places()).map(({ seq }) => seq)));
    expect((await lab().verify()).tampered).toEqual([]);
  });

  it('waits for open transactions, and loses none of them', async () => {
    const open = await session();
    await open.query('begin');
    await open.query(`insert into stars (id, name) values (gen_random_uuid(), 'Late')`);
    await write(3);
    expect(await lab().seal()).toBe(0);
    await open.query('commit');
    expect(await lab().sealAll()).toBe(4);
    expect(await lab().verify()).toMatchObject({ rows: 4, unsealed: 0, tampered: [] });
  });

  const columns: [string, string][] = [
    ['what it was after', `after = jsonb_set(after, '{name}', '"Forged"')`],
    ['what it was before', `before = '{}'`],
    ['who', `actor = 'user:nobody'`],
    ['why', `why = 'because'`],
    ['when', `at = at + interval '1 microsecond'`],
    ['which record', 'record_id = gen_random_uuid()'],
    ['which version', 'rev = rev + 1'],
    ['what was done', `op = 'd'`],
    ['the request', `request = 'x'`],
    ['the salt', 'salt = gen_random_uuid()'],
    ['the hash', 'leaf = sha256(leaf)'],
    ['no hash any more', 'leaf = null'],
  ];
  it.each(columns)('finds the row in which somebody changed %s, and names it', async (_what, set) => {
    await write(9);
    await lab().sealAll(3);
    const row = (await places())[4];
    await lab().owner.query(ctx, `update journal set ${set} where seq = $1`, [row?.seq]);
    const { tampered } = await lab().verify();
    expect(tampered).toMatchObject([{ what: 'ROW_ALTERED', seal: 2, seq: row?.seq, recordType: 'Star' }]);
    if (!set.startsWith('record_id')) expect(tampered[0]?.recordId).toBe(row?.record_id);
  });

  it('finds a row that was altered together with its hash', async () => {
    await write(6);
    await lab().sealAll(3);
    await lab().owner.query(ctx, `update journal set actor = 'user:nobody' where seq = $1`, [(await places())[4]?.seq]);
    await lab().owner.query(ctx, 'update journal j set leaf = journal_leaf(j)');
    expect((await lab().verify()).tampered).toEqual([{ what: 'SEAL_ALTERED', seal: 2 }]);
  });

  it('finds every altered row, the first one first', async () => {
    await write(9);
    await lab().sealAll(3);
    const rows = await places();
    for (const at of [7, 1])
      await lab().owner.query(ctx, `update journal set why = 'x' where seq = $1`, [rows[at]?.seq]);
    expect((await lab().verify()).tampered.map(({ seq }) => seq)).toEqual([rows[1]?.seq, rows[7]?.seq]);
  });

  it('finds a row that is missing, and one that was put in between', async () => {
    await write(9);
    await lab().sealAll(3);
    const row = (await places())[4];
    await lab().owner.query(ctx, 'delete from journal where seq = $1', [row?.seq]);
    expect((await lab().verify()).tampered).toEqual([{ what: 'ROW_MISSING', seal: 2, seq: row?.seq }]);
    await lab().owner.query(
      ctx,
      `insert into journal (incarnation, xid, kind, record_id, op, rev, at, salt)
       select incarnation, xid, kind, record_id, op, rev, at, salt from journal order by seq limit 1`,
    );
    const { tampered } = await lab().verify();
    expect(tampered.map(({ what }) => what).sort()).toEqual(['ROW_ADDED', 'ROW_MISSING']);
  });

  it('finds a seal that was altered or removed, in the middle and at the end', async () => {
    await write(9);
    await lab().sealAll(3);
    await lab().owner.query(ctx, 'update journal_seals set hash = sha256(hash) where no = 3');
    expect((await lab().verify()).tampered).toEqual([{ what: 'SEAL_ALTERED', seal: 3 }]);
    await lab().owner.query(ctx, 'delete from journal_seals where no = 3');
    expect((await lab().verify()).tampered).toMatchObject([{ what: 'SEAL_MISSING', seal: 3 }]);
    await lab().owner.query(ctx, 'delete from journal_seals where no = 1');
    expect((await lab().verify()).tampered).toContainEqual({ what: 'SEAL_MISSING', seal: 1 });
  });

  it('holds over rows that were erased, sealed or not', async () => {
    await write(6);
    await lab().sealAll(3);
    await write(2);
    const rows = await places();
    const erase = (id?: string) => lab().db.inTransaction(ctx, (tx) => lab().journal.erase(tx, 'Star', id ?? ''));
    expect([await erase(rows[4]?.record_id), await erase(rows[6]?.record_id)]).toEqual([1, 1]);
    expect(await erase(rows[4]?.record_id)).toBe(0);
    expect(await lab().verify()).toMatchObject({ rows: 6, erased: 1, unsealed: 2, tampered: [] });
    await lab().sealAll();
    expect(await lab().verify()).toMatchObject({ rows: 8, erased: 2, unsealed: 0, tampered: [] });
    const [left] = await lab().owner.query(ctx, 'select * from journal where seq = $1', [rows[6]?.seq]);
    expect(left).toMatchObject({ before: null, after: null, actor: null, why: null, salt: null });
    expect(JSON.stringify(left)).not.toContain('ana');
    await lab().owner.query(ctx, 'update journal set leaf = sha256(leaf) where seq = $1', [rows[4]?.seq]);
    expect((await lab().verify()).tampered).toEqual([{ what: 'SEAL_ALTERED', seal: 2 }]);
  });

  it('loses nothing when a sealer is killed in the middle', async () => {
    await write(12);
    await lab().settle();
    await lab().seal(4);
    const sealer = await session();
    const { rows } = await sealer.query('select pg_backend_pid() as pid');
    await sealer.query('begin');
    await sealer.query('select journal_seal(4)');
    const [killed] = await lab().owner.query<{ n: number }>(
      ctx,
      'select count(*)::int n from journal where leaf is not null',
    );
    expect(killed?.n).toBe(4); // its batch is not to be seen before it commits
    const killer = await session();
    await killer.query('select pg_terminate_backend($1)', [rows[0].pid]);
    await until(async () => (await lab().seal(4)) > 0);
    await lab().sealAll(4);
    expect(await lab().verify()).toMatchObject({ seals: 3, rows: 12, unsealed: 0, tampered: [] });
  });

  it('goes on after a restore into another cluster, and the feed begins anew', async () => {
    const { worker, owner, journal, db } = lab();
    const begin = async () =>
      (await worker.query<{ life: number }>(ctx, 'select journal_begin_life() as life'))[0]?.life ?? 0;
    await write(4);
    await lab().settle();
    await lab().seal(2);
    const last = (await journal.feed(ctx, null, 10))[3];
    const first = await begin();
    expect(await begin()).toBe(first);
    // rows of a cluster whose transactions were numbered far ahead of this one
    await owner.query(ctx, `update journal set xid = (xid::text::bigint + 1000000000)::text::xid8 where leaf is null`);
    expect(await journal.feed(ctx, null, 10)).toHaveLength(2);
    const next = await begin();
    expect(next).toBe(first + 1);
    await write(1);
    await until(async () => (await journal.feed(ctx, null, 10)).length === 1);
    expect(await lab().seal()).toBe(3);
    await expect(journal.feed(ctx, last?.position ?? '', 10)).rejects.toMatchObject({
      code: 'JOURNAL_POSITION_OF_ANOTHER_LIFE',
    });
    expect((await db.query<{ n: number }>(ctx, 'select count(*)::int n from journal where leaf is null'))[0]?.n).toBe(
      0,
    );
    await owner.query(ctx, 'update journal_life set system_identifier = 1');
    expect(await begin()).toBe(first + 2);
    expect(await begin()).toBe(first + 2);
  });
});
