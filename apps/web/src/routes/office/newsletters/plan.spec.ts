import { describe, expect, it } from '@jest/globals';
import { toClock, toField, toMinute, toMoment } from './plan.js';

describe('the plan of an issue', () => {
  it('reads a moment by the clock of the reader, and gives it back', () => {
    const iso = new Date(2026, 11, 1, 9, 5).toISOString();
    expect(toField(iso, 'CENTRE')).toBe('2026-12-01T09:05');
    expect(toMoment('2026-12-01T09:05', 'CENTRE')).toBe(iso);
  });

  it('reads a time of day of each recipient as it stands there', () => {
    expect(toMoment('2026-12-01T09:05', 'RECIPIENT')).toBe('2026-12-01T09:05:00.000Z');
    expect(toField('2026-12-01T09:05:00.000Z', 'RECIPIENT')).toBe('2026-12-01T09:05');
  });

  it('is sent at once where no moment stands', () => {
    expect(toMoment('', 'CENTRE')).toBeNull();
    expect(toField(null, 'CENTRE')).toBe('');
  });

  it('counts minutes of the day, until midnight', () => {
    expect([toMinute('08:00'), toMinute('00:00'), toMinute('00:00', true), toMinute('')]).toEqual([480, 0, 1440, null]);
    expect([toClock(480), toClock(1440), toClock(0), toClock(null)]).toEqual(['08:00', '00:00', '00:00', '']);
  });
});
