import type { Db, Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type Image, imageSql, type RecordMeta } from '@seedbed/platform/records';

/** One row of the journal about a record. */
export interface JournalRow {
  readonly seq: string;
  readonly op: 'i' | 'u' | 'd';
  readonly rev: number;
  /** Null when the row was erased. */
  readonly actor: string | null;
  readonly why: string | null;
  readonly request: string | null;
  readonly at: Date;
  readonly before: Image;
  readonly after: Image;
}

/** Which rows: those before a place in the journal, so many. */
export interface Span {
  readonly before?: string;
  readonly limit: number;
}

/** The rows about a record, newest first. */
export async function rowsOf(
  db: Db,
  ctx: RequestContext | Tx,
  meta: RecordMeta,
  id: string,
  { before, limit }: Span,
): Promise<JournalRow[]> {
  const sql = `select seq::text as seq, op, rev, actor, why, request, at,
      ${imageSql(meta, 'before')} as before, ${imageSql(meta, 'after')} as after
    from journal where kind = $1 and record_id = $2 and seq < $3::bigint order by journal.seq desc limit $4`;
  return db.query<JournalRow>(ctx, sql, [meta.name, id, before ?? LAST, limit]);
}

const LAST = '9223372036854775807';
