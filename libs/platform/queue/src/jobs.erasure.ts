import { mentions, registerErasurePlace } from '@seedbed/platform/records';

/** What people read of a job may name somebody; the job itself, its state and its ids stay. */
const SAID = [`concat_ws(' ', title, message, error, result::text)`, '$1'] as const;
const PAYLOAD = ['payload::text', '$1'] as const;

registerErasurePlace({
  name: 'jobs',
  phase: 'copies',
  async erase({ db }, tx, { texts }) {
    const jobs = await db.query(
      tx,
      `update jobs set title = '—', message = null, error = null, result = null where ${mentions(...SAID)} returning 1`,
      [texts],
    );
    const runs = await db.query(tx, `delete from job_runs where ${mentions(...PAYLOAD)} returning 1`, [texts]);
    return jobs.length + runs.length;
  },
  async find({ db }, tx, { texts }) {
    const sql = `select (select count(*) from jobs where ${mentions(...SAID)})::int
      + (select count(*) from job_runs where ${mentions(...PAYLOAD)})::int as n`;
    const [row] = await db.query<{ n: number }>(tx, sql, [texts]);
    return row?.n ?? 0;
  },
});
