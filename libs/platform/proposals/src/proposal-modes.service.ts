import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, type RequestContext, stableId } from '@seedbed/platform/kernel';
import { findMeta, inputFields, type RecordMeta, Records, recordErrors } from '@seedbed/platform/records';
import type { ProposalKind } from './proposal.record.js';
import { modeOf } from './proposal.rules.js';
import { fieldsNamed } from './proposal-input.rules.js';
import { type FieldMode, ProposalMode } from './proposal-mode.record.js';
import { proposalErrors } from './proposals.errors.js';

/** What a centre says of a field. */
export interface ModeWanted {
  readonly recordType: string;
  readonly field: string;
  readonly mode: FieldMode;
}

/** The type of that name, of which such a thing may be proposed. Throws PROPOSAL_TYPE_CLOSED, PROPOSAL_KIND_CLOSED. */
export function proposableType(name: string, kind: ProposalKind): RecordMeta {
  const meta = findMeta(name);
  const known = meta?.name ?? (/^[A-Za-z]{1,60}$/.test(name) ? name : '?');
  if (!meta?.options.propose) throw proposalErrors.PROPOSAL_TYPE_CLOSED({ type: known }, { field: 'recordType' });
  if (kind === 'CHANGE' || meta.options.propose.kinds.includes(kind)) return meta;
  throw proposalErrors.PROPOSAL_KIND_CLOSED({ type: known }, { field: 'recordType' });
}

/** What centres say of the fields that others may propose. */
@Injectable()
export class ProposalModes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
  ) {}

  /** What happens to proposed values of each field that an input carries, at a steward. */
  async of(tx: Tx, meta: RecordMeta, steward: string): Promise<ReadonlyMap<string, FieldMode>> {
    const said = await this.db.asSystem(tx, () =>
      this.records.list(tx, ProposalMode, { recordType: meta.name, steward, archivedAt: null }),
    );
    const byField = new Map(said.map(({ field, mode }) => [field, mode]));
    return new Map(inputFields(meta).map(({ name, propose }) => [name, modeOf(propose, byField.get(name))]));
  }

  /**
   * Says for a centre what happens to proposed values of a field. Out: id of what it says. Throws WRITE_NOT_ALLOWED to whoever
   * is no coordinator of it, PROPOSAL_TYPE_CLOSED, PROPOSAL_FIELD_FORBIDDEN where the field is not to be proposed, and
   * PROPOSAL_MODE_TOO_WIDE.
   */
  async say(ctx: RequestContext, steward: string, { recordType, field: named, mode }: ModeWanted): Promise<string> {
    const { role, nccIds } = ctx.reader;
    const isOwn = role === 'SYSTEM' || role === 'DEMO' || (role === 'COORDINATOR' && nccIds.includes(steward));
    if (!isOwn || !isId(steward)) throw recordErrors.WRITE_NOT_ALLOWED({}, { field: 'stewardId' });
    const meta = proposableType(recordType, 'CHANGE');
    const [name = ''] = fieldsNamed(meta, [named]);
    const field = meta.fields.get(name);
    if (!field?.propose) throw proposalErrors.PROPOSAL_FIELD_FORBIDDEN({}, { field: 'field' });
    if (modeOf(field.propose, mode) !== mode) throw proposalErrors.PROPOSAL_MODE_TOO_WIDE({}, { field: 'mode' });
    const id = stableId('ProposalMode', `${steward} ${meta.name} ${name}`);
    await this.db.inTransaction(ctx, async (tx) => {
      const made = await this.records.ensure(tx, ProposalMode, {
        id,
        steward,
        recordType: meta.name,
        field: name,
        mode,
      });
      if (made === 'existed') await this.records.change(tx, ProposalMode, { id }, { mode });
    });
    return id;
  }
}
