import type { Tx } from '@seedbed/platform/database';
import {
  ChecksAllWrites,
  metaOf,
  partnerType,
  type WriteHook,
  type WriteTools,
  type Written,
} from '@seedbed/platform/records';
import { OPEN_STATES } from './proposal.record.js';
import { ProposalStates } from './proposal-states.js';

interface Row {
  readonly id: string;
  readonly steward?: { readonly id: string };
}

/**
 * Whoever changes a record changes what the proposals on it mean, in the same transaction: what met another change becomes a
 * conflict there and then, so that nobody accepts what they have not seen.
 */
@ChecksAllWrites()
export class ProposalsFollow implements WriteHook<object> {
  private readonly states: ProposalStates;

  constructor(private readonly tools: WriteTools) {
    this.states = new ProposalStates(tools);
  }

  async after(tx: Tx, written: readonly Written<object>[]): Promise<void> {
    const [first] = written;
    const meta = first && metaOf(first.after.constructor as new () => object);
    if (!meta?.options.propose) return;
    const changed = new Map(
      written.flatMap(({ before, after }) => (before ? [[(after as Row).id, after] as const] : [])),
    );
    if (changed.size === 0) return;
    const proposals = await this.states.openOn(tx, meta.name, [...changed.keys()]);
    const ended: string[] = [];
    for (const [id, record] of changed) {
      const on = proposals.filter(({ recordId }) => recordId === id);
      if (on.length > 0) ended.push(...(await this.states.refresh(tx, { meta, record }, on)));
    }
    await this.states.tell(tx, ended);
    if (meta === partnerType()) await this.moveNewOnes(tx, written);
  }

  /** New records that a partner proposes are decided by the steward of its organisation, whoever that is. */
  private async moveNewOnes(tx: Tx, written: readonly Written<object>[]): Promise<void> {
    for (const { before, after } of written as readonly { before: Row | null; after: Row }[]) {
      if (!before || before.steward?.id === after.steward?.id) continue;
      const waiting = await this.tools.db.query<{ id: string }>(
        tx,
        `select id from proposals where organisation_id = $1 and kind = 'CREATE' and state = any($2::text[]) order by id`,
        [after.id, OPEN_STATES],
      );
      for (const { id } of waiting) await this.states.write(tx, id, { steward: after.steward?.id ?? null });
    }
  }
}
