import { Organisation } from '@seedbed/organisations';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  Count,
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
import { GrantAgreement } from './grant.record.js';
import { projectName, projectProblems } from './project.rules.js';

export const ProjectStatus = choice('ProjectStatus', 'How far a project has come.', {
  PLANNED: 'Being prepared or applied for.',
  SIGNED: 'The grant agreement is signed.',
  ONGOING: 'At work.',
  CLOSED: 'Ended as planned.',
  TERMINATED: 'Ended early.',
});
export type ProjectStatus = ChoiceOf<typeof ProjectStatus>;

@RecordType<Project>({
  description: 'A funded undertaking with an acronym, a period and participations, such as SEED or SEED2SCALE.',
  title: 'displayName',
  read: ofOrganisation('owner'),
  write: editors,
  hasFiles: true,
  share: [
    'acronym',
    'title',
    'displayName',
    'startsOn',
    'endsOn',
    'periodAsPrinted',
    'status',
    'objective',
    'website',
    'grantAgreement',
    'owner',
    'statedPartners',
    'statedCountries',
    'source',
  ],
  personal: 'none',
  together: [['startsOn', 'endsOn', 'status']],
  derive: { displayName: projectName },
  rules: projectProblems,
})
export class Project extends StewardedRecord {
  @Text('The acronym, such as "SEED2SCALE".', {
    max: 80,
    search: 'A',
    sortable: true,
    columns: ['Acronym', 'Acronimo', 'Akronim'],
  })
  acronym?: string | null;
  @Text('The full title.', { localised: true, max: 1000, search: 'A' })
  title?: Localised | null;
  @Text('What lists and links call the project: its acronym, else its title.', {
    max: 1000,
    required: true,
    sortable: true,
  })
  displayName!: string;
  @DateOn('First day of the project.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the project.')
  endsOn?: UncertainDate | null;
  @Text('Period as the source prints it, such as "2021-2023".', { max: 200 })
  periodAsPrinted?: string | null;
  @Choice('How far it has come; empty while no source says it.', ProjectStatus)
  status?: ProjectStatus | null;
  @Text('What the project wants to achieve.', { localised: true, max: 5000, search: 'C' })
  objective?: Localised | null;
  @Text('Address of its website.', { max: 2000, url: true })
  website?: string | null;
  @ToOne('Grant agreement that funds it.', () => GrantAgreement, { inverse: 'projects' })
  grantAgreement?: GrantAgreement | null;
  @ToOne('Organisation that runs it alone, for projects without a consortium.', () => Organisation, {
    inverse: 'ownedProjects',
  })
  owner?: Organisation | null;
  @Count('Number of partners that a source states: lead partner and partners, without associated partners.', { min: 0 })
  statedPartners?: number | null;
  @Count('Number of countries that a source states.', { min: 0 })
  statedCountries?: number | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'projects' })
  source?: Source | null;
}
