import type { Db, Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { shownRecords } from '@seedbed/platform/projection';
import { BASE_LINE, type RecordMeta, targetOf } from '@seedbed/platform/records';
import type { Change } from './changes.js';
import type { JournalRow } from './journal-rows.js';
import type { ChangeOperation, TimelineEntry } from './timeline.types.js';

/** A row of the journal with what a reader may know of it. */
export interface Visible {
  readonly row: JournalRow;
  readonly changes: readonly Change[];
}

/** Ids and names of linked records, by type; a name is missing where the reader may not see the record. */
export type Names = ReadonlyMap<RecordMeta, ReadonlyMap<string, string>>;

/** The names of all records that the changes of some rows link to. */
export async function namesIn(db: Db, ctx: RequestContext | Tx, rows: readonly Visible[]): Promise<Names> {
  const wanted = new Map<RecordMeta, Set<string>>();
  for (const { field, before, after } of rows.flatMap(({ changes }) => changes)) {
    if (field.kind !== 'toOne') continue;
    const target = targetOf(field);
    const ids = wanted.get(target) ?? new Set<string>();
    wanted.set(target, ids);
    for (const id of [before, after]) if (typeof id === 'string') ids.add(id);
  }
  const names = new Map<RecordMeta, ReadonlyMap<string, string>>();
  for (const [meta, ids] of wanted) names.set(meta, await shownRecords(db, ctx, meta, [...ids]));
  return names;
}

function operationOf({ op, actor }: Pick<JournalRow, 'op' | 'actor'>): ChangeOperation {
  if (op === 'd') return 'DELETED';
  if (op === 'u') return 'CHANGED';
  return actor === BASE_LINE ? 'FOUND' : 'CREATED';
}

/** The timeline says that an encrypted value changed, not to what. */
const SEALED = '•••';

/** A row as people read it. */
export function entryOf({ row, changes }: Visible, names: Names): TimelineEntry {
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
