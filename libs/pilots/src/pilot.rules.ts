import type { Problem } from '@seedbed/platform/kernel';
import { endsBeforeStart, type Money, type UncertainDate } from '@seedbed/platform/records';
import { certainlyOverlap, liesOutside, linkId, type Period, periodProblems } from '@seedbed/reference';

interface PilotDraft extends Period {
  readonly ageFrom?: number | null;
  readonly ageTo?: number | null;
  readonly budget?: Money | null;
}

/** A pilot ends after it starts, its ages are in order, and it costs nothing negative. */
export function pilotProblems(draft: PilotDraft): Problem[] {
  const problems = periodProblems(draft);
  const { ageFrom, ageTo } = draft;
  if (typeof ageFrom === 'number' && typeof ageTo === 'number' && ageFrom > ageTo)
    problems.push({ field: 'ageTo', code: 'PILOT_AGES_REVERSED' });
  if (draft.budget?.amount.startsWith('-')) problems.push({ field: 'budget', code: 'AMOUNT_NEGATIVE' });
  return problems;
}

/** A phase ends after it starts. */
export const phaseProblems = (draft: Period): Problem[] => periodProblems(draft);

/** What takes part in a pilot for a time: a phase, an organisation, a person. Unknown dates are all of the pilot. */
export interface PilotPart extends Period {
  readonly id?: string | null;
}

/** Dates of a part that certainly lie outside its pilot. */
export function whyNotInside(part: PilotPart, pilot: Period): Problem[] {
  const outside = liesOutside(part, pilot);
  return (['startsOn', 'endsOn'] as const).flatMap((field) =>
    outside[field] ? [{ field, code: 'PILOT_PART_OUTSIDE' }] : [],
  );
}

/** Somebody in a pilot, as the rules see it; a record and a draft both fit. */
export interface PilotSeat extends PilotPart {
  readonly organisation?: unknown;
  readonly person?: unknown;
  readonly role?: string | null;
}
const whoOf = ({ organisation, person }: PilotSeat): string | null => linkId(organisation) ?? linkId(person);

/**
 * What keeps somebody out of a pilot: dates outside of it, or the same role at the same time. In: the seat, the pilot's
 * period, its live seats of the same kind (the seat itself may be among them).
 */
export function whyNotSeatedInPilot(seat: PilotSeat, pilot: Period, others: readonly PilotSeat[]): Problem[] {
  const twice = others
    .filter((other) => !seat.id || other.id !== seat.id)
    .filter((other) => other.role === seat.role && whoOf(other) === whoOf(seat))
    .some((other) => certainlyOverlap(seat, other));
  const field = seat.person ? 'person' : 'organisation';
  return [...whyNotInside(seat, pilot), ...(twice ? [{ field, code: 'PILOT_PARTICIPATION_TWICE' }] : [])];
}

/** A pilot as the rules of what it shows see it. */
export interface ShowingPilot extends Period {
  readonly steward: string;
  readonly scope?: string | null;
  readonly status?: string | null;
  readonly archivedAt?: Date | null;
}

/**
 * What keeps a pilot from showing a competence of a centre: it has not begun (by its state or by the day), it is taken out
 * of the lists, or it is another centre's and reaches no further than that. In: the pilot, the centre, the day.
 */
export function whyNotShown(pilot: ShowingPilot, ncc: string, on: UncertainDate): Problem[] {
  const problems: Problem[] = [];
  if (pilot.archivedAt) problems.push({ field: 'pilotId', code: 'RECORD_ARCHIVED' });
  if (pilot.status === 'PLANNED' || endsBeforeStart(pilot.startsOn, on))
    problems.push({ field: 'on', code: 'PILOT_NOT_BEGUN' });
  const isNear = pilot.scope === 'LOCAL' || pilot.scope === 'NATIONAL';
  if (isNear && pilot.steward !== ncc) problems.push({ field: 'nccId', code: 'PILOT_OF_OTHER_CENTRE' });
  return problems;
}
