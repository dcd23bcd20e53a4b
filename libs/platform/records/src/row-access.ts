import type { Tx } from '@seedbed/platform/database';
import type { RecordMeta } from './declaration.js';

/** Whether the caller may read or write rows, by the policies of their type. Made by who can turn a policy into SQL. */
export abstract class RowAccess {
  /** Of the given ids those whose rows exist and that the reader of `tx` may read (or read and write). */
  abstract among(
    tx: Tx,
    meta: RecordMeta,
    what: 'read' | 'write',
    ids: readonly string[],
  ): Promise<ReadonlySet<string>>;
}
