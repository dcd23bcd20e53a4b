import { BaseRecord, Flag, type Policy, RecordType, Text } from '@seedbed/platform/records';
import { retentionProblems } from './retention.rules.js';

const readers: Policy = {
  SYSTEM: 'all',
  DEMO: 'all',
  NODE_ADMIN: 'all',
  COORDINATOR: 'all',
  EDITOR: 'all',
  AUDITOR: 'all',
};
const admins: Policy = { SYSTEM: 'all', DEMO: 'all', NODE_ADMIN: 'all' };

@RecordType<RetentionRule>({
  description:
    'Says that records of a type are anonymised by themselves when their time is over, and how long that is. Without a rule that is switched on nothing is anonymised; the report says what would be.',
  title: 'recordType',
  read: readers,
  write: admins,
  share: 'nothing',
  personal: 'none',
  rules: retentionProblems,
  unique: [['recordType']],
})
export class RetentionRule extends BaseRecord {
  @Text('Which records: `Person` or `SubjectRequest`.', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Text('For how long after its last use a record is kept (`P3Y`, `P2Y6M`); empty: as long as its declaration says.', {
    max: 20,
  })
  keep?: string | null;
  @Flag('Whether the scheduled job anonymises by the rule.', { required: true, default: false })
  isActive!: boolean;
}
