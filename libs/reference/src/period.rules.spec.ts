import { describe, expect, it } from '@jest/globals';
import { parseUncertainDate, type UncertainDate } from '@seedbed/platform/records';
import fc from 'fast-check';
import { certainDays, certainlyOverlap, liesOutside, type Period, periodProblems } from './period.rules.js';

const on = (text: string): UncertainDate => {
  const date = parseUncertainDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};
const period = (from: string | null, to: string | null): Period => ({
  startsOn: from === null ? null : on(from),
  endsOn: to === null ? null : on(to),
});

const anyDate = fc
  .tuple(
    fc.integer({ min: 1990, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(4),
  )
  .map(([year, month, day, form]) => {
    const [m, d] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return [null, `${year}`, `${year}-${m}`, `${year}-${m}-${d}`, `--${m}-${d}`][form] ?? null;
  });
const anyPeriod = fc
  .tuple(anyDate, anyDate)
  .map(([from, to]) => period(from, to))
  .filter((one) => periodProblems(one).length === 0);

describe('a period', () => {
  it('may end in the year it starts in, however precisely the two are known', () => {
    expect(periodProblems(period('2021-05', '2021'))).toEqual([]);
    expect(periodProblems(period('2021', '2021-01-01'))).toEqual([]);
    expect(periodProblems(period('2018-09-10', '2018-09-10'))).toEqual([]);
  });
  it('never ends certainly before it starts', () => {
    expect(periodProblems(period('2021-05', '2021-04-30'))).toEqual([
      { field: 'endsOn', code: 'PERIOD_ENDS_BEFORE_START' },
    ]);
    expect(periodProblems(period('2021', '2020'))).toHaveLength(1);
  });
  it('is not compared where a date is unknown or has no year', () => {
    expect(periodProblems(period(null, '2020'))).toEqual([]);
    expect(periodProblems(period('2020', null))).toEqual([]);
    expect(periodProblems(period('--10-31', '--09-01'))).toEqual([]);
  });
});

describe('a part of a whole', () => {
  const seed = period('2021', '2023');
  it('lies inside when it may lie inside', () => {
    expect(liesOutside(period('2021-01-01', '2023-12-31'), seed)).toEqual({ startsOn: false, endsOn: false });
    expect(liesOutside(period(null, null), seed)).toEqual({ startsOn: false, endsOn: false });
    expect(liesOutside(period('1999', '2050'), period(null, null))).toEqual({ startsOn: false, endsOn: false });
  });
  it('lies outside when it certainly starts or ends outside', () => {
    expect(liesOutside(period('2020-12-31', null), seed).startsOn).toBe(true);
    expect(liesOutside(period(null, '2024-01-01'), seed).endsOn).toBe(true);
    expect(liesOutside(period('2024', null), seed).endsOn).toBe(true);
    expect(liesOutside(period(null, '2020'), seed).startsOn).toBe(true);
  });
});

describe('certain days', () => {
  it('let a lead end and another begin in the same year', () => {
    expect(certainlyOverlap(period('2018', '2019'), period('2019', '2020'))).toBe(false);
    expect(certainlyOverlap(period('2018', '2019-06-30'), period('2019', '2020'))).toBe(false);
    expect(certainlyOverlap(period('2018', '2019-06-30'), period('2019-06-30', '2020'))).toBe(true);
  });
  it('make two leads of one year collide, and an unknown period collide with every other', () => {
    expect(certainlyOverlap(period('2019', '2019'), period('2019', '2019'))).toBe(true);
    expect(certainlyOverlap(period(null, null), period('2019', '2019'))).toBe(true);
    expect(certainlyOverlap(period(null, '2019'), period('2018', null))).toBe(true);
  });
  it('are never reversed, and overlap is the same from both sides and with itself', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const { from, to } = certainDays(a);
        expect(from === null || to === null || from <= to).toBe(true);
        expect(certainlyOverlap(a, a)).toBe(true);
        expect(certainlyOverlap(a, b)).toBe(certainlyOverlap(b, a));
      }),
    );
  });
});
