import { describe, expect, it } from '@jest/globals';
import { cutOff, longest, retentionProblems } from './retention.rules.js';

const now = new Date('2026-03-31T10:00:00Z');
const day = (keep: string): string => cutOff(now, keep).toISOString().slice(0, 10);

describe('how long something is kept', () => {
  it.each([
    ['P1Y', '2025-03-31'],
    ['P2Y6M', '2023-09-30'],
    ['P1M', '2026-02-28'],
    ['P90D', '2025-12-31'],
    ['P1Y1D', '2025-03-30'],
  ])('for %s reaches back to %s', (keep, expected) => {
    expect(day(keep)).toBe(expected);
  });

  it('is as long as the longest of its fields', () => {
    expect(longest(['P2Y', 'P30M', 'P3Y', 'P35M'], now)).toBe('P3Y');
    expect(longest([], now)).toBeUndefined();
  });

  it('is a rule for a type that can be anonymised, and a period', () => {
    expect(retentionProblems({ recordType: 'Person', keep: 'P3Y' })).toEqual([]);
    expect(retentionProblems({ recordType: 'Person', keep: null })).toEqual([]);
    const wrong = [{ recordType: 'Organisation' }, { keep: '3 years' }, { keep: 'P' }, { keep: 'P1W' }];
    expect(wrong.map((draft) => retentionProblems(draft).length)).toEqual([1, 1, 1, 1]);
  });
});
