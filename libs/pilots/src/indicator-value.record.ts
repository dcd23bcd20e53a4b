import { lockFilesWhile } from '@seedbed/platform/files';
import { Comparator, Source } from '@seedbed/platform/quality';
import {
  BaseRecord,
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  editors,
  Measure,
  Moment,
  RecordType,
  StewardedRecord,
  seenWith,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { valueProblems } from './indicator.rules.js';
import { Indicator } from './result.record.js';
import { resultErrors } from './results.errors.js';

export const ValueState = choice('ValueState', 'Whether the value of an indicator may still change.', {
  ENTERED: 'Written down; nobody has approved it.',
  APPROVED: 'Approved: it changes only after it was opened again with a reason.',
});
export type ValueState = ChoiceOf<typeof ValueState>;

export const Confidence = choice('Confidence', 'How sure one is of a value.', {
  LOW: 'A guess, or a method that may be far off.',
  MEDIUM: 'An estimate with a method.',
  HIGH: 'Counted or measured.',
});
export type Confidence = ChoiceOf<typeof Confidence>;

@RecordType<IndicatorValue>({
  description:
    'The value of an indicator in a period, or of a part of it: with how the figure is meant, how it was found, what shows it, how sure it is, and how much of it is due to the action.',
  title: 'note',
  shows: ['indicator'],
  read: byVisibility,
  write: editors,
  hasFiles: true,
  share: [
    'indicator',
    'startsOn',
    'endsOn',
    'dimension',
    'category',
    'comparator',
    'value',
    'unit',
    'numerator',
    'denominator',
    'method',
    'evidence',
    'evidenceUrl',
    'confidence',
    'deadweight',
    'displacement',
    'attribution',
    'dropOff',
    'note',
    'state',
    'source',
  ],
  personal: 'none',
  together: [
    ['startsOn', 'endsOn'],
    ['comparator', 'value', 'unit', 'numerator', 'denominator'],
    ['dimension', 'category'],
  ],
  // only the verbs and the platform set them: being derived keeps them out of every input
  derive: { state: ({ state }) => state ?? 'ENTERED', enteredBy: ({ enteredBy }) => enteredBy ?? null },
  rules: valueProblems,
})
export class IndicatorValue extends StewardedRecord {
  @ToOne('The indicator.', () => Indicator, { inverse: 'values', required: true })
  indicator!: Indicator;
  @DateOn('First day of the period that the value is of.', { required: true })
  startsOn!: UncertainDate;
  @DateOn('Last day of the period that the value is of.', { required: true })
  endsOn!: UncertainDate;
  @Text('By what the value is split, such as "sex"; empty for the whole.', { max: 60, sortable: true })
  dimension?: string | null;
  @Text('Which part it is of, such as "women".', { max: 120, sortable: true })
  category?: string | null;
  @Choice('How the figure is meant.', Comparator, { required: true })
  comparator!: Comparator;
  @Measure('The figure.', { required: true })
  value!: number;
  @Text('Its unit: that of the indicator.', { max: 60, required: true })
  unit!: string;
  @Measure('Of a share: how many there are above the line.')
  numerator?: number | null;
  @Measure('Of a share: how many there are below the line.')
  denominator?: number | null;
  @Text('How the value was found: list of participants, survey, estimate.', { max: 1000 })
  method?: string | null;
  @Text('What shows it: the report, the list, the survey.', { max: 1000 })
  evidence?: string | null;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @Choice('How sure one is of it.', Confidence)
  confidence?: Confidence | null;
  @Measure('Share of it in percent that would have come about without the action.', { min: 0, max: 100 })
  deadweight?: number | null;
  @Measure('Share of it in percent that was only moved here from elsewhere.', { min: 0, max: 100 })
  displacement?: number | null;
  @Measure('Share of the rest in percent that is due to others.', { min: 0, max: 100 })
  attribution?: number | null;
  @Measure(
    'Share in percent that is lost with each further year. No sum applies it: the value is what was measured in its period.',
    { min: 0, max: 100 },
  )
  dropOff?: number | null;
  @Text('What else is to be known of it.', { max: 2000, search: 'C', sortable: true })
  note?: string | null;
  @Choice('Whether it may still change.', ValueState, { required: true, default: 'ENTERED' })
  state!: ValueState;
  @Text(
    'Who entered the figure or changed it last (`user:<id>`, `system:<what>`); a note or evidence counts for nobody.',
    {
      max: 200,
    },
  )
  enteredBy?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'indicatorValues' })
  source?: Source | null;
}

// what shows a figure is approved with it
lockFilesWhile(IndicatorValue, { field: 'state', is: 'APPROVED' }, resultErrors.VALUE_FILES_LOCKED);

export const ValueDecisionKind = choice('ValueDecisionKind', 'What was decided on the value of an indicator.', {
  APPROVED: 'It is right, and locked.',
  REOPENED: 'It may change again.',
});
export type ValueDecisionKind = ChoiceOf<typeof ValueDecisionKind>;

@RecordType<ValueDecision>({
  description:
    'That the value of an indicator was approved or opened again: by whom, when, why. Decisions are never changed.',
  title: 'reason',
  read: seenWith('indicatorValue'),
  share: ['indicatorValue', 'decision', 'value', 'decidedAt', 'decidedBy', 'reason'],
  personal: 'none',
  appendOnly: { erasable: [] },
})
export class ValueDecision extends BaseRecord {
  @ToOne('The value of the indicator.', () => IndicatorValue, { inverse: 'decisions', required: true })
  indicatorValue!: IndicatorValue;
  @Choice('What was decided.', ValueDecisionKind, { required: true })
  decision!: ValueDecisionKind;
  @Measure('The figure on which it was decided.', { required: true })
  value!: number;
  @Moment('When.', { required: true })
  decidedAt!: Date;
  @Text('Who decided it (`user:<id>`, `system:<what>`).', { max: 200, required: true })
  decidedBy!: string;
  @Text('Why; needed to open it again.', { max: 2000, sortable: true })
  reason?: string | null;
}
