import type { Problem } from '@seedbed/platform/kernel';
import type { UncertainDate } from '@seedbed/platform/records';
import { certainlyOverlap, type Period, periodProblems } from '@seedbed/reference';

/** A strategy as its rules see it; a record and a draft both fit. */
export interface StrategyDraft extends Period {
  readonly id?: string | null;
  readonly status?: string | null;
  readonly adoptedOn?: UncertainDate | null;
}

/** A strategy ends after it starts; an adopted one says when it was adopted, a draft does not. */
export function strategyProblems(draft: StrategyDraft): Problem[] {
  const problems = periodProblems(draft);
  if (draft.status === 'ADOPTED' && !draft.adoptedOn) problems.push({ field: 'adoptedOn', code: 'STRATEGY_NEEDS_DAY' });
  if (draft.status === 'DRAFT' && draft.adoptedOn) problems.push({ field: 'status', code: 'STRATEGY_ADOPTED_DRAFT' });
  return problems;
}

/**
 * One strategy of a centre is in force at a time. In: the strategy, the live ones of its centre (itself may be among them).
 * Unknown dates are open: two adopted strategies of which nobody knows when they end are two too many.
 */
export function whyNotInForce(draft: StrategyDraft, others: readonly StrategyDraft[]): Problem[] {
  if (draft.status !== 'ADOPTED') return [];
  const again = others
    .filter(({ id, status }) => status === 'ADOPTED' && id !== draft.id)
    .some((other) => certainlyOverlap(draft, other));
  return again ? [{ field: 'status', code: 'STRATEGY_OVERLAPS' }] : [];
}
