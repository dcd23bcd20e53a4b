import { Organisation } from '@seedbed/organisations';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  editors,
  me,
  ofOrganisation,
  proposers,
  RecordType,
  Ref,
  StewardedRecord,
  Text,
  Texts,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { FundingProgramme, periodProblems } from '@seedbed/reference';
import { linkProblems } from './link.rules.js';
import { Project } from './project.record.js';

@RecordType<ProjectFunding>({
  description:
    'A funding programme that pays for a project, under the name that the source prints. A project may have several.',
  title: 'nameAsPrinted',
  read: byVisibility,
  write: editors,
  share: ['project', 'programme', 'nameAsPrinted', 'source'],
  personal: 'none',
  unique: [['project', 'programme']],
})
export class ProjectFunding extends StewardedRecord {
  @ToOne('The project.', () => Project, { inverse: 'fundings', required: true })
  project!: Project;
  @ToOne('The programme that pays.', () => FundingProgramme, { inverse: 'fundings', required: true })
  programme!: FundingProgramme;
  @Text('Name of the programme exactly as the source prints it for this project.', { max: 300, search: 'C' })
  nameAsPrinted?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'projectFundings' })
  source?: Source | null;
}

@RecordType<ProjectPhase>({
  description: 'A part of a project in time, with its purpose.',
  title: 'name',
  read: byVisibility,
  write: editors,
  share: ['project', 'order', 'name', 'periodAsPrinted', 'startsOn', 'endsOn', 'purpose', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn']],
  rules: periodProblems,
  unique: [['project', 'order']],
})
export class ProjectPhase extends StewardedRecord {
  @ToOne('The project.', () => Project, { inverse: 'phases', required: true })
  project!: Project;
  @Count('Place among the phases, from 1.', { required: true, min: 1 })
  order!: number;
  @Text('What the phase is called.', { max: 300, required: true, search: 'C', sortable: true })
  name!: string;
  @Text('Period as the source prints it; empty when no words of the source are kept.', { max: 200 })
  periodAsPrinted?: string | null;
  @DateOn('First day of the phase.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the phase.')
  endsOn?: UncertainDate | null;
  @Text('What the phase is for.', { localised: true, max: 2000 })
  purpose?: Localised | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'projectPhases' })
  source?: Source | null;
}

export const ProjectLinkType = choice(
  'ProjectLinkType',
  'How one project stands to another; read from the first to the second.',
  {
    CONTINUES: 'The first continues the second.',
    FOLLOWS_FROM: 'The first came out of the second without continuing it.',
    CASE_STUDY_OF: 'The first was a case study of the second.',
  },
);
export type ProjectLinkType = ChoiceOf<typeof ProjectLinkType>;

@RecordType<ProjectLink>({
  description: 'A directed link between two projects: continuation, offspring or case study.',
  title: 'note',
  read: byVisibility,
  write: editors,
  share: ['type', 'from', 'to', 'note', 'source'],
  personal: 'none',
  rules: linkProblems,
  unique: [['type', 'from', 'to']],
})
export class ProjectLink extends StewardedRecord {
  @Choice('What the first project is to the second.', ProjectLinkType, { required: true })
  type!: ProjectLinkType;
  @ToOne('The first project: the one that continues, follows or is studied.', () => Project, {
    inverse: 'linksFrom',
    required: true,
  })
  from!: Project;
  @ToOne('The second project: the predecessor, or the one that studied.', () => Project, {
    inverse: 'linksTo',
    required: true,
  })
  to!: Project;
  @Text('What to know of the link, in the words of the source.', { max: 1000 })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'projectLinks' })
  source?: Source | null;
}

@RecordType<Platform>({
  description: 'An online platform that a project made or runs.',
  title: 'name',
  read: ofOrganisation('owner'),
  write: editors,
  share: ['project', 'name', 'url', 'owner', 'hosts', 'source'],
  personal: 'none',
})
export class Platform extends StewardedRecord {
  @ToOne('The project behind the platform.', () => Project, { inverse: 'platforms', required: true })
  project!: Project;
  @Text('What the platform is called, as printed.', { max: 300, required: true, search: 'A', sortable: true })
  name!: string;
  @Text('Address of the platform.', { max: 2000, url: true })
  url?: string | null;
  @ToOne('Organisation that owns it.', () => Organisation, { inverse: 'platforms' })
  owner?: Organisation | null;
  @Texts('What the platform offers a home to.', { max: 50, each: 300 })
  hosts!: string[];
  @ToOne('Source that names it.', () => Source, { inverse: 'platforms' })
  source?: Source | null;
}

export const WebLinkKind = choice('WebLinkKind', 'What an address on the web leads to.', {
  WEBSITE: 'The website of the record.',
  COURSE: 'A course or course material.',
  VIDEO: 'A video.',
  DOCUMENT: 'A document.',
  SOCIAL_MEDIA: 'A page on a social network.',
  OTHER: 'Anything else.',
});
export type WebLinkKind = ChoiceOf<typeof WebLinkKind>;

@RecordType<WebLink>({
  description: 'An address on the web that belongs to a record of any type.',
  title: 'label',
  read: ofOrganisation('record'),
  write: editors,
  propose: {
    by: proposers({ and: [{ recordType: { eq: 'Organisation' } }, { recordId: { in: me.organisations } }] }),
    of: 'recordId',
    kinds: ['CREATE', 'ARCHIVE'],
  },
  share: ['recordType', 'recordId', 'kind', 'url', 'label', 'source'],
  personal: 'none',
})
export class WebLink extends StewardedRecord {
  @Text('Record type of the record, such as "Project".', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Ref('Id of the record.', { required: true })
  recordId!: string;
  @Choice('What the address leads to.', WebLinkKind, { required: true, default: 'WEBSITE', propose: 'REVIEW' })
  kind!: WebLinkKind;
  @Text('The address.', { max: 2000, required: true, url: true, propose: 'SMALL' })
  url!: string;
  @Text('What people click on.', { max: 300, required: true, search: 'C', sortable: true, propose: 'SMALL' })
  label!: string;
  @ToOne('Source that prints the address.', () => Source, { inverse: 'webLinks' })
  source?: Source | null;
}
