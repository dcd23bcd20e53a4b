import { mentions, registerErasurePlace } from '@seedbed/platform/records';

/** Whoever wrote down that a profile is right may have written who said so. */
registerErasurePlace({
  name: 'notes of confirmations',
  phase: 'copies',
  async erase({ db }, tx, { texts }) {
    const found = await db.query<{ id: string }>(
      tx,
      `select id from profile_confirmations where ${mentions('note', '$1')}`,
      [texts],
    );
    if (found.length === 0) return 0;
    const [row] = await db.query<{ n: number }>(tx, 'select profile_confirmations_blank($1::uuid[]) as n', [
      found.map(({ id }) => id),
    ]);
    return row?.n ?? 0;
  },
  async find({ db }, tx, { texts }) {
    const sql = `select count(*)::int as n from profile_confirmations where ${mentions('note', '$1')}`;
    const [row] = await db.query<{ n: number }>(tx, sql, [texts]);
    return row?.n ?? 0;
  },
});
