import type { Problem } from '@seedbed/platform/kernel';
import { endsBeforeStart, firstDay, lastDay, type UncertainDate } from '@seedbed/platform/records';

type MaybeDate = UncertainDate | null | undefined;

export interface Period {
  startsOn?: MaybeDate;
  endsOn?: MaybeDate;
}

/** An end never lies certainly before its start (invariant 3). Unknown dates are no problem: they stay null. */
export function periodProblems(draft: Period): Problem[] {
  return endsBeforeStart(draft.startsOn, draft.endsOn) ? [{ field: 'endsOn', code: 'PERIOD_ENDS_BEFORE_START' }] : [];
}

/** Whether `inner` certainly begins before `outer` does, or certainly ends after it: invariant 3 for a part of a whole. */
export function liesOutside(inner: Period, outer: Period): { startsOn: boolean; endsOn: boolean } {
  const beforeStart = endsBeforeStart(outer.startsOn, inner.startsOn) || endsBeforeStart(outer.startsOn, inner.endsOn);
  const afterEnd = endsBeforeStart(inner.endsOn, outer.endsOn) || endsBeforeStart(inner.startsOn, outer.endsOn);
  return { startsOn: beforeStart, endsOn: afterEnd };
}

/** Days of a period that are certain: `from` and `to` are inclusive `YYYY-MM-DD`, null = open. */
export interface CertainDays {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The days on which something certainly was the case. An unknown start or end counts as open ("the whole project"); of
 * a date known as a year or month only the last (start) or first (end) possible day is certain. A period whose start and
 * end lie in the same year or month has no certain day of its own and stands in the middle of that time, so that two of
 * them still collide with each other, and with nothing that merely touches that year.
 * The database computes the same (`certain_days` in migrations/1764000002000-DomainConstraints.ts); a test compares both.
 */
export function certainDays(period: Period): CertainDays {
  const from = dated(period.startsOn) ? lastDay(period.startsOn) : null;
  const to = dated(period.endsOn) ? firstDay(period.endsOn) : null;
  if (from === null || to === null || from <= to) return { from, to };
  const middle = middleOf(firstDay(period.startsOn) as string, lastDay(period.endsOn) as string);
  return { from: middle, to: middle };
}

/** Whether two periods certainly have a day in common. */
export function certainlyOverlap(a: Period, b: Period): boolean {
  const [x, y] = [certainDays(a), certainDays(b)];
  const startsInTime = x.from === null || y.to === null || x.from <= y.to;
  const endsInTime = y.from === null || x.to === null || y.from <= x.to;
  return startsInTime && endsInTime;
}

/** A date that says nothing about the year cannot be placed on the calendar. */
const dated = (date: MaybeDate): boolean => date?.precision !== 'DAY_MONTH_NO_YEAR' && firstDay(date) !== null;

const DAY = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const middleOf = (first: string, last: string): string =>
  new Date(Math.floor((dayNumber(first) + dayNumber(last)) / 2) * DAY).toISOString().slice(0, 10);
