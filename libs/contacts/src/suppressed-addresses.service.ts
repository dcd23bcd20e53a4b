import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Clock, isId, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { mailErrors } from '@seedbed/platform/mail';
import { Records, recordErrors, sealedHash } from '@seedbed/platform/records';
import { mailDomain, tidyAddress } from './address.rules.js';
import { consentErrors } from './consent.errors.js';
import { Suppression, type SuppressionReason } from './consent.record.js';
import { Suppressions } from './suppressions.service.js';

/** An address that must not be written to, as people may see it: nobody learns from it which one it is. */
export interface SuppressedAddress {
  readonly id: string;
  /** The first letters of its keyed hash, to tell one from another. */
  readonly hashPrefix: string;
  readonly scope: string;
  readonly reason: SuppressionReason;
  readonly until: Date | null;
  readonly since: Date;
}

/** What people of a centre may take back; what the owner of an address said is theirs alone. */
const LIFTABLE: readonly SuppressionReason[] = ['MANUAL', 'SOFT_REPEATED', 'HARD_BOUNCE'];

const COLUMNS = 'id, left(address_hmac, 8) as "hashPrefix", scope, reason, until, created_at as since';
const LIST = `
  select ${COLUMNS} from suppressions
  where ($1::text[] is null or reason = any($1)) and ($2::uuid is null or id < $2::uuid) and (until is null or until > now())
  order by id desc limit $3`;
const OF = `select ${COLUMNS} from suppressions where address_hmac = $1 and (until is null or until > now()) order by scope`;

/** Suppressions as those look after them who send. */
@Injectable()
export class SuppressedAddresses {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
  ) {}

  /** Those that hold now and that the caller may see, the newest first. In: an id to go on after. */
  list(
    ctx: RequestContext,
    reasons: readonly SuppressionReason[] | null,
    after: string | null,
    most: number,
  ): Promise<SuppressedAddress[]> {
    return this.db.query(ctx, LIST, [reasons, after !== null && isId(after) ? after : null, most]);
  }

  /** What keeps one address from being written to now, as far as the caller may see it. Throws MAIL_ADDRESS_INVALID. */
  of(ctx: RequestContext | Tx, email: string): Promise<SuppressedAddress[]> {
    return this.db.query(ctx, OF, [hashOf(email)]);
  }

  /**
   * Nobody writes to an address any more, for one purpose or at all. The caller must be allowed to decide for that scope. Throws
   * MAIL_ADDRESS_INVALID, SUPPRESSION_ENDS_BEFORE.
   */
  async suppress(tx: Tx, email: string, scope: string, until: Date | null): Promise<SuppressedAddress> {
    if (until !== null && until <= this.clock.now()) {
      throw consentErrors.SUPPRESSION_ENDS_BEFORE({}, { field: 'until' });
    }
    const hash = hashOf(email);
    await this.suppressions.add(tx, { hash, scope, reason: 'MANUAL', until });
    const found = (await this.of(tx, email)).find((one) => one.scope === scope);
    return found as SuppressedAddress;
  }

  /**
   * Takes back what a machine or somebody of a centre decided. The caller must be allowed to decide for that scope. Throws
   * MAIL_ADDRESS_INVALID, RECORD_NOT_FOUND, and SUPPRESSION_STAYS for what the owner of the address said.
   */
  async lift(tx: Tx, email: string, scope: string): Promise<void> {
    const hash = hashOf(email);
    await this.db.asSystem(tx, async () => {
      await this.suppressions.lock(tx, hash, scope);
      const [known] = await this.records.list(tx, Suppression, { addressHmac: hash, scope });
      if (!known) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'email' });
      if (!LIFTABLE.includes(known.reason)) throw consentErrors.SUPPRESSION_STAYS({ reason: known.reason });
      await this.suppressions.lift(tx, hash, scope, known.reason);
    });
  }
}

/** Throws MAIL_ADDRESS_INVALID. */
function hashOf(email: string): string {
  const address = tidyAddress(email);
  if (mailDomain(address) === null) throw mailErrors.MAIL_ADDRESS_INVALID({}, { field: 'email' });
  return sealedHash(address);
}
