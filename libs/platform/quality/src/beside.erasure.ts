import { findMeta, noteRows, registerErasurePlace, subjectIds } from '@seedbed/platform/records';

/** What stands beside records: their names and values stand in it. */
const BESIDE = ['FieldProvenance', 'QualityFlag', 'Statement'] as const;
const tableOf = (type: string): string => findMeta(type)?.table ?? '';

registerErasurePlace({
  name: 'flags, origins of values and statements',
  phase: 'copies',
  async erase({ db }, tx, subject) {
    let erased = 0;
    for (const type of BESIDE) {
      const sql = `delete from ${tableOf(type)} where record_id = any($1::uuid[]) returning id`;
      const gone = await db.query<{ id: string }>(tx, sql, [subjectIds(subject)]);
      noteRows(
        subject,
        type,
        gone.map(({ id }) => id),
      );
      erased += gone.length;
    }
    return erased;
  },
  async find({ db }, tx, subject) {
    const counts = BESIDE.map((type) => `(select count(*) from ${tableOf(type)} where record_id = any($1::uuid[]))`);
    const [row] = await db.query<{ n: number }>(tx, `select (${counts.join(' + ')})::int as n`, [subjectIds(subject)]);
    return row?.n ?? 0;
  },
});
