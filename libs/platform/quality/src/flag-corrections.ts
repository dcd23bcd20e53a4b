import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import {
  type FieldMeta,
  findMeta,
  inputName,
  mayReadField,
  type RecordMeta,
  RecordMutations,
  Records,
  RowAccess,
} from '@seedbed/platform/records';
import { correctionOf, plain } from './correction.rules.js';
import { FieldProvenance } from './field-provenance.record.js';
import { correctable, FieldTexts, titleOfRecord } from './field-texts.js';
import { ProvenanceNotes } from './provenance-notes.js';
import { qualityErrors } from './quality.errors.js';
import type { QualityFlag } from './quality-flag.record.js';

/** What is to be put into the record, as far as the decider says it. */
export interface WantedValue {
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

/** Puts what a flag proposes, or what its decider says instead, into the flagged record. */
@Injectable()
export class FlagCorrections {
  private readonly texts: FieldTexts;
  private readonly notes: ProvenanceNotes;

  constructor(
    @Inject(Db) db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RecordMutations) private readonly mutations: RecordMutations,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {
    this.texts = new FieldTexts(db);
    this.notes = new ProvenanceNotes(db, records);
  }

  /** What {@link apply} would do now with what the flag proposes. */
  async preview(tx: Tx, flag: QualityFlag): Promise<Correction> {
    const spot = await this.spotOf(tx, flag);
    if (!spot) return { canApply: false, recordRev: null, current: null, value: null, choices: [] };
    const current = await this.currentText(tx, spot);
    const found = correctionOf(current, await this.doubted(tx, spot, flag), flag.proposed ?? null);
    const value = found.is === 'change' ? found.text : current;
    return { canApply: true, recordRev: spot.record.rev, current, value, choices: spot.field.choice?.values ?? [] };
  }

  /**
   * Changes the flagged field as any change does, under all rules and policies of the record, and keeps what was printed as
   * provenance. Out: the text that was put into the record; null when nothing was: the flag is about no single field, it
   * proposes nothing that can be put there, or the record holds it already. Throws FLAG_VALUE_CHANGED,
   * FLAG_NOTHING_TO_APPLY, FLAG_VALUE_UNKNOWN, and what the change throws.
   */
  async apply(tx: Tx, flag: QualityFlag, { value, recordRev }: WantedValue): Promise<string | null> {
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
    if (!meta || !field || !mayReadField(field, tx.reader.role)) return undefined;
    const seen = await this.access.among(tx, meta, 'read', [flag.recordId]);
    if (!seen.has(flag.recordId)) return undefined;
    const record = await this.records.find(tx, meta.type as new () => Spot['record'], flag.recordId);
    return record ? { meta, field, record } : undefined;
  }
}

function valueChanged({ field, record }: Spot, flag: QualityFlag, current: string | null): Error {
  const conflict = { field: field.name, base: flag.value ?? null, yours: flag.proposed ?? null, theirs: current };
  return qualityErrors.FLAG_VALUE_CHANGED(
    { field: field.name },
    { field: 'recordRev', data: { conflicts: [conflict], rev: record.rev } },
  );
}
