import type { Tx } from '@seedbed/platform/database';
import { AppError } from '@seedbed/platform/kernel';
import { QualityService, type Suspicion } from '@seedbed/platform/quality';
import type { Records, Values } from '@seedbed/platform/records';
import { type Finding, flagged } from './cordis.rules.js';
import { flagReasons } from './cordis.texts.js';

/** A row of the extract. */
export interface RowKey {
  readonly file: string;
  readonly key: string;
}

/** A line of the report: what of a row is not in a record as it is printed, and what became of it. */
export interface ReportLine extends RowKey {
  readonly code: string;
  readonly field: string;
  readonly value: string;
  readonly outcome: 'FLAGGED' | 'NOTED' | 'REFUSED';
}

export interface LoadResult {
  readonly created: Readonly<Record<string, number>>;
  readonly existed: Readonly<Record<string, number>>;
  /** Organisations that were known by their PIC before. */
  readonly used: number;
  readonly newFlags: number;
  /** How many lines of the report have each code. */
  readonly codes: Readonly<Record<string, number>>;
  readonly refused: number;
  readonly report: readonly ReportLine[];
}

interface Noted {
  readonly row: RowKey | undefined;
  readonly findings: readonly Finding[];
  readonly about: Omit<Suspicion, 'rule' | 'reason' | 'field' | 'value'>;
}

const NOWHERE: RowKey = { file: '', key: '' };

/** Writes what a load makes and keeps count of it, so that nothing is dropped without a line in the report. */
export class LoadTally {
  private readonly created: Record<string, number> = {};
  private readonly existed: Record<string, number> = {};
  private readonly report: ReportLine[] = [];
  private usedOnes = 0;
  private newFlags = 0;

  constructor(private readonly records: Records) {}

  /** Makes the records that are missing. Out: ids of those that are there now; each refused one has a line. */
  async write<T extends object, V extends Values<T> & { readonly id: string }>(
    tx: Tx,
    type: new () => T,
    items: readonly V[],
    rowOf: (item: V) => RowKey | undefined,
  ): Promise<Set<string>> {
    if (items.length === 0) return new Set();
    const outcomes = await this.records.ensureMany(tx, type, items);
    const there = new Set<string>();
    for (const [at, item] of items.entries()) {
      const outcome = outcomes[at];
      if (outcome instanceof AppError) {
        this.refuse(rowOf(item), outcome);
        continue;
      }
      const counts = outcome === 'created' ? this.created : this.existed;
      counts[type.name] = (counts[type.name] ?? 0) + 1;
      there.add(item.id);
    }
    return there;
  }

  /** Puts findings into the report, and those that a person has to decide on into the review queue. */
  async note(tx: Tx, noted: readonly Noted[]): Promise<void> {
    const suspicions = noted.flatMap(({ findings, about }) =>
      flagged(findings).map(({ code, field, value }) => ({
        ...about,
        rule: code,
        reason: flagReasons[code],
        field,
        value,
      })),
    );
    this.newFlags += await new QualityService(this.records).raiseAll(tx, suspicions);
    for (const { row, findings } of noted) {
      const flags = new Set<string>(flagged(findings).map(({ code }) => code));
      for (const finding of findings) this.add(row, finding, flags.has(finding.code) ? 'FLAGGED' : 'NOTED');
    }
  }

  /** A finding about a row that makes no record. */
  add(
    row: RowKey | undefined,
    { code, field, value }: Omit<Finding, 'code'> & { code: string },
    outcome: ReportLine['outcome'],
  ): void {
    this.report.push({ ...(row ?? NOWHERE), code, field, value, outcome });
  }

  used(count: number): void {
    this.usedOnes += count;
  }

  /** The rows without those whose key was there before: each of these has a line. */
  once<R extends object>(rows: readonly R[], file: string, field: keyof R & string): R[] {
    const seen = new Set<string>();
    return rows.filter((row) => {
      const key = String(row[field]);
      if (!seen.has(key)) return seen.add(key);
      this.add({ file, key }, { code: 'ROW_TWICE', field, value: key }, 'REFUSED');
      return false;
    });
  }

  result(): LoadResult {
    const codes: Record<string, number> = {};
    for (const { code } of this.report) codes[code] = (codes[code] ?? 0) + 1;
    const refused = this.report.filter(({ outcome }) => outcome === 'REFUSED').length;
    const { created, existed, usedOnes: used, newFlags, report } = this;
    return { created, existed, used, newFlags, codes, refused, report };
  }

  private refuse(row: RowKey | undefined, { code, field, problems = [] }: AppError): void {
    const found = problems.length > 0 ? problems : [{ code, field: field ?? '' }];
    for (const problem of found) this.add(row, { code: problem.code, field: problem.field, value: '' }, 'REFUSED');
  }
}

/** The report as a table for spreadsheets. */
export function reportCsv(report: readonly ReportLine[]): string {
  const columns = ['file', 'key', 'code', 'field', 'value', 'outcome'] as const;
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = report.map((line) => columns.map((column) => cell(line[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
