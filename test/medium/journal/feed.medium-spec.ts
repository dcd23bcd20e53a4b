import { describe, expect, it } from '@jest/globals';
import { until } from '@seedbed/platform/testing';
import pg from 'pg';
import { Star } from '../projection/universe.js';
import { ctx, useJournalLab } from './support.js';

describe('the feed of the journal', () => {
  const lab = useJournalLab();
  const readAll = async (size: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const rows = await lab().journal.feed(ctx, after, size);
      ids.push(...rows.map(({ recordId }) => recordId));
      const last = rows.at(-1);
      if (!last) return ids;
      after = last.position;
    }
  };

  it('passes over nothing that commits late', async () => {
    const open = new pg.Client({ connectionString: lab().database.ownerUrl });
    await open.connect();
    try {
      await open.query('begin');
      const late = await open.query(`insert into stars (id, name) values (gen_random_uuid(), 'Late') returning id`);
      const early = await lab().records.create(ctx, Star, { name: 'Early' });
      expect(await readAll(1)).not.toContain(early.id); // it waits behind the open one
      await open.query('commit');
      const read = await until(async () => {
        const ids = await readAll(1);
        return ids.includes(early.id) && ids;
      });
      expect(read.slice(-2)).toEqual([late.rows[0].id, early.id]);
    } finally {
      await open.end();
    }
  });

  it('orders transactions by number, not by its text', async () => {
    const { owner } = lab();
    await owner.query(ctx, 'truncate journal');
    const xids = ['99', '100', '999', '1000'].reverse();
    const ids = new Map<string, string>();
    for (const xid of xids) {
      const [row] = await owner.query<{ id: string }>(
        ctx,
        `insert into journal (incarnation, xid, kind, record_id, op, rev, at, after, salt)
         select incarnation, $1::xid8, 'Star', gen_random_uuid(), 'i', 1, now(), '{}', gen_random_uuid() from journal_life
         returning record_id as id`,
        [xid],
      );
      ids.set(xid, row?.id ?? '');
    }
    const expected = ['99', '100', '999', '1000'].map((xid) => ids.get(xid));
    expect(await readAll(1)).toEqual(expected);
    expect(await readAll(10)).toEqual(expected);
    expect((await owner.query<{ n: number }>(ctx, 'select journal_seal(10) as n'))[0]?.n).toBe(4);
    expect((await lab().verify()).tampered).toEqual([]);
  });

  it.each(['x', '1.2', '1.2.3.4', "1.2.3'", '', '99999999999999999999.1.1'])(
    'refuses the position "%s"',
    async (position) => {
      await expect(lab().journal.feed(ctx, position, 1)).rejects.toMatchObject({ code: 'JOURNAL_POSITION_INVALID' });
    },
  );
});
