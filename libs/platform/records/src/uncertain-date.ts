import { choice } from './choice.js';

export const DatePrecision = choice('DatePrecision', 'How precisely a date is known.', {
  DAY: 'Day, month and year are known.',
  MONTH: 'Month and year are known.',
  YEAR: 'Only the year is known.',
  DAY_MONTH_NO_YEAR: 'Day and month are known, the year is not ("1 September").',
  UNKNOWN: 'The source says that there is a date, but not which.',
});
export type DatePrecision = (typeof DatePrecision.values)[number];

/**
 * A date as precisely as its source gives it: `2018-09-10`, `2018-09`, `2018`, `--09-01` (day and month without a year,
 * as in ISO 8601), or null with precision UNKNOWN. No time zone: it is a date on a calendar.
 */
export interface UncertainDate {
  readonly value: string | null;
  readonly precision: DatePrecision;
}

/** How an {@link UncertainDate} stands in its two columns: the first day it can mean, and the precision. */
export interface StoredDate {
  readonly day: string | null;
  readonly precision: DatePrecision;
}

/** Dates without a year are kept in a leap year long ago, so that 29 February fits and they sort before all others. */
const NO_YEAR = '0004';

/** The calendar has no year 0, and PostgreSQL refuses it. */
const isRealDay = (day: string): boolean => {
  if (day.startsWith('0000')) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** Reads a date as people and sources write it in ISO form. Null when it is none of the five forms or no real date. */
export function parseUncertainDate(text: string): UncertainDate | null {
  const forms: [RegExp, DatePrecision, (text: string) => string][] = [
    [/^\d{4}-\d{2}-\d{2}$/, 'DAY', (t) => t],
    [/^\d{4}-\d{2}$/, 'MONTH', (t) => `${t}-01`],
    [/^\d{4}$/, 'YEAR', (t) => `${t}-01-01`],
    [/^--\d{2}-\d{2}$/, 'DAY_MONTH_NO_YEAR', (t) => `${NO_YEAR}-${t.slice(2)}`],
  ];
  for (const [form, precision, day] of forms) {
    if (form.test(text)) return isRealDay(day(text)) ? { value: text, precision } : null;
  }
  return null;
}

/** What goes into the columns. Throws RangeError when value and precision do not belong together. */
export function storeDate(date: UncertainDate): StoredDate {
  if (date.precision === 'UNKNOWN' && date.value === null) return { day: null, precision: 'UNKNOWN' };
  const read = date.value === null ? null : parseUncertainDate(date.value);
  if (read === null || read.precision !== date.precision) {
    throw new RangeError(`"${date.value}" is no date of precision ${date.precision}.`);
  }
  return { day: firstDay(date), precision: date.precision };
}

/** The way back from the columns. `day` is `YYYY-MM-DD`. */
export function readDate(day: string | null, precision: DatePrecision | null): UncertainDate | null {
  switch (precision) {
    case null:
      return null;
    case 'UNKNOWN':
      return { value: null, precision };
    case 'DAY':
      return { value: day, precision };
    case 'MONTH':
      return { value: day?.slice(0, 7) ?? null, precision };
    case 'YEAR':
      return { value: day?.slice(0, 4) ?? null, precision };
    case 'DAY_MONTH_NO_YEAR':
      return { value: day === null ? null : `--${day.slice(5)}`, precision };
  }
}

/** The first day a date can mean (`YYYY-MM-DD`), or null when it names none. */
export function firstDay(date: UncertainDate | null | undefined): string | null {
  if (!date?.value) return null;
  switch (date.precision) {
    case 'DAY':
      return date.value;
    case 'MONTH':
      return `${date.value}-01`;
    case 'YEAR':
      return `${date.value}-01-01`;
    case 'DAY_MONTH_NO_YEAR':
      return `${NO_YEAR}-${date.value.slice(2)}`;
    case 'UNKNOWN':
      return null;
  }
}

/** The last day a date can mean (`YYYY-MM-DD`), or null when it names none. */
export function lastDay(date: UncertainDate | null | undefined): string | null {
  if (!date?.value) return null;
  if (date.precision === 'YEAR') return `${date.value}-12-31`;
  if (date.precision !== 'MONTH') return firstDay(date);
  const [year = 0, month = 1] = date.value.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date.value}-${String(days).padStart(2, '0')}`;
}

/**
 * Whether an end is certainly before a start: its last possible day lies before the start's first possible one.
 * Dates without a year are never compared: nothing certain can be said.
 */
export function endsBeforeStart(
  start: UncertainDate | null | undefined,
  end: UncertainDate | null | undefined,
): boolean {
  if (start?.precision === 'DAY_MONTH_NO_YEAR' || end?.precision === 'DAY_MONTH_NO_YEAR') return false;
  const first = firstDay(start);
  const last = lastDay(end);
  return first !== null && last !== null && last < first;
}
