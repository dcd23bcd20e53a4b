import type { Problem } from '@seedbed/platform/kernel';

export type IssueStateName = 'DRAFT' | 'SCHEDULED' | 'PLANNING' | 'SENDING' | 'PAUSED' | 'SENT' | 'CANCELLED';

/** Which states an issue may come into, by where it stands. */
const STEPS: Readonly<Record<IssueStateName, readonly IssueStateName[]>> = {
  DRAFT: ['SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['DRAFT', 'PLANNING', 'CANCELLED'],
  PLANNING: ['SENDING', 'DRAFT', 'CANCELLED'],
  SENDING: ['PAUSED', 'SENT', 'CANCELLED'],
  PAUSED: ['SENDING', 'CANCELLED'],
  SENT: [],
  CANCELLED: [],
};

/** Whether an issue may go from one state to another. */
export const mayStep = (from: IssueStateName, to: IssueStateName): boolean => STEPS[from].includes(to);

interface Window {
  readonly windowFrom?: number | null;
  readonly windowTo?: number | null;
}

const MINUTES_A_DAY = 1440;

/** What is wrong with an issue, across its fields. */
export function issueProblems({ windowFrom, windowTo }: Window): Problem[] {
  const from = windowFrom ?? null;
  const to = windowTo ?? null;
  if ((from === null) !== (to === null)) {
    return [{ field: from === null ? 'windowFrom' : 'windowTo', code: 'ISSUE_WINDOW_HALF' }];
  }
  if (from === null || to === null) return [];
  if (from >= MINUTES_A_DAY) return [{ field: 'windowFrom', code: 'ISSUE_WINDOW_NONE' }];
  if (to > MINUTES_A_DAY || from === to) return [{ field: 'windowTo', code: 'ISSUE_WINDOW_NONE' }];
  return [];
}
