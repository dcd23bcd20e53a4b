import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records, sealedHash } from '@seedbed/platform/records';
import { Suppression, type SuppressionReason } from './consent.record.js';

/** The scope of what every centre of the node obeys. */
export const GLOBAL_SCOPE = 'global';

/**
 * Which of two reasons a suppression tells, whatever came first: what the owner of the address said, which nobody else lifts, then
 * what somebody decided or a machine found.
 */
const RANK: readonly SuppressionReason[] = [
  ...(['ERASURE', 'OBJECTION', 'COMPLAINT', 'UNSUBSCRIBE', 'MANUAL', 'HARD_BOUNCE', 'SOFT_REPEATED'] as const),
];

/** Addresses of people who restricted their processing, and addresses that do not work. */
const UNREACHABLE = `select from contact_points c left join people p on p.id = c.person_id
  where c.address_hmac = $1 and (c.status <> 'ACTIVE' or p.is_restricted) limit 1`;

export interface SuppressionGiven {
  /** Keyed hash of the address (`sealedHash`). */
  readonly hash: string;
  readonly scope: string;
  readonly reason: SuppressionReason;
  readonly until?: Date | null;
  readonly sourceEvent?: string | null;
}

/** Addresses that must not be written to, known by their keyed hash alone. */
@Injectable()
export class Suppressions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
  ) {}

  /**
   * Adds a suppression; one of the same address and scope stays, for ever when either of the two is for ever, and for the weightier
   * of both reasons.
   */
  async add(tx: Tx, { hash, scope, reason, until = null, sourceEvent = null }: SuppressionGiven): Promise<void> {
    await this.db.asSystem(tx, async () => {
      await this.lock(tx, hash, scope);
      const [known] = await this.records.list(tx, Suppression, { addressHmac: hash, scope });
      if (!known) {
        await this.records.create(tx, Suppression, { addressHmac: hash, scope, reason, until, sourceEvent });
        return;
      }
      const longest = known.until && until ? (known.until > until ? known.until : until) : null;
      // a pause does not become the reason of what holds for ever
      const isGraver = RANK.indexOf(reason) < RANK.indexOf(known.reason) && longest?.getTime() === until?.getTime();
      if (known.until?.getTime() === longest?.getTime() && !isGraver) return;
      const why = isGraver ? { reason, sourceEvent } : {};
      await this.records.change(tx, Suppression, { id: known.id }, { until: longest, ...why });
    });
  }

  /** Of two who decide about one address and scope at once, the second one sees what the first one did. */
  async lock(tx: Tx, hash: string, scope: string): Promise<void> {
    await this.db.query(tx, 'select pg_advisory_xact_lock(hashtext($1))', [`suppression ${hash} ${scope}`]);
  }

  /** Takes a suppression of one scope and reason back: the person agreed again. */
  async lift(tx: Tx, hash: string, scope: string, reason: SuppressionReason): Promise<void> {
    await this.db.asSystem(tx, () =>
      this.db.query(tx, 'delete from suppressions where address_hmac = $1 and scope = $2 and reason = $3', [
        hash,
        scope,
        reason,
      ]),
    );
  }

  /** Whether an address must not be written to for a purpose now, whoever of the node asks. */
  async holds(ctx: RequestContext | Tx, hash: string, purpose: string): Promise<boolean> {
    const [found] = await this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, () =>
        this.db.query(
          tx,
          `select 1 from suppressions
           where address_hmac = $1 and scope in ('${GLOBAL_SCOPE}', $2) and (until is null or until > now()) limit 1`,
          [hash, purpose],
        ),
      ),
    );
    return found !== undefined;
  }

  /** Whether mail of a purpose may go to an address: nobody objects, it works, and its person did not restrict the processing. */
  async mayWriteTo(tx: Tx, email: string, purpose: string): Promise<boolean> {
    const hash = sealedHash(email);
    if (await this.holds(tx, hash, purpose)) return false;
    return (await this.db.query(tx, UNREACHABLE, [hash])).length === 0;
  }
}
