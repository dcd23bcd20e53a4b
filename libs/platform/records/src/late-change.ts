import type { Db, Tx } from '@seedbed/platform/database';
import type { RecordMeta } from './declaration.js';
import { type Version, versionsSince } from './journal-read.js';
import { type Conflict, mergeChange, same } from './merge.rules.js';
import { recordErrors } from './record.errors.js';
import { valuesOf } from './values.js';

type Loose = Record<string, unknown>;
/** The values to write, from the record that the caller saw. */
export type ValuesOn = (seen: Readonly<Loose>) => Loose;

/**
 * Decides what a change means that names a version: on the current one it is taken as it is, on an older one it is merged
 * field by field with what others changed since.
 */
export class LateChanges {
  constructor(private readonly db: Db) {}

  /**
   * In: the record as it stands, locked; the version the caller saw (undefined: whatever stands there), and what they
   * want on it. Out: the fields to write. Throws CONFLICT with `conflicts` in its data; nothing may be written then.
   */
  async resolve(tx: Tx, meta: RecordMeta, before: object, rev: number | undefined, wanted: ValuesOn): Promise<Loose> {
    const theirs = valuesOf(meta, before);
    const actual = theirs.rev as number;
    if (rev === undefined || rev === actual) return wanted(theirs);
    const versions = rev < actual ? await versionsSince(this.db, tx, meta, theirs.id as string, rev) : [];
    const [seen] = versions;
    if (seen?.rev !== rev || seen.values === null) throw conflict(actual, rev, unknownBase(theirs, wanted(theirs)));
    const base = seen.values;
    const { apply, conflicts } = mergeChange(meta, base, theirs, wanted(base));
    if (conflicts.length === 0) return apply;
    throw conflict(
      actual,
      rev,
      conflicts.map((found) => ({ ...found, ...lastChange(versions, found) })),
    );
  }
}

const conflict = (actual: number, seen: number, conflicts: readonly object[]) =>
  recordErrors.CONFLICT(
    { actual, seen },
    { field: (conflicts[0] as Conflict | undefined)?.field ?? 'rev', data: { conflicts, rev: actual } },
  );

/** Without the base nobody can say who changed what: each field that would change is in conflict. */
const unknownBase = (theirs: Loose, yours: Loose): object[] =>
  Object.keys(yours)
    .filter((field) => !same(yours[field], theirs[field]))
    .map((field) => ({ field, yours: yours[field] ?? null, theirs: theirs[field] ?? null }));

/** Who wrote the value that stands there now, and when, as far as it was kept. */
function lastChange(versions: readonly Version[], { field, lang }: Conflict): object {
  const valueAt = ({ values }: Version): unknown => {
    const value = values?.[field];
    return lang === undefined ? value : ((value ?? {}) as Loose)[lang];
  };
  const last = versions.findLast((version, at) => {
    const previous = versions[at - 1];
    return previous !== undefined && !same(valueAt(version), valueAt(previous));
  });
  return last ? { changedBy: last.changedBy, changedAt: last.changedAt, rev: last.rev } : {};
}
