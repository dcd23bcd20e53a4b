import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { graphqlErrors, LIMITS } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { shownRecords } from '@seedbed/platform/projection';
import { BASE_LINE, type RecordMeta, recordErrors, targetOf } from '@seedbed/platform/records';
import { type Change, changesOf } from './changes.js';
import { type JournalRow, rowsOf } from './journal-rows.js';
import { journalledType, requireId } from './journalled-type.js';
import type { ChangeOperation, TimelineEntry } from './timeline.types.js';

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

interface Visible {
  readonly row: JournalRow;
  readonly changes: readonly Change[];
}

/** Ids and names of linked records, by type; a name is missing where the reader may not see the record. */
type Names = ReadonlyMap<RecordMeta, ReadonlyMap<string, string>>;

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
    const names = await this.names(ctx, page);
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

  private async names(ctx: RequestContext, page: readonly Visible[]): Promise<Names> {
    const wanted = new Map<RecordMeta, Set<string>>();
    for (const { field, before, after } of page.flatMap(({ changes }) => changes)) {
      if (field.kind !== 'toOne') continue;
      const target = targetOf(field);
      const ids = wanted.get(target) ?? new Set<string>();
      wanted.set(target, ids);
      for (const id of [before, after]) if (typeof id === 'string') ids.add(id);
    }
    const names = new Map<RecordMeta, ReadonlyMap<string, string>>();
    for (const [meta, ids] of wanted) names.set(meta, await shownRecords(this.db, ctx, meta, [...ids]));
    return names;
  }
}

function operationOf({ op, actor }: JournalRow): ChangeOperation {
  if (op === 'd') return 'DELETED';
  if (op === 'u') return 'CHANGED';
  return actor === BASE_LINE ? 'FOUND' : 'CREATED';
}

/** The timeline says that an encrypted value changed, not to what. */
const SEALED = '•••';

function entryOf({ row, changes }: Visible, names: Names): TimelineEntry {
  const shown = ({ field }: Change, value: unknown): unknown =>
    field.kind === 'sealed' && value !== null
      ? SEALED
      : field.kind === 'toOne' && typeof value === 'string'
        ? { id: value, title: names.get(targetOf(field))?.get(value) ?? null }
        : value;
  return {
    at: row.at.toISOString(),
    actor: row.actor,
    reason: row.why,
    request: row.request,
    operation: operationOf(row),
    rev: row.rev,
    changes: changes.map((change) => ({
      field: change.field.name,
      lang: change.lang,
      before: shown(change, change.before),
      after: shown(change, change.after),
    })),
  };
}

/** The limits of a query refused other sizes already; a call from elsewhere is bounded here. */
function pageSize(first: number | null | undefined): number {
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
