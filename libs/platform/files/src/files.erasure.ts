import { Jobs } from '@seedbed/platform/queue';
import { noteRows, registerErasurePlace, subjectIds } from '@seedbed/platform/records';
import { filesTexts } from './files.texts.js';
import { removeBytes } from './jobs/remove-bytes.job.js';

/** Files of what is erased: their rows now, their bytes after the commit unless another file has them. */
registerErasurePlace({
  name: 'files',
  phase: 'copies',
  async erase({ db, records, outbox }, tx, subject) {
    const jobs = new Jobs(db, records, outbox);
    const gone = await db.query<{ id: string; sha256: string }>(
      tx,
      'delete from files where record_id = any($1::uuid[]) returning id, sha256',
      [subjectIds(subject)],
    );
    noteRows(
      subject,
      'File',
      gone.map(({ id }) => id),
    );
    for (const { sha256 } of gone) {
      await jobs.request(tx, removeBytes, { sha256 }, { title: filesTexts[tx.language].removing });
    }
    return gone.length;
  },
  async find({ db }, tx, subject) {
    const sql = 'select count(*)::int as n from files where record_id = any($1::uuid[])';
    const [row] = await db.query<{ n: number }>(tx, sql, [subjectIds(subject)]);
    return row?.n ?? 0;
  },
});
