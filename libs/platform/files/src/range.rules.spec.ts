import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rangeOf } from './range.rules.js';

describe('the part of a file that is asked for', () => {
  it.each<[string | undefined, unknown]>([
    [undefined, 'whole'],
    ['', 'whole'],
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=2-5', { first: 2, last: 5 }],
    ['bytes=2-', { first: 2, last: 9 }],
    ['bytes=2-500', { first: 2, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-500', { first: 0, last: 9 }],
    ['bytes=10-', 'none'],
    ['bytes=99999999999999999999-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=5-2', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=0-1,3-4', 'whole'],
    ['lines=1-2', 'whole'],
    ['bytes=a-b', 'whole'],
  ])('of ten bytes, %s', (header, part) => {
    expect(rangeOf(header, 10)).toEqual(part);
  });

  it('always lies within the file', () => {
    const digits = fc.oneof(fc.constant(''), fc.nat().map(String));
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: 1, max: 1_000 }), (from, to, size) => {
        const part = rangeOf(`bytes=${from}-${to}`, size);
        if (typeof part === 'string') return;
        expect(part.first).toBeGreaterThanOrEqual(0);
        expect(part.last).toBeGreaterThanOrEqual(part.first);
        expect(part.last).toBeLessThan(size);
      }),
    );
  });
});
