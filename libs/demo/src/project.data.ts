import type { ActionStatus, DeliverableStatus, MilestoneStatus } from '@seedbed/projects';
import type { DemoCentre } from './demo.data.js';
import { LATE, SOON } from './strategies.data.js';

/** A made-up project of the five made-up organisations; numbers are days from the day on which it is loaded. */
export const DEMO_PROJECT = {
  key: 'TOGETHER',
  acronym: 'TOGETHER',
  title: 'Five places that learn from each other',
  objective: 'Five made-up places try out what each of them can do best, and take over what works elsewhere.',
  lead: 'IT',
} as const;

export interface DemoAction {
  readonly title: string;
  readonly status: ActionStatus;
  readonly responsible: DemoCentre;
  readonly time: readonly [string, string];
}
export const DEMO_ACTIONS: readonly DemoAction[] = [
  { title: 'Find what each place does best', status: 'DONE', responsible: 'IT', time: ['2026-01-01', '2026-04-30'] },
  { title: 'Visit and try out', status: 'ONGOING', responsible: 'RO', time: ['2026-03-01', '2027-06-30'] },
  { title: 'Write down what travels well', status: 'PLANNED', responsible: 'GR', time: ['2027-01-01', '2027-12-31'] },
];

interface Due {
  readonly code: string;
  readonly title: string;
  /** Number of its action, from 1. */
  readonly action: number;
  readonly dueOn: string | number;
  readonly responsible: DemoCentre;
}

export const DEMO_DELIVERABLES: readonly (Due & {
  readonly status: DeliverableStatus;
  readonly handedInOn?: string;
})[] = [
  {
    ...{ code: 'D1.1', title: 'What five places do best', action: 1, dueOn: '2026-04-30', responsible: 'IT' },
    ...{ status: 'ACCEPTED', handedInOn: '2026-04-28' },
  },
  {
    ...{ code: 'D1.2', title: 'Atlas of helpers', action: 1, dueOn: '2026-04-30', responsible: 'HR' },
    ...{ status: 'SENT_BACK', handedInOn: '2026-05-04' },
  },
  {
    ...{ code: 'D2.1', title: 'Diaries of ten visits', action: 2, dueOn: LATE, responsible: 'RO' },
    status: 'IN_PROGRESS',
  },
  {
    ...{ code: 'D2.2', title: 'A film of the long table', action: 2, dueOn: SOON, responsible: 'SI' },
    status: 'IN_PROGRESS',
  },
  {
    ...{ code: 'D3.1', title: 'A book of practices', action: 3, dueOn: '2027-12-31', responsible: 'GR' },
    status: 'PLANNED',
  },
];

export const DEMO_MILESTONES: readonly (Due & { readonly status: MilestoneStatus; readonly reachedOn?: string })[] = [
  {
    ...{ code: 'MS1', title: 'All five places have spoken', action: 1, dueOn: '2026-03-31', responsible: 'IT' },
    ...{ status: 'REACHED', reachedOn: '2026-03-26' },
  },
  {
    ...{ code: 'MS2', title: 'Half of the visits are made', action: 2, dueOn: LATE, responsible: 'RO' },
    status: 'PLANNED',
  },
  {
    ...{ code: 'MS3', title: 'Each place has taken something over', action: 2, dueOn: '2027-06-30', responsible: 'SI' },
    status: 'PLANNED',
  },
];
