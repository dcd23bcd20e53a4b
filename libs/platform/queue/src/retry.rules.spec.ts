import { describe, expect, it } from '@jest/globals';
import { AppError, ERROR_KINDS, type ErrorKind } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { afterFailure, diesAlways, kindOf } from './retry.rules.js';

const kinds = Object.keys(ERROR_KINDS) as ErrorKind[];

describe('what follows a failed attempt', () => {
  it('is nothing when trying again cannot help', () => {
    for (const kind of ['INVALID', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT'] as const) {
      expect(afterFailure(kind, 1, 5, 100)).toEqual({ again: false });
    }
  });

  it('is another attempt after a doubled pause while something is away, as often as the job allows', () => {
    expect([1, 2, 3, 4].map((attempt) => afterFailure('UNAVAILABLE', attempt, 3, 100))).toEqual([
      { again: true, inMs: 100 },
      { again: true, inMs: 200 },
      { again: true, inMs: 400 },
      { again: false },
    ]);
  });

  it('is two more attempts at most after a bug', () => {
    expect(afterFailure('BUG', 2, 9, 100)).toMatchObject({ again: true });
    expect(afterFailure('BUG', 3, 9, 100)).toEqual({ again: false });
  });

  it('always comes to an end, and never waits longer than five minutes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 200 }), fc.nat(50), (kind, attempt, retries) => {
        const next = afterFailure(kind, attempt, retries, 1000);
        if (next.again) expect(next.inMs).toBeLessThanOrEqual(300_000);
        if (attempt > retries) expect(next.again).toBe(false);
      }),
    );
  });

  it('takes everything that is no coded error for a bug', () => {
    expect(kindOf(new TypeError('x'))).toBe('BUG');
    expect(kindOf('x')).toBe('BUG');
    expect(kindOf(new AppError('LIMITED', 'X'))).toBe('LIMITED');
  });

  it('gives up a job that never comes to an end', () => {
    expect(diesAlways(5, 2)).toBe(false);
    expect(diesAlways(6, 2)).toBe(true);
  });
});
