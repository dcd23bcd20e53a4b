import { Ncc } from '@seedbed/centres';
import { BaseRecord, Count, Flag, me, type Policy, RecordType, Text, ToOne } from '@seedbed/platform/records';
import { USUAL_MONTHS } from './profile.rules.js';

const readers: Policy = {
  SYSTEM: 'all',
  DEMO: 'all',
  NODE_ADMIN: 'all',
  COORDINATOR: 'all',
  EDITOR: 'all',
  AUDITOR: 'all',
};
const ownRule = { nccId: { in: me.nccs } } as const;
const keepers: Policy = { SYSTEM: 'all', DEMO: 'all', NODE_ADMIN: 'all', COORDINATOR: ownRule };

@RecordType<ProfileRule>({
  description:
    'How a centre keeps the profiles of its partners fresh: for how long a confirmation counts, and whether and how often partners are reminded by mail. A centre without one counts twelve months and reminds nobody.',
  title: 'note',
  read: readers,
  write: keepers,
  share: 'nothing',
  personal: 'none',
  unique: [['ncc']],
})
export class ProfileRule extends BaseRecord {
  @ToOne('The centre.', () => Ncc, { inverse: { one: 'profileRule' }, required: true })
  ncc!: Ncc;
  @Count('For how many months a confirmation counts.', {
    required: true,
    min: 1,
    max: 60,
    default: USUAL_MONTHS,
    sortable: false,
  })
  confirmAfterMonths!: number;
  @Flag('Whether partners are reminded by mail when a section is to be confirmed.', {
    required: true,
    default: false,
    sortable: false,
  })
  remindsPartners!: boolean;
  @Count('How many months lie between two reminders at least.', {
    required: true,
    min: 1,
    max: 24,
    default: 3,
    sortable: false,
  })
  remindEveryMonths!: number;
  @Text('What to know of it.', { max: 500 })
  note?: string | null;
}
