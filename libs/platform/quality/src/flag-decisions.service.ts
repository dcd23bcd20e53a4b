import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, isStorable, type RequestContext } from '@seedbed/platform/kernel';
import {
  type FieldMeta,
  findMeta,
  inputName,
  metaOf,
  type RecordMeta,
  RecordMutations,
  Records,
  RowAccess,
  recordErrors,
} from '@seedbed/platform/records';
import { correctionOf, plain } from './correction.rules.js';
import { FieldProvenance } from './field-provenance.record.js';
import { correctable, FieldTexts, titleOfRecord } from './field-texts.js';
import { ProvenanceNotes } from './provenance-notes.js';
import { qualityErrors } from './quality.errors.js';
import { QualityFlag } from './quality-flag.record.js';

/** Which flag, in the version that the decider saw. */
export interface FlagVersion {
  readonly id: string;
  readonly rev: number;
  readonly reason?: string | null;
}
export interface Acceptance extends FlagVersion {
  /** The whole value of the field; without it the proposed one. */
  readonly value?: string | null;
  /** The version of the flagged record that the decider saw. */
  readonly recordRev?: number | null;
}
/** What accepting a flag would do. */
export interface Correction {
  readonly canApply: boolean;
  readonly recordRev: number | null;
  readonly current: string | null;
  readonly value: string | null;
  readonly choices: readonly string[];
}

type Loose = Record<string, unknown>;
/** The field of a record that a flag is about. */
interface Spot {
  readonly meta: RecordMeta;
  readonly field: FieldMeta;
  readonly record: Loose & { readonly id: string; readonly rev: number };
}

const LONGEST_REASON = 1_000;

