import type { Db, Tx } from '@seedbed/platform/database';
import type { Records } from '@seedbed/platform/records';
import { Proposal } from './proposal.record.js';
import { ProposedValues } from './proposed-values.js';

/** Encrypted values are looked through so many proposals at a time. */
const BATCH = 500;

const IDS = 'select distinct proposal_id as id from proposed_values where proposal_id > $1 order by 1 limit $2';
const FIRST = '00000000-0000-0000-0000-000000000000';
/**
 * Ids of the proposals about records, and of those whose values name one of the records or hold one of the texts: only
 * whoever opens the values can tell. Part of a transaction that works as the system.
 */
export async function proposalsConcerning(
  db: Db,
  tx: Tx,
  records: readonly string[],
  texts: readonly string[] = [],
): Promise<string[]> {
  const about = await db.query<{ id: string }>(tx, 'select id from proposals where record_id = any($1::uuid[])', [
    records,
  ]);
  const found = new Set(about.map(({ id }) => id));
  const telling = [...records, ...texts].map((text) => JSON.stringify(text.toLowerCase()).slice(1, -1));
  const values = new ProposedValues(db);
  for (let last = FIRST; ; ) {
    const batch = (await db.query<{ id: string }>(tx, IDS, [last, BATCH])).map(({ id }) => id);
    for (const [id, of] of await values.of(tx, batch)) {
      const said = JSON.stringify(of).toLowerCase();
      if (telling.some((text) => said.includes(text))) found.add(id);
    }
    const next = batch.at(-1);
    if (next === undefined || batch.length < BATCH) return [...found];
    last = next;
  }
}

/** A proposal as the person is told of it whom it is from, or about. */
export interface ToldProposal {
  readonly proposal: Proposal;
  /** Whether the person made it; else it is about records of theirs. */
  readonly isOwn: boolean;
  /** What is proposed, as an input of the API carries it, by field; nothing where that was erased. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * All proposals that somebody made, and all about records of theirs, oldest first. In: ids of the records, and of the users
 * who are this person. Part of a transaction that works as the system.
 */
export async function proposalsTold(
  { db, records }: { readonly db: Db; readonly records: Records },
  tx: Tx,
  { about, users }: { readonly about: readonly string[]; readonly users: readonly string[] },
): Promise<ToldProposal[]> {
  const authors = users.map((id) => `user:${id}`);
  const made = await db.query<{ id: string }>(tx, 'select id from proposals where author = any($1::text[])', [authors]);
  const ids = [...new Set([...made.map(({ id }) => id), ...(await proposalsConcerning(db, tx, about))])];
  const values = await new ProposedValues(db).of(tx, ids);
  const found = await records.listOf(tx, Proposal, 'id', ids);
  return found
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))
    .map((proposal) => ({
      proposal,
      isOwn: authors.includes(proposal.author),
      values: Object.fromEntries((values.get(proposal.id) ?? []).map(({ field, proposed }) => [field, proposed])),
    }));
}
