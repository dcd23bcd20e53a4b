import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dataVersion, replaces, type Snapshot } from './data-version.js';

const aSnapshot = fc.record({ end: fc.bigInt({ min: 3n, max: 2n ** 63n }).map(String), open: fc.nat(2000) });
const isLater = (a: Snapshot, b: Snapshot): boolean =>
  BigInt(a.end) > BigInt(b.end) || (a.end === b.end && a.open < b.open);

describe('the version of the data', () => {
  it('sorts as text like the snapshots in time', () => {
    fc.assert(
      fc.property(aSnapshot, aSnapshot, (a, b) => {
        expect(dataVersion(a) > dataVersion(b)).toBe(isLater(a, b));
      }),
    );
    expect(dataVersion({ end: '99999', open: 0 }) < dataVersion({ end: '100000', open: 0 })).toBe(true);
  });

  it('lets a later result replace an earlier one, and nothing else', () => {
    const now = { end: '500', open: 0 };
    const [early, late] = [dataVersion({ end: '100', open: 1 }), dataVersion({ end: '100', open: 0 })];
    expect(replaces(late, null, now)).toBe(true);
    expect(replaces(late, early, now)).toBe(true);
    expect(replaces(early, late, now)).toBe(false);
    expect(replaces(late, late, now)).toBe(false);
  });

  it('takes results of a cluster that was further on for the oldest', () => {
    expect(
      replaces(dataVersion({ end: '9', open: 0 }), dataVersion({ end: '700', open: 0 }), { end: '9', open: 0 }),
    ).toBe(true);
  });
});
