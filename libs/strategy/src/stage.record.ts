import { Ncc, NccStage } from '@seedbed/centres';
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
  everybody,
  forEach,
  type Policy,
  RecordType,
  StewardedRecord,
  seenWithAll,
  Text,
  Texts,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { assessmentProblems } from './stage.rules.js';

@RecordType<StageCriterion>({
  description:
    'What a centre should have by a stage: a host, a governance body, a legal framework. Reference data, alike on every node.',
  title: 'name',
  plural: 'stageCriteria',
  read: everybody,
  share: ['code', 'stage', 'order', 'name', 'description', 'source'],
  personal: 'none',
  unique: [['code']],
})
export class StageCriterion extends BaseRecord {
  @Text('Short name of the criterion, such as "LEGAL_FRAMEWORK".', {
    max: 60,
    required: true,
    pattern: /^[A-Z][A-Z0-9_]*$/,
    search: 'B',
    sortable: true,
  })
  code!: string;
  @Choice('The stage by which it should be met.', NccStage, { required: true })
  stage!: NccStage;
  @Count('Place among all criteria, from 1.', { required: true, min: 1 })
  order!: number;
  @Text('What the criterion is called.', { localised: true, max: 200, required: true, search: 'A' })
  name!: Localised;
  @Text('What is asked for.', { localised: true, max: 1000 })
  description?: Localised | null;
  @ToOne('Source that asks for it; empty where it is a definition of our own.', () => Source, {
    inverse: 'stageCriteria',
  })
  source?: Source | null;
}

export const CriterionVerdict = choice('CriterionVerdict', 'Whether a centre meets a criterion.', {
  MET: 'It is met, with evidence.',
  PARTLY: 'A part of it is met.',
  NOT_MET: 'It is not met.',
  UNKNOWN: 'Somebody looked and could not tell.',
});
export type CriterionVerdict = ChoiceOf<typeof CriterionVerdict>;

@RecordType<StageAssessment>({
  description:
    'Whether a centre met a criterion on a day, what shows it, and who says so. The latest one counts; earlier ones stay.',
  title: 'evidence',
  read: byVisibility,
  write: editors,
  hasFiles: true,
  share: ['ncc', 'criterion', 'verdict', 'assessedOn', 'evidence', 'evidenceUrl', 'assessedBy', 'source'],
  personal: 'none',
  // the platform says who: being derived keeps it out of every input
  derive: { assessedBy: ({ assessedBy }) => assessedBy ?? null },
  rules: assessmentProblems,
})
export class StageAssessment extends StewardedRecord {
  @ToOne('The centre.', () => Ncc, { inverse: 'stageAssessments', required: true })
  ncc!: Ncc;
  @ToOne('The criterion.', () => StageCriterion, { inverse: 'assessments', required: true })
  criterion!: StageCriterion;
  @Choice('Whether it is met.', CriterionVerdict, { required: true })
  verdict!: CriterionVerdict;
  @DateOn('The day on which that was looked at.', { required: true })
  assessedOn!: UncertainDate;
  @Text('What shows it: the statute, the contract, the register.', { max: 1000, search: 'C', sortable: true })
  evidence?: string | null;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @Text('Who says so (`user:<id>`, `system:<what>`).', { max: 200 })
  assessedBy?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'stageAssessments' })
  source?: Source | null;
}

/** Everybody with a role: the public sees the stage of a centre, not what it still lacks. */
const ROLES = ['NODE_ADMIN', 'COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR', 'OFFICER_READ'] as const;
const network: Policy = {
  ...{ SYSTEM: 'all', DEMO: 'all', AUDITOR: 'all', EVERYBODY: 'none' },
  ...forEach(ROLES, () => 'all'),
};

@RecordType<StageStep>({
  description:
    'A centre came into a stage on a day, for a reason, with the criteria that were not met then. Steps are never changed, and seen by everybody with a role who sees the centre.',
  title: 'reason',
  read: seenWithAll(network, 'ncc'),
  share: ['ncc', 'stage', 'stageBefore', 'movedOn', 'reason', 'notMet', 'movedBy'],
  personal: 'none',
  appendOnly: { erasable: [] },
})
export class StageStep extends BaseRecord {
  @ToOne('The centre.', () => Ncc, { inverse: 'stageSteps', required: true })
  ncc!: Ncc;
  @Choice('The stage that it came into.', NccStage, { required: true })
  stage!: NccStage;
  @Choice('The stage before; empty where none was known.', NccStage)
  stageBefore?: NccStage | null;
  @DateOn('The day on which that was.', { required: true })
  movedOn!: UncertainDate;
  @Text('Why.', { max: 2000, required: true, sortable: true })
  reason!: string;
  @Texts('Short names of the criteria up to this stage that were not met on that day.', { max: 100, each: 60 })
  notMet!: string[];
  @Text('Who moved it (`user:<id>`, `system:<what>`).', { max: 200, required: true })
  movedBy!: string;
}
