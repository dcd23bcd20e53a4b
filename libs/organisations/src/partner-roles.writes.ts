import { stewardOf } from '@seedbed/centres';
import { RoleAssignment } from '@seedbed/identity';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
  type Written,
} from '@seedbed/platform/records';
import { Organisation } from './organisation.record.js';

/** A role for an organisation names one that is there, and the centre that looks after it: its steward. */
@ChecksWrites(RoleAssignment)
export class PartnerRoleWrites implements WriteHook<RoleAssignment> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<RoleAssignment>[]): Promise<Values<RoleAssignment>[]> {
    const found = await this.organisationsOf(tx, writes);
    return writes.map(({ draft }) => {
      const organisation = found.get(draft.organisationId ?? '');
      return organisation ? { ncc: stewardOf(organisation) } : {};
    });
  }

  async check(tx: Tx, writes: readonly Write<RoleAssignment>[]): Promise<Problem[][]> {
    const found = await this.organisationsOf(tx, writes);
    return writes.map(({ draft: { organisationId } }) =>
      !organisationId || found.has(organisationId)
        ? []
        : [{ field: 'organisationId', code: 'LINK_TO_NOTHING', params: { rule: 'organisationId' } }],
    );
  }

  private async organisationsOf(tx: Tx, writes: readonly Write<RoleAssignment>[]): Promise<Map<string, Organisation>> {
    const ids = writes.flatMap(({ draft }) => draft.organisationId ?? []);
    const found = await this.tools.records.listOf(tx, Organisation, 'id', ids);
    return new Map(found.map((organisation) => [organisation.id, organisation]));
  }
}

/** An organisation that goes to another centre takes the roles of its people along. */
@ChecksWrites(Organisation)
export class PartnerRolesFollow implements WriteHook<Organisation> {
  constructor(private readonly tools: WriteTools) {}

  async after(tx: Tx, written: readonly Written<Organisation>[]): Promise<void> {
    const moved = written.filter(({ before, after }) => before && stewardOf(before) !== stewardOf(after));
    const stewards = new Map(moved.map(({ after }) => [after.id, stewardOf(after)]));
    const roles = await this.tools.records.listOf(tx, RoleAssignment, 'organisationId', stewards.keys());
    for (const { id, organisationId } of roles) {
      await this.tools.records.change(tx, RoleAssignment, { id }, { ncc: stewards.get(organisationId ?? '') ?? null });
    }
  }
}
