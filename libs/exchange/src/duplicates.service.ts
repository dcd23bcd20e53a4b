import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { identifierTaken, Organisation } from '@seedbed/organisations';
import { Db, type Tx } from '@seedbed/platform/database';
import { OnMessage } from '@seedbed/platform/events';
import { type RequestContext, stableId } from '@seedbed/platform/kernel';
import { Records, type Visibility } from '@seedbed/platform/records';
import { inOrder } from './duplicate.rules.js';
import { DuplicateCandidate } from './duplicate-candidate.record.js';

type IdentifierTaken = ReturnType<typeof identifierTaken.parse>;

@Injectable()
export class DuplicatesService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
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
        visibility: narrower(a.visibility, b.visibility),
      });
      return this.records.require(tx, DuplicateCandidate, id);
    });
  }

  /** Two live organisations with one identifier become a candidate (invariant 4). May come twice: the pair is one row. */
  @OnMessage(identifierTaken)
  async onIdentifierTaken(tx: Tx, { holder, claimant, scheme }: IdentifierTaken): Promise<void> {
    await this.propose(tx, { a: holder, b: claimant, reasons: [`SAME_${scheme}`], score: 1 });
  }
}

/** From the widest to the narrowest: a pair shows both names, so it is seen by those who see both. */
const WIDEST_FIRST: readonly Visibility[] = ['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'];

const narrower = (a: Visibility, b: Visibility): Visibility =>
  WIDEST_FIRST[Math.max(WIDEST_FIRST.indexOf(a), WIDEST_FIRST.indexOf(b))] ?? 'PRIVATE';
