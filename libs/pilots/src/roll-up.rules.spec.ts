import { describe, expect, it } from '@jest/globals';
import { decimalOf, figureOf, numberOf, plus, said } from '@seedbed/platform/quality';
import fc from 'fast-check';
import {
  type CountedIndicator,
  type CountedValue,
  EMPTY,
  joinRollUps,
  type RollUp,
  rollUpOf,
  type SaidPart,
  saidTotals,
  type Window,
} from './roll-up.rules.js';

const ALL: Window = { from: null, to: null };
const one = (values: Partial<CountedValue> = {}): CountedValue => ({
  ...{ from: '2026-01-01', to: '2026-03-31', category: null, comparator: 'EQ', value: 1, isApproved: true },
  ...values,
});
const trained = (...values: Partial<CountedValue>[]): CountedIndicator => ({
  ...{ code: 'PEOPLE_TRAINED', unit: 'people', measure: 'SUM' },
  values: values.map(one),
});
const sumOf = (...indicators: CountedIndicator[]) =>
  saidTotals(indicators.map((each) => rollUpOf(each, ALL)).reduce(joinRollUps, EMPTY));

const finite = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const anyValue: fc.Arbitrary<CountedValue> = fc
  .record({
    comparator: fc.constantFrom('EQ', 'GT', 'GE', 'LT', 'LE', 'ABOUT'),
    value: finite,
    isApproved: fc.boolean(),
    month: fc.integer({ min: 1, max: 12 }),
    category: fc.constantFrom(null, 'women', 'men'),
    deadweight: fc.constantFrom(null, 0, 12.5, 100),
    below: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ month, below, ...value }) => {
    const at = `2026-${String(month).padStart(2, '0')}`;
    return { ...value, from: `${at}-01`, to: `${at}-28`, numerator: value.value, denominator: below };
  });
const anyIndicator: fc.Arbitrary<CountedIndicator> = fc.record({
  code: fc.constantFrom('A', 'B'),
  unit: fc.constantFrom('people', 'EUR', '%'),
  measure: fc.constantFrom('SUM', 'STOCK', 'RATIO'),
  values: fc.array(anyValue, { maxLength: 4 }),
});
type Tree = { readonly indicators: readonly CountedIndicator[]; readonly children: readonly Tree[] };
const node = (children: fc.Arbitrary<readonly Tree[]>): fc.Arbitrary<Tree> =>
  fc.record({ indicators: fc.array(anyIndicator, { maxLength: 3 }), children });
const { tree: anyTree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, node(fc.constant([])), node(fc.array(tie('tree'), { maxLength: 3 }))),
}));

const leaves = (tree: Tree): CountedIndicator[] => [...tree.indicators, ...tree.children.flatMap(leaves)];
const upwards = (tree: Tree, window: Window): RollUp =>
  [
    ...tree.children.map((child) => upwards(child, window)),
    ...tree.indicators.map((each) => rollUpOf(each, window)),
  ].reduce(joinRollUps, EMPTY);

