import { recordChanged } from '@seedbed/platform/events';
import { mentions, noteRows, registerErasurePlace, subjectIds } from '@seedbed/platform/records';
import { OPEN_STATES } from './proposal.record.js';
import { proposalsConcerning } from './proposals-concerning.js';

/** Free words beside a proposal; its values are looked through by themselves. */
const IN_WORDS = mentions(`concat_ws(' ', note, reason)`, '$1');

/** What was proposed about a person goes; that something was proposed, by whom and what became of it, stays. */
registerErasurePlace({
  name: 'proposals',
  phase: 'copies',
  async erase(tools, tx, subject) {
    const { db, outbox } = tools;
    const ids = await proposalsConcerning(tools.db, tx, subjectIds(subject), subject.texts);
    const inWords = await db.query<{ id: string }>(
      tx,
      `update proposals set note = null, reason = null where ${IN_WORDS} returning id`,
      [subject.texts],
    );
    const values = await db.query(tx, 'delete from proposed_values where proposal_id = any($1::uuid[]) returning 1', [
      ids,
    ]);
    const conflicts = await db.query<{ id: string }>(
      tx,
      'delete from conflicts where proposal_id = any($1::uuid[]) returning id',
      [ids],
    );
    await db.query(
      tx,
      `update proposals set record_title = '—', note = null, reason = null,
        gone = case when state = any($2::text[]) then 'ERASED' else gone end,
        decided_at = case when state = any($2::text[]) then clock_timestamp() else decided_at end,
        state = case when state = any($2::text[]) then 'GONE' else state end
       where id = any($1::uuid[])`,
      [ids, OPEN_STATES],
    );
    noteRows(subject, 'Proposal', [...ids, ...inWords.map(({ id }) => id)]);
    noteRows(
      subject,
      'ProposalConflict',
      conflicts.map(({ id }) => id),
    );
    for (const type of ['Proposal', 'ProposalConflict']) await outbox.publish(tx, recordChanged({ type }));
    return values.length + conflicts.length + ids.length + inWords.length;
  },
  async find(tools, tx, subject) {
    const ids = await proposalsConcerning(tools.db, tx, subjectIds(subject), subject.texts);
    const [row] = await tools.db.query<{ n: number }>(
      tx,
      `select ((select count(*) from proposed_values where proposal_id = any($2::uuid[]))
        + (select count(*) from conflicts where proposal_id = any($2::uuid[]))
        + (select count(*) from proposals where ${IN_WORDS})
        + (select count(*) from proposals where id = any($2::uuid[]) and record_title <> '—'))::int as n`,
      [subject.texts, ids],
    );
    return row?.n ?? 0;
  },
});
