import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isStorable, type RequestContext } from '@seedbed/platform/kernel';
import { type RecordMeta, Records, RowAccess, recordErrors } from '@seedbed/platform/records';
import { changesOf, valuesBefore } from './changes.js';
import { journalErrors } from './journal.errors.js';
import { type JournalRow, rowsOf } from './journal-rows.js';
import { journalledType, requireId } from './journalled-type.js';
import { Timeline } from './timeline.service.js';
import type { UndoChangeInput, UndoneChange } from './timeline.types.js';

const LONGEST_REASON = 500;
/** Of so many later changes the refusal tells: nobody reads more. */
const TOLD = 50;

/** Takes the last change of a record back, when it was one's own. */
@Injectable()
export class Undo {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Timeline) private readonly timeline: Timeline,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {}

  /**
   * Puts the fields of one's last change back to what they were, as a change of its own; a creation is taken back by
   * archiving. In: the record, and the version that the change made. Throws JOURNAL_TYPE_UNKNOWN, ID_INVALID,
   * RECORD_NOT_FOUND (also when the policy hides it), WRITE_NOT_ALLOWED (the record as it stands, or as it would stand, is
   * not the caller's to change, whoever changed it once), UNDO_CHANGED_SINCE, UNDO_NOT_YOURS, UNDO_CREATION_STAYS,
   * UNDO_NOTHING_LEFT, UNDO_REASON, and what a change throws when the old values break a rule now.
   */
  async undo(ctx: RequestContext, input: UndoChangeInput): Promise<UndoneChange> {
    const meta = journalledType(input.recordType);
    requireId(input.id);
    const reason = requireReason(input.reason);
    return this.db.inTransaction({ ...ctx, reason }, async (tx) => {
      await this.timeline.requireShown(tx, meta, input.id);
      await this.db.query(tx, `select from "${meta.table}" where id = $1 for update`, [input.id]); // nobody changes it now
      await this.requireWritable(tx, meta, input.id);
      const change = await this.ownLastChange(tx, meta, input);
      const type = meta.type as new () => { rev: number };
      const key = { id: input.id, rev: input.rev };
      const record =
        change.op === 'i'
          ? await this.records.archive(tx, archivable(meta, type), key)
          : await this.records.change(tx, type, key, valuesThatUndo(meta, change, tx.reader.role));
      await this.requireWritable(tx, meta, input.id);
      return { recordType: meta.name, id: input.id, rev: record.rev, isArchived: change.op === 'i' };
    });
  }

  /** As for every change: nobody takes back what they may not do. Types that only verbs write are never undone here. */
  private async requireWritable(tx: Tx, meta: RecordMeta, id: string): Promise<void> {
    const allowed = await this.access.among(tx, meta, 'write', [id]);
    if (!allowed.has(id)) throw recordErrors.WRITE_NOT_ALLOWED();
  }

  private async ownLastChange(tx: Tx, meta: RecordMeta, { id, rev }: UndoChangeInput): Promise<JournalRow> {
    const rows = await rowsOf(this.db, tx, meta, id, { limit: TOLD });
    // who stands for whom is derived: its rows follow the one that made the version
    const last = rows.filter((row) => row.rev === rows[0]?.rev).at(-1);
    if (!last) throw journalErrors.UNDO_NOTHING_LEFT({ rev }, { field: 'rev' });
    if (last.rev !== rev) throw changedSince(meta, rows, last, { rev, role: tx.reader.role });
    if (last.actor !== null && last.actor !== tx.actor) {
      throw journalErrors.UNDO_NOT_YOURS({ rev, actor: last.actor }, { field: 'rev' });
    }
    return last;
  }
}

function changedSince(
  meta: RecordMeta,
  rows: readonly JournalRow[],
  last: JournalRow,
  { rev, role }: { readonly rev: number; readonly role: string },
): Error {
  const later = rows.filter((row) => row.rev > rev);
  const fields = new Set(
    later.flatMap((row) => changesOf(meta, row.before, row.after, role).map(({ field }) => field.name)),
  );
  const actors = new Set(later.map(({ actor }) => actor ?? '?'));
  const params = { rev, actual: last.rev, actor: [...actors].join(', ') || '?', fields: [...fields].join(', ') || '?' };
  return journalErrors.UNDO_CHANGED_SINCE(params, { field: 'rev' });
}

function archivable<T>(meta: RecordMeta, type: T): T {
  if (!meta.stewarded) throw journalErrors.UNDO_CREATION_STAYS({ type: meta.name });
  return type;
}

/** What a change must say so that the last one is taken back. */
function valuesThatUndo(meta: RecordMeta, change: JournalRow, role: string): object {
  const values = valuesBefore(meta, change.before, change.after, role);
  if (Object.keys(values).length === 0) throw journalErrors.UNDO_NOTHING_LEFT({ rev: change.rev }, { field: 'rev' });
  return values;
}

function requireReason(given: string): string {
  const reason = given.trim();
  const fits = reason !== '' && [...reason].length <= LONGEST_REASON && isStorable(reason);
  if (!fits) throw journalErrors.UNDO_REASON({ max: LONGEST_REASON }, { field: 'reason' });
  return reason;
}
