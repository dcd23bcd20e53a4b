import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { journalErrors } from './journal.errors.js';
import { journalledType, requireId } from './journalled-type.js';
import { verifyJournal } from './verify.js';
import type { Verification } from './verify.types.js';

/** One row of the feed: that something changed, and where it stands. What it says is read under today's policy. */
export interface FeedRow {
  /** Give it back to go on behind the row. */
  readonly position: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly op: 'i' | 'u' | 'd';
  readonly rev: number;
}

/**
 * Rows below the oldest open transaction: whatever is not visible yet comes behind them. The columns are ordered by
 * themselves; their text would put 100000 before 99999.
 */
const FEED = `
  select j.incarnation || '.' || j.xid::text || '.' || j.seq as position, j.kind as "recordType",
    j.record_id as "recordId", j.op, j.rev
  from journal j
  where j.incarnation = $1 and (j.xid, j.seq) > ($2::xid8, $3::bigint) and j.xid < pg_snapshot_xmin(pg_current_snapshot())
  order by j.xid, j.seq limit $4`;

/** What other parts of the product ask of the journal. */
@Injectable()
export class Journal {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * The next changes behind a position; none is ever passed over. They come in the order in which their transactions
   * began to write, which is not the order of a record's versions: one transaction writes something, a second one changes
   * a record and ends, the first one changes the record too; then version 3 comes before version 2. Whoever keeps
   * something of records takes a row only where its `rev` is higher than what is kept, or reads the record as it is
   * now; `Timeline`, `asOf` and `versionsSince` are in the order of the versions. In: a position
   * of an earlier row, or none for the beginning of this incarnation. Throws JOURNAL_POSITION_INVALID, and
   * JOURNAL_POSITION_OF_ANOTHER_LIFE when the database was restored since: then only a comparison of all records helps.
   */
  async feed(ctx: RequestContext | Tx, after: string | null, limit: number): Promise<FeedRow[]> {
    const [life] = await this.db.query<{ incarnation: number }>(ctx, 'select incarnation from journal_life');
    const present = life?.incarnation ?? 0;
    const [given, xid, seq] = after === null ? [present, '0', '0'] : parts(after);
    if (given !== present) throw journalErrors.JOURNAL_POSITION_OF_ANOTHER_LIFE({ given, present });
    return this.db.query<FeedRow>(ctx, FEED, [present, xid, seq, limit]);
  }

  /**
   * Takes what was written about a record out of the journal: values, who and why. Their hashes stay, so that the chain
   * still verifies. Part of an erasure; the record itself and its present values are its caller's business, before this.
   * Out: of how many rows. Throws JOURNAL_TYPE_UNKNOWN, ID_INVALID.
   */
  async erase(tx: Tx, recordType: string, recordId: string): Promise<number> {
    const meta = journalledType(recordType);
    requireId(recordId);
    const [row] = await this.db.query<{ erased: number }>(tx, 'select journal_erase($1, $2) as erased', [
      meta.name,
      recordId,
    ]);
    return row?.erased ?? 0;
  }

  /** Reads the whole journal and says what was altered. */
  async verify(ctx: RequestContext): Promise<Verification> {
    return verifyJournal(this.db, ctx);
  }
}

function parts(position: string): [number, string, string] {
  const [, incarnation, xid, seq] = /^(\d{1,9})\.(\d{1,19})\.(\d{1,18})$/.exec(position) ?? [];
  if (incarnation === undefined || xid === undefined || seq === undefined) {
    throw journalErrors.JOURNAL_POSITION_INVALID({}, { field: 'after' });
  }
  return [Number(incarnation), xid, seq];
}
