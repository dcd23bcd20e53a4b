import type { Problem } from '@seedbed/platform/kernel';
import type { Money } from '@seedbed/platform/records';
import { certainlyOverlap, liesOutside, linkId, type Period, periodProblems } from '@seedbed/reference';
import { grantProblems } from './money.rules.js';
import type { ParticipationRole } from './participation-role.js';

interface ParticipationDraft extends Period {
  euContribution?: Money | null;
  total?: Money | null;
}

/** What a participation must fulfil by itself: its period is none reversed (invariant 3) and its money adds up. */
export const participationProblems = (draft: ParticipationDraft): Problem[] => [
  ...periodProblems(draft),
  ...grantProblems(draft),
];

/** A participation as the rules of a consortium see it; a record and a draft both fit. */
export interface Seat extends Period {
  readonly id?: string | null;
  readonly organisation?: unknown;
  readonly role?: ParticipationRole | null;
}

/**
 * What keeps a seat out of a project: dates outside of it (invariant 3), a second lead partner on one day (invariant 1),
 * or the same organisation twice in one role at a time (invariant 2). Only what is certain counts: unknown dates of the
 * project forbid nothing, unknown dates of a seat mean all of it. In: the seat, the project's period, its live seats
 * (the seat itself may be among them). The database holds 1 and 2 as well, for two people at once.
 */
export function whyNotSeated(seat: Seat, project: Period, others: readonly Seat[]): Problem[] {
  const problems: Problem[] = [];
  const outside = liesOutside(seat, project);
  if (outside.startsOn) problems.push({ field: 'startsOn', code: 'PARTICIPATION_OUTSIDE_PROJECT' });
  if (outside.endsOn) problems.push({ field: 'endsOn', code: 'PARTICIPATION_OUTSIDE_PROJECT' });
  const meanwhile = others
    .filter((other) => !seat.id || other.id !== seat.id)
    .filter((other) => certainlyOverlap(seat, other));
  if (seat.role === 'LEAD_PARTNER' && meanwhile.some((other) => other.role === 'LEAD_PARTNER')) {
    problems.push({ field: 'role', code: 'PROJECT_SECOND_LEAD' });
  }
  const twice = meanwhile.some(
    (other) => other.role === seat.role && linkId(other.organisation) === linkId(seat.organisation),
  );
  if (twice) problems.push({ field: 'organisation', code: 'PARTICIPATION_TWICE' });
  return problems;
}
