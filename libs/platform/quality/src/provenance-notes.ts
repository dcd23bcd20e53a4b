import type { Db, Tx } from '@seedbed/platform/database';
import { stableId, systemClock } from '@seedbed/platform/kernel';
import type { RecordMeta, Records, Values } from '@seedbed/platform/records';
import { FieldProvenance } from './field-provenance.record.js';
import { FieldTexts, titleOfRecord } from './field-texts.js';

/** Which field, and in which language where it has several texts. */
interface Place {
  readonly field: string;
  readonly language?: string | null;
}

/** What one source says of a field of a record. */
export interface Printed extends Place {
  readonly recordType: string;
  readonly recordId: string;
  readonly recordTitle: string;
  readonly source: string;
  readonly printed: string | null;
  readonly holds: boolean;
  readonly reason?: FieldProvenance['reason'];
}

/** The key of what a source says of a field: one row however often it is loaded. */
export const printedKey = ({
  recordType,
  recordId,
  field,
  language,
  source,
  printed,
}: Omit<Printed, 'holds' | 'recordTitle'>): string =>
  JSON.stringify([recordType, recordId, field, language ?? null, source, printed]);

/** Writes down who says what stands in a field. */
export class ProvenanceNotes {
  private readonly texts: FieldTexts;

  constructor(
    db: Db,
    private readonly records: Records,
  ) {
    this.texts = new FieldTexts(db);
  }

  /** Keeps what a source prints, unless it is kept already. */
  async keepPrinted(tx: Tx, printed: Printed): Promise<void> {
    const id = stableId(FieldProvenance.name, printedKey(printed));
    await this.records.ensure(tx, FieldProvenance, { ...printed, id, kind: 'SOURCE' } as Values<FieldProvenance> & {
      id: string;
    });
  }

  /** Notes that the field holds what the one who acts has written, and why. What sources print stays beside it. */
  async noteWritten(tx: Tx, meta: RecordMeta, record: object, { field: name, language = null }: Place): Promise<void> {
    const field = meta.fields.get(name);
    if (!field) return;
    const { id: recordId } = record as { id: string };
    const kind = tx.reader.role === 'SYSTEM' ? 'PROGRAM' : 'PERSON';
    const values = {
      kind,
      printed: await this.texts.textOf(tx, field, (record as Record<string, unknown>)[name], language),
      holds: true,
      reason: tx.reason ? { [tx.language]: tx.reason } : null,
      saidBy: tx.actor,
      saidAt: systemClock.now(),
    } as const;
    const id = stableId(FieldProvenance.name, JSON.stringify([meta.name, recordId, name, language, 'written']));
    const about = { recordType: meta.name, recordId, recordTitle: titleOfRecord(meta, record), field: name, language };
    const outcome = await this.records.ensure(tx, FieldProvenance, { id, ...about, ...values });
    if (outcome === 'existed') await this.records.change(tx, FieldProvenance, { id }, values);
  }
}
