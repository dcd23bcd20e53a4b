import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { identifierTaken, Organisation } from '@seedbed/organisations';
import { Db, type Tx } from '@seedbed/platform/database';
import { OnMessage } from '@seedbed/platform/events';
import { type RequestContext, stableId, systemClock } from '@seedbed/platform/kernel';
import { IdentityLinks } from '@seedbed/platform/links';
import { Records } from '@seedbed/platform/records';
import { inOrder } from './duplicate.rules.js';
import { DuplicateCandidate, type DuplicateDecision } from './duplicate-candidate.record.js';
import { exchangeErrors } from './exchange.errors.js';

type IdentifierTaken = ReturnType<typeof identifierTaken.parse>;

export interface Verdict {
  readonly id: string;
  readonly rev: number;
  readonly decision: DuplicateDecision;
  readonly keptId?: string | null;
  readonly reason?: string | null;
}

function refuseVerdict(candidate: DuplicateCandidate, { decision, keptId }: Verdict): void {
  const [left, right] = [candidate.left.id, candidate.right.id];
  if (left === right) throw exchangeErrors.DUPLICATE_OF_SEEDS({}, { field: 'id' });
  if (decision !== 'OPEN' && candidate.decision !== 'OPEN') {
    throw exchangeErrors.DUPLICATE_DECIDED({}, { field: 'decision' });
  }
  if (decision === 'SAME' && keptId !== left && keptId !== right) {
    throw exchangeErrors.DUPLICATE_KEEPS_A_SIDE({}, { field: 'keptId' });
  }
}

@Injectable()
export class DuplicatesService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(IdentityLinks) private readonly links: IdentityLinks,
  ) {}

  /**
   * Puts two organisations side by side for a person to decide. A pair is proposed once: a decision stays, and found
   * again it is left as it is. Out: the candidate. Throws RECORD_NOT_FOUND, RECORD_INVALID (DUPLICATE_OF_ITSELF).
   */
  async propose(
    ctx: RequestContext | Tx,
    pair: { readonly a: string; readonly b: string; readonly reasons: string[]; readonly score?: number },
  ): Promise<DuplicateCandidate> {
    return this.db.inTransaction(ctx, async (tx) => {
      const a = await this.records.require(tx, Organisation, pair.a);
      const b = await this.records.require(tx, Organisation, pair.b);
      const { left, right } = inOrder(a, b);
      const known = await this.records.list(tx, DuplicateCandidate, {
        left: left.id,
        right: right.id,
        archivedAt: null,
      });
      if (known[0]) return known[0];
      const id = stableId('DuplicateCandidate', `${left.id} ${right.id}`);
      const owner = a.id === left.id ? a : b;
      await this.records.ensure(tx, DuplicateCandidate, {
        id,
        left: left.id,
        right: right.id,
        leftName: left.name,
        rightName: right.name,
        score: pair.score ?? null,
        reasons: pair.reasons,
        decision: 'OPEN',
        steward: stewardOf(owner),
      });
      return this.records.require(tx, DuplicateCandidate, id);
    });
  }

  /**
   * A person's decision on a candidate, and what follows from it: `SAME` lets `keptId` stand for both organisations,
   * `NOT_SAME` keeps them apart for good, `OPEN` takes an earlier decision back, and the two are as they were before it.
   * Out: the candidate. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, CONFLICT, DUPLICATE_DECIDED when it is decided already,
   * DUPLICATE_KEEPS_A_SIDE, DUPLICATE_OF_SEEDS for names of one organisation (nothing to take back), LINK_CONTRADICTED.
   */
  async decide(ctx: RequestContext | Tx, verdict: Verdict): Promise<DuplicateCandidate> {
    return this.db.inTransaction(ctx, async (tx) => {
      const { id, rev, decision } = verdict;
      const candidate = await this.records.require(tx, DuplicateCandidate, id);
      await this.links.hold(tx, Organisation.name, [candidate.left.id, candidate.right.id]);
      await this.links.requireOwn(tx, Organisation, [candidate.left.id, candidate.right.id]);
      refuseVerdict(candidate, verdict);
      const isOpen = decision === 'OPEN';
      const decided = await this.records.change(
        tx,
        DuplicateCandidate,
        { id, rev },
        {
          decision,
          decidedBy: isOpen ? null : tx.actor,
          decidedAt: isOpen ? null : systemClock.now(),
        },
      );
      await (isOpen ? this.takeBack(tx, candidate, verdict) : this.link(tx, candidate, verdict));
      return decided;
    });
  }

  private async link(tx: Tx, candidate: DuplicateCandidate, verdict: Verdict): Promise<void> {
    await this.links.decide(tx, {
      recordType: Organisation.name,
      leftId: candidate.left.id,
      rightId: candidate.right.id,
      relation: verdict.decision === 'SAME' ? 'SAME_AS' : 'NOT_SAME',
      keptId: verdict.decision === 'SAME' ? (verdict.keptId ?? null) : null,
      evidence: candidate.reasons,
      reason: verdict.reason ?? null,
    });
  }

  private async takeBack(tx: Tx, candidate: DuplicateCandidate, { reason }: Verdict): Promise<void> {
    const links = await this.links.between(tx, Organisation, candidate.left.id, candidate.right.id);
    for (const { id } of links) await this.links.undo(tx, { id, reason: reason ?? null });
  }

  /** Two live organisations with one identifier become a candidate (invariant 4). May come twice: the pair is one row. */
  @OnMessage(identifierTaken)
  async onIdentifierTaken(tx: Tx, { holder, claimant, scheme }: IdentifierTaken): Promise<void> {
    await this.propose(tx, { a: holder, b: claimant, reasons: [`SAME_${scheme}`], score: 1 });
  }
}
