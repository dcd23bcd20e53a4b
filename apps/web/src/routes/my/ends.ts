interface UncertainDate {
  readonly value?: string | null;
  readonly precision?: string | null;
}

/** How many days ahead something ends soon. */
const SOON = 60;
const DAY_MS = 86_400_000;

/** The last day that a date can mean, in milliseconds; null where it names no year or is not known. */
function lastOf({ value, precision }: UncertainDate): number | null {
  if (!value || value.startsWith('--')) return null;
  const [year = 0, month = 12, day = 1] = value.split('-').map(Number);
  // day 0 of the next month is the last one of this month
  const last =
    precision === 'DAY' ? Date.UTC(year, month - 1, day) : Date.UTC(year, precision === 'YEAR' ? 12 : month, 0);
  return Number.isNaN(last) ? null : last;
}

/** Whether something has ended or ends soon; null where it holds for longer, or nobody knows. In: its end, the day of today. */
export function endState(end: UncertainDate | null | undefined, now = new Date()): 'OVER' | 'SOON' | null {
  const last = end ? lastOf(end) : null;
  if (last === null) return null;
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  if (last < today) return 'OVER';
  return last <= today + SOON * DAY_MS ? 'SOON' : null;
}
