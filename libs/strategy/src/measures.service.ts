import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { StoredFile } from '@seedbed/platform/files';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { metaOf, Records, RowAccess, recordErrors, today } from '@seedbed/platform/records';
import { MeasureStatus, MeasureStep, StrategyMeasure } from './measure.record.js';
import { whyNotDone } from './measure.rules.js';
import { dayOf, lastStep, refuse } from './step.js';
import { whyNotStepped } from './step.rules.js';

/** A step that somebody asks for. */
export interface AskedMeasureStep {
  readonly id: string;
  /** Version of the measure, as the caller saw it. */
  readonly rev: number;
  readonly status: MeasureStatus;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
  readonly evidenceUrl?: string | null;
}

/** How the measures of action plans move. */
@Injectable()
export class Measures {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {}

  /**
   * Moves a measure by a step with a day and a reason, which stay for good. It is done when the step, the measure or a file of
   * it shows so. Out: the measure. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, RECORD_ARCHIVED, CONFLICT, STEP_STATE_SAME,
   * STEP_IN_FUTURE, STEP_BEFORE_LAST, MEASURE_NEEDS_EVIDENCE, WRONG_FORM for a day that is none, and RECORD_INVALID for a
   * reason or an address that is none.
   */
  async move(
    ctx: RequestContext,
    { id, rev, status, on, reason, evidenceUrl }: AskedMeasureStep,
  ): Promise<StrategyMeasure> {
    return this.db.inTransaction({ ...ctx, reason }, async (tx) => {
      if (!isId(id)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
      await this.access.requireWritable(tx, metaOf(StrategyMeasure), [id]);
      // of two who move it at once the second one is judged by what the first one did
      await this.db.query(tx, 'select 1 from strategy_measures where id = $1 for no key update', [id]);
      const measure = await this.records.require(tx, StrategyMeasure, id);
      if (measure.archivedAt) throw recordErrors.RECORD_ARCHIVED({}, { field: 'id' });
      const movedOn = dayOf(on);
      const steps = await this.records.list(tx, MeasureStep, { measure: id } as never);
      const problems = [
        ...whyNotStepped({ to: status, on }, lastStep(steps), {
          stands: measure.status,
          today: today(),
          field: 'status',
        }),
        ...whyNotDone(status, { evidenceUrl }, { ...measure, files: await this.files(tx, id) }),
      ];
      if (problems.length > 0) throw refuse(StrategyMeasure.name, problems);
      await this.db.asSystem(tx, () =>
        this.records.create(tx, MeasureStep, {
          ...{ measure: id, status, movedOn, reason: reason.trim(), movedBy: tx.actor },
          evidenceUrl: evidenceUrl ?? measure.evidenceUrl ?? null,
        }),
      );
      return this.records.change(tx, StrategyMeasure, { id, rev }, { status, since: movedOn });
    });
  }

  private async files(tx: Tx, id: string): Promise<number> {
    const where = { recordType: StrategyMeasure.name, recordId: id, archivedAt: null };
    return (await this.db.asSystem(tx, () => this.records.list(tx, StoredFile, where as never))).length;
  }
}
