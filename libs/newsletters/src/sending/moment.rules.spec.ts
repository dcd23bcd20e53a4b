import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { earliest, mayGoFrom, type Schedule, zoneOr } from './moment.rules.js';

const plain: Schedule = { sendAt: null, clock: 'CENTRE', windowFrom: null, windowTo: null, onlyWeekdays: false };
const utc = (text: string): Date => new Date(`${text}Z`);
const from = (schedule: Partial<Schedule>, zone: string, now: string): string =>
  mayGoFrom({ ...plain, ...schedule }, zone, utc(now))
    .toISOString()
    .slice(0, 16);

const ZONES = ['Europe/Rome', 'Europe/Athens', 'Europe/Bucharest', 'Europe/Ljubljana', 'Europe/Zagreb', 'UTC'];

describe('when a delivery may go out', () => {
  it('is at once without a schedule', () => {
    expect(from({}, 'Europe/Rome', '2026-11-30T10:00')).toBe('2026-11-30T10:00');
  });

  it('is one moment for all by the clock of the centre, and one time of day by that of the recipients', () => {
    const sendAt = utc('2026-12-01T09:00');
    expect(from({ sendAt }, 'Europe/Athens', '2026-11-30T10:00')).toBe('2026-12-01T09:00');
    const byTheirs = { sendAt, clock: 'RECIPIENT' as const };
    expect(from(byTheirs, 'Europe/Athens', '2026-11-30T10:00')).toBe('2026-12-01T07:00');
    expect(from(byTheirs, 'Europe/Rome', '2026-11-30T10:00')).toBe('2026-12-01T08:00');
  });

  it('waits for the window of the day, and for Monday', () => {
    const window = { windowFrom: 8 * 60, windowTo: 18 * 60 };
    expect(from(window, 'Europe/Rome', '2026-11-30T03:00')).toBe('2026-11-30T07:00');
    expect(from(window, 'Europe/Rome', '2026-11-30T12:00')).toBe('2026-11-30T12:00');
    expect(from(window, 'Europe/Rome', '2026-11-30T17:00')).toBe('2026-12-01T07:00');
    expect(from({ ...window, onlyWeekdays: true }, 'Europe/Rome', '2026-12-04T17:00')).toBe('2026-12-07T07:00');
    expect(from({ onlyWeekdays: true }, 'Europe/Rome', '2026-12-05T17:00')).toBe('2026-12-06T23:00');
  });

  it('knows windows over midnight', () => {
    const night = { windowFrom: 22 * 60, windowTo: 6 * 60 };
    expect(from(night, 'UTC', '2026-11-30T03:00')).toBe('2026-11-30T03:00');
    expect(from(night, 'UTC', '2026-11-30T06:00')).toBe('2026-11-30T22:00');
  });

  it('goes on after the hour that spring skips, and takes the first of the hour that autumn repeats', () => {
    const sendAt = (day: string): Partial<Schedule> => ({ sendAt: utc(`${day}T02:30`), clock: 'RECIPIENT' });
    expect(from(sendAt('2026-03-29'), 'Europe/Rome', '2026-03-01T00:00')).toBe('2026-03-29T01:30');
    expect(from(sendAt('2026-10-25'), 'Europe/Rome', '2026-10-01T00:00')).toBe('2026-10-25T00:30');
  });

  it('is never early, never outside the window, never on a weekend that is not wanted', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        fc.record({
          sendAt: fc.option(
            fc.date({ min: utc('2026-01-01T00:00'), max: utc('2027-12-31T00:00'), noInvalidDate: true }),
          ),
          windowFrom: minute,
          windowTo: fc.integer({ min: 1, max: 1440 }),
          onlyWeekdays: fc.boolean(),
          hasWindow: fc.boolean(),
        }),
        fc.constantFrom(...ZONES),
        fc.date({ min: utc('2026-01-01T00:00'), max: utc('2027-12-31T00:00'), noInvalidDate: true }),
        ({ hasWindow, windowFrom: f, windowTo: t, ...rest }, zone, now) => {
          fc.pre(f !== t);
          const schedule: Schedule = {
            ...plain,
            ...rest,
            windowFrom: hasWindow ? f : null,
            windowTo: hasWindow ? t : null,
          };
          const at = mayGoFrom(schedule, zone, now);
          expect(at.getTime()).toBeGreaterThanOrEqual(Math.max(now.getTime(), schedule.sendAt?.getTime() ?? 0));
          expect(at.getTime() - Math.max(now.getTime(), schedule.sendAt?.getTime() ?? 0)).toBeLessThan(4 * 86_400_000);
          const there = DateTime.fromJSDate(at, { zone });
          if (schedule.onlyWeekdays) expect(there.weekday).toBeLessThan(6);
          const now2 = there.hour * 60 + there.minute;
          // a window that opens inside the hour that a clock skips opens after it
          if (
            hasWindow &&
            !there
              .startOf('day')
              .plus({ hours: 12 })
              .hasSame(there.plus({ hours: 0 }), 'day')
          )
            return;
          if (hasWindow) expect(f < t ? now2 >= f && now2 < t : now2 >= f || now2 < t).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('falls back to the zone of the centre, and is planned in time for the first zone of the day', () => {
    expect([zoneOr('Europe/Nowhere', 'Europe/Rome'), zoneOr(null, 'UTC'), zoneOr('Europe/Rome', 'UTC')]).toEqual([
      'Europe/Rome',
      'UTC',
      'Europe/Rome',
    ]);
    const sendAt = utc('2026-12-01T09:00');
    expect(earliest({ ...plain, sendAt, clock: 'RECIPIENT' })?.toISOString()).toBe('2026-11-30T19:00:00.000Z');
    expect(earliest({ ...plain, sendAt })?.toISOString()).toBe('2026-12-01T09:00:00.000Z');
  });
});
