import type { PortfolioState } from '@seedbed/competences';
import type { OrganisationKind } from '@seedbed/organisations';
import type { PilotCompetenceState } from '@seedbed/pilots';
import type { Comparator } from '@seedbed/platform/quality';

export const DEMO_CENTRES = ['HR', 'GR', 'IT', 'RO', 'SI'] as const;
export type DemoCentre = (typeof DEMO_CENTRES)[number];

/** First and last days of the two quarters. */
export const QUARTERS = [
  ['2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30'],
] as const;
export const FIRST_DAY = QUARTERS[0][0];

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
  /** What it showed, in the order of days: code of the key competence, how far, when. */
  readonly shows: readonly (readonly [string, PilotCompetenceState, string])[];
  /** A made-up organisation of the country, with the key competence that it has. */
  readonly expert: {
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly has: string;
    readonly state: 'SELF_ASSESSED' | 'VALIDATED';
  };
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
    shows: [['B.2', 'TESTED', '2026-06-15']],
    expert: { name: 'Centre for Neighbourhood Care', kind: 'ASSOCIATION', has: 'B.2', state: 'SELF_ASSESSED' },
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
    shows: [
      ['A.1', 'TESTED', '2026-03-20'],
      ['D.3', 'TESTED', '2026-04-30'],
      ['A.1', 'VALIDATED', '2026-06-15'],
    ],
    expert: { name: 'Institute for Community Energy', kind: 'RESEARCH_BODY', has: 'D.4', state: 'VALIDATED' },
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
    shows: [
      ['D.4', 'TESTED', '2026-03-24'],
      ['C.1', 'TESTED', '2026-05-20'],
      ['D.3', 'VALIDATED', '2026-05-20'],
      ['D.4', 'VALIDATED', '2026-06-15'],
    ],
    expert: { name: 'Laboratory for Impact Evaluation', kind: 'SOCIAL_ENTERPRISE', has: 'D.4', state: 'VALIDATED' },
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
    shows: [
      ['B.2', 'TESTED', '2026-03-30'],
      ['B.4', 'TESTED', '2026-05-05'],
      ['B.2', 'VALIDATED', '2026-06-15'],
    ],
    expert: { name: 'Foundation for Rural Learning', kind: 'FOUNDATION', has: 'B.2', state: 'VALIDATED' },
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
    shows: [['D.3', 'TESTED', '2026-06-15']],
    expert: { name: 'Cooperative for Social Impact', kind: 'COOPERATIVE', has: 'D.4', state: 'SELF_ASSESSED' },
  },
};

/** What centres can do besides what their pilots showed, and what they seek: the code, how far and since when, or why. */
export const DEMO_PORTFOLIOS: Readonly<
  Record<
    DemoCentre,
    {
      readonly has: readonly (readonly [string, PortfolioState, string, string])[];
      readonly seeks: readonly (readonly [string, number, string])[];
    }
  >
> = {
  HR: {
    has: [['A.1', 'TESTED', '2026-04-10', 'A first evening with all counties']],
    seeks: [['C.2', 2, 'For the rule']],
  },
  GR: {
    has: [
      ['B.1', 'VALIDATED', '2026-05-31', 'The guide is read in other countries'],
      ['C.2', 'TESTED', '2026-04-22', 'Three municipalities wrote one rule together'],
    ],
    seeks: [['D.4', 3, 'The guarantee fund asks for figures']],
  },
  IT: {
    has: [
      ['B.1', 'CONSOLIDATED', '2026-02-27', 'Others come to learn it'],
      ['C.3', 'VALIDATED', '2026-01-30', 'The strategy was adopted'],
      ['D.1', 'VALIDATED', '2026-06-01', 'The law of the third sector is enough'],
    ],
    seeks: [['A.2', 3, 'To learn from the long table']],
  },
  RO: {
    has: [
      ['A.1', 'TESTED', '2026-05-15', 'Ten villages at ten tables'],
      ['C.3', 'VALIDATED', '2026-03-16', 'The strategy was adopted'],
    ],
    seeks: [['D.2', 2, 'The board is there for one year only']],
  },
  SI: {
    has: [['A.2', 'VALIDATED', '2026-05-29', 'The ledger works here as well']],
    seeks: [['A.1', 3, 'To win employers']],
  },
};
