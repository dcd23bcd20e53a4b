import { mentions, noteRows, registerErasurePlace } from '@seedbed/platform/records';

const SAID = [`concat_ws(' ', name, search, filter)`, '$1'] as const;

/** A saved view may search for a person, or carry their name: then it forgets what it searches for. */
registerErasurePlace({
  name: 'saved views',
  phase: 'copies',
  async erase({ db }, tx, subject) {
    const sql = `update saved_views set search = null, filter = null,
        name = case when ${mentions('name', '$1')} then '— ' || id else name end
      where ${mentions(...SAID)} returning id`;
    const emptied = await db.query<{ id: string }>(tx, sql, [subject.texts]);
    noteRows(
      subject,
      'SavedView',
      emptied.map(({ id }) => id),
    );
    return emptied.length;
  },
  async find({ db }, tx, { texts }) {
    const sql = `select count(*)::int as n from saved_views where ${mentions(...SAID)}`;
    const [row] = await db.query<{ n: number }>(tx, sql, [texts]);
    return row?.n ?? 0;
  },
});