/** What people decide on quality flags, and what follows for the flagged record. */
@Injectable()
export class FlagDecisions {
  private readonly texts: FieldTexts;
  private readonly notes: ProvenanceNotes;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RecordMutations) private readonly mutations: RecordMutations,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {
    this.texts = new FieldTexts(db);
    this.notes = new ProvenanceNotes(db, records);
  }

  /**
   * Accepts a flag: puts the given or proposed value into the flagged field by an ordinary change, under all rules and
   * policies of the record, and keeps what was printed as provenance. Where the flag is about no single field, or
   * proposes nothing that can be put there, or the record holds it already, only the decision is written down and
   * `appliedValue` stays empty. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, FLAG_DECIDED, CONFLICT (flag or record
   * changed meanwhile), FLAG_VALUE_CHANGED, FLAG_NOTHING_TO_APPLY, FLAG_VALUE_UNKNOWN, and what the change throws.
   */
  async accept(ctx: RequestContext, input: Acceptance): Promise<void> {
    await this.decide(ctx, input, async (tx, flag) => {
      const appliedValue = await this.apply(tx, flag, input);
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
      const spot = flag && (await this.spotOf(tx, flag));
      if (!flag) return null;
      if (!spot) return { canApply: false, recordRev: null, current: null, value: null, choices: [] };
      const current = await this.currentText(tx, spot);
      const found = correctionOf(current, await this.doubted(tx, spot, flag), flag.proposed ?? null);
      const value = found.is === 'change' ? found.text : current;
      return { canApply: true, recordRev: spot.record.rev, current, value, choices: spot.field.choice?.values ?? [] };
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

  /** Out: the text that was put into the record; null when nothing was. */
  private async apply(tx: Tx, flag: QualityFlag, { value, recordRev }: Acceptance): Promise<string | null> {
    const given = plain(value) === '' ? null : plain(value);
    const spot = await this.spotOf(tx, flag);
    if (!spot) {
      if (given !== null) throw qualityErrors.FLAG_NOTHING_TO_APPLY({}, { field: 'value' });
      return null;
    }
    const current = await this.currentText(tx, spot);
    const text = given ?? (await this.proposedText(tx, spot, flag, current));
    if (text === null || text === plain(current)) return null;
    if (given !== null && (recordRev ?? undefined) === undefined) await this.requireDoubted(tx, spot, flag, current);
    const input = await this.texts.inputOf(tx, spot.field, text);
    if (input === undefined) {
      if (given === null) return null;
      throw qualityErrors.FLAG_VALUE_UNKNOWN({ value: text.slice(0, 100), field: spot.field.name }, { field: 'value' });
    }
    await this.keepPrinted(tx, spot, flag, current);
    await this.mutations.one(tx, spot.meta, 'change', {
      id: spot.record.id,
      rev: recordRev ?? spot.record.rev,
      [inputName(spot.meta, spot.field)]: input,
    });
    return text;
  }

  /** What the flag proposes for the present text. Throws FLAG_VALUE_CHANGED where the text is another by now. */
  private async proposedText(tx: Tx, spot: Spot, flag: QualityFlag, current: string | null): Promise<string | null> {
    const found = correctionOf(current, await this.doubted(tx, spot, flag), flag.proposed ?? null);
    if (found.is === 'changed') throw valueChanged(spot, flag, current);
    return found.is === 'change' ? found.text : null;
  }

  private async requireDoubted(tx: Tx, spot: Spot, flag: QualityFlag, current: string | null): Promise<void> {
    const doubted = plain(await this.doubted(tx, spot, flag));
    const isThere = doubted === '' ? plain(current) === '' : plain(current).includes(doubted);
    if (!isThere) throw valueChanged(spot, flag, current);
  }

  /** The doubted value as the field shows it: a country that is printed as "SLO" is called Slovenia there. */
  private async doubted(tx: Tx, { field }: Spot, flag: QualityFlag): Promise<string | null> {
    const value = flag.value ?? null;
    if (value === null || field.kind !== 'toOne') return value;
    const linked = await this.texts.inputOf(tx, field, value);
    return linked === undefined ? value : this.texts.textOf(tx, field, linked);
  }

  /** Of a text the record has the printed one in full, of a link the flag knows how it was printed. */
  private async keepPrinted(
    tx: Tx,
    { meta, field, record }: Spot,
    flag: QualityFlag,
    current: string | null,
  ): Promise<void> {
    const source = flag.source?.id ?? (record.source as { id: string } | null | undefined)?.id;
    if (!source) return; // the journal has the value before
    const about = { recordType: meta.name, recordId: record.id, field: field.name };
    const known = await this.records.list(tx, FieldProvenance, { ...about, source, archivedAt: null });
    if (known.length > 0) return;
    await this.notes.keepPrinted(tx, {
      ...about,
      recordTitle: titleOfRecord(meta, record),
      source,
      printed: field.kind === 'text' ? current : (flag.value ?? null),
      holds: true,
    });
  }

  private currentText(tx: Tx, { field, record }: Spot): Promise<string | null> {
    return this.texts.textOf(tx, field, record[field.name]);
  }

  /** The field that a correction goes into, with its record; undefined where there is none that the reader may see. */
  private async spotOf(tx: Tx, flag: QualityFlag): Promise<Spot | undefined> {
    const meta = findMeta(flag.recordType);
    const field = correctable(meta, flag.field);
    if (!meta || !field) return undefined;
    const seen = await this.access.among(tx, meta, 'read', [flag.recordId]);
    if (!seen.has(flag.recordId)) return undefined;
    const record = await this.records.find(tx, meta.type as new () => Spot['record'], flag.recordId);
    return record ? { meta, field, record } : undefined;
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

function valueChanged({ field, record }: Spot, flag: QualityFlag, current: string | null): Error {
  const conflict = { field: field.name, base: flag.value ?? null, yours: flag.proposed ?? null, theirs: current };
  return qualityErrors.FLAG_VALUE_CHANGED(
    { field: field.name },
    { field: 'recordRev', data: { conflicts: [conflict], rev: record.rev } },
  );
}
