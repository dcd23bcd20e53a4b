import { describe, expect, it } from '@jest/globals';
import { Job } from '@seedbed/platform/queue';
import { asOfTable, metaOf } from '@seedbed/platform/records';
import { Planet, Star } from '../projection/universe.js';
import { ctx, useJournalLab } from './support.js';

describe('records as they were at a moment', () => {
  const lab = useJournalLab();
  const asOf = (type: abstract new () => object, at: Date | string, where = 'true') =>
    lab().db.query(
      ctx,
      `select t.* from ${asOfTable(metaOf(type), '$1::timestamptz')} t where ${where} order by t.name`,
      [at],
    );
  /** The database's own clock: between two changes. */
  const now = async (): Promise<string> =>
    (await lab().db.query<{ at: string }>(ctx, 'select clock_timestamp()::text as at'))[0]?.at ?? '';
  const names = async (at: string): Promise<unknown[]> => (await asOf(Star, at)).map(({ name }) => name);

  it('are those that were there then, with the values of then', async () => {
    const { records, db } = lab();
    const beginning = await now();
    const sol = await records.create(ctx, Star, { name: 'Sol', mass: 1 });
    const one = await now();
    const vega = await records.create(ctx, Star, { name: 'Vega', legend: { en: 'Bright' } });
    await records.change(ctx, Star, sol, { name: 'Sole', mass: 1.5 });
    const two = await now();
    await db.query(ctx, 'delete from stars where id = $1', [sol.id]);
    await records.change(ctx, Star, vega, { hue: 'BLUE' });
    const three = await now();
    expect(await names(beginning)).toEqual([]);
    expect(await names(one)).toEqual(['Sol']);
    expect(await names(two)).toEqual(['Sole', 'Vega']);
    expect(await names(three)).toEqual(['Vega']);
    expect(await asOf(Star, one)).toMatchObject([{ id: sol.id, rev: 1, mass: 1 }]);
    expect(await asOf(Star, two, `t.id = '${vega.id}'`)).toMatchObject([
      { hue: 'RED', legend: { en: 'Bright' }, rev: 1 },
    ]);
    expect(await asOf(Star, three, `t.hue = 'BLUE'`)).toMatchObject([{ id: vega.id, rev: 2 }]);
  });

  it('are now what the table says, in the same columns and types', async () => {
    const { records, db } = lab();
    const star = await records.create(ctx, Star, { name: 'Centre' });
    for (const values of [
      { name: 'Bare' },
      {
        name: 'Full',
        nickname: 'Ψυχή',
        aliases: ['a', 'b"c'],
        hue: 'ULTRA_VIOLET' as const,
        moonCount: -1,
        mass: 2.5e-7,
        isWet: false,
        foundOn: { value: '--09-01', precision: 'DAY_MONTH_NO_YEAR' as const },
        seenAt: new Date('1999-12-31T23:59:59.999Z'),
        price: { amount: '-123456789012345.67', currency: 'RON' },
        notes: [1, { a: null }],
        thingId: star.id,
        star: star.id,
        archivedAt: null,
      },
    ])
      await records.create(ctx, Planet, values);
    const table = await db.query(ctx, 'select * from planets order by name');
    const then = await asOf(Planet, await now());
    expect(then).toEqual(table);
    expect(Object.keys(then[0] ?? {}).sort()).toEqual(Object.keys(table[0] ?? {}).sort());
  });

  it('have the declared default in a column that came later, or nothing', async () => {
    const { records, owner } = lab();
    const star = await records.create(ctx, Star, { name: 'Older', hue: 'GREEN', mass: 3 });
    await owner.query(ctx, `update journal set after = after - 'hue' - 'mass' where record_id = $1`, [star.id]);
    expect(await asOf(Star, await now(), `t.name = 'Older'`)).toMatchObject([{ hue: 'RED', mass: null }]);
  });

  it('leave out who was erased', async () => {
    const { records, db, journal } = lab();
    const star = await records.create(ctx, Star, { name: 'Erased' });
    const then = await now();
    expect(await asOf(Star, then, `t.name = 'Erased'`)).toHaveLength(1);
    await db.inTransaction(ctx, (tx) => journal.erase(tx, 'Star', star.id));
    expect(await asOf(Star, then, `t.id = '${star.id}'`)).toEqual([]);
  });

  it('are not known of a type that is not journalled', () => {
    expect(() => asOfTable(metaOf(Job), 'now()')).toThrow('not journalled');
  });
});
