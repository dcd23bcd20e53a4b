import { Person, peopleKeepers, peopleOfCentre, RELATIONS } from '@seedbed/contacts';
import { Organisation } from '@seedbed/organisations';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  BaseRecord,
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  editors,
  ofOrganisation,
  Personal,
  type PersonalFacts,
  RecordType,
  StewardedRecord,
  seenWith,
  seenWithAll,
  Text,
  ToOne,
  type UncertainDate,
  Visibility,
} from '@seedbed/platform/records';
import { dependencyProblems } from './measure.rules.js';
import { StrategyObjective } from './strategy.record.js';

export const MeasureStatus = choice('MeasureStatus', 'How far a measure of an action plan has come.', {
  PLANNED: 'Not begun.',
  IN_PROGRESS: 'At work.',
  DONE: 'Done, with evidence.',
  DROPPED: 'Given up.',
});
export type MeasureStatus = ChoiceOf<typeof MeasureStatus>;

@RecordType<StrategyMeasure>({
  description:
    'One measure of an action plan: who answers for it, until when, what shows that it is done. Its status moves by steps, each with a day and a reason; overdue is worked out.',
  title: 'title',
  shows: ['objective'],
  read: ofOrganisation('responsible'),
  write: editors,
  hasFiles: true,
  share: [
    'objective',
    'order',
    'title',
    'text',
    'responsible',
    'deadline',
    'status',
    'since',
    'percent',
    'evidence',
    'evidenceUrl',
    'source',
  ],
  personal: 'none',
  // only a step moves them: being derived keeps them out of every input
  derive: { status: ({ status }) => status ?? 'PLANNED', since: ({ since }) => since ?? null },
})
export class StrategyMeasure extends StewardedRecord {
  @ToOne('The objective that it serves.', () => StrategyObjective, { inverse: 'measures', required: true })
  objective!: StrategyObjective;
  @Count('Place among the measures of the objective, from 1.', { min: 1 })
  order?: number | null;
  @Text('What is to be done, in one line.', { localised: true, max: 500, required: true, search: 'B' })
  title!: Localised;
  @Text('How it is to be done.', { localised: true, max: 5000, search: 'C' })
  text?: Localised | null;
  @ToOne('Organisation that answers for it.', () => Organisation, { inverse: 'strategyMeasures' })
  responsible?: Organisation | null;
  @DateOn('Day until which it is to be done; it lies within the period of the strategy.')
  deadline?: UncertainDate | null;
  @Choice('How far it has come; the last step says it.', MeasureStatus, { required: true, default: 'PLANNED' })
  status!: MeasureStatus;
  @DateOn('Since when that is so; empty while there was no step.')
  since?: UncertainDate | null;
  @Count('How much of it is done in percent, only where somebody states it.', { min: 0, max: 100 })
  percent?: number | null;
  @Text('What shows that it is done: the report, the law, the list.', { max: 1000 })
  evidence?: string | null;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'strategyMeasures' })
  source?: Source | null;
}

@RecordType<MeasureDependency>({
  description: 'A measure of a strategy waits for another one of the same strategy.',
  title: 'note',
  plural: 'measureDependencies',
  shows: ['measure', 'dependsOn'],
  read: byVisibility,
  write: editors,
  share: ['measure', 'dependsOn', 'note'],
  personal: 'none',
  rules: dependencyProblems,
  unique: [['measure', 'dependsOn']],
})
export class MeasureDependency extends StewardedRecord {
  @ToOne('The measure that waits.', () => StrategyMeasure, { inverse: 'dependencies', required: true })
  measure!: StrategyMeasure;
  @ToOne('The measure that comes first.', () => StrategyMeasure, { inverse: 'dependants', required: true })
  dependsOn!: StrategyMeasure;
  @Text('Why it has to wait.', { max: 1000, sortable: true })
  note?: string | null;
}

@RecordType<MeasureStep>({
  description: 'One step of a measure: to which status, on which day, why. Steps are never changed.',
  title: 'reason',
  read: seenWith('measure'),
  share: ['measure', 'status', 'movedOn', 'reason', 'evidenceUrl', 'movedBy'],
  personal: 'none',
  appendOnly: { erasable: [] },
})
export class MeasureStep extends BaseRecord {
  @ToOne('The measure.', () => StrategyMeasure, { inverse: 'steps', required: true })
  measure!: StrategyMeasure;
  @Choice('The status that it came into.', MeasureStatus, { required: true })
  status!: MeasureStatus;
  @DateOn('The day on which that was.', { required: true })
  movedOn!: UncertainDate;
  @Text('Why.', { max: 2000, required: true, sortable: true })
  reason!: string;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @Text('Who moved it (`user:<id>`, `system:<what>`).', { max: 200, required: true })
  movedBy!: string;
}

const known: PersonalFacts = { purpose: RELATIONS, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' };

@RecordType<MeasurePerson>({
  description: 'A person who answers for a measure. It is seen by no more people than the measure and the person are.',
  title: 'note',
  plural: 'measurePeople',
  read: seenWithAll(peopleOfCentre, 'measure', 'person'),
  write: peopleKeepers,
  share: 'nothing',
  notExported: { person: { isRestricted: { eq: true } } },
  personal: 'declared on its fields',
  unique: [['measure', 'person']],
})
export class MeasurePerson extends StewardedRecord {
  @Personal(known)
  @ToOne('The measure.', () => StrategyMeasure, { inverse: 'people', required: true })
  measure!: StrategyMeasure;
  @ToOne('The person.', () => Person, { inverse: 'measures', required: true })
  person!: Person;
  @Personal(known)
  @Text('What the person answers for.', { max: 1000, sortable: true })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'measurePeople' })
  source?: Source | null;
  @Choice('Who may see it besides the people of its steward NCC; never more than see the person.', Visibility, {
    required: true,
    default: 'NCC',
  })
  override visibility!: Visibility;
}
