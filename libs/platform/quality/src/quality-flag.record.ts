import type { Localised } from '@seedbed/platform/kernel';
import {
  asFarAsRecord,
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  editors,
  Moment,
  RecordType,
  Ref,
  StewardedRecord,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { Source } from './source.record.js';

export const QualityFlagState = choice('QualityFlagState', 'What became of a quality flag.', {
  OPEN: 'Waits for a person.',
  ACCEPTED: 'A person agreed; the record was or will be corrected.',
  DISMISSED: 'A person looked and found the value right.',
});
export type QualityFlagState = ChoiceOf<typeof QualityFlagState>;

@RecordType<QualityFlag>({
  description:
    'A suspect or missing value with the reason and a proposed correction. A flag never blocks and never changes the record: the printed value stays until a person decides.',
  title: 'recordTitle',
  shows: [{ type: 'recordType', id: 'recordId' }],
  read: asFarAsRecord(byVisibility),
  write: editors,
  share: [
    'code',
    'rule',
    'recordType',
    'recordId',
    'recordTitle',
    'field',
    'value',
    'proposed',
    'reason',
    'state',
    'decidedBy',
    'decidedAt',
    'decisionReason',
    'appliedValue',
    'source',
  ],
  personal: 'none',
  together: [['state', 'decidedBy', 'decidedAt', 'decisionReason', 'appliedValue']],
})
export class QualityFlag extends StewardedRecord {
  @Text('Number of the finding in its source ("C01"); empty for flags that our own rules raised.', {
    max: 20,
    search: 'B',
    sortable: true,
  })
  code?: string | null;
  @Text('Rule that was broken, such as "WRONG_VALUE_SUSPECTED".', {
    max: 60,
    required: true,
    pattern: /^[A-Z][A-Z0-9_]*$/,
    sortable: true,
  })
  rule!: string;
  @Text('Record type of the flagged record, such as "Organisation".', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Ref('Id of the flagged record.', { required: true })
  recordId!: string;
  @Text('What the flagged record is called, kept so that lists need not open it.', {
    max: 500,
    required: true,
    search: 'C',
    sortable: true,
  })
  recordTitle!: string;
  @Text('Field of the flagged record; empty when the whole record is meant.', { max: 60 })
  field?: string | null;
  @Text('The value as it stands or was printed; empty when it is missing.', { max: 1000 })
  value?: string | null;
  @Text('The correction that is proposed; empty when none can be named.', { max: 1000 })
  proposed?: string | null;
  @Text('Why the value is suspect and what to check.', { localised: true, max: 2000, required: true, search: 'C' })
  reason!: Localised;
  @Choice('Open until a person accepts or dismisses it.', QualityFlagState, { required: true, default: 'OPEN' })
  state!: QualityFlagState;
  @Text('Who decided: "user:<id>"; "source:FACTS" when the decision came with the seeds. Filled in by the server.', {
    max: 120,
  })
  decidedBy?: string | null;
  @Moment('When it was decided (UTC); empty where the source of the decision gives no date. Filled in by the server.')
  decidedAt?: Date | null;
  @Text('Why it was decided so, in the words of who decided.', { max: 1000 })
  decisionReason?: string | null;
  @Text('What was put into the record when the flag was accepted; empty when the decision was only written down.', {
    max: 1000,
  })
  appliedValue?: string | null;
  @ToOne('Source that shows the problem.', () => Source, { inverse: 'qualityFlags' })
  source?: Source | null;
}
