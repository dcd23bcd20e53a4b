import type { Tx } from '@seedbed/platform/database';
import { isId } from '@seedbed/platform/kernel';
import { metaOf, type RowAccess, recordErrors } from '@seedbed/platform/records';
import { Organisation } from './organisation.record.js';

/**
 * For verbs of those who answer for an organisation: its own people, and whoever may write its record.
 * Throws RECORD_NOT_FOUND where the caller does not see it, WRITE_NOT_ALLOWED where it is not theirs.
 */
export async function requireOwnOrganisation(access: RowAccess, tx: Tx, id: string): Promise<void> {
  const field = 'organisationId';
  const meta = metaOf(Organisation);
  if (!isId(id)) throw recordErrors.RECORD_NOT_FOUND({}, { field });
  if (!tx.reader.organisationIds.includes(id)) return access.requireWritable(tx, meta, [id], field);
  const seen = await access.among(tx, meta, 'read', [id]);
  if (!seen.has(id)) throw recordErrors.RECORD_NOT_FOUND({}, { field });
}
