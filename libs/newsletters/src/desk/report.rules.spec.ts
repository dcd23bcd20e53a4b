import { describe, expect, it } from '@jest/globals';
import { FEW, paceOf, shownCounts } from './report.rules.js';

describe('shownCounts', () => {
  it.each([
    [[], []],
    [
      [5, 12],
      [5, 12],
    ],
    [[3], [null]],
    [
      [9, 3],
      [null, null],
    ], // the rest of 12 would be 3
    [
      [9, 3, 7],
      [9, null, null],
    ],
    [
      [9, 1, 1],
      [null, null, null],
    ], // two together are two
    [
      [20, 9, 1, 1],
      [20, null, null, null],
    ],
    [
      [20, 3, 3],
      [20, null, null],
    ],
    [
      [20, 0],
      [null, null],
    ],
    [
      [20, 9, 0, 0],
      [20, null, null, null],
    ],
  ])('of %j shows %j', (counts, shown) => {
    expect(shownCounts(counts)).toEqual(shown);
  });

  it('shows none below five, and hides two or none, whose sum is no number of a few unless all are hidden', () => {
    let seed = 1;
    const random = (most: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % most;
    };
    for (let round = 0; round < 2000; round++) {
      const counts = Array.from({ length: random(7) }, () => random(14));
      const shown = shownCounts(counts);
      const hidden = counts.filter((_count, at) => shown[at] === null);
      expect(shown.every((count) => count === null || count >= FEW)).toBe(true);
      if (hidden.length === 0 || hidden.length === counts.length) continue;
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(FEW);
    }
  });
});

describe('paceOf', () => {
  it('is what went in a minute, and how long the rest takes', () => {
    expect(paceOf(30, 60, 60)).toEqual({ perMinute: 30, secondsLeft: 120 });
    expect(paceOf(30, 10, 0)).toEqual({ perMinute: 180, secondsLeft: 0 });
    expect(paceOf(0, 60, 5)).toEqual({ perMinute: 0, secondsLeft: null });
    expect(paceOf(1, 0, 12)).toEqual({ perMinute: 12, secondsLeft: 60 });
  });
});
