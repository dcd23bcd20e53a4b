import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox, recordChanged } from '@seedbed/platform/events';
import { type Clock, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { metaOf, Records } from '@seedbed/platform/records';
import { isOpen, OPEN_STATES, Proposal } from './proposal.record.js';
import { ProposalStates } from './proposal-states.js';

const BATCH = 200;
/** As long as `keep` says of the fields of a proposal: the author has read what became of it. */
const FORGET_AFTER = '1 year';

/** The housekeeping of proposals. */
@Injectable()
export class TidyProposals {
  /** What time it is; tests live later. */
  clock: Clock = systemClock;
  private readonly states: ProposalStates;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {
    this.states = new ProposalStates({ db, records, outbox });
  }

  /** Ends open proposals whose time is over; their authors are told. Out: how many. */
  async expire(ctx: RequestContext): Promise<number> {
    return this.inBatches(ctx, async (tx) => {
      const due = await this.db.query<{ id: string }>(
        tx,
        'select id from proposals where state = any($1::text[]) and expires_at <= $2 order by id limit $3',
        [OPEN_STATES, this.clock.now(), BATCH],
      );
      const ids = due.map(({ id }) => id);
      const held = [...(await this.records.pipeline.lock(tx, metaOf(Proposal), ids)).values()] as Proposal[];
      const open = held.filter(isOpen);
      for (const proposal of open) await this.states.end(tx, proposal, 'EXPIRED');
      await this.states.tell(
        tx,
        open.map(({ id }) => id),
      );
      return open.length;
    });
  }

  /** Removes the values, conflicts and words of proposals that have been over for long. Out: of how many. */
  async forget(ctx: RequestContext): Promise<number> {
    return this.inBatches(ctx, async (tx) => {
      const due = await this.db.query<{ id: string }>(
        tx,
        `select id from proposals where state <> all($1::text[]) and decided_at < $2::timestamptz - interval '${FORGET_AFTER}'
           and exists (select from proposed_values v where v.proposal_id = proposals.id) order by id limit $3`,
        [OPEN_STATES, this.clock.now(), BATCH],
      );
      const ids = due.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await this.db.query(tx, 'delete from proposed_values where proposal_id = any($1::uuid[])', [ids]);
      const conflicts = await this.db.query<{ id: string }>(
        tx,
        'delete from conflicts where proposal_id = any($1::uuid[]) returning id',
        [ids],
      );
      await this.db.query(
        tx,
        `update proposals set record_title = '—', note = null, reason = null where id = any($1::uuid[])`,
        [ids],
      );
      await this.forgetHistory(tx, 'Proposal', ids);
      await this.forgetHistory(
        tx,
        'ProposalConflict',
        conflicts.map(({ id }) => id),
      );
      for (const type of ['Proposal', 'ProposalConflict']) await this.outbox.publish(tx, recordChanged({ type }));
      return ids.length;
    });
  }

  /** The journal keeps that there was a proposal, and no longer what it said. */
  private async forgetHistory(tx: Tx, type: string, ids: readonly string[]): Promise<void> {
    await this.db.query(tx, 'select journal_erase($1, i) from unnest($2::uuid[]) i', [type, ids]);
  }

  private async inBatches(ctx: RequestContext, work: (tx: Tx) => Promise<number>): Promise<number> {
    for (let total = 0; ; ) {
      const done = await this.db.inTransaction(ctx, (tx) => this.db.asSystem(tx, () => work(tx)));
      total += done;
      if (done < BATCH) return total;
    }
  }
}
