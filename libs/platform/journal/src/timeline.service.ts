import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { graphqlErrors, LIMITS } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { shownRecords } from '@seedbed/platform/projection';
import { type RecordMeta, recordErrors } from '@seedbed/platform/records';
import { changesOf } from './changes.js';
import { entryOf, namesIn, type Visible } from './entries.js';
import { rowsOf } from './journal-rows.js';
import { journalledType, requireId } from './journalled-type.js';
import type { TimelineEntry } from './timeline.types.js';

export interface TimelinePage {
  readonly entries: readonly { readonly entry: TimelineEntry; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

export interface TimelineQuestion {
  readonly recordType: string;
  readonly id: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What happened to a record, for who may see the record as it is now. */
@Injectable()
export class Timeline {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * A page of the timeline, newest first; rows that changed nothing visible are passed over.
   * Throws JOURNAL_TYPE_UNKNOWN, ID_INVALID, CURSOR_INVALID, PAGE_TOO_LARGE, and RECORD_NOT_FOUND when there is no such
   * record or the policy hides it.
   */
  async page(ctx: RequestContext, question: TimelineQuestion): Promise<TimelinePage> {
    const meta = journalledType(question.recordType);
    requireId(question.id);
    const size = pageSize(question.first);
    const before = question.after ? seqOf(question.after, question.id) : undefined;
    await this.requireShown(ctx, meta, question.id);
    const found = await this.visible(ctx, meta, question.id, { size: size + 1, before });
    const page = found.slice(0, size);
    const names = await namesIn(this.db, ctx, page);
    return {
      entries: page.map((each) => ({ entry: entryOf(each, names), cursor: cursorOf(each.row.seq, question.id) })),
      hasNextPage: found.length > size,
    };
  }

  /** Throws RECORD_NOT_FOUND when there is no such record, or the reader's policy does not show it. */
  async requireShown(ctx: RequestContext, meta: RecordMeta, id: string): Promise<void> {
    const shown = await shownRecords(this.db, ctx, meta, [id]);
    if (shown.size === 0) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
  }

  private async visible(
    ctx: RequestContext,
    meta: RecordMeta,
    id: string,
    { size, before }: { size: number; before: string | undefined },
  ): Promise<Visible[]> {
    const found: Visible[] = [];
    for (let at = before; ; ) {
      const rows = await rowsOf(this.db, ctx, meta, id, { ...(at === undefined ? {} : { before: at }), limit: size });
      const seen = rows.map((row) => ({ row, changes: changesOf(meta, row.before, row.after, ctx.reader.role) }));
      found.push(...seen.filter(({ changes }) => changes.length > 0));
      at = rows.at(-1)?.seq;
      if (rows.length < size || found.length >= size) return found.slice(0, size);
    }
  }
}

/** The limits of a query refused other sizes already; a call from elsewhere is bounded here. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? LIMITS.defaultPage;
  if (Number.isInteger(size) && size >= 0 && size <= LIMITS.maxPage) return size;
  throw graphqlErrors.PAGE_TOO_LARGE({ actual: size, limit: LIMITS.maxPage }, { field: 'first' });
}

/** A cursor names the record too, so that one of another timeline is refused. */
const cursorOf = (seq: string, id: string): string => Buffer.from(`t ${id} ${seq}`).toString('base64url');

function seqOf(cursor: string, id: string): string {
  const [mark, record, seq] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const isOurs = mark === 't' && record === id && /^\d{1,18}$/.test(seq ?? '');
  if (!isOurs || seq === undefined) throw graphqlErrors.CURSOR_INVALID({}, { field: 'after' });
  return seq;
}
