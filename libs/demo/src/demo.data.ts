import type { Comparator } from '@seedbed/platform/quality';

export const DEMO_CENTRES = ['HR', 'GR', 'IT', 'RO', 'SI'] as const;
export type DemoCentre = (typeof DEMO_CENTRES)[number];

/** First and last days of the two quarters. */
export const QUARTERS = [
  ['2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30'],
] as const;

/** A figure and how it is meant; a bare number is exact. */
export type DemoFigure = number | readonly [Comparator, number];

/** The figures of a centre by quarter. */
export interface DemoFigures {
  /** People trained, and how many of them were women where that was counted. */
  readonly trained: readonly [DemoFigure, DemoFigure];
  readonly women: readonly [number, number];
  /** People who said that they use what they learnt, of those who were asked. */
  readonly using: readonly [readonly [number, number], readonly [number, number]];
  /** Initiatives at work at the end of the quarter. */
  readonly initiatives: readonly [DemoFigure, DemoFigure];
  /** People who wait for help, at the end of the quarter. */
  readonly waiting: readonly [number, number];
}

export interface DemoPilot {
  readonly title: string;
  readonly theme: string;
  readonly goal: string;
  readonly territory: string;
  readonly targetGroup: string;
  readonly ages: readonly [number, number];
  /** Of the people trained, the initiatives and those who wait. */
  readonly targets: { readonly trained: number; readonly initiatives: number; readonly waiting: number };
  readonly baselines: { readonly initiatives: number; readonly waiting: number };
  readonly figures: DemoFigures;
  /** How many of the two quarters are approved. */
  readonly approved: 0 | 1 | 2;
  /** Code of the key competence that it showed, and how far. */
  readonly shows: readonly [string, 'TESTED' | 'VALIDATED' | 'CONSOLIDATED'];
  /** A made-up organisation of the country, with the key competence that it has. */
  readonly expert: { readonly name: string; readonly has: string; readonly state: 'SELF_ASSESSED' | 'VALIDATED' };
}

/** Nothing of this is true: each record says so in its title, or hangs on one that does. */
export const DEMO_PILOTS: Readonly<Record<DemoCentre, DemoPilot>> = {
  HR: {
    title: 'Neighbours who help each other',
    theme: 'Care at home',
    goal: 'Older people get help within days, from people who live near.',
    territory: 'A town and six villages',
    targetGroup: 'People who live alone',
    ages: [65, 99],
    targets: { trained: 120, initiatives: 8, waiting: 4 },
    baselines: { initiatives: 2, waiting: 14 },
    figures: {
      ...{ trained: [34, 41], women: [26, 30], initiatives: [3, 5], waiting: [11, 8] },
      using: [
        [18, 30],
        [29, 38],
      ],
    },
    approved: 1,
    shows: ['B.2', 'TESTED'],
    expert: { name: 'Centre for Neighbourhood Care', has: 'B.2', state: 'SELF_ASSESSED' },
  },
  GR: {
    title: 'Energy of the island',
    theme: 'Social cooperatives for energy',
    goal: 'Households that own together what heats them.',
    territory: 'Two islands',
    targetGroup: 'Households with low income',
    ages: [18, 80],
    targets: { trained: 600, initiatives: 12, waiting: 10 },
    baselines: { initiatives: 4, waiting: 30 },
    figures: {
      // at an open day nobody counted to the end: the bound must stay a bound in every sum
      trained: [120, ['GT', 400]],
      ...{ women: [58, 190], initiatives: [6, 7], waiting: [24, 21] },
      using: [
        [66, 110],
        [150, 260],
      ],
    },
    approved: 2,
    shows: ['A.1', 'VALIDATED'],
    expert: { name: 'Institute for Community Energy', has: 'D.4', state: 'VALIDATED' },
  },
  IT: {
    title: 'The time bank of the hills',
    theme: 'Evaluation of social impact',
    goal: 'A time bank that can say what it changes.',
    territory: 'Three valleys',
    targetGroup: 'Volunteers and those whom they help',
    ages: [16, 85],
    targets: { trained: 200, initiatives: 15, waiting: 6 },
    baselines: { initiatives: 9, waiting: 12 },
    figures: {
      ...{ trained: [88, 97], women: [51, 60], initiatives: [11, 15], waiting: [9, 6] },
      using: [
        [52, 80],
        [71, 90],
      ],
    },
    approved: 2,
    shows: ['D.4', 'VALIDATED'],
    expert: { name: 'Laboratory for Impact Evaluation', has: 'D.4', state: 'VALIDATED' },
  },
  RO: {
    title: 'The school bus that stays',
    theme: 'Support for local communities',
    goal: 'Lessons and a doctor come to villages without a school.',
    territory: 'A county in the north',
    targetGroup: 'Children and their parents',
    ages: [6, 45],
    targets: { trained: 300, initiatives: 10, waiting: 20 },
    baselines: { initiatives: 1, waiting: 60 },
    figures: {
      trained: [['ABOUT', 70], 82],
      ...{ women: [40, 47], initiatives: [2, ['GE', 4]], waiting: [52, 41] },
      using: [
        [30, 55],
        [44, 70],
      ],
    },
    approved: 1,
    shows: ['B.2', 'VALIDATED'],
    expert: { name: 'Foundation for Rural Learning', has: 'B.2', state: 'VALIDATED' },
  },
  SI: {
    title: 'Green work for a start',
    theme: 'Work for young people',
    goal: 'A first job that leaves a place greener than it was.',
    territory: 'A city and its river',
    targetGroup: 'Young people without work',
    ages: [15, 29],
    targets: { trained: 90, initiatives: 6, waiting: 15 },
    baselines: { initiatives: 0, waiting: 45 },
    figures: {
      ...{ trained: [25, 31], women: [13, 15], initiatives: [2, 3], waiting: [38, 33] },
      using: [
        [15, 22],
        [20, 28],
      ],
    },
    approved: 0,
    shows: ['D.3', 'TESTED'],
    expert: { name: 'Cooperative for Social Impact', has: 'D.4', state: 'SELF_ASSESSED' },
  },
};
