import { mentions, registerErasurePlace } from '@seedbed/platform/records';

/** What people read of a job may name somebody; the job itself, its state and its ids stay. */
const SAID = [`concat_ws(' ', title, message, error, result::text)`, '$1'] as const;
const PAYLOAD = ['payload::text', '$1'] as const;

registerErasurePlace({
  name: 'jobs',
  phase: 'copies',
  async erase({ db }, tx, { texts, job = null }) {
    const jobs = await db.query(
      tx,
      `update jobs set title = '—', message = null, error = null, result = null
        where ${mentions(...SAID)} and id is distinct from $2::uuid returning 1`,
      [texts, job],
    );
    const runs = await db.query(
      tx,
      `delete from job_runs where ${mentions(...PAYLOAD)} and job_id is distinct from $2::uuid returning 1`,
      [texts, job],
    );
    return jobs.length + runs.length;
  },
  async find({ db }, tx, { texts, job = null }) {
    const sql = `select (select count(*) from jobs where ${mentions(...SAID)} and id is distinct from $2::uuid)::int
      + (select count(*) from job_runs where ${mentions(...PAYLOAD)} and job_id is distinct from $2::uuid)::int as n`;
    const [row] = await db.query<{ n: number }>(tx, sql, [texts, job]);
    return row?.n ?? 0;
  },
});
