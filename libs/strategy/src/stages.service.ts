import { Inject, Injectable } from '@nestjs/common';
import { Ncc, type NccStage, stewardOf } from '@seedbed/centres';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, type RequestContext, servedText } from '@seedbed/platform/kernel';
import { QualityService } from '@seedbed/platform/quality';
import { lastDay, metaOf, Records, RowAccess, recordErrors, today } from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';
import { StageAssessment, StageCriterion, StageStep } from './stage.record.js';
import { notMet } from './stage.rules.js';
import { stageReason } from './stage.texts.js';
import { dayOf, lastStep, refuse } from './step.js';
import { whyNotStepped } from './step.rules.js';

/** A step that somebody asks for. */
export interface AskedStageStep {
  readonly nccId: string;
  /** Version of the centre, as the caller saw it. */
  readonly rev: number;
  readonly stage: NccStage;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
}

/** How far centres have come, by criteria and by steps. */
@Injectable()
export class Stages {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(QualityService) private readonly quality: QualityService,
  ) {}

  /**
   * Moves a centre to a stage on a day, with a reason that stays. Criteria that it should meet by then and did not forbid
   * nothing: they stand in the step, and the centre is flagged. Out: the centre. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED,
   * RECORD_ARCHIVED, CONFLICT, STEP_STATE_SAME, STEP_IN_FUTURE, STEP_BEFORE_LAST, WRONG_FORM for a day that is none, and
   * RECORD_INVALID for a reason that is missing or too long.
   */
  async move(ctx: RequestContext, { nccId, rev, stage, on, reason }: AskedStageStep): Promise<Ncc> {
    return this.db.inTransaction({ ...ctx, reason }, async (tx) => {
      if (!isId(nccId)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'nccId' });
      await this.access.requireWritable(tx, metaOf(Ncc), [nccId], 'nccId');
      // of two who move it at once the second one is judged by what the first one did
      await this.db.query(tx, 'select 1 from nccs where id = $1 for no key update', [nccId]);
      const ncc = await this.records.require(tx, Ncc, nccId);
      if (ncc.archivedAt) throw recordErrors.RECORD_ARCHIVED({}, { field: 'nccId' });
      const movedOn = dayOf(on);
      const steps = await this.records.list(tx, StageStep, { ncc: nccId } as never);
      const stands = ncc.stage ?? null;
      const problems = whyNotStepped({ to: stage, on }, lastStep(steps), { stands, today: today(), field: 'stage' });
      if (problems.length > 0) throw refuse(Ncc.name, problems);
      const missing = await this.missing(tx, nccId, stage, on);
      await this.db.asSystem(tx, () =>
        this.records.create(tx, StageStep, {
          ...{ ncc: nccId, stage, stageBefore: stands, movedOn, reason: reason.trim(), movedBy: tx.actor },
          notMet: missing.map(({ code }) => code),
        }),
      );
      if (missing.length > 0) await this.flag(tx, ncc, stage, missing);
      return this.records.change(tx, Ncc, { id: nccId, rev }, { stage });
    });
  }

  /** Criteria up to a stage that a centre did not meet on a day. */
  private async missing(tx: Tx, ncc: string, stage: NccStage, on: string): Promise<StageCriterion[]> {
    const criteria = await this.records.list(tx, StageCriterion, {});
    const codes = new Map(criteria.map(({ id, code }) => [id, code]));
    const live = { ncc, archivedAt: null };
    const assessments = await this.records.list(tx, StageAssessment, live as never);
    const assessed = assessments.map(({ id, criterion, verdict, assessedOn }) => ({
      ...{ id, verdict, criterion: codes.get(linkId(criterion) ?? '') ?? '' },
      on: lastDay(assessedOn) ?? '9999-12-31', // a day that nobody knows says nothing of any day
    }));
    const missing = notMet(stage, on, criteria, assessed);
    return missing.flatMap((code) => criteria.find((one) => one.code === code) ?? []);
  }

  private async flag(tx: Tx, ncc: Ncc, stage: NccStage, missing: readonly StageCriterion[]): Promise<void> {
    await this.db.asSystem(tx, () =>
      this.quality.raise(tx, {
        ...{ rule: 'STAGE_CRITERIA_NOT_MET', recordType: Ncc.name, recordId: ncc.id, field: 'stage', value: stage },
        recordTitle: servedText(ncc.name, 'en')?.text ?? '',
        steward: stewardOf(ncc),
        visibility: ncc.visibility === 'PUBLIC' ? 'NETWORK' : ncc.visibility,
        reason: stageReason(missing.map(({ name }) => name)),
      }),
    );
  }
}
