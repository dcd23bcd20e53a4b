import type { Problem } from '@seedbed/platform/kernel';

/** A step as it is asked for, or was made; days are `YYYY-MM-DD`. */
export interface Step<S extends string = string> {
  readonly to: S;
  readonly on: string;
}

/**
 * What keeps something from a step: it is there already, the day has not come yet, or lies before the step before. Steps may
 * lead back. In: the step, the last one (null: none), where it stands (null: nowhere yet), today, the field that says where to.
 */
export function whyNotStepped(
  step: Step,
  last: Step | null,
  { stands, today, field }: { readonly stands: string | null; readonly today: string; readonly field: string },
): Problem[] {
  const problems: Problem[] = [];
  if (step.to === stands) problems.push({ field, code: 'STEP_STATE_SAME' });
  if (step.on > today) problems.push({ field: 'on', code: 'STEP_IN_FUTURE' });
  if (last && step.on < last.on) problems.push({ field: 'on', code: 'STEP_BEFORE_LAST', params: { on: last.on } });
  return problems;
}

/** The last of steps that were made, in any order: by day, and within a day by the order of their ids, which is that of time. */
export const lastOf = <T extends { readonly id: string; readonly on: string }>(steps: readonly T[]): T | null =>
  steps.reduce<T | null>((last, step) => (last && key(last) > key(step) ? last : step), null);
const key = ({ on, id }: { readonly on: string; readonly id: string }): string => `${on} ${id}`;
