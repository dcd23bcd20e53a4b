import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '@seedbed/platform/database';
import {
  ChecksAllWrites,
  narrower,
  type RecordMeta,
  type Visibility,
  type WriteHook,
  type WriteTools,
  type Written,
} from '@seedbed/platform/records';
import { FieldProvenance } from './field-provenance.record.js';
import { metaOfRecord } from './field-texts.js';
import { ProvenanceNotes } from './provenance-notes.js';
import { QualityFlag } from './quality-flag.record.js';
import { Statement } from './statement.record.js';

const BESIDE = [FieldProvenance, QualityFlag, Statement] as const;
/** What others point to by type and id is any record but these. */
const NEVER_MEANT: ReadonlySet<object> = new Set(BESIDE);

interface Stewarded {
  readonly id: string;
  readonly visibility: Visibility;
  readonly steward: { readonly id: string };
}

/**
 * What stands beside a record follows it: it is never seen by more people than the record, it moves with it to another
 * steward, and where a source's value is replaced it is written down by whom and why (invariant 9).
 */
@ChecksAllWrites()
export class FollowingWrites implements WriteHook<object> {
  private readonly notes: ProvenanceNotes;

  constructor(private readonly tools: WriteTools) {
    this.notes = new ProvenanceNotes(tools.db, tools.records);
  }

  async after(tx: Tx, written: readonly Written<object>[]): Promise<void> {
    const [first] = written;
    if (!first || NEVER_MEANT.has(first.after.constructor)) return;
    const meta = metaOfRecord(first.after);
    if (meta.stewarded) await this.moveWith(tx, written as readonly Written<Stewarded>[]);
    await this.noteCorrections(tx, meta, written);
  }

  private async moveWith(tx: Tx, written: readonly Written<Stewarded>[]): Promise<void> {
    const moved = new Map(
      written.flatMap(({ before, after }) =>
        before && (before.visibility !== after.visibility || before.steward.id !== after.steward.id)
          ? [[after.id, { before, after }] as const]
          : [],
      ),
    );
    for (const type of BESIDE as readonly (new () => Stewarded & { recordId: string })[]) {
      for (const beside of await this.tools.records.listOf(tx, type, 'recordId', moved.keys(), {
        archivedAt: null,
      } as never)) {
        const move = moved.get(beside.recordId);
        if (!move) continue;
        const values = placeAfter(beside, move.before, move.after);
        if (Object.keys(values).length > 0)
          await this.tools.records.change(tx, type, { id: beside.id }, values as never);
      }
    }
  }

  private async noteCorrections(tx: Tx, meta: RecordMeta, written: readonly Written<object>[]): Promise<void> {
    const changed = new Map(
      written.flatMap((write) => (write.before ? [[(write.after as { id: string }).id, write] as const] : [])),
    );
    const said = await this.tools.records.listOf(tx, FieldProvenance, 'recordId', changed.keys(), {
      recordType: meta.name,
      archivedAt: null,
    });
    const done = new Set<string>();
    for (const { recordId, field, language } of said) {
      const key = JSON.stringify([recordId, field, language]);
      const write = changed.get(recordId);
      if (!write || done.has(key) || isSame(write, field, language)) continue;
      done.add(key);
      await this.notes.noteWritten(tx, meta, write.after, { field, language });
    }
  }
}

/** What was seen like the record stays so; what was seen by fewer never becomes wider. */
function placeAfter(beside: Stewarded, before: Stewarded, after: Stewarded): object {
  const visibility =
    beside.visibility === before.visibility ? after.visibility : narrower(beside.visibility, after.visibility);
  return {
    ...(visibility === beside.visibility ? {} : { visibility }),
    ...(beside.steward.id === before.steward.id && after.steward.id !== before.steward.id
      ? { steward: after.steward.id }
      : {}),
  };
}

function isSame({ before, after }: Written<object>, field: string, language?: string | null): boolean {
  const textIn = (record: object | null): unknown => {
    const value = (record as Record<string, unknown> | null)?.[field];
    return language ? ((value ?? {}) as Record<string, unknown>)[language] : value;
  };
  return isDeepStrictEqual(textIn(before), textIn(after));
}
