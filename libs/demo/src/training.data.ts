import type { Comparator } from '@seedbed/platform/quality';
import type { DemoCentre } from './demo.data.js';

/** A figure of people, and how it is meant; a bare number is exact. */
type People = number | readonly [Comparator, number];

export interface DemoEdition {
  readonly key: string;
  readonly name: string;
  readonly mode: 'MOOC' | 'FACE_TO_FACE' | 'BLENDED';
  readonly status: 'PLANNED' | 'ONGOING' | 'COMPLETED' | 'CANCELLED';
  /** First and last day; numbers are days from the day on which it is loaded. */
  readonly time: readonly [string, string] | readonly [number, number];
  readonly country?: DemoCentre;
  readonly place?: string;
  readonly language: string;
  readonly capacity?: number;
  /** Whose organisations teach in it, with what they do there. */
  readonly trainers: readonly (readonly [DemoCentre, string])[];
  /** How many enrolled, were there, went through all of it and got a certificate, as far as it has come. */
  readonly people?: readonly People[];
  /** How many of those who were there were women. */
  readonly women?: number;
}

export interface DemoCourse {
  readonly centre: DemoCentre;
  readonly name: string;
  readonly description: string;
  readonly theme: string;
  readonly languages: readonly string[];
  readonly status: 'PLANNED' | 'ONGOING' | 'COMPLETED';
  /** Title, hours, and the key competences that are taught. */
  readonly modules: readonly (readonly [string, number, readonly string[]])[];
  readonly editions: readonly DemoEdition[];
}

/** Nothing of this is true: courses say so in their titles, and the rest hangs on them. */
export const DEMO_COURSES: Readonly<Record<'IMPACT' | 'PLACES' | 'ENERGY', DemoCourse>> = {
  IMPACT: {
    centre: 'IT',
    name: 'What does it change?',
    description: 'How a small initiative says what it changes, for whom, and how much of that is due to it.',
    theme: 'Evaluation of social impact',
    languages: ['en', 'it', 'sl'],
    status: 'ONGOING',
    modules: [
      ['A chain from the work to its effect', 3, ['D.4']],
      ['Figures that can be trusted', 4, ['D.4', 'B.1']],
      ['Try it out in a pilot', 6, ['D.3']],
      ['Tell those who decide', 2, ['C.2']],
    ],
    editions: [
      {
        ...{ key: 'MOOC', name: 'What does it change? Online', mode: 'MOOC', status: 'ONGOING', language: 'en' },
        time: ['2026-02-02', '2026-12-18'],
        trainers: [['IT', 'Wrote the lessons and answers in the forum']],
        // the platform stopped to count before everybody was in
        people: [['GT', 900], 640, 212, 188],
        women: 371,
      },
      {
        ...{ key: 'HILLS', name: 'A week in the hills', mode: 'FACE_TO_FACE', status: 'COMPLETED', language: 'it' },
        ...{ time: ['2026-04-13', '2026-04-17'], country: 'IT', place: 'Perugia', capacity: 24 },
        trainers: [
          ['IT', 'Leads the week'],
          ['SI', 'Shows its own chain of results'],
        ],
        people: [26, 22, 21, 20],
        women: 13,
      },
      {
        ...{ key: 'LJUBLJANA', name: 'Impact for the first job', mode: 'BLENDED', status: 'PLANNED', language: 'sl' },
        ...{ time: [21, 56], country: 'SI', place: 'Ljubljana', capacity: 30 },
        trainers: [['SI', 'Holds the two days in the city']],
        people: [17],
      },
    ],
  },
  PLACES: {
    centre: 'RO',
    name: 'A village that does it itself',
    description: 'How to find what people of a place can do, and to stay until they do it without help.',
    theme: 'Support for local communities',
    languages: ['ro', 'hr'],
    status: 'COMPLETED',
    modules: [
      ['Who is there, and what they can do', 4, ['B.2', 'B.4']],
      ['Bring them to one table', 3, ['A.1']],
      ['Let go', 2, ['B.2']],
    ],
    editions: [
      {
        ...{ key: 'BLENDED', name: 'Ten villages, ten weeks', mode: 'BLENDED', status: 'COMPLETED', language: 'ro' },
        ...{ time: ['2026-03-02', '2026-05-15'], country: 'RO', place: 'Suceava', capacity: 60 },
        trainers: [['RO', 'Travels from village to village']],
        people: [58, ['ABOUT', 50], 41, 38],
        women: 29,
      },
      {
        ...{ key: 'ISLAND', name: 'Neighbours of the coast', mode: 'FACE_TO_FACE', status: 'CANCELLED' },
        ...{ language: 'hr', time: ['2026-05-18', '2026-05-20'], country: 'HR', place: 'Zadar', capacity: 20 },
        trainers: [['HR', 'Was to hold it; too few enrolled']],
      },
    ],
  },
  ENERGY: {
    centre: 'GR',
    name: 'An island heats itself',
    description: 'Founding an energy community: members, money, roofs and the law.',
    theme: 'Social cooperatives for energy',
    languages: ['el', 'en'],
    status: 'PLANNED',
    modules: [
      ['Members and money', 5, ['A.1', 'D.2']],
      ['The law of energy communities', 4, ['D.1']],
    ],
    editions: [
      {
        ...{ key: 'HARBOUR', name: 'Evenings at the harbour', mode: 'FACE_TO_FACE', status: 'COMPLETED' },
        ...{ language: 'el', time: ['2026-06-01', '2026-06-12'], country: 'GR', place: 'Mytilene', capacity: 40 },
        trainers: [['GR', 'Speaks of its own roofs']],
        people: [44, 39, 35, 31],
        women: 17,
      },
      {
        ...{ key: 'MOOC', name: 'An island heats itself, online', mode: 'MOOC', status: 'PLANNED', language: 'en' },
        time: [60, 150],
        trainers: [['GR', 'Films the lessons']],
      },
    ],
  },
};
