import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { graphqlErrors } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { shownRecords } from '@seedbed/platform/projection';
import { findMeta, type Image, imageSql, metaOf, type RecordMeta, recordErrors } from '@seedbed/platform/records';
import { AuditEvent } from './audit-event.record.js';
import { changesOf } from './changes.js';
import { entryOf, namesIn, type Visible } from './entries.js';
import type { JournalRow } from './journal-rows.js';
import { requireId } from './journalled-type.js';
import { pageSize } from './timeline.service.js';
import type { AuditChange } from './timeline.types.js';

/** A row of an event, with the record that it is about and without what that said. */
interface EventRow extends Omit<JournalRow, 'before' | 'after'> {
  readonly kind: string;
  readonly recordId: string;
  readonly isErased: boolean;
}
type Images = ReadonlyMap<string, { readonly before: Image; readonly after: Image }>;

export interface AuditChangesPage {
  readonly changes: readonly AuditChange[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

const OF_TRANSACTION = 'incarnation = $1::int and xid = $2::xid8';
const ROWS = `select seq::text as seq, kind, record_id as "recordId", op, rev, actor, why, request, at,
    erased_at is not null as "isErased"
  from journal where ${OF_TRANSACTION} and seq > $3::bigint order by incarnation, xid, journal.seq limit $4`;

/** What an audit event did to records: the rows of the journal that were written in its transaction. */
@Injectable()
export class AuditChanges {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * A page of them, in the order of writing. Of a record that the policy hides from the reader it says no more than that
   * it was changed. Throws ID_INVALID, CURSOR_INVALID, PAGE_TOO_LARGE, and RECORD_NOT_FOUND when there is no such event
   * or the policy hides it.
   */
  async page(
    ctx: RequestContext,
    { id, first, after }: { readonly id: string; readonly first?: number | null; readonly after?: string | null },
  ): Promise<AuditChangesPage> {
    requireId(id);
    const size = pageSize(first);
    const seq = after ? seqOf(after, id) : '0';
    const shown = await shownRecords(this.db, ctx, metaOf(AuditEvent), [id]);
    if (shown.size === 0) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    const [event] = await this.db.query<{ transaction: string | null }>(
      ctx,
      'select transaction from audit_events where id = $1',
      [id],
    );
    const place = /^(\d+)\.(\d+)$/.exec(event?.transaction ?? '');
    if (!place) return { changes: [], endCursor: null, hasNextPage: false };
    const [, incarnation, xid] = place;
    const rows = await this.db.query<EventRow>(ctx, ROWS, [incarnation, xid, seq, size + 1]);
    const page = rows.slice(0, size);
    const last = page.at(-1)?.seq;
    return {
      changes: await this.told(ctx, page, [incarnation, xid]),
      endCursor: last === undefined ? null : cursorOf(last, id),
      hasNextPage: rows.length > size,
    };
  }

  private async told(
    ctx: RequestContext,
    rows: readonly EventRow[],
    place: readonly unknown[],
  ): Promise<AuditChange[]> {
    const titles = new Map<string, ReadonlyMap<string, string>>();
    const images = new Map<string, Images>();
    for (const kind of new Set(rows.map((row) => row.kind))) {
      const meta = findMeta(kind);
      if (!meta) continue; // a type of an earlier version: nobody can say who may see its records
      const mine = rows.filter((row) => row.kind === kind);
      const shown = await shownRecords(this.db, ctx, meta, [...new Set(mine.map(({ recordId }) => recordId))]);
      titles.set(kind, shown);
      const seqs = mine.filter(({ recordId }) => shown.has(recordId)).map((row) => row.seq);
      images.set(kind, await this.imagesOf(ctx, meta, place, seqs));
    }
    const visible = rows.map((row): Visible => {
      const meta = findMeta(row.kind);
      const image = images.get(row.kind)?.get(row.seq);
      const told = image ? row : { ...row, why: null }; // a reason may tell of the record
      const { before = null, after = null } = image ?? {};
      return {
        row: { ...told, before, after },
        changes: meta && image ? changesOf(meta, before, after, ctx.reader.role) : [],
      };
    });
    const names = await namesIn(this.db, ctx, visible);
    return rows.map(({ kind, recordId, isErased }, at) => ({
      recordType: kind,
      recordId,
      recordTitle: titles.get(kind)?.get(recordId) ?? null,
      isErased,
      change: entryOf(visible[at] as Visible, names),
    }));
  }

  private async imagesOf(
    ctx: RequestContext,
    meta: RecordMeta,
    place: readonly unknown[],
    seqs: readonly string[],
  ): Promise<Images> {
    if (seqs.length === 0) return new Map();
    const rows = await this.db.query<{ seq: string; before: Image; after: Image }>(
      ctx,
      `select seq::text as seq, ${imageSql(meta, 'before')} as before, ${imageSql(meta, 'after')} as after
       from journal where ${OF_TRANSACTION} and seq = any($3::bigint[])`,
      [...place, seqs],
    );
    return new Map(rows.map(({ seq, ...image }) => [seq, image]));
  }
}

/** A cursor names the event too, so that one of another is refused. */
const cursorOf = (seq: string, id: string): string => Buffer.from(`e ${id} ${seq}`).toString('base64url');

function seqOf(cursor: string, id: string): string {
  const [mark, event, seq] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const isOurs = mark === 'e' && event === id && /^\d{1,18}$/.test(seq ?? '');
  if (!isOurs || seq === undefined) throw graphqlErrors.CURSOR_INVALID({}, { field: 'after' });
  return seq;
}
