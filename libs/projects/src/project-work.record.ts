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
import { periodProblems } from '@seedbed/reference';
import { Project } from './project.record.js';
import { deliverableProblems, milestoneProblems } from './project-work.rules.js';

export const ActionStatus = choice('ActionStatus', 'How far an action of a project has come.', {
  PLANNED: 'Not begun.',
  ONGOING: 'At work.',
  DONE: 'Ended as planned.',
  DROPPED: 'Given up.',
});
export type ActionStatus = ChoiceOf<typeof ActionStatus>;

@RecordType<ProjectAction>({
  description: 'Something that a project sets out to do, as its description lists it.',
  title: 'title',
  shows: ['project'],
  read: ofOrganisation('responsible'),
  write: editors,
  share: ['project', 'order', 'title', 'status', 'responsible', 'startsOn', 'endsOn', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn', 'status']],
  rules: periodProblems,
  unique: [['project', 'order']],
})
export class ProjectAction extends StewardedRecord {
  @ToOne('The project.', () => Project, { inverse: 'actions', required: true })
  project!: Project;
  @Count('Place among the actions, from 1.', { required: true, min: 1 })
  order!: number;
  @Text('What is to be done, as printed where a source says it.', {
    localised: true,
    max: 1000,
    required: true,
    search: 'B',
  })
  title!: Localised;
  @Choice('How far it has come; empty while no source says it.', ActionStatus)
  status?: ActionStatus | null;
  @ToOne('Organisation that answers for it.', () => Organisation, { inverse: 'projectActions' })
  responsible?: Organisation | null;
  @DateOn('First day of the action.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the action.')
  endsOn?: UncertainDate | null;
  @ToOne('Source that lists it.', () => Source, { inverse: 'projectActions' })
  source?: Source | null;
}

export const DeliverableStatus = choice('DeliverableStatus', 'How far a deliverable has come.', {
  PLANNED: 'Not begun.',
  IN_PROGRESS: 'Being worked on.',
  HANDED_IN: 'Handed in.',
  ACCEPTED: 'Accepted by whom it is for.',
  SENT_BACK: 'Handed in, and sent back to be done again.',
  DROPPED: 'Not to be delivered any more.',
});
export type DeliverableStatus = ChoiceOf<typeof DeliverableStatus>;

@RecordType<Deliverable>({
  description: 'A result that a project promised to hand in, with the day on which it is due. Overdue is worked out.',
  title: 'title',
  shows: ['project'],
  read: ofOrganisation('responsible'),
  write: editors,
  hasFiles: true,
  share: [
    'project',
    'action',
    'code',
    'title',
    'dueOn',
    'handedInOn',
    'status',
    'responsible',
    'documentUrl',
    'note',
    'source',
  ],
  personal: 'none',
  together: [['handedInOn', 'status']],
  rules: deliverableProblems,
  unique: [['project', 'code']],
})
export class Deliverable extends StewardedRecord {
  @ToOne('The project.', () => Project, { inverse: 'deliverables', required: true })
  project!: Project;
  @ToOne('The action of the project that it comes from.', () => ProjectAction, { inverse: 'deliverables' })
  action?: ProjectAction | null;
  @Text('Number of the deliverable in its project, such as "D2.1".', { max: 40, search: 'B', sortable: true })
  code?: string | null;
  @Text('What is handed in.', { localised: true, max: 500, required: true, search: 'B' })
  title!: Localised;
  @DateOn('Day on which it is due.')
  dueOn?: UncertainDate | null;
  @DateOn('Day on which it was handed in.')
  handedInOn?: UncertainDate | null;
  @Choice('How far it has come; empty while no source says it.', DeliverableStatus)
  status?: DeliverableStatus | null;
  @ToOne('Organisation that answers for it.', () => Organisation, { inverse: 'deliverables' })
  responsible?: Organisation | null;
  @Text('Where the document can be read.', { max: 2000, url: true })
  documentUrl?: string | null;
  @Text('What else is to be known of it.', { max: 2000 })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'deliverables' })
  source?: Source | null;
}

export const MilestoneStatus = choice('MilestoneStatus', 'Whether a milestone was reached.', {
  PLANNED: 'Not reached yet.',
  REACHED: 'Reached.',
  DROPPED: 'Given up.',
});
export type MilestoneStatus = ChoiceOf<typeof MilestoneStatus>;

@RecordType<Milestone>({
  description: 'A point in the course of a project that shows how far it has come.',
  title: 'title',
  shows: ['project'],
  read: ofOrganisation('responsible'),
  write: editors,
  share: ['project', 'action', 'code', 'title', 'dueOn', 'reachedOn', 'status', 'responsible', 'evidenceUrl', 'source'],
  personal: 'none',
  together: [['reachedOn', 'status']],
  rules: milestoneProblems,
  unique: [['project', 'code']],
})
export class Milestone extends StewardedRecord {
  @ToOne('The project.', () => Project, { inverse: 'milestones', required: true })
  project!: Project;
  @ToOne('The action of the project that it belongs to.', () => ProjectAction, { inverse: 'milestones' })
  action?: ProjectAction | null;
  @Text('Number of the milestone in its project, such as "MS3".', { max: 40, search: 'B', sortable: true })
  code?: string | null;
  @Text('What is reached with it.', { localised: true, max: 500, required: true, search: 'B' })
  title!: Localised;
  @DateOn('Day on which it is due.')
  dueOn?: UncertainDate | null;
  @DateOn('Day on which it was reached.')
  reachedOn?: UncertainDate | null;
  @Choice('Whether it was reached; empty while no source says it.', MilestoneStatus)
  status?: MilestoneStatus | null;
  @ToOne('Organisation that answers for it.', () => Organisation, { inverse: 'milestones' })
  responsible?: Organisation | null;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'milestones' })
  source?: Source | null;
}
