import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import type { RequestContext } from '@seedbed/platform/kernel';
import { QualityService } from '@seedbed/platform/quality';
import { canonicalIdOf, onConstraint, Records } from '@seedbed/platform/records';
import { ExternalIdentifier, type IdentifierScheme } from './external-identifier.record.js';
import { queueUp } from './external-identifier.writes.js';
import { normalIdentifier } from './identifier.rules.js';
import { Organisation } from './organisation.record.js';
import { organisationErrors } from './organisations.errors.js';
import { identifierTaken } from './organisations.events.js';
import { identifierTakenReason } from './organisations.texts.js';

/** The index is the last wall: two people who write past this service still cannot give one number to two organisations. */
onConstraint('external_identifiers_scheme_value_key', (params, details) =>
  organisationErrors.IDENTIFIER_TAKEN(params, { ...details, field: 'value' }),
);

export interface Claim {
  readonly organisation: string;
  readonly scheme: IdentifierScheme;
  /** As printed; stored in the normal form of its register. */
  readonly value: string;
  readonly checkedAt?: Date;
}

/** Who got the identifier: the claimant (`takenBy` null), or another live organisation that holds it already. */
export interface ClaimOutcome {
  readonly identifier: ExternalIdentifier;
  readonly takenBy: string | null;
}

@Injectable()
export class IdentifiersService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(QualityService) private readonly quality: QualityService,
  ) {}

  /**
   * Gives an organisation an identifier, unless another live organisation holds it: then nothing is overwritten and
   * nothing is lost, the claimant gets a quality flag and the pair goes to the duplicate finder (invariant 4).
   * Claiming one's own identifier again changes nothing. Throws RECORD_INVALID (IDENTIFIER_WRONG_FORM), RECORD_NOT_FOUND.
   */
  async claim(ctx: RequestContext | Tx, claim: Claim): Promise<ClaimOutcome> {
    const value = normalIdentifier(claim.scheme, claim.value);
    return this.db.inTransaction(ctx, async (tx) => {
      await queueUp(tx, { db: this.db }, [`${claim.scheme} ${value}`]);
      const claimant = await this.records.require(tx, Organisation, claim.organisation);
      const [held] = await this.records.list(tx, ExternalIdentifier, { scheme: claim.scheme, value, archivedAt: null });
      if (held && !(await this.isOneWith(tx, claimant, held))) {
        await this.report(tx, held, claimant);
        return { identifier: held, takenBy: held.organisation.id };
      }
      const identifier = held ?? (await this.give(tx, claimant, { ...claim, value }));
      return { identifier, takenBy: null };
    });
  }

  /** An identifier belongs to a body in the world: records that are one hold it together. */
  private async isOneWith(
    tx: Tx,
    claimant: Organisation,
    { organisation: { id } }: ExternalIdentifier,
  ): Promise<boolean> {
    if (id === claimant.id) return true;
    const holder = await this.records.require(tx, Organisation, id);
    return canonicalIdOf(holder) === canonicalIdOf(claimant);
  }

  private give(tx: Tx, owner: Organisation, claim: Claim): Promise<ExternalIdentifier> {
    return this.records.create(tx, ExternalIdentifier, { ...claim, organisation: owner.id });
  }

  private async report(tx: Tx, held: ExternalIdentifier, claimant: Organisation): Promise<void> {
    await this.quality.raise(tx, {
      rule: 'IDENTIFIER_TAKEN',
      recordType: 'Organisation',
      recordId: claimant.id,
      recordTitle: claimant.name,
      steward: stewardOf(claimant),
      visibility: claimant.visibility,
      field: 'identifiers',
      value: `${held.scheme} ${held.value}`,
      reason: identifierTakenReason(held.scheme),
    });
    const { scheme } = held;
    await this.outbox.publish(tx, identifierTaken({ holder: held.organisation.id, claimant: claimant.id, scheme }));
  }
}
