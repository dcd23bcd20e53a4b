import type { DemoCentre } from './demo.data.js';

/** A step of a measure: where to, on which day, why, and where the evidence is. */
type Step = readonly ['IN_PROGRESS' | 'DONE' | 'DROPPED', string, string, string?];

export interface DemoMeasure {
  readonly key: string;
  readonly title: string;
  /** The last day for it; a number of days from the day on which it is loaded, so that something is always due. */
  readonly deadline: string | number;
  /** Key of the measure of the same strategy that comes first, and why. */
  readonly waitsFor?: readonly [string, string];
  readonly percent?: number;
  readonly steps: readonly Step[];
}

export interface DemoStrategy {
  readonly title: string;
  readonly summary: string;
  /** The day on which it was adopted; empty for a draft. */
  readonly adoptedOn?: string;
  /** What is to be achieved, the key competences that it needs, and how. */
  readonly objectives: readonly {
    readonly title: string;
    readonly needs: readonly (readonly [string, string])[];
    readonly measures: readonly DemoMeasure[];
  }[];
}

/** Days from the day of loading: what is overdue, and what is due soon. */
export const LATE = -21;
export const SOON = 9;
const EVIDENCE = 'https://example.org/demo';

/** Nothing of this is true: titles say so, and steps hang on measures that do. */
export const DEMO_STRATEGIES: Readonly<Record<DemoCentre, DemoStrategy>> = {
  HR: {
    title: 'Near and in time',
    summary: 'A draft: help within days, from people who live near, in every county.',
    objectives: [
      {
        title: 'Every county knows who helps where',
        needs: [['B.4', 'Nobody knows the needs of the islands']],
        measures: [
          {
            ...{ key: 'MAP', title: 'Draw a map of helpers in four counties', deadline: SOON, percent: 60 },
            steps: [['IN_PROGRESS', '2026-04-07', 'Two counties have sent their lists']],
          },
          {
            ...{ key: 'LIST', title: 'Agree on what a helper is', deadline: '2026-03-31' },
            steps: [['DONE', '2026-03-27', 'Agreed by all who came', `${EVIDENCE}/hr/what-a-helper-is`]],
          },
        ],
      },
      {
        title: 'The state pays for the first year',
        needs: [['C.2', 'The rule has to be written together']],
        measures: [
          {
            ...{ key: 'RULE', title: 'Write the rule with those whom it is for', deadline: LATE },
            steps: [['IN_PROGRESS', '2026-05-11', 'First of three meetings']],
          },
          {
            ...{ key: 'CALL', title: 'Open the first call', deadline: '2028-03-31', steps: [] },
            waitsFor: ['RULE', 'Nothing can be paid without the rule'],
          },
        ],
      },
    ],
  },
  GR: {
    title: 'Energy that belongs to those who use it',
    summary: 'Ten islands and ten mountain villages own what heats them by 2030.',
    adoptedOn: '2026-02-20',
    objectives: [
      {
        title: 'Twenty energy communities at work',
        needs: [
          ['A.1', 'Households, banks and municipalities at one table'],
          ['D.1', 'Each community needs a legal form'],
        ],
        measures: [
          {
            ...{ key: 'GUIDE', title: 'Publish a guide to founding one', deadline: '2026-05-31', percent: 100 },
            steps: [
              ['IN_PROGRESS', '2026-03-02', 'Three founders write it'],
              ['DONE', '2026-05-25', 'It is out in two languages', `${EVIDENCE}/gr/guide`],
            ],
          },
          {
            ...{ key: 'FUND', title: 'Found a guarantee fund with two banks', deadline: LATE, percent: 30 },
            steps: [['IN_PROGRESS', '2026-04-15', 'One bank has signed']],
          },
          {
            ...{ key: 'ROOFS', title: 'Lease the roofs of forty schools', deadline: '2027-12-31', steps: [] },
            waitsFor: ['FUND', 'Municipalities ask for a guarantee first'],
          },
        ],
      },
      {
        title: 'Those who heat with wood are not left behind',
        needs: [['B.2', 'People who live alone are reached by neighbours only']],
        measures: [
          {
            ...{ key: 'VISITS', title: 'Visit every household of the ten villages', deadline: SOON, percent: 80 },
            steps: [['IN_PROGRESS', '2026-05-04', 'Six villages are done']],
          },
          {
            ...{ key: 'STOVES', title: 'Change stoves for free', deadline: '2026-12-31' },
            steps: [['DROPPED', '2026-06-08', 'Nobody may be paid for burning wood any more']],
          },
        ],
      },
    ],
  },
  IT: {
    title: 'What counts is what changes',
    summary:
      'Whoever spends public money on social innovation says by 2030 what it changed, in a way that others can check.',
    adoptedOn: '2026-01-30',
    objectives: [
      {
        title: 'One way to say what changes, in all regions',
        needs: [
          ['D.4', 'Evaluation is the heart of it'],
          ['C.1', 'Offices have to ask differently'],
        ],
        measures: [
          {
            ...{ key: 'METHOD', title: 'Agree on one method with eight regions', deadline: '2026-04-30', percent: 100 },
            steps: [
              ['IN_PROGRESS', '2026-02-10', 'First draft by the laboratory'],
              ['DONE', '2026-04-24', 'Signed by eight regions', `${EVIDENCE}/it/method`],
            ],
          },
          {
            ...{ key: 'TRAIN', title: 'Train two people of each region in it', deadline: SOON, percent: 75 },
            steps: [['IN_PROGRESS', '2026-05-06', 'Twelve of sixteen were trained']],
            waitsFor: ['METHOD', 'There is nothing to train before it is agreed on'],
          },
          {
            ...{ key: 'REGISTER', title: 'Open a public register of results', deadline: LATE, percent: 40 },
            steps: [['IN_PROGRESS', '2026-05-18', 'The first two regions send figures']],
            waitsFor: ['METHOD', 'Figures by different methods cannot stand side by side'],
          },
        ],
      },
      {
        title: 'Small ones can afford it',
        needs: [['B.1', 'They have to know that it exists']],
        measures: [
          {
            ...{ key: 'VOUCHER', title: 'Give vouchers for an evaluation', deadline: '2027-06-30', steps: [] },
            waitsFor: ['REGISTER', 'A voucher pays for an entry in it'],
          },
          {
            ...{ key: 'PRIZE', title: 'Award a prize for the best failure', deadline: '2026-12-31' },
            steps: [['DROPPED', '2026-06-03', 'Nobody wanted to win it']],
          },
        ],
      },
    ],
  },
  RO: {
    title: 'Villages that stay',
    summary: 'A school, a doctor and a bus within half an hour of every village of the north.',
    adoptedOn: '2026-03-16',
    objectives: [
      {
        title: 'Services come to the village',
        needs: [['B.2', 'Villages run most of it themselves']],
        measures: [
          {
            ...{ key: 'BUS', title: 'Rebuild three buses as classrooms', deadline: '2026-06-15', percent: 100 },
            steps: [
              ['IN_PROGRESS', '2026-03-23', 'The first one is in the workshop'],
              ['DONE', '2026-06-11', 'All three are on the road', `${EVIDENCE}/ro/buses`],
            ],
          },
          {
            ...{ key: 'ROUTE', title: 'Agree on routes with twelve mayors', deadline: LATE, percent: 50 },
            steps: [['IN_PROGRESS', '2026-04-20', 'Six have signed']],
          },
          {
            ...{ key: 'DOCTOR', title: 'A doctor on every bus once a week', deadline: '2027-09-30', steps: [] },
            waitsFor: ['ROUTE', 'Doctors ask where they are to be'],
          },
        ],
      },
      {
        title: 'Young people come back',
        needs: [['B.3', 'Work from afar needs more than a line']],
        measures: [
          {
            ...{ key: 'ROOMS', title: 'Open five rooms to work in', deadline: SOON, percent: 20 },
            steps: [['IN_PROGRESS', '2026-05-29', 'One room is open']],
          },
        ],
      },
    ],
  },
  SI: {
    title: 'A first job that is worth it',
    summary: 'A draft: public places are looked after by young people who learn a trade there.',
    objectives: [
      {
        title: 'Three hundred first jobs',
        needs: [['D.3', 'What works is tried out before it is paid for']],
        measures: [
          {
            ...{ key: 'PILOT', title: 'Try it on one river', deadline: '2026-06-30', percent: 100 },
            steps: [
              ['IN_PROGRESS', '2026-03-09', 'The first six have begun'],
              ['DONE', '2026-06-22', 'Twenty-five young people, one clean bank', `${EVIDENCE}/si/river`],
            ],
          },
          {
            ...{ key: 'CITIES', title: 'Win four cities for it', deadline: LATE },
            steps: [['IN_PROGRESS', '2026-05-13', 'Two cities have agreed']],
            waitsFor: ['PILOT', 'Cities want to see it first'],
          },
        ],
      },
      {
        title: 'Employers take part',
        needs: [['A.1', 'Employers and youth workers do not know each other']],
        measures: [
          {
            ...{ key: 'CHAMBER', title: 'Sign a charter with the chamber', deadline: SOON, percent: 90 },
            steps: [['IN_PROGRESS', '2026-06-02', 'The text is agreed on']],
          },
        ],
      },
    ],
  },
};
