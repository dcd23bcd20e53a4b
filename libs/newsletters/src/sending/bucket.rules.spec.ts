import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowed, type Bucket, refilled, rested, taken, waitOf } from './bucket.rules.js';

const START = new Date('2026-11-30T10:00:00Z');
const bucket = (given: Partial<Bucket>): Bucket => ({
  key: 'relay',
  perMinute: null,
  dailyCap: null,
  tokens: 0,
  usedToday: 0,
  today: null,
  restsUntil: null,
  restMs: 0,
  updatedAt: START,
  ...given,
});
const later = (ms: number): Date => new Date(START.getTime() + ms);

/** Takes as much as it can at each moment; out: how much in all. */
function drain(from: Bucket, moments: readonly number[], want: number): number {
  let now = from;
  let sum = 0;
  for (const ms of moments) {
    now = refilled(now, later(ms));
    const count = allowed(now, want, later(ms));
    now = taken(now, count);
    sum += count;
  }
  return sum;
}

describe('a limit of sending', () => {
  it('keeps its rate over a minute, however it is asked, also by two at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6000 }),
        fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 200 }),
        (perMinute, moments) => {
          const sum = drain(
            bucket({ perMinute }),
            [...moments].sort((a, b) => a - b),
            1000,
          );
          expect(sum).toBeLessThanOrEqual(perMinute);
        },
      ),
    );
    const everyTenth = Array.from({ length: 600 }, (_, at) => (at + 1) * 100);
    for (const perMinute of [6, 60, 600, 1234]) {
      const sum = drain(bucket({ perMinute }), everyTenth, 1000);
      expect(Math.abs(sum - perMinute)).toBeLessThanOrEqual(perMinute * 0.05);
    }
  });

  it('keeps its day, and begins again with the next', () => {
    const day = bucket({ dailyCap: 30, today: '2026-11-30' });
    expect(drain(day, [0, 1000, 2000], 20)).toBe(30);
    const full = taken(refilled(day, START), 30);
    expect(waitOf(full, START)).toBe(14 * 3_600_000);
    expect(allowed(refilled(full, later(14 * 3_600_000)), 20, later(14 * 3_600_000))).toBe(20);
  });

  it('says how long to wait, after which it lets one through', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 0, max: 100_000 }), (perMinute, ms) => {
        const empty = taken(refilled(bucket({ perMinute, tokens: 1 }), START), 1);
        const at = later(ms);
        const now = refilled(empty, at);
        fc.pre(allowed(now, 1, at) === 0);
        const then = new Date(at.getTime() + waitOf(now, at));
        expect(allowed(refilled(now, then), 1, then)).toBe(1);
      }),
    );
  });

  it('rests for a minute, then twice as long each time it is refused again, an hour at most, and forgets', () => {
    let now = bucket({});
    let at = START;
    const rests: number[] = [];
    for (let time = 0; time < 8; time++) {
      now = rested(now, at);
      rests.push(now.restMs / 60_000);
      expect(allowed(now, 5, at)).toBe(0);
      expect(rested(now, at)).toBe(now);
      at = new Date(at.getTime() + waitOf(now, at));
      expect(allowed(now, 5, at)).toBe(5);
    }
    expect(rests).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    const calm = new Date(at.getTime() + 3 * 3_600_000);
    expect(rested(now, calm).restMs).toBe(60_000);
  });
});
