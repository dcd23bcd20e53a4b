import { Jobs } from '@seedbed/platform/queue';
import { type ErasureSubject, mentions, noteRows, registerErasurePlace, subjectIds } from '@seedbed/platform/records';
import { File } from './file.record.js';
import { filesTexts } from './files.texts.js';
import { removeBytes } from './jobs/remove-bytes.job.js';

const NAMED = ['name', '$1'] as const;

/** Which contents were the person's, for the place after this one. */
const contents = new WeakMap<ErasureSubject, string[]>();

/**
 * Files of the person go, with their bytes. Files of other records that carry the name lose it, and stay: what stands in
 * them is for a person to look at.
 */
registerErasurePlace({
  name: 'files',
  phase: 'copies',
  async erase({ db }, tx, subject) {
    const gone = await db.query<{ id: string; sha256: string }>(
      tx,
      'delete from files where record_id = any($1::uuid[]) returning id, sha256',
      [subjectIds(subject)],
    );
    contents.set(subject, [...new Set(gone.map(({ sha256 }) => sha256))]);
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

/**
 * Bytes cannot go in the transaction of the erasure: it orders their removal, and that is what its proof counts. The jobs
 * run after the commit, ten times when the store does not answer; what they leave, the sweeper finds.
 */
registerErasurePlace({
  name: 'bytes of files (removal is ordered with the erasure and follows it)',
  phase: 'copies',
  async erase({ db, records, outbox }, tx, subject) {
    const jobs = new Jobs(db, records, outbox);
    const title = filesTexts[tx.language].removing;
    const gone = contents.get(subject) ?? [];
    for (const sha256 of gone) await jobs.request(tx, removeBytes, { sha256 }, { title });
    return gone.length;
  },
  /** Contents that nobody has any more and nobody was told to remove. */
  async find({ db }, tx, subject) {
    const [row] = await db.query<{ n: number }>(
      tx,
      `select count(*)::int as n from unnest($1::text[]) as gone(sha256)
       where not exists (select from files where files.sha256 = gone.sha256)
         and not exists (select from job_runs where name = $2 and payload ->> 'sha256' = gone.sha256)`,
      [contents.get(subject) ?? [], removeBytes.name],
    );
    return row?.n ?? 0;
  },
});
