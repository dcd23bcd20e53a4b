import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { checkLength } from '@seedbed/platform/graphql';
import {
  type AppError,
  type ErrorParams,
  errorText,
  isStorable,
  notePartRefused,
  type RequestContext,
} from '@seedbed/platform/kernel';
import { Bulk, type BulkMode, type Outcome } from './bulk.js';
import type { RecordMeta } from './declaration.js';
import { Idempotency } from './idempotency.js';
import { alone } from './items-refused.js';
import { recordErrors } from './record.errors.js';
import { type Item, RecordWrites, type WrittenItem } from './record-writes.js';
import { Records } from './records.js';
import { RowAccess } from './row-access.js';
import type { WriteOperation } from './write-hooks.js';

/** What every mutation takes besides its fields. */
export interface RequestInput {
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
}
export interface BulkInput extends RequestInput {
  readonly items: readonly Item[];
  readonly mode?: BulkMode | null;
}

interface StoredProblem {
  readonly code: string;
  readonly field: string | null;
  readonly params: ErrorParams;
}
interface ReportItem {
  readonly index: number;
  readonly id: string | null;
  readonly rev: number | null;
  readonly outcome: 'DONE' | 'UNCHANGED' | 'FAILED' | 'NOT_TRIED';
  readonly problems: readonly StoredProblem[];
}
/** What became of each item of a bulk mutation. */
export interface Report {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly items: readonly ReportItem[];
}

const LONGEST_REASON = 1_000;

/** Takes a transaction back and brings the report out of it. */
class NothingWritten extends Error {
  constructor(readonly report: Report) {
    super('Nothing was written.');
  }
}

/** What the generated mutations do: one transaction each, with reason and idempotency key. */
@Injectable()
export class RecordMutations {
  private readonly writes: RecordWrites;
  private readonly idempotency: Idempotency;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) records: Records,
    @Inject(RowAccess) access: RowAccess,
  ) {
    this.writes = new RecordWrites(records, access);
    this.idempotency = new Idempotency(db);
  }

  /** Writes one record. Out: its id. Throws coded errors that name the field; then nothing is written. */
  async one(
    ctx: RequestContext,
    meta: RecordMeta,
    operation: WriteOperation,
    input: Item & RequestInput,
  ): Promise<string> {
    const { idempotencyKey, ...request } = input;
    return this.inTransaction(ctx, input.reason, (tx) =>
      this.idempotency.once(tx, idempotencyKey ?? undefined, [operation, meta.name, request], async () => {
        const [written] = await alone(() => this.writes.write(tx, meta, operation, [input]));
        return (written as WrittenItem).id;
      }),
    );
  }

  /** Writes many records. Out: the report. Throws LIST_TOO_LONG, and what is no fault of an item. */
  async many(ctx: RequestContext, meta: RecordMeta, operation: WriteOperation, input: BulkInput): Promise<Report> {
    const report = await this.report(ctx, meta, operation, input);
    for (const { problems } of report.items) if (problems[0]) notePartRefused(ctx, problems[0].code);
    return report;
  }

  private async report(
    ctx: RequestContext,
    meta: RecordMeta,
    operation: WriteOperation,
    input: BulkInput,
  ): Promise<Report> {
    const { idempotencyKey, ...request } = input;
    checkLength(input.items.length, 'items');
    try {
      return await this.inTransaction(ctx, input.reason, (tx) =>
        this.idempotency.once(tx, idempotencyKey ?? undefined, [operation, `${meta.name}[]`, request], () =>
          this.bulk(tx, meta, operation, input),
        ),
      );
    } catch (error) {
      if (error instanceof NothingWritten) return error.report;
      throw error;
    }
  }

  private async bulk(tx: Tx, meta: RecordMeta, operation: WriteOperation, input: BulkInput): Promise<Report> {
    const mode = input.mode ?? 'ALL_OR_NOTHING';
    const attempt = (items: readonly Item[]): Promise<WrittenItem[]> => this.writes.write(tx, meta, operation, items);
    const { outcomes, isWhole } = await new Bulk(this.db, input.items, mode, attempt).run(tx);
    const isLost = mode === 'ALL_OR_NOTHING' && !isWhole;
    const report = reportOf(
      isLost ? outcomes.map((one) => (one && 'done' in one ? null : one)) : outcomes,
      input.items,
    );
    if (isLost) throw new NothingWritten(report);
    return report;
  }

  private inTransaction<A>(
    ctx: RequestContext,
    reason: string | null | undefined,
    work: (tx: Tx) => Promise<A>,
  ): Promise<A> {
    if (reason === null || reason === undefined || reason === '') return this.db.inTransaction(ctx, work);
    const problem = reasonProblem(reason);
    if (problem) {
      const problems = [{ field: 'reason', ...problem }];
      throw recordErrors.RECORD_INVALID({ type: 'reason', count: 1 }, { field: 'reason', problems });
    }
    return this.db.inTransaction({ ...ctx, reason }, work);
  }
}

function reasonProblem(reason: string): { code: string; params?: ErrorParams } | null {
  if (!isStorable(reason)) return { code: 'TEXT_UNREADABLE' };
  const actual = [...reason].length;
  return actual > LONGEST_REASON ? { code: 'TOO_LONG', params: { max: LONGEST_REASON, actual } } : null;
}

function reportOf(outcomes: readonly Outcome<WrittenItem>[], given: readonly Item[]): Report {
  const items = outcomes.map((outcome, index): ReportItem => {
    const of = { index, id: given[index]?.id ?? null, rev: null, problems: [] };
    if (!outcome) return { ...of, outcome: 'NOT_TRIED' };
    if ('error' in outcome) return { ...of, outcome: 'FAILED', problems: problemsOf(outcome.error) };
    const { id, rev, isChanged } = outcome.done;
    return { ...of, id, rev, outcome: isChanged ? 'DONE' : 'UNCHANGED' };
  });
  const count = (...wanted: string[]): number => items.filter(({ outcome }) => wanted.includes(outcome)).length;
  return { total: items.length, done: count('DONE', 'UNCHANGED'), failed: count('FAILED'), items };
}

function problemsOf(error: AppError): StoredProblem[] {
  const conflicts = (error.data?.conflicts ?? []) as readonly { field: string }[];
  if (conflicts.length > 0) return conflicts.map(({ field }) => ({ code: error.code, field, params: error.params }));
  if (!error.problems?.length) return [{ code: error.code, field: error.field ?? null, params: error.params }];
  return error.problems.map(({ code, field, params = {} }) => ({ code, field, params }));
}

/** A report in the caller's language. */
export const reportIn = (report: Report, language: RequestContext['language']): object => ({
  ...report,
  items: report.items.map((item) => ({
    ...item,
    problems: item.problems.map(({ code, field, params }) => ({
      code,
      field,
      message: errorText(code, language, params),
    })),
  })),
});
