import type { Tx } from '@seedbed/platform/database';
import { type Problem, systemClock } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  findMeta,
  narrower,
  type Values,
  type Visibility,
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
  readonly visibility: Visibility;
  readonly steward: string | { id: string };
}
/** The record that is pointed to, as far as it says who may see it. */
interface Target {
  readonly id: string;
  readonly visibility?: Visibility;
  readonly steward?: { readonly id: string };
}
type AboutWrite = Write<About>;

const isPointed = ({ before, draft }: AboutWrite): boolean =>
  !before || before.recordId !== draft.recordId || before.recordType !== draft.recordType;

/** Reads the records that writes point to, by id; as the one who writes, so what is hidden from them is not there. */
async function targetsOf(tools: WriteTools, tx: Tx, writes: readonly AboutWrite[]): Promise<Map<string, Target>> {
  const ids = new Map<string, string[]>();
  for (const { draft } of writes) {
    const type = draft.recordType ?? '';
    if (draft.recordId) ids.set(type, [...(ids.get(type) ?? []), draft.recordId]);
  }
  const found = new Map<string, Target>();
  for (const [name, wanted] of ids) {
    const meta = findMeta(name);
    if (!meta) continue;
    const records = await tools.records.listOf(tx, meta.type as new () => Target, 'id', wanted);
    for (const record of records) found.set(`${name} ${record.id}`, record);
  }
  return found;
}

const targetOf = (targets: ReadonlyMap<string, Target>, { draft }: AboutWrite): Target | undefined =>
  targets.get(`${draft.recordType} ${draft.recordId}`);

/**
 * What stands beside a record is about one that exists, and is seen by nobody who may not see the record: it is as visible
 * as the record at most, and belongs to the same steward unless somebody says otherwise.
 */
abstract class AboutWrites {
  constructor(protected readonly tools: WriteTools) {}

  protected async placed(tx: Tx, writes: readonly AboutWrite[]): Promise<Values<About>[]> {
    const targets = await targetsOf(this.tools, tx, writes);
    return writes.map((write) => {
      const target = targetOf(targets, write);
      if (!target?.visibility) return {};
      const { visibility, steward } = write.draft;
      const seen = narrower(visibility ?? target.visibility, target.visibility);
      return {
        ...(seen === visibility ? {} : { visibility: seen }),
        ...(steward ? {} : { steward: target.steward?.id }),
      } as Values<About>;
    });
  }

  protected async missing(tx: Tx, writes: readonly AboutWrite[]): Promise<Problem[][]> {
    const pointed = writes.filter(isPointed);
    const targets = await targetsOf(this.tools, tx, pointed);
    return writes.map((write) => {
      if (!pointed.includes(write) || targetOf(targets, write)) return [];
      const field = findMeta(write.draft.recordType ?? '') ? 'recordId' : 'recordType';
      return [{ field, code: 'LINK_TO_NOTHING', params: { rule: field } }];
    });
  }
}

/** A flag is about a record; who decided on it, and when, is written down by whoever writes the decision. */
@ChecksWrites(QualityFlag)
export class QualityFlagWrites extends AboutWrites implements WriteHook<QualityFlag> {
  async complete(tx: Tx, writes: readonly Write<QualityFlag>[]): Promise<Values<QualityFlag>[]> {
    const placed = await this.placed(tx, writes as readonly AboutWrite[]);
    return writes.map((write, at) => ({ ...(placed[at] as Values<QualityFlag>), ...decider(tx, write) }));
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
  complete(tx: Tx, writes: readonly Write<Statement>[]): Promise<Values<Statement>[]> {
    return this.placed(tx, writes as readonly AboutWrite[]) as Promise<Values<Statement>[]>;
  }

  check(tx: Tx, writes: readonly Write<Statement>[]): Promise<Problem[][]> {
    return this.missing(tx, writes as readonly AboutWrite[]);
  }
}

/** Provenance is about a field that the type has; of all that is said of one field, one holds. */
@ChecksWrites(FieldProvenance)
export class FieldProvenanceWrites extends AboutWrites implements WriteHook<FieldProvenance> {
  async complete(tx: Tx, writes: readonly Write<FieldProvenance>[]): Promise<Values<FieldProvenance>[]> {
    for (const { before, draft } of writes) {
      const isNew = draft.holds && !(before?.holds && before.field === draft.field);
      if (isNew && !draft.archivedAt && draft.recordId && draft.field) await this.releaseOthers(tx, draft);
    }
    return (await this.placed(tx, writes as readonly AboutWrite[])) as Values<FieldProvenance>[];
  }

  async check(tx: Tx, writes: readonly Write<FieldProvenance>[]): Promise<Problem[][]> {
    const missing = await this.missing(tx, writes as readonly AboutWrite[]);
    return writes.map(({ draft }, at) => {
      const meta = findMeta(draft.recordType ?? '');
      const field = meta?.fields.get(draft.field ?? '');
      if (!meta || (field && !field.managed)) return missing[at] ?? [];
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
