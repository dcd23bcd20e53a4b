import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import { AppError, type Localised, type RequestContext, stableId } from '@seedbed/platform/kernel';
import { Records, type Values } from '@seedbed/platform/records';
import { QualityFlag } from './quality-flag.record.js';

export interface Suspicion {
  readonly rule: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly recordTitle: string;
  /** Who will decide: the steward of the flagged record. Without it, the default steward. */
  readonly steward?: string;
  readonly visibility?: Values<QualityFlag>['visibility'];
  readonly field?: string;
  readonly value?: string | null;
  readonly proposed?: string | null;
  readonly reason: Localised;
  /** Id of the source that shows the problem. */
  readonly source?: string;
}

@Injectable()
export class QualityService {
  constructor(@Inject(Records) private readonly records: Records) {}

  /**
   * Raises a flag on a record. The same suspicion about the same value is one flag for ever: raised again it stays as it
   * is, so what a person dismissed does not come back. Out: the flag's id, and whether it is new.
   */
  async raise(ctx: RequestContext | Tx, suspicion: Suspicion): Promise<{ id: string; isNew: boolean }> {
    const id = flagId(suspicion);
    const outcome = await this.records.ensure(ctx, QualityFlag, { ...suspicion, id });
    return { id, isNew: outcome === 'created' };
  }
  /** As {@link raise}, for many at once. Out: how many flags are new. Throws when one of them cannot be written. */
  async raiseAll(ctx: RequestContext | Tx, suspicions: readonly Suspicion[]): Promise<number> {
    const flags = suspicions.map((suspicion) => ({ ...suspicion, id: flagId(suspicion) }));
    const outcomes = flags.length === 0 ? [] : await this.records.ensureMany(ctx, QualityFlag, flags);
    for (const outcome of outcomes) if (outcome instanceof AppError) throw outcome;
    return outcomes.filter((outcome) => outcome === 'created').length;
  }
}

const flagId = ({ rule, recordType, recordId, field, value }: Suspicion): string =>
  stableId('QualityFlag', JSON.stringify([rule, recordType, recordId, field ?? null, value ?? null]));
