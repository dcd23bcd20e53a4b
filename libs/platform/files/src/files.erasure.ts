import { Jobs } from '@seedbed/platform/queue';
import { mentions, noteRows, registerErasurePlace, subjectIds } from '@seedbed/platform/records';
import { File } from './file.record.js';
import { filesTexts } from './files.texts.js';
import { removeBytes } from './jobs/remove-bytes.job.js';

const NAMED = ['name', '$1'] as const;

/**
 * Files of the person go, with their bytes. Files of other records that carry the name lose it, and stay: what stands in
 * them is for a person to look at.
 */
registerErasurePlace({
  name: 'files',
  phase: 'copies',
  async erase({ db, records, outbox }, tx, subject) {
    const gone = await db.query<{ id: string; sha256: string }>(
      tx,
      'delete from files where record_id = any($1::uuid[]) returning id, sha256',
      [subjectIds(subject)],
    );
    const jobs = new Jobs(db, records, outbox);
    for (const { sha256 } of gone)
      await jobs.request(tx, removeBytes, { sha256 }, { title: filesTexts[tx.language].removing });
    const renamed = await db.query<{ id: string }>(
      tx,
      `update files set name = '—' || coalesce(substring(name from '[.][^.]*$'), '') where ${mentions(...NAMED)} returning id`,
      [subject.texts],
    );
    const ids = [...gone, ...renamed].map(({ id }) => id);
    noteRows(subject, File.name, ids);
    return ids.length;
  },
  async find({ db }, tx, subject) {
    const [row] = await db.query<{ n: number }>(
      tx,
      `select count(*)::int as n from files where record_id = any($2::uuid[]) or ${mentions(...NAMED)}`,
      [subject.texts, subjectIds(subject)],
    );
    return row?.n ?? 0;
  },
});
