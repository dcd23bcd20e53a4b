import type { Tx } from '@seedbed/platform/database';
import { type Problem, systemClock } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  findMeta,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
} from '@seedbed/platform/records';
import { FieldProvenance } from './field-provenance.record.js';
import { QualityFlag } from './quality-flag.record.js';
import { Statement } from './statement.record.js';

/** What points to a record by type and id. */
interface About {
  readonly id: string;
  readonly recordType: string;
  readonly recordId: string;
}
type AboutWrite = Write<About>;

const isPointed = ({ before, draft }: AboutWrite): boolean =>
  !before || before.recordId !== draft.recordId || before.recordType !== draft.recordType;

/** Types and ids of the records that writes point to and that are there. */
async function targetsOf(tools: WriteTools, tx: Tx, writes: readonly AboutWrite[]): Promise<ReadonlySet<string>> {
  const ids = new Map<string, string[]>();
  for (const { draft } of writes) {
    const type = draft.recordType ?? '';
    if (draft.recordId) ids.set(type, [...(ids.get(type) ?? []), draft.recordId]);
  }
  const found = new Set<string>();
  for (const [name, wanted] of ids) {
    const meta = findMeta(name);
    if (!meta) continue;
    const records = await tools.records.listOf(tx, meta.type as new () => { id: string }, 'id', wanted);
    for (const { id } of records) found.add(`${name} ${id}`);
  }
  return found;
}

/** What stands beside a record is about one that exists. Who sees it follows from what it shows (`shows`). */
abstract class AboutWrites {
  constructor(protected readonly tools: WriteTools) {}

  protected async missing(tx: Tx, writes: readonly AboutWrite[]): Promise<Problem[][]> {
    const pointed = writes.filter(isPointed);
    const targets = await targetsOf(this.tools, tx, pointed);
    return writes.map((write) => {
      const { recordType = '', recordId } = write.draft;
      if (!pointed.includes(write) || targets.has(`${recordType} ${recordId}`)) return [];
      const field = findMeta(recordType ?? '') ? 'recordId' : 'recordType';
      return [{ field, code: 'LINK_TO_NOTHING', params: { rule: field } }];
    });
  }
}

/** A flag is about a record; who decided on it, and when, is written down by whoever writes the decision. */
@ChecksWrites(QualityFlag)
export class QualityFlagWrites extends AboutWrites implements WriteHook<QualityFlag> {
  async complete(tx: Tx, writes: readonly Write<QualityFlag>[]): Promise<Values<QualityFlag>[]> {
    return writes.map((write) => decider(tx, write));
  }

  check(tx: Tx, writes: readonly Write<QualityFlag>[]): Promise<Problem[][]> {
    return this.missing(tx, writes as readonly AboutWrite[]);
  }
}

/** Who decided cannot be claimed: it is the one who writes. Seeds and imports say whose decision they bring. */
function decider(tx: Tx, { before, draft, given }: Write<QualityFlag>): Values<QualityFlag> {
  const was = before?.state ?? 'OPEN';
  const is = draft.state ?? 'OPEN';
  if (is === 'OPEN') {
    return was === 'OPEN' && before
      ? {}
      : { decidedBy: null, decidedAt: null, decisionReason: null, appliedValue: null };
  }
  if (is !== was) {
    const isBrought = tx.reader.role === 'SYSTEM' && given.decidedBy;
    return isBrought ? {} : { decidedBy: tx.actor, decidedAt: systemClock.now() };
  }
  const isClaimed = given.decidedBy !== undefined || given.decidedAt !== undefined;
  return isClaimed ? { decidedBy: before?.decidedBy ?? null, decidedAt: before?.decidedAt ?? null } : {};
}

@ChecksWrites(Statement)
export class StatementWrites extends AboutWrites implements WriteHook<Statement> {
  check(tx: Tx, writes: readonly Write<Statement>[]): Promise<Problem[][]> {
    return this.missing(tx, writes as readonly AboutWrite[]);
  }
}

/** Provenance is about a field that the type has and that all may read who see the record; of all that is said of one field, one holds. */
@ChecksWrites(FieldProvenance)
export class FieldProvenanceWrites extends AboutWrites implements WriteHook<FieldProvenance> {
  async complete(tx: Tx, writes: readonly Write<FieldProvenance>[]): Promise<Values<FieldProvenance>[]> {
    for (const { before, draft } of writes) {
      const isNew = draft.holds && !(before?.holds && before.field === draft.field);
      if (isNew && !draft.archivedAt && draft.recordId && draft.field) await this.releaseOthers(tx, draft);
    }
    return writes.map(() => ({}));
  }

  async check(tx: Tx, writes: readonly Write<FieldProvenance>[]): Promise<Problem[][]> {
    const missing = await this.missing(tx, writes as readonly AboutWrite[]);
    return writes.map(({ draft }, at) => {
      const meta = findMeta(draft.recordType ?? '');
      const field = meta?.fields.get(draft.field ?? '');
      if (!meta || (field && !field.managed && !field.readBy)) return missing[at] ?? [];
      return [...(missing[at] ?? []), { field: 'field', code: 'PROVENANCE_OF_NO_FIELD' }];
    });
  }

  private async releaseOthers(tx: Tx, draft: Values<FieldProvenance>): Promise<void> {
    const { recordId, field } = draft;
    const where = { recordId, field, language: draft.language ?? null, holds: true, archivedAt: null };
    const held = await this.tools.records.list(tx, FieldProvenance, where);
    for (const { id } of held) {
      if (id !== draft.id) await this.tools.records.change(tx, FieldProvenance, { id }, { holds: false });
    }
  }
}
