import { graphqlErrors } from '@seedbed/platform/graphql';
import { isId } from '@seedbed/platform/kernel';
import { findMeta, isJournalled, linkRecords, type RecordMeta } from '@seedbed/platform/records';
import { journalErrors } from './journal.errors.js';

/** The declaration of a journalled type by its name. Throws JOURNAL_TYPE_UNKNOWN. */
export function journalledType(name: string): RecordMeta {
  const meta = findMeta(name);
  if (meta && isJournalled(meta)) return meta;
  const possible = [...linkRecords().values()].filter(isJournalled).map((each) => each.name);
  throw journalErrors.JOURNAL_TYPE_UNKNOWN(
    { type: name.slice(0, 100), possible: possible.sort().join(', ') },
    { field: 'recordType' },
  );
}

/** Throws ID_INVALID. */
export function requireId(id: string): void {
  if (!isId(id)) throw graphqlErrors.ID_INVALID({}, { field: 'id' });
}
