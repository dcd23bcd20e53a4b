import { systemClock } from '@seedbed/platform/kernel';
import { recordErrors } from './record.errors.js';
import { parseUncertainDate } from './uncertain-date.js';

/** A day of the calendar, `YYYY-MM-DD`, as an argument carries it; null where none is given. Throws WRONG_FORM at `field`. */
export function calendarDay(text: string | null | undefined, field: string): string | null {
  if (text === null || text === undefined) return null;
  if (parseUncertainDate(text)?.precision === 'DAY') return text;
  throw recordErrors.WRONG_FORM({ expected: 'YYYY-MM-DD' }, { field });
}

/** The day that it is now (UTC), `YYYY-MM-DD`. */
export const today = (): string => systemClock.now().toISOString().slice(0, 10);
