import type { Tx } from '@seedbed/platform/database';
import type { RecordMeta } from './declaration.js';
import { recordErrors } from './record.errors.js';

/** Whether the caller may read or write rows, by the policies of their type. Made by who can turn a policy into SQL. */
export abstract class RowAccess {
  /** Of the given ids those whose rows exist and that the reader of `tx` may read (and write, or propose changes of). */
  abstract among(
    tx: Tx,
    meta: RecordMeta,
    what: 'read' | 'write' | 'propose',
    ids: readonly string[],
  ): Promise<ReadonlySet<string>>;

  /**
   * For verbs that do more than change fields of one record. Throws RECORD_NOT_FOUND when the reader may not see one of
   * the rows, and WRITE_NOT_ALLOWED when one is not the reader's to write.
   */
  async requireWritable(tx: Tx, meta: RecordMeta, ids: readonly string[], field = 'id'): Promise<void> {
    const seen = await this.among(tx, meta, 'read', ids);
    if (!ids.every((id) => seen.has(id))) throw recordErrors.RECORD_NOT_FOUND({}, { field });
    const own = await this.among(tx, meta, 'write', ids);
    if (!ids.every((id) => own.has(id))) throw recordErrors.WRITE_NOT_ALLOWED({}, { field });
  }
}
