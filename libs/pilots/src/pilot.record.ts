import { Organisation } from '@seedbed/organisations';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  Amount,
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  editors,
  type Money,
  ofOrganisation,
  RecordType,
  StewardedRecord,
  seenWithAll,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { Project } from '@seedbed/projects';
import { Country, Region } from '@seedbed/reference';
import { phaseProblems, pilotProblems } from './pilot.rules.js';

export const PilotScope = choice('PilotScope', 'How far a pilot reaches.', {
  LOCAL: 'A town, a district, a region.',
  NATIONAL: 'A whole country.',
  TRANSNATIONAL: 'Several countries.',
});
export type PilotScope = ChoiceOf<typeof PilotScope>;

export const PilotStatus = choice('PilotStatus', 'How far a pilot has come.', {
  PLANNED: 'Being prepared.',
  ONGOING: 'At work.',
  COMPLETED: 'Ended as planned.',
  CANCELLED: 'Given up, before or after it began.',
});
export type PilotStatus = ChoiceOf<typeof PilotStatus>;

@RecordType<Pilot>({
  description:
    'A local, national or transnational action that tests something: where, for whom, by whom, and what came of it.',
  title: 'title',
  read: ofOrganisation('coordinator'),
  write: editors,
  hasFiles: true,
  share: [
    'title',
    'project',
    'scope',
    'status',
    'theme',
    'goal',
    'coordinator',
    'country',
    'region',
    'territory',
    'targetGroup',
    'ageFrom',
    'ageTo',
    'startsOn',
    'endsOn',
    'budget',
    'note',
    'source',
  ],
  personal: 'none',
  together: [
    ['startsOn', 'endsOn', 'status'],
    ['ageFrom', 'ageTo'],
    ['country', 'region'],
  ],
  rules: pilotProblems,
})
export class Pilot extends StewardedRecord {
  @Text('What the pilot is called.', { localised: true, max: 300, required: true, search: 'A' })
  title!: Localised;
  @ToOne('Project that the pilot belongs to.', () => Project, { inverse: 'pilots' })
  project?: Project | null;
  @Choice('How far it reaches; empty while no source says it.', PilotScope)
  scope?: PilotScope | null;
  @Choice('How far it has come; empty while no source says it.', PilotStatus)
  status?: PilotStatus | null;
  @Text('What it is about, in the words of the source or of who runs it.', { max: 300, search: 'B', sortable: true })
  theme?: string | null;
  @Text('What it wants to achieve.', { localised: true, max: 5000, search: 'C' })
  goal?: Localised | null;
  @ToOne('Organisation that runs it.', () => Organisation, { inverse: 'coordinatedPilots' })
  coordinator?: Organisation | null;
  @ToOne('Country in which it takes place; empty for several.', () => Country, { inverse: 'pilots' })
  country?: Country | null;
  @ToOne('NUTS region in which it takes place.', () => Region, { inverse: 'pilots' })
  region?: Region | null;
  @Text('Where it takes place, as the source names it.', { max: 300, search: 'C', sortable: true })
  territory?: string | null;
  @Text('For whom it is.', { max: 500, search: 'C', sortable: true })
  targetGroup?: string | null;
  @Count('Youngest age of the target group, in years.', { min: 0, max: 130 })
  ageFrom?: number | null;
  @Count('Oldest age of the target group, in years.', { min: 0, max: 130 })
  ageTo?: number | null;
  @DateOn('First day of the pilot.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the pilot.')
  endsOn?: UncertainDate | null;
  @Amount('What it may cost in all.')
  budget?: Money | null;
  @Text('What else is known, or what no source says.', { localised: true, max: 5000 })
  note?: Localised | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'pilots' })
  source?: Source | null;
}

@RecordType<PilotPhase>({
  description: 'A part of a pilot in time, with its purpose. It is seen by no more people than the pilot is.',
  title: 'name',
  read: seenWithAll(byVisibility, 'pilot'),
  write: editors,
  share: ['pilot', 'order', 'name', 'startsOn', 'endsOn', 'purpose', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn']],
  rules: phaseProblems,
  unique: [['pilot', 'order']],
})
export class PilotPhase extends StewardedRecord {
  @ToOne('The pilot.', () => Pilot, { inverse: 'phases', required: true })
  pilot!: Pilot;
  @Count('Place among the phases, from 1.', { required: true, min: 1 })
  order!: number;
  @Text('What the phase is called.', { max: 300, required: true, search: 'C', sortable: true })
  name!: string;
  @DateOn('First day of the phase.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the phase.')
  endsOn?: UncertainDate | null;
  @Text('What the phase is for.', { localised: true, max: 2000 })
  purpose?: Localised | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'pilotPhases' })
  source?: Source | null;
}

@RecordType<CaseStudy>({
  description: 'A project or practice that a pilot looked at closely, with what was learnt from it.',
  title: 'title',
  shows: ['pilot'],
  read: ofOrganisation('organisation'),
  write: editors,
  hasFiles: true,
  plural: 'caseStudies',
  share: ['pilot', 'project', 'organisation', 'title', 'summary', 'url', 'source'],
  personal: 'none',
})
export class CaseStudy extends StewardedRecord {
  @ToOne('The pilot that looked at it.', () => Pilot, { inverse: 'caseStudies', required: true })
  pilot!: Pilot;
  @ToOne('The project that was looked at.', () => Project, { inverse: 'caseStudies' })
  project?: Project | null;
  @ToOne('The organisation whose practice was looked at.', () => Organisation, { inverse: 'caseStudies' })
  organisation?: Organisation | null;
  @Text('What the case study is called.', { localised: true, max: 300, required: true, search: 'A' })
  title!: Localised;
  @Text('What was looked at, and what was learnt.', { localised: true, max: 5000, search: 'C' })
  summary?: Localised | null;
  @Text('Where it can be read.', { max: 2000, url: true })
  url?: string | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'caseStudies' })
  source?: Source | null;
}
