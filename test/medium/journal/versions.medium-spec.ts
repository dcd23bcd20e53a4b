import { describe, expect, it } from '@jest/globals';
import { Timeline, Undo } from '@seedbed/platform/journal';
import { PolicyAccess } from '@seedbed/platform/projection';
import { asOfTable, metaOf, versionsSince } from '@seedbed/platform/records';
import { Star } from '../projection/universe.js';
import { ctx, person, useJournalLab } from './support.js';

describe('versions that two transactions made of one record', () => {
  const lab = useJournalLab();

  it('are in the order of their transactions in the feed and under the seals, and in their own everywhere else', async () => {
    const { db, records, sealAll, verify } = lab();
    const star = await records.create(ctx, Star, { name: 'One' });
    const at = async (): Promise<string> =>
      (await db.query<{ at: string }>(ctx, 'select clock_timestamp()::text as at'))[0]?.at ?? '';
    let between = '';
    await db.inTransaction(person('ana'), async (early) => {
      await records.create(early, Star, { name: 'Of the earlier transaction' }); // has its number now
      await records.change(person('iva'), Star, { id: star.id }, { name: 'Two' }); // begins later and ends before
      between = await at();
      await records.change(early, Star, { id: star.id }, { name: 'Three' });
    });
    await lab().settle();
    const fed: number[] = [];
    for (let after: string | null = null; ; ) {
      const [row] = await lab().journal.feed(ctx, after, 1);
      if (!row) break;
      if (row.recordId === star.id) fed.push(row.rev);
      after = row.position;
    }
    expect(fed).toEqual([1, 3, 2]);

    const timeline = new Timeline(db);
    const told = (await timeline.page(ctx, { recordType: 'Star', id: star.id })).entries.map(({ entry }) => entry);
    expect(told.map(({ rev, actor }) => [rev, actor])).toEqual([
      [3, 'user:ana'],
      [2, 'user:iva'],
      [1, ctx.actor],
    ]);
    expect(told.map(({ changes }) => changes[0]?.before)).toEqual(['Two', 'One', null]);
    const named = async (moment: string): Promise<unknown> =>
      (
        await db.query(ctx, `select name from ${asOfTable(metaOf(Star), '$1::timestamptz')} t where id = $2`, [
          moment,
          star.id,
        ])
      )[0];
    expect(await named(between)).toEqual({ name: 'Two' });
    expect(await named(await at())).toEqual({ name: 'Three' });
    const versions = await db.inTransaction(ctx, (tx) => versionsSince(db, tx, metaOf(Star), star.id, 1));
    expect(versions.map(({ rev, values }) => [rev, values?.name])).toEqual([
      [1, 'One'],
      [2, 'Two'],
      [3, 'Three'],
    ]);
    await expect(records.change(person('eva'), Star, { id: star.id, rev: 2 }, { name: 'Four' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { conflicts: [{ base: 'Two', theirs: 'Three', changedBy: 'user:ana' }] },
    });

    await sealAll(1); // a seal between the two: what is sealed stays in the order in which it was sealed
    expect(await verify()).toMatchObject({ unsealed: 0, tampered: [] });
    const undo = new Undo(db, records, timeline, new PolicyAccess(db));
    await undo.undo(person('ana'), { recordType: 'Star', id: star.id, rev: 3, reason: 'a slip' });
    expect(await records.require(ctx, Star, star.id)).toMatchObject({ name: 'Two', rev: 4 });
  });
});
