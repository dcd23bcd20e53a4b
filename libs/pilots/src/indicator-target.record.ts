import { Source } from '@seedbed/platform/quality';
import {
  byVisibility,
  DateOn,
  editors,
  Measure,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { targetProblems } from './indicator.rules.js';
import { Indicator } from './result.record.js';

@RecordType<IndicatorTarget>({
  description:
    'What an indicator is to come to in one period on the way to its target. The target of the indicator itself stays.',
  title: 'note',
  shows: ['indicator'],
  read: byVisibility,
  write: editors,
  share: ['indicator', 'startsOn', 'endsOn', 'target', 'note', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn', 'target']],
  rules: targetProblems,
})
export class IndicatorTarget extends StewardedRecord {
  @ToOne('The indicator.', () => Indicator, { inverse: 'targets', required: true })
  indicator!: Indicator;
  @DateOn('First day of the period that the target is for.', { required: true })
  startsOn!: UncertainDate;
  @DateOn('Last day of the period that the target is for.', { required: true })
  endsOn!: UncertainDate;
  @Measure('The value of the whole that is to be reached in the period, in the unit of the indicator.', {
    required: true,
  })
  target!: number;
  @Text('What is meant by it, or why it is that.', { max: 1000, sortable: true })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'indicatorTargets' })
  source?: Source | null;
}
