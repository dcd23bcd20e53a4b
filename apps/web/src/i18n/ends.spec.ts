import { describe, expect, it } from '@jest/globals';
import { dayAfter, daysLeft, lastDayOf } from './ends.js';

describe('the end of what holds until a date', () => {
  it.each([
    ['2026-03-10', 'DAY', '2026-03-10'],
    ['2026-02', 'MONTH', '2026-02-28'],
    ['2028-02', 'MONTH', '2028-02-29'],
    ['2026-12', 'MONTH', '2026-12-31'],
    ['2026', 'YEAR', '2026-12-31'],
    ['--09-01', 'DAY_MONTH_NO_YEAR', null],
    ['', 'UNKNOWN', null],
  ])('of %s (%s) is the last day that it can mean', (value, precision, last) => {
    expect(lastDayOf({ value, precision })).toBe(last);
  });

  it('is some days away, today, or past', () => {
    const on = { value: '2026-03-10', precision: 'DAY' };
    expect(daysLeft(on, '2026-02-18')).toBe(20);
    expect(daysLeft(on, '2026-03-10')).toBe(0);
    expect(daysLeft(on, '2026-03-11')).toBe(-1);
    expect(daysLeft({ value: '2026-03', precision: 'MONTH' }, '2026-03-31')).toBe(0);
    expect(daysLeft(null, '2026-03-11')).toBeNull();
  });

  it('is followed by the day after it, also over the end of a year', () => {
    expect(dayAfter({ value: '2026', precision: 'YEAR' })).toBe('2027-01-01');
    expect(dayAfter({ value: '2028-02', precision: 'MONTH' })).toBe('2028-03-01');
  });
});
