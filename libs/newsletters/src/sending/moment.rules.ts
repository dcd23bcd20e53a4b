import { DateTime, IANAZone } from 'luxon';

/** When an issue may reach people. */
export interface Schedule {
  /** Moment of the sending (UTC); null: at once. By the clock of the recipient its time of day counts, where they are. */
  readonly sendAt: Date | null;
  readonly clock: 'CENTRE' | 'RECIPIENT';
  /** Minutes of the recipient's day; null: at any time. `windowTo` before `windowFrom` is over midnight. */
  readonly windowFrom: number | null;
  readonly windowTo: number | null;
  readonly onlyWeekdays: boolean;
}

const MINUTE_MS = 60_000;
/** A week and a day: after that many days a window has come round, whatever the clock did. */
const MOST_DAYS = 9;

/** The time zone that a text names, or the one of the centre. */
export const zoneOr = (tz: string | null, other: string): string =>
  tz !== null && IANAZone.isValidZone(tz) ? tz : other;

/**
 * From when on a delivery may go out to somebody in a time zone: not before the sending, inside the window of the day, and
 * on a day of the week that is wanted. A time of day that a clock skips in spring is the same time after the gap; one that
 * comes twice in autumn is the first. In: `now`, before which nothing goes out.
 */
export function mayGoFrom(schedule: Schedule, zone: string, now: Date): Date {
  const begin = beginning(schedule, zone);
  const from = DateTime.max(begin, DateTime.fromJSDate(now, { zone }));
  return inWindow(schedule, from).toUTC().toJSDate();
}

function beginning({ sendAt, clock }: Schedule, zone: string): DateTime {
  if (sendAt === null) return DateTime.fromMillis(0, { zone });
  const utc = DateTime.fromJSDate(sendAt, { zone: 'utc' });
  if (clock === 'CENTRE') return utc.setZone(zone);
  const { year, month, day, hour, minute } = utc;
  const there = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  return there.getPossibleOffsets()[0] ?? there;
}

function inWindow(schedule: Schedule, from: DateTime): DateTime {
  for (let day = -1; day < MOST_DAYS; day++) {
    const at = firstOf(schedule, from, from.startOf('day').plus({ days: day }));
    if (at) return at;
  }
  return from;
}

/** The first moment from `from` on inside the window that opens on a day; null where that is over or not wanted. */
function firstOf({ windowFrom, windowTo, onlyWeekdays }: Schedule, from: DateTime, day: DateTime): DateTime | null {
  const opens = windowFrom === null ? day : minuteOf(day, windowFrom);
  const closes =
    windowFrom === null || windowTo === null
      ? day.plus({ days: 1 })
      : minuteOf(windowTo > windowFrom ? day : day.plus({ days: 1 }), windowTo);
  const at = DateTime.max(opens, from);
  if (at >= closes) return null;
  // over midnight the morning belongs to the day on which it is
  return onlyWeekdays && at.weekday > 5 ? null : at;
}

/** A minute of a day as the clock shows it; 1440 is the midnight after. */
const minuteOf = (day: DateTime, minute: number): DateTime =>
  minute >= 1440
    ? day.plus({ days: 1 }).startOf('day')
    : day.set({ hour: Math.floor(minute / 60), minute: minute % 60, second: 0, millisecond: 0 });

/** The earliest moment at which anybody on earth may get it: from then on it is planned. */
export const earliest = ({ sendAt, clock }: Schedule): Date | null =>
  sendAt === null ? null : new Date(sendAt.getTime() - (clock === 'RECIPIENT' ? 14 * 60 * MINUTE_MS : 0));
