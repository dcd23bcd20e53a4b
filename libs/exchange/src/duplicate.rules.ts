import type { Problem } from '@seedbed/platform/kernel';
import { linkId } from '@seedbed/reference';

interface CandidateDraft {
  left?: unknown;
  right?: unknown;
  leftName?: string | null;
  rightName?: string | null;
  decision?: string | null;
  decidedBy?: string | null;
}

/**
 * A decision names who made it, an open candidate has no decider, and only names of one organisation that were found to
 * be the same may stand on both sides: a record is never an open or refused duplicate of itself.
 */
export function duplicateProblems(draft: CandidateDraft): Problem[] {
  const problems: Problem[] = [];
  const decision = draft.decision ?? 'OPEN';
  if (decision !== 'OPEN' && !draft.decidedBy) problems.push({ field: 'decidedBy', code: 'DECISION_WITHOUT_DECIDER' });
  if (decision === 'OPEN' && draft.decidedBy) problems.push({ field: 'decision', code: 'DECIDER_WITHOUT_DECISION' });
  const [left, right] = [linkId(draft.left), linkId(draft.right)];
  if (left !== null && left === right && decision !== 'SAME') {
    problems.push({ field: 'right', code: 'DUPLICATE_OF_ITSELF' });
  }
  return problems;
}

export interface Side {
  readonly id: string;
  readonly name: string;
}

/** A pair has no direction: the side with the smaller id stands left, so that one pair is one row whoever finds it. */
export const inOrder = (a: Side, b: Side): { left: Side; right: Side } =>
  a.id < b.id || (a.id === b.id && a.name <= b.name) ? { left: a, right: b } : { left: b, right: a };
