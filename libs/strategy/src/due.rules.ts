import { lastDay, type UncertainDate } from '@seedbed/platform/records';

/** What can be due. */
export const DUE_KINDS = ['MEASURE', 'DELIVERABLE', 'MILESTONE', 'CLAIM', 'PERSON_CLAIM'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

const DAY_MS = 86_400_000;

/** The last day on which something may still be done; null where the date names no year. */
export const lastChance = (due: UncertainDate): string | null =>
  due.precision === 'DAY_MONTH_NO_YEAR' ? null : lastDay(due);

/** Due by the end of the year is overdue when the year is over, not before. In: the last day, today. */
export const isOverdue = (last: string, today: string): boolean => last < today;

/** Whether something ends within so many days from today, or has ended. */
export const isDue = (last: string, today: string, within: number): boolean =>
  Date.parse(`${last}T00:00:00Z`) <= Date.parse(`${today}T00:00:00Z`) + within * DAY_MS;

/** Whether something ends within so many days from today, or has ended no longer than so many days ago. */
export const endsAbout = (last: string, today: string, { ahead, back }: { ahead: number; back: number }): boolean =>
  isDue(last, today, ahead) && !isDue(last, today, -back - 1);