describe('a roll-up', () => {
  it('keeps "more than 5000" a bound through every sum', () => {
    const [total] = sumOf(trained({ comparator: 'GT', value: 5000 }), trained({ value: 10 }), trained({ value: 0 }));
    expect(total).toMatchObject({
      approved: { comparator: 'GT', value: 5010, values: 3, indicators: 3 },
      indicators: 3,
    });
    expect(sumOf(trained({ comparator: 'GT', value: 1 }, { comparator: 'LT', value: 9 }))[0]?.approved).toMatchObject({
      comparator: null,
      value: null,
    });
    expect(
      sumOf(trained({ comparator: 'ABOUT', value: 100 }, { comparator: 'GE', value: 1 }))[0]?.approved,
    ).toMatchObject({ comparator: 'GE', value: 101, isAbout: true });
    expect(sumOf(trained({ comparator: 'ABOUT', value: 100 }, {}))[0]?.approved).toMatchObject({ comparator: 'ABOUT' });
  });

  it('never mixes units, codes or parts, nor what is approved with what is not', () => {
    const totals = sumOf(
      trained({ value: 1 }, { value: 2, isApproved: false }, { value: 4, category: 'women' }),
      { ...trained({ value: 8 }), unit: 'EUR' },
      { ...trained({ value: 16 }), code: 'PEOPLE_ASKED' },
    );
    expect(
      totals.map(({ code, unit, category, approved, entered }) => [
        code,
        unit,
        category,
        approved?.value,
        entered?.value,
      ]),
    ).toEqual([
      ['PEOPLE_ASKED', 'people', null, 16, undefined],
      ['PEOPLE_TRAINED', 'EUR', null, 8, undefined],
      ['PEOPLE_TRAINED', 'people', 'women', 4, undefined],
      ['PEOPLE_TRAINED', 'people', null, 1, 2],
    ]);
  });

  it('says how many of the indicators have a value, and how many values the window cuts', () => {
    const window = { from: '2026-01-01', to: '2026-03-31' };
    const parts = [trained({}), trained({ isApproved: false }), trained(), trained({ to: '2026-04-01' })];
    const [total] = saidTotals(parts.map((each) => rollUpOf(each, window)).reduce(joinRollUps, EMPTY));
    expect(total).toMatchObject({ approved: { indicators: 1 }, entered: { indicators: 1 }, indicators: 4, cut: 1 });
    expect(sumOf(trained())).toMatchObject([{ approved: null, entered: null, indicators: 1 }]);
  });

  it('takes the latest of a stock, and divides what is added up of a share', () => {
    const stock = {
      ...trained({ value: 5 }, { value: 3, from: '2026-04-01', to: '2026-06-30' }),
      measure: 'STOCK' as const,
    };
    expect(sumOf(stock, stock)[0]?.approved).toMatchObject({ value: 6, values: 2 });
    const share = (numerator: number, denominator: number): CountedIndicator => ({
      ...{ code: 'CONTENT', unit: '%', measure: 'RATIO' },
      values: [one({ value: (100 * numerator) / denominator, numerator, denominator })],
    });
    expect(sumOf(share(1, 2), share(1, 8))[0]?.approved).toMatchObject({ comparator: 'EQ', value: 20 });
  });

  it('says what is due to the actions, and how many of the values say that', () => {
    const [total] = sumOf(trained({ value: 100, deadweight: 20, displacement: 50, attribution: 10 }, { value: 1 }));
    expect(total?.approved).toMatchObject({ value: 101, due: { value: 37 }, values: 2, attributed: 1 });
  });

  it('comes to the same whichever way a tree is added up', () => {
    const window = fc.constantFrom<Window>(ALL, { from: '2026-02-01', to: '2026-07-31' });
    fc.assert(
      fc.property(anyTree, window, fc.infiniteStream(fc.nat()), (tree, in_, order) => {
        const flat = leaves(tree)
          .map((each) => ({ each, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => rollUpOf(each, in_));
        expect(saidTotals(upwards(tree, in_))).toEqual(saidTotals(flat.reduce(joinRollUps, EMPTY)));
      }),
    );
  });

  it('says nothing of a sum that is not so, whatever the numbers behind the bounds are', () => {
    const fits = ({ comparator, value }: Pick<SaidPart, 'comparator' | 'value'>, actual: number): boolean => {
      const at = value ?? 0;
      const near = 1e-6 * Math.max(1, Math.abs(at));
      if (comparator === 'GT' || comparator === 'GE') return actual >= at - near;
      if (comparator === 'LT' || comparator === 'LE') return actual <= at + near;
      return comparator === null || Math.abs(actual - at) <= near;
    };
    const away = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyValue, away), { minLength: 1, maxLength: 6 }), (values) => {
        const actual = values.reduce((sum, [{ comparator, value }, by]) => {
          if (comparator === 'GT' || comparator === 'GE') return sum + value + by;
          return sum + (comparator === 'LT' || comparator === 'LE' ? value - by : value);
        }, 0);
        const all = values.map(([value]) => ({ ...value, isApproved: true, category: null }));
        const [total] = sumOf({ code: 'A', unit: 'people', measure: 'SUM', values: all });
        expect(fits(total?.approved as SaidPart, actual)).toBe(true);
      }),
    );
  });
});

describe('a decimal', () => {
  it('is the number as it prints, and adds up exactly', () => {
    expect(numberOf(plus(decimalOf(0.1), decimalOf(0.2)))).toBe(0.3);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => numberOf(decimalOf(n)) === (n || 0)),
    );
  });
  it('keeps its comparator', () => {
    for (const comparator of ['EQ', 'GT', 'GE', 'LT', 'LE', 'ABOUT'] as const)
      expect(said(figureOf(comparator, 7))).toMatchObject({ comparator, value: 7 });
  });
});
