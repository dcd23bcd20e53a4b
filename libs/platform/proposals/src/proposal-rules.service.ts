import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { inputFields, inputName, partnerType, type RecordMeta, Records, RowAccess } from '@seedbed/platform/records';
import { ProposalModes, proposableType } from './proposal-modes.service.js';
import type { ProposableField, ProposalRules } from './proposals.types.js';

interface Stewarded {
  readonly steward: { readonly id: string };
  readonly archivedAt: Date | null;
}

/** What somebody may propose: what a form needs to know before it is filled in. */
@Injectable()
export class ProposalRulesOf {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(ProposalModes) private readonly modes: ProposalModes,
  ) {}

  /** In: a type, and the record (null: a new one). Throws PROPOSAL_TYPE_CLOSED. */
  async of(ctx: RequestContext, recordType: string, recordId: string | null): Promise<ProposalRules> {
    const meta = proposableType(recordType, 'CHANGE');
    const kinds = meta.options.propose?.kinds ?? [];
    return this.db.inTransaction(ctx, async (tx) => {
      const partner = await this.row(tx, partnerType(), tx.reader.organisationIds[0] ?? null, 'read');
      const record = await this.row(tx, meta, recordId, 'propose');
      const steward = recordId === null ? partner?.steward.id : record?.steward.id;
      return {
        canChange: record !== undefined,
        canArchive: record !== undefined && kinds.includes('ARCHIVE'),
        canCreate: partner !== undefined && kinds.includes('CREATE'),
        fields: steward === undefined ? [] : await this.fields(tx, meta, steward),
      };
    });
  }

  private async fields(tx: Tx, meta: RecordMeta, steward: string): Promise<ProposableField[]> {
    const modes = await this.modes.of(tx, meta, steward);
    return inputFields(meta).flatMap((field) => {
      const mode = modes.get(field.name) ?? 'FORBIDDEN';
      return mode === 'FORBIDDEN' ? [] : [{ field: field.name, input: inputName(meta, field), mode }];
    });
  }

  /** A live record that the caller may see, or propose changes of. */
  private async row(
    tx: Tx,
    meta: RecordMeta | undefined,
    id: string | null,
    what: 'read' | 'propose',
  ): Promise<Stewarded | undefined> {
    if (!meta || !isId(id) || !(await this.access.among(tx, meta, what, [id])).has(id)) return undefined;
    const record = await this.records.find(tx, meta.type as new () => Stewarded, id);
    return record && !record.archivedAt ? record : undefined;
  }
}
