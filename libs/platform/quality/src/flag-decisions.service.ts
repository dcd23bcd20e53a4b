import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, isStorable, type RequestContext } from '@seedbed/platform/kernel';
import { findMeta, metaOf, Records, RowAccess, recordErrors } from '@seedbed/platform/records';
import { plain } from './correction.rules.js';
import { type Correction, FlagCorrections, type WantedValue } from './flag-corrections.js';
import { qualityErrors } from './quality.errors.js';
import { QualityFlag } from './quality-flag.record.js';

/** Which flag, in the version that the decider saw. */
export interface FlagVersion {
  readonly id: string;
  readonly rev: number;
  readonly reason?: string | null;
}
export interface Acceptance extends FlagVersion, WantedValue {}

const LONGEST_REASON = 1_000;

/** What people decide on quality flags. */
@Injectable()
export class FlagDecisions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(FlagCorrections) private readonly corrections: FlagCorrections,
  ) {}

  /**
   * Accepts a flag: its value goes into the record, as far as that can be ({@link FlagCorrections.apply}), and the decision
   * is written down with it. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, FLAG_DECIDED, CONFLICT (flag or record changed
   * meanwhile), and what applying throws; nothing is written then.
   */
  async accept(ctx: RequestContext, input: Acceptance): Promise<void> {
    await this.decide(ctx, input, async (tx, flag) => {
      const appliedValue = await this.corrections.apply(tx, flag, input);
      await this.close(tx, input, { state: 'ACCEPTED', appliedValue });
    });
  }

  /** Says that the flagged value is right, and why. Throws FLAG_REASON_MISSING, and as {@link accept} of the flag. */
  async dismiss(ctx: RequestContext, input: FlagVersion): Promise<void> {
    if (plain(input.reason) === '') throw qualityErrors.FLAG_REASON_MISSING({}, { field: 'reason' });
    await this.decide(ctx, input, (tx) => this.close(tx, input, { state: 'DISMISSED', appliedValue: null }));
  }

  /** Takes a decision back: the flag waits again; what was put into the record stays there. Throws FLAG_OPEN. */
  async reopen(ctx: RequestContext, { id, rev, reason }: FlagVersion): Promise<void> {
    await this.inTransaction(ctx, reason, async (tx) => {
      const flag = await this.locked(tx, id);
      if (flag.state === 'OPEN') throw qualityErrors.FLAG_OPEN({}, { field: 'id' });
      requireVersion(flag.rev, rev);
      await this.records.change(tx, QualityFlag, { id, rev }, { state: 'OPEN' });
    });
  }

  /** What accepting the flag would do now. Out: null where the reader may not see the flag. */
  async preview(ctx: RequestContext, id: string): Promise<Correction | null> {
    return this.db.inTransaction(ctx, async (tx) => {
      const flag = await this.shown(tx, id);
      return flag && this.corrections.preview(tx, flag);
    });
  }

  private async decide(
    ctx: RequestContext,
    { id, rev, reason }: FlagVersion,
    work: (tx: Tx, flag: QualityFlag) => Promise<void>,
  ): Promise<void> {
    await this.inTransaction(ctx, reason, async (tx) => {
      const flag = await this.locked(tx, id);
      if (flag.state !== 'OPEN') {
        throw qualityErrors.FLAG_DECIDED({}, { field: 'id', data: { state: flag.state, decidedBy: flag.decidedBy } });
      }
      requireVersion(flag.rev, rev);
      await work(tx, flag);
    });
  }

  private async close(
    tx: Tx,
    { id, reason }: FlagVersion,
    decision: Pick<QualityFlag, 'state' | 'appliedValue'>,
  ): Promise<void> {
    const decisionReason = plain(reason) === '' ? null : plain(reason);
    await this.records.change(tx, QualityFlag, { id }, { ...decision, decisionReason });
  }

  private async shown(tx: Tx, id: string): Promise<QualityFlag | null> {
    const seen = isId(id) ? await this.access.among(tx, metaOf(QualityFlag), 'read', [id]) : new Set();
    return seen.has(id) ? this.records.find(tx, QualityFlag, id) : null;
  }

  /** The flag, locked after its record: whoever changes the record may have to change its flags. */
  private async locked(tx: Tx, id: string): Promise<QualityFlag> {
    const flag = await this.shown(tx, id);
    if (!flag) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    const meta = metaOf(QualityFlag);
    if (!(await this.access.among(tx, meta, 'write', [id])).has(id)) throw recordErrors.WRITE_NOT_ALLOWED();
    const about = findMeta(flag.recordType);
    if (about) await this.records.pipeline.lock(tx, about, [flag.recordId]);
    const held = (await this.records.pipeline.lock(tx, meta, [id])).get(id) as QualityFlag | undefined;
    if (!held) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    return held;
  }

  private inTransaction<T>(
    ctx: RequestContext,
    reason: string | null | undefined,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const text = plain(reason);
    requireReason(text);
    return this.db.inTransaction(text === '' ? ctx : { ...ctx, reason: text }, work);
  }
}

function requireReason(text: string): void {
  const actual = [...text].length;
  const tooLong = actual > LONGEST_REASON;
  if (isStorable(text) && !tooLong) return;
  const problem = tooLong ? { code: 'TOO_LONG', params: { max: LONGEST_REASON, actual } } : { code: 'TEXT_UNREADABLE' };
  const problems = [{ field: 'reason', ...problem }];
  throw recordErrors.RECORD_INVALID({ type: 'reason', count: 1 }, { field: 'reason', problems });
}

/** A decision is made on what the decider saw: a flag that says something else by now is shown first. */
function requireVersion(actual: number, seen: number): void {
  if (actual !== seen)
    throw recordErrors.CONFLICT({ actual, seen }, { field: 'rev', data: { conflicts: [], rev: actual } });
}
