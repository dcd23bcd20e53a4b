import { type AppError, errorOfProblems, type Problem } from '@seedbed/platform/kernel';
import { firstDay, parseUncertainDate, recordErrors, type UncertainDate } from '@seedbed/platform/records';
import { lastOf, type Step } from './step.rules.js';

/** A day as a step carries it. Throws WRONG_FORM. */
export function dayOf(on: string): UncertainDate {
  const day = parseUncertainDate(on);
  if (day?.precision !== 'DAY') throw recordErrors.WRONG_FORM({ expected: 'YYYY-MM-DD' }, { field: 'on' });
  return day;
}

/** The last of the steps of something, as the rules see it. */
export function lastStep(steps: readonly { readonly id: string; readonly movedOn: UncertainDate }[]): Step | null {
  const last = lastOf(steps.map(({ id, movedOn }) => ({ id, on: firstDay(movedOn) ?? '' })));
  return last ? { to: '', on: last.on } : null;
}

/** Problems of a verb, as its error. In: the type that they are told of. */
export const refuse = (type: string, problems: readonly Problem[]): AppError =>
  errorOfProblems(problems, (details) => recordErrors.RECORD_INVALID({ type, count: problems.length }, details));
