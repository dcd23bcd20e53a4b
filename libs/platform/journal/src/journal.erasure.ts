import { findMeta, isJournalled, registerErasurePlace } from '@seedbed/platform/records';

/** What was written about the rows, in every version: last, since erasing the rows writes about them too. */
registerErasurePlace({
  name: 'journal',
  phase: 'history',
  async erase({ db }, tx, { rows }) {
    let erased = 0;
    for (const [type, ids] of rows) {
      const meta = findMeta(type);
      if (!meta || !isJournalled(meta)) continue;
      const sql = 'select coalesce(sum(journal_erase($1, i)), 0)::int as n from unnest($2::uuid[]) i';
      const [row] = await db.query<{ n: number }>(tx, sql, [type, [...ids]]);
      erased += row?.n ?? 0;
    }
    return erased;
  },
  async find({ db }, tx, { rows }) {
    let left = 0;
    for (const [type, ids] of rows) {
      const sql = `select count(*)::int as n from journal where kind = $1 and record_id = any($2::uuid[])
        and (before is not null or after is not null)`;
      const [row] = await db.query<{ n: number }>(tx, sql, [type, [...ids]]);
      left += row?.n ?? 0;
    }
    return left;
  },
});
