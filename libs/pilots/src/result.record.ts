import { Ncc } from '@seedbed/centres';
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
  Flag,
  Measure,
  RecordType,
  StewardedRecord,
  Text,
  Texts,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { Project } from '@seedbed/projects';
import { indicatorProblems, resultProblems } from './indicator.rules.js';
import { Pilot } from './pilot.record.js';

export const ResultLevel = choice('ResultLevel', 'Where a result stands in the chain from means to change.', {
  INPUT: 'What is put in: people, time, money.',
  ACTIVITY: 'What is done with it.',
  OUTPUT: 'What is there afterwards: people trained, tools made.',
  OUTCOME: 'What people do or have otherwise because of it.',
  IMPACT: 'What changes in the long run.',
});
export type ResultLevel = ChoiceOf<typeof ResultLevel>;

@RecordType<ResultNode>({
  description:
    'One link of the chain from input over activity, output and outcome to impact, of a pilot, a project or a centre.',
  title: 'title',
  shows: ['pilot', 'project'],
  read: byVisibility,
  write: editors,
  share: ['pilot', 'project', 'ncc', 'level', 'title', 'description', 'leadsTo', 'order', 'source'],
  personal: 'none',
  rules: resultProblems,
})
export class ResultNode extends StewardedRecord {
  @ToOne('The pilot whose result it is.', () => Pilot, { inverse: 'results' })
  pilot?: Pilot | null;
  @ToOne('The project whose result it is, where it is not that of one pilot.', () => Project, { inverse: 'results' })
  project?: Project | null;
  @ToOne('The centre whose result it is, where it is that of no pilot or project.', () => Ncc, { inverse: 'results' })
  ncc?: Ncc | null;
  @Choice('Where it stands in the chain.', ResultLevel, { required: true })
  level!: ResultLevel;
  @Text('What the result is called.', { localised: true, max: 500, required: true, search: 'B' })
  title!: Localised;
  @Text('What is meant by it.', { localised: true, max: 5000 })
  description?: Localised | null;
  @ToOne('The result of the same level or a later one that it leads to.', () => ResultNode, { inverse: 'comesFrom' })
  leadsTo?: ResultNode | null;
  @Count('Place among its neighbours, from 1.', { min: 1 })
  order?: number | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'results' })
  source?: Source | null;
}

export const IndicatorDirection = choice('IndicatorDirection', 'Which way is better.', {
  INCREASE: 'More is better.',
  DECREASE: 'Less is better.',
});
export type IndicatorDirection = ChoiceOf<typeof IndicatorDirection>;

export const IndicatorMeasure = choice('IndicatorMeasure', 'How the values of an indicator are put together.', {
  SUM: 'What happened in a period: values of several periods add up (people trained).',
  STOCK: 'What is there at the end of a period: the latest value counts (members).',
  RATIO: 'A share: numerators and denominators add up, shares never do (75 % of those asked).',
});
export type IndicatorMeasure = ChoiceOf<typeof IndicatorMeasure>;

@RecordType<Indicator>({
  description:
    'How a result is measured: unit, direction, baseline and target. Indicators with one code and one unit are added up across pilots, projects and centres.',
  title: 'name',
  shows: ['result'],
  read: byVisibility,
  write: editors,
  share: [
    'result',
    'code',
    'name',
    'unit',
    'measure',
    'direction',
    'numeratorOf',
    'denominatorOf',
    'disaggregation',
    'baseline',
    'baselineOn',
    'target',
    'targetOn',
    'needsFourEyes',
    'source',
  ],
  personal: 'none',
  together: [
    ['unit', 'measure', 'direction', 'baseline', 'target'],
    ['numeratorOf', 'denominatorOf'],
  ],
  rules: indicatorProblems,
})
export class Indicator extends StewardedRecord {
  @ToOne('The result that it measures.', () => ResultNode, { inverse: 'indicators', required: true })
  result!: ResultNode;
  @Text('Code that all indicators have which mean the same, such as "PEOPLE_TRAINED".', {
    max: 60,
    required: true,
    pattern: /^[A-Z][A-Z0-9_]*$/,
    search: 'B',
    sortable: true,
  })
  code!: string;
  @Text('What the indicator is called.', { localised: true, max: 500, required: true, search: 'A' })
  name!: Localised;
  @Text('What is counted or measured, such as "people", "%", "EUR".', { max: 60, required: true, sortable: true })
  unit!: string;
  @Choice('How its values are put together.', IndicatorMeasure, { required: true })
  measure!: IndicatorMeasure;
  @Choice('Which way is better.', IndicatorDirection, { required: true })
  direction!: IndicatorDirection;
  @Text('Of a share: what is counted above the line.', { max: 300 })
  numeratorOf?: string | null;
  @Text('Of a share: what is counted below the line.', { max: 300 })
  denominatorOf?: string | null;
  @Texts('By what its values may be split, such as "sex", "age", "region".', { max: 10, each: 60 })
  disaggregation!: string[];
  @Measure('The value before it began.')
  baseline?: number | null;
  @DateOn('When that was.')
  baselineOn?: UncertainDate | null;
  @Measure('The value that is to be reached.')
  target?: number | null;
  @DateOn('Until when.')
  targetOn?: UncertainDate | null;
  @Flag('Whether a value is approved by somebody else than who entered it.', { required: true, default: true })
  needsFourEyes!: boolean;
  @ToOne('Source that names it.', () => Source, { inverse: 'indicators' })
  source?: Source | null;
}
