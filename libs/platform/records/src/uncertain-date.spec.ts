import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  endsBeforeStart,
  firstDay,
  lastDay,
  parseUncertainDate,
  readDate,
  storeDate,
  type UncertainDate,
} from './uncertain-date.js';

const two = (number: number): string => String(number).padStart(2, '0');
const iso = (date: Date): string =>
  `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
const day = fc
  .date({ min: new Date('0005-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map(iso);
const dated = fc.oneof(
  day.map((value): UncertainDate => ({ value, precision: 'DAY' })),
  day.map((value): UncertainDate => ({ value: value.slice(0, 7), precision: 'MONTH' })),
  day.map((value): UncertainDate => ({ value: value.slice(0, 4), precision: 'YEAR' })),
);
const noYear = day.map((value): UncertainDate => ({ value: `--${value.slice(5)}`, precision: 'DAY_MONTH_NO_YEAR' }));
const unknown = fc.constant<UncertainDate>({ value: null, precision: 'UNKNOWN' });
const any = fc.oneof(dated, noYear, unknown);

describe('a date as precisely as it is known', () => {
  it.each([
    ['2018-09-10', 'DAY', '2018-09-10', '2018-09-10'],
    ['2018-09', 'MONTH', '2018-09-01', '2018-09-30'],
    ['2018', 'YEAR', '2018-01-01', '2018-12-31'],
    ['--09-01', 'DAY_MONTH_NO_YEAR', '0004-09-01', '0004-09-01'],
    ['--02-29', 'DAY_MONTH_NO_YEAR', '0004-02-29', '0004-02-29'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['1900-02', 'MONTH', '1900-02-01', '1900-02-28'],
    ['2000-02', 'MONTH', '2000-02-01', '2000-02-29'],
    ['0099-02', 'MONTH', '0099-02-01', '0099-02-28'],
    ['0096-02', 'MONTH', '0096-02-01', '0096-02-29'],
  ] as const)('"%s" is a %s: %s to %s', (text, precision, first, last) => {
    const date = parseUncertainDate(text);
    expect(date).toEqual({ value: text, precision });
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each([
    '',
    '2018-02-29',
    '2018-13',
    '2018-00',
    '2018-09-31',
    '--02-30',
    '--13-01',
    '18',
    '20180910',
    '2018-9-1',
    '2018-09-10T00:00:00Z',
    ' 2018',
    '2018\n',
    '10.9.2018',
    '0000',
    '0000-05',
    '0000-05-01',
    '12018',
  ])('"%s" is none', (text) => {
    expect(parseUncertainDate(text)).toBeNull();
  });

  it('comes back from its columns as it went in', () => {
    fc.assert(
      fc.property(any, (date) => {
        const { day: stored, precision } = storeDate(date);
        expect(readDate(stored, precision)).toEqual(date);
        if (date.value !== null) expect(parseUncertainDate(date.value)).toEqual(date);
      }),
    );
  });

  it('means days from its first to its last', () => {
    fc.assert(
      fc.property(dated, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        if (first === null || last === null) throw new Error('a dated date has days');
        expect(first.startsWith(date.value as string) && last.startsWith(date.value as string)).toBe(true);
        const next = new Date(`${last}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(first <= last && !iso(next).startsWith(date.value as string)).toBe(true);
      }),
    );
  });

  it('stays empty where there is none', () => {
    expect(readDate(null, null)).toBeNull();
    expect([firstDay(null), lastDay(undefined), firstDay({ value: null, precision: 'UNKNOWN' })]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    { value: '2018', precision: 'DAY' },
    { value: '2018-09-10', precision: 'UNKNOWN' },
    { value: null, precision: 'YEAR' },
    { value: '2018-02-30', precision: 'DAY' },
    { value: '0000', precision: 'YEAR' },
  ] as const)('is not stored when value and precision differ: %j', (date) => {
    expect(() => storeDate(date)).toThrow(RangeError);
  });
});

describe('an end before its start', () => {
  it.each([
    ['2018', '2017', true],
    ['2018', '2018', false],
    ['2018-06', '2018', false],
    ['2018-06-15', '2018-06', false],
    ['2018-06-15', '2018-05', true],
    ['2018-06-15', '2018-06-14', true],
    ['2018-06-15', '2018-06-15', false],
    ['--06-15', '2018-06-14', false],
    ['2018-06-15', '--01-01', false],
  ])('%s to %s: %s', (start, end, expected) => {
    expect(endsBeforeStart(parseUncertainDate(start), parseUncertainDate(end))).toBe(expected);
  });

  it('is said only when it is certain: no day of the end is on or after a day of the start', () => {
    fc.assert(
      fc.property(any, any, (start, end) => {
        const certain =
          start.precision !== 'DAY_MONTH_NO_YEAR' &&
          end.precision !== 'DAY_MONTH_NO_YEAR' &&
          start.value !== null &&
          end.value !== null &&
          (lastDay(end) as string) < (firstDay(start) as string);
        expect(endsBeforeStart(start, end)).toBe(certain);
      }),
    );
    expect(endsBeforeStart(null, { value: '2018', precision: 'YEAR' })).toBe(false);
    expect(endsBeforeStart({ value: '2018', precision: 'YEAR' }, undefined)).toBe(false);
  });
});
