import { describe, expect, it } from '@jest/globals';
import { endState } from './ends.js';

describe('what ends', () => {
  const now = new Date('2026-03-31T22:00:00Z');
  it.each<[string, string, ReturnType<typeof endState>]>([
    ['2026-03-30', 'DAY', 'OVER'],
    ['2026-03-31', 'DAY', 'SOON'],
    ['2026-05-30', 'DAY', 'SOON'],
    ['2026-05-31', 'DAY', null],
    ['2026-02', 'MONTH', 'OVER'],
    ['2026-03', 'MONTH', 'SOON'],
    ['2025', 'YEAR', 'OVER'],
    ['2026', 'YEAR', null],
    ['--03-01', 'DAY_MONTH_NO_YEAR', null],
  ])('on %s (%s)', (value, precision, state) => {
    expect(endState({ value, precision }, now)).toBe(state);
  });

  it('is not known of what has no end', () => {
    expect(endState(null, now)).toBeNull();
    expect(endState({ value: null, precision: 'UNKNOWN' }, now)).toBeNull();
  });
});
