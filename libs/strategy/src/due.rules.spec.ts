import { describe, expect, it } from '@jest/globals';
import { endsAbout, isDue, isOverdue, lastChance } from './due.rules.js';

describe('what is due', () => {
  it('is overdue when the last day that its date can mean is over', () => {
    expect(lastChance({ value: '2026', precision: 'YEAR' })).toBe('2026-12-31');
    expect(lastChance({ value: '2026-02', precision: 'MONTH' })).toBe('2026-02-28');
    expect(lastChance({ value: '--09-01', precision: 'DAY_MONTH_NO_YEAR' })).toBeNull();
    expect(lastChance({ value: null, precision: 'UNKNOWN' })).toBeNull();
    expect(isOverdue('2026-03-01', '2026-03-01')).toBe(false);
    expect(isOverdue('2026-03-01', '2026-03-02')).toBe(true);
  });

  it('is told of so many days ahead, and when it is over', () => {
    expect(isDue('2026-03-15', '2026-03-01', 14)).toBe(true);
    expect(isDue('2026-03-16', '2026-03-01', 14)).toBe(false);
    expect(isDue('2025-03-16', '2026-03-01', 0)).toBe(true);
  });

  it('is told to its holder around its end alone', () => {
    const about = (last: string) => endsAbout(last, '2026-03-31', { ahead: 14, back: 30 });
    expect(['2026-03-01', '2026-03-31', '2026-04-14'].map(about)).toEqual([true, true, true]);
    expect(['2026-02-28', '2026-04-15'].map(about)).toEqual([false, false]);
  });
});
