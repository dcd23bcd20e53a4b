import { Ncc } from '@seedbed/centres';
import { Competence } from '@seedbed/competences';
import { Organisation } from '@seedbed/organisations';
import { Pilot } from '@seedbed/pilots';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  editors,
  ofOrganisation,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { Country } from '@seedbed/reference';
import { adoptionProblems, exchangeProblems } from './learning.rules.js';

@RecordType<Practice>({
  description: 'A way of doing something that a centre or an organisation offers to others, so that they may learn it.',
  title: 'title',
  read: ofOrganisation('owner'),
  write: editors,
  hasFiles: true,
  share: ['title', 'text', 'competence', 'pilot', 'owner', 'website', 'source'],
  personal: 'none',
})
export class Practice extends StewardedRecord {
  @Text('What the practice is called.', { localised: true, max: 300, required: true, search: 'A' })
  title!: Localised;
  @Text('How it is done, and what it needs.', { localised: true, max: 5000, search: 'C' })
  text?: Localised | null;
  @ToOne('The competence that it teaches.', () => Competence, { inverse: 'practices' })
  competence?: Competence | null;
  @ToOne('The pilot that it comes from.', () => Pilot, { inverse: 'practices' })
  pilot?: Pilot | null;
  @ToOne('Organisation that offers it; empty where its centre does.', () => Organisation, { inverse: 'practices' })
  owner?: Organisation | null;
  @Text('Where it can be read.', { max: 2000, url: true })
  website?: string | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'practices' })
  source?: Source | null;
}

export const ExchangeStatus = choice('ExchangeStatus', 'How far an exchange of mutual learning has come.', {
  PROPOSED: 'One side asked or offered.',
  AGREED: 'Both sides want it.',
  ONGOING: 'At work.',
  COMPLETED: 'Ended, with what came of it.',
  CANCELLED: 'Given up.',
});
export type ExchangeStatus = ChoiceOf<typeof ExchangeStatus>;

@RecordType<LearningExchange>({
  description:
    'Mutual learning: a centre or an organisation teaches another one, for a time, with what came of it. It lies with the centre that learns.',
  title: 'goal',
  read: ofOrganisation('mentorOrganisation', 'learnerOrganisation'),
  write: editors,
  hasFiles: true,
  share: [
    'mentorNcc',
    'mentorOrganisation',
    'learnerNcc',
    'learnerOrganisation',
    'competence',
    'practice',
    'status',
    'startsOn',
    'endsOn',
    'goal',
    'offered',
    'outcome',
    'evidenceUrl',
    'source',
  ],
  personal: 'none',
  together: [
    ['startsOn', 'endsOn', 'status', 'outcome'],
    ['mentorNcc', 'mentorOrganisation'],
    ['learnerNcc', 'learnerOrganisation'],
  ],
  rules: exchangeProblems,
})
export class LearningExchange extends StewardedRecord {
  @ToOne('The centre that teaches; empty where an organisation does.', () => Ncc, { inverse: 'exchangesAsMentor' })
  mentorNcc?: Ncc | null;
  @ToOne('The organisation that teaches; empty where a centre does.', () => Organisation, {
    inverse: 'exchangesAsMentor',
  })
  mentorOrganisation?: Organisation | null;
  @ToOne('The centre that learns; empty where an organisation does.', () => Ncc, { inverse: 'exchangesAsLearner' })
  learnerNcc?: Ncc | null;
  @ToOne('The organisation that learns; empty where a centre does.', () => Organisation, {
    inverse: 'exchangesAsLearner',
  })
  learnerOrganisation?: Organisation | null;
  @ToOne('The competence that it is about.', () => Competence, { inverse: 'exchanges' })
  competence?: Competence | null;
  @ToOne('The practice that is shown.', () => Practice, { inverse: 'exchanges' })
  practice?: Practice | null;
  @Choice('How far it has come.', ExchangeStatus, { required: true, default: 'PROPOSED' })
  status!: ExchangeStatus;
  @DateOn('First day of the exchange.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the exchange.')
  endsOn?: UncertainDate | null;
  @Text('What the learner wants to be able to do.', { max: 2000, search: 'C', sortable: true })
  goal?: string | null;
  @Text('What the mentor offers: visits, talks, material.', { max: 2000 })
  offered?: string | null;
  @Text('What came of it.', { max: 5000 })
  outcome?: string | null;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'exchanges' })
  source?: Source | null;
}

export const AdoptionState = choice('AdoptionState', 'What somebody does with a practice of others.', {
  CONSIDERED: 'Looks at it.',
  ADOPTED: 'Does it as it is.',
  ADAPTED: 'Does it in a way of its own.',
  GIVEN_UP: 'Does it no longer, or never did.',
});
export type AdoptionState = ChoiceOf<typeof AdoptionState>;

@RecordType<PracticeAdoption>({
  description:
    'A centre or an organisation took a practice over, or looked at it: where, since when, and what shows it.',
  title: 'note',
  shows: ['practice'],
  read: ofOrganisation('organisation'),
  write: editors,
  hasFiles: true,
  share: [
    'practice',
    'ncc',
    'organisation',
    'exchange',
    'state',
    'since',
    'country',
    'territory',
    'evidence',
    'evidenceUrl',
    'note',
    'source',
  ],
  personal: 'none',
  together: [['state', 'since']],
  rules: adoptionProblems,
  unique: [
    ['practice', 'ncc'],
    ['practice', 'organisation'],
  ],
})
export class PracticeAdoption extends StewardedRecord {
  @ToOne('The practice.', () => Practice, { inverse: 'adoptions', required: true })
  practice!: Practice;
  @ToOne('The centre that takes it over; empty where an organisation does.', () => Ncc, { inverse: 'adoptions' })
  ncc?: Ncc | null;
  @ToOne('The organisation that takes it over; empty where a centre does.', () => Organisation, {
    inverse: 'adoptions',
  })
  organisation?: Organisation | null;
  @ToOne('The exchange in which it was learnt.', () => LearningExchange, { inverse: 'adoptions' })
  exchange?: LearningExchange | null;
  @Choice('What it does with the practice.', AdoptionState, { required: true, default: 'CONSIDERED' })
  state!: AdoptionState;
  @DateOn('Since when that is so.')
  since?: UncertainDate | null;
  @ToOne('Country in which it is done.', () => Country, { inverse: 'adoptions' })
  country?: Country | null;
  @Text('Where it is done, as people name it.', { max: 300, search: 'C', sortable: true })
  territory?: string | null;
  @Text('What shows it: the report, the programme.', { max: 1000 })
  evidence?: string | null;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @Text('What was changed, or why it was given up.', { max: 2000, sortable: true })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'adoptions' })
  source?: Source | null;
}
