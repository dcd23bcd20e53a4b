import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '@seedbed/platform/database';
import { ChecksAllWrites, type WriteHook, type WriteTools, type Written } from '@seedbed/platform/records';
import { FieldProvenance } from './field-provenance.record.js';
import { metaOfRecord } from './field-texts.js';
import { ProvenanceNotes } from './provenance-notes.js';
import { QualityFlag } from './quality-flag.record.js';
import { Statement } from './statement.record.js';

/** What sources say is said of any record but these. */
const NEVER_PRINTED: ReadonlySet<object> = new Set([FieldProvenance, QualityFlag, Statement]);

/**
 * What sources say of a field follows it: where a value of theirs is replaced, it is written down by whom and why
 * (invariant 9).
 */
@ChecksAllWrites()
export class CorrectionWrites implements WriteHook<object> {
  private readonly notes: ProvenanceNotes;

  constructor(private readonly tools: WriteTools) {
    this.notes = new ProvenanceNotes(tools.db, tools.records);
  }

  async after(tx: Tx, written: readonly Written<object>[]): Promise<void> {
    const [first] = written;
    if (!first || NEVER_PRINTED.has(first.after.constructor)) return;
    const meta = metaOfRecord(first.after);
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

function isSame({ before, after }: Written<object>, field: string, language?: string | null): boolean {
  const textIn = (record: object | null): unknown => {
    const value = (record as Record<string, unknown> | null)?.[field];
    return language ? ((value ?? {}) as Record<string, unknown>)[language] : value;
  };
  return isDeepStrictEqual(textIn(before), textIn(after));
}
