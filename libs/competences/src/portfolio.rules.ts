import type { Problem } from '@seedbed/platform/kernel';
import type { PortfolioState } from './portfolio.record.js';

/** A step as it is asked for; days are `YYYY-MM-DD`. */
export interface Step {
  readonly state: PortfolioState;
  readonly on: string;
}

/**
 * What keeps an item from a step: it is there already, the day has not come yet, or lies before the step before. Steps may
 * lead back: what was validated may turn out not to be there. In: the step, the last one (null: none), today.
 */
export function whyNotMoved(step: Step, last: Step | null, today: string): Problem[] {
  const problems: Problem[] = [];
  if (step.state === (last?.state ?? 'PLANNED')) problems.push({ field: 'state', code: 'PORTFOLIO_STATE_SAME' });
  if (step.on > today) problems.push({ field: 'on', code: 'PORTFOLIO_STEP_IN_FUTURE' });
  if (last && step.on < last.on)
    problems.push({ field: 'on', code: 'PORTFOLIO_STEP_BEFORE_LAST', params: { on: last.on } });
  return problems;
}

/** The state on a day: that of the last step until then. In: steps in any order, those of one day in the order they were made. */
export function stateOn(steps: readonly Step[], day: string): PortfolioState {
  let last: Step | undefined;
  for (const step of steps) if (step.on <= day && (!last || step.on >= last.on)) last = step;
  return last?.state ?? 'PLANNED';
}

/** States that say the centre has the competence. */
export const HELD: readonly PortfolioState[] = ['VALIDATED', 'CONSOLIDATED'];

const FURTHEST_LAST: readonly PortfolioState[] = ['PLANNED', 'TESTED', 'VALIDATED', 'CONSOLIDATED'];

/** Whether a state lies further than another. */
export const isFurther = (state: PortfolioState, than: PortfolioState): boolean =>
  FURTHEST_LAST.indexOf(state) > FURTHEST_LAST.indexOf(than);
