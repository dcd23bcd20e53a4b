import { describe, expect, it } from '@jest/globals';
import { completenessOf, missingOf, monthsBefore, stateOf, wholeConfirmedAt } from './profile.rules.js';
import { profileSections } from './profile-sections.js';

const parts = [
  { name: 'kind', weight: 2, because: 'counts' },
  { name: 'website', weight: 1, because: 'readers' },
];
const has = (...names: string[]): ReadonlySet<string> => new Set(names);
const day = (text: string): Date => new Date(`${text}T10:00:00Z`);

describe('completeness', () => {
  it('is the weight of what is there, and 100 only when nothing is missing', () => {
    expect(
      [has(), has('website'), has('kind'), has('kind', 'website')].map((set) => completenessOf(parts, set)),
    ).toEqual([0, 33, 66, 100]);
    expect(
      completenessOf(
        [
          { name: 'a', weight: 199, because: '' },
          { name: 'b', weight: 1, because: '' },
        ],
        has('a'),
      ),
    ).toBe(99);
    expect(completenessOf([], has())).toBe(100);
  });
  it('knows what is missing, in the order of the parts, and nothing that it was not asked for', () => {
    expect(missingOf(parts, has('website', 'other'))).toEqual(['kind']);
  });
  it('says a reason for each weight, and names each part once', () => {
    const all = profileSections().flatMap((section) => section.parts);
    expect(all.filter(({ because, weight }) => because.length < 20 || weight < 1)).toEqual([]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});

describe('a section', () => {
  const since = day('2026-01-01');
  it.each([
    [[], null, 'TO_CHECK'],
    [['kind'], null, 'MISSING'],
    [['kind'], day('2026-01-01'), 'CONFIRMED'],
    [[], day('2025-12-31'), 'TO_CHECK'],
    [['kind'], day('2025-12-31'), 'MISSING'],
  ])('that lacks %j and was confirmed %s is %s', (missing, at, state) => {
    expect(stateOf(missing, at, since)).toBe(state);
  });
});

describe('a whole profile', () => {
  it('is confirmed since the oldest of its confirmations, and not before all are there', () => {
    const [early, late] = [day('2025-03-01'), day('2026-03-01')];
    expect(wholeConfirmedAt([late, early, late])).toEqual(early);
    expect(wholeConfirmedAt([late, null])).toBeNull();
    expect(wholeConfirmedAt([])).toBeNull();
  });
});

describe('months before', () => {
  it.each([
    ['2026-11-29', 12, '2025-11-29'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 2, '2025-11-15'],
  ])('%s by %i is %s', (now, months, before) => {
    expect(monthsBefore(day(now), months)).toEqual(day(before));
  });
});
