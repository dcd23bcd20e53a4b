import type { AdoptionState, ExchangeStatus } from '@seedbed/strategy';
import type { DemoCentre } from './demo.data.js';

/** Practices that the organisations of centres offer, by key. */
export const DEMO_PRACTICES = {
  LEDGER: {
    centre: 'IT',
    title: 'The ledger of hours',
    text: 'Each hour given and taken is written down with what it was for. Once a year the ledger is read aloud, and those who took part say what it changed. It needs a book, a room and one person who asks.',
    competence: 'D.4',
  },
  TABLE: {
    centre: 'RO',
    title: 'The long table',
    text: 'The village sits down at one table, and whoever wants something done says first what they bring along.',
    competence: 'B.2',
  },
} as const satisfies Record<string, { centre: DemoCentre; title: string; text: string; competence: string }>;
export type DemoPractice = keyof typeof DEMO_PRACTICES;

export interface DemoExchange {
  readonly mentor: DemoCentre;
  readonly learner: DemoCentre;
  readonly practice: DemoPractice;
  readonly status: ExchangeStatus;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly goal: string;
  readonly offered: string;
  readonly outcome?: string;
  /** What became of the practice where it was learnt. */
  readonly adoption: {
    readonly state: AdoptionState;
    readonly since: string;
    readonly territory: string;
    readonly evidence?: string;
    readonly note: string;
  };
}

/** Who learns what from whom; nothing of it is true. */
export const DEMO_EXCHANGES: readonly DemoExchange[] = [
  {
    ...{ mentor: 'IT', learner: 'SI', practice: 'LEDGER', status: 'COMPLETED' },
    ...{ startsOn: '2026-03-02', endsOn: '2026-05-29', goal: 'Say what a first job changes' },
    offered: 'Two visits to the hills, and an hour on the phone every second week.',
    outcome: 'Slovenia keeps a ledger of its own for twenty-five young people.',
    adoption: {
      ...{ state: 'ADAPTED', since: '2026-05-04', territory: 'A city and its river' },
      ...{ evidence: 'ledger of May', note: 'Employers write in it, too' },
    },
  },
  {
    ...{ mentor: 'RO', learner: 'HR', practice: 'TABLE', status: 'ONGOING', startsOn: '2026-05-11' },
    goal: 'Find the helpers of a village in one evening',
    offered: 'Somebody comes along to the first three tables.',
    adoption: {
      ...{ state: 'CONSIDERED', since: '2026-05-18', territory: 'A town and six villages' },
      note: 'One table was held; the next one is planned',
    },
  },
];
