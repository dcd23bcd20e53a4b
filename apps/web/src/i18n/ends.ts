interface UncertainDate {
  readonly value?: string | null;
  readonly precision: string;
}

const DAY_MS = 86_400_000;
/** Within so many days an end is near: as the list of what is due says. */
export const SOON_DAYS = 60;

/** The last day that a date can mean, as `YYYY-MM-DD`; null where it says no year. */
export function lastDayOf(date: UncertainDate | null | undefined): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date?.value ?? '') ?? [];
  if (!year) return null;
  if (day) return `${year}-${month}-${day}`;
  // the day before the first of the month, or year, after it
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

/** Days from a day (`YYYY-MM-DD`) to the end of what holds until a date; negative: it is over; null: nobody knows. */
export function daysLeft(date: UncertainDate | null | undefined, today: string): number | null {
  const last = lastDayOf(date);
  return last === null ? null : Math.round((Date.parse(last) - Date.parse(today)) / DAY_MS);
}

/** The day after the end of what holds until a date. */
export function dayAfter(date: UncertainDate | null | undefined): string | null {
  const last = lastDayOf(date);
  return last === null ? null : new Date(Date.parse(last) + DAY_MS).toISOString().slice(0, 10);
}
