import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  firstDay,
  isSilent,
  today,
  type Values,
  type Write,
  type WriteHook,
} from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';
import { StageAssessment } from './stage.record.js';

const SAID = ['ncc', 'criterion', 'verdict', 'assessedOn', 'evidence', 'evidenceUrl'] as const;

/** An assessment lies with the centre that it is of; who says it is whoever wrote it last. */
@ChecksWrites(StageAssessment)
export class StageAssessmentWrites implements WriteHook<StageAssessment> {
  async complete(tx: Tx, writes: readonly Write<StageAssessment>[]): Promise<Values<StageAssessment>[]> {
    return writes.map(({ before, given, draft }) => {
      const ncc = linkId(draft.ncc);
      const home = before || draft.steward || ncc === null ? {} : { steward: ncc };
      return SAID.some((field) => field in given) ? { ...home, assessedBy: tx.actor } : home;
    });
  }

  async check(_tx: Tx, writes: readonly Write<StageAssessment>[]): Promise<Problem[][]> {
    return writes.map((write) => {
      const { draft } = write;
      if (isSilent(write) || draft.archivedAt) return [];
      if (linkId(draft.steward) !== linkId(draft.ncc)) return [{ field: 'ncc', code: 'OF_OTHER_CENTRE' }];
      const day = firstDay(draft.assessedOn);
      return day !== null && day > today() ? [{ field: 'assessedOn', code: 'STEP_IN_FUTURE' }] : [];
    });
  }
}
