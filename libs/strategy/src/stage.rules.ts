import type { Problem } from '@seedbed/platform/kernel';
import { lastOf } from './step.rules.js';

/** Stages as they follow each other. */
export const STAGES = ['PLANNED', 'DESIGN', 'LAUNCHED', 'OPERATIONAL', 'MATURE'] as const;
type Stage = (typeof STAGES)[number];

/** What is said to be met is shown. */
export const assessmentProblems = (draft: {
  readonly verdict?: string | null;
  readonly evidence?: string | null;
  readonly evidenceUrl?: string | null;
}): Problem[] =>
  draft.verdict === 'MET' && !draft.evidence && !draft.evidenceUrl
    ? [{ field: 'evidence', code: 'STAGE_NEEDS_EVIDENCE' }]
    : [];

export interface Criterion {
  readonly code: string;
  readonly stage: Stage;
  readonly order: number;
}

/** An assessment; `on` is the last day that it can mean, `YYYY-MM-DD`. */
export interface Assessed {
  readonly id: string;
  readonly criterion: string;
  readonly verdict: string;
  readonly on: string;
}

/**
 * The criteria that a centre should meet by a stage and did not on a day, in their order: the last assessment until then
 * says it, and what nobody assessed is not met. A later look counts for later days only.
 */
export function notMet(
  stage: Stage,
  day: string,
  criteria: readonly Criterion[],
  assessed: readonly Assessed[],
): string[] {
  const asked = criteria.filter((one) => STAGES.indexOf(one.stage) <= STAGES.indexOf(stage));
  const isMet = ({ code }: Criterion): boolean =>
    lastOf(assessed.filter(({ criterion, on }) => criterion === code && on <= day))?.verdict === 'MET';
  return asked
    .filter((one) => !isMet(one))
    .sort((a, b) => a.order - b.order)
    .map(({ code }) => code);
}
