import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  editors,
  me,
  ofOrganisation,
  proposers,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { Organisation } from './organisation.record.js';
import { membershipProblems } from './relation.rules.js';

export const MembershipStatus = choice('MembershipStatus', 'How a membership of a network stands.', {
  INVITED: 'Asked to join, has not answered.',
  APPLIED: 'Has asked to join.',
  ACTIVE: 'A member.',
  SUSPENDED: 'A member whose membership rests.',
  ENDED: 'No longer a member.',
});
export type MembershipStatus = ChoiceOf<typeof MembershipStatus>;

@RecordType<NetworkMembership>({
  description:
    'Membership of an organisation in a network, with its status and dates. The network is an organisation itself.',
  title: 'note',
  read: ofOrganisation('network', 'member'),
  write: editors,
  propose: { by: proposers({ memberId: { in: me.organisations } }), of: 'member', kinds: ['CREATE', 'ARCHIVE'] },
  share: ['network', 'member', 'status', 'startsOn', 'endsOn', 'note', 'source'],
  personal: 'none',
  together: [['status', 'startsOn', 'endsOn']],
  rules: membershipProblems,
})
export class NetworkMembership extends StewardedRecord {
  @ToOne('The network.', () => Organisation, {
    inverse: 'networkMembers',
    required: true,
    propose: 'REVIEW',
  })
  network!: Organisation;
  @ToOne('The organisation that belongs to it.', () => Organisation, { inverse: 'networkMemberships', required: true })
  member!: Organisation;
  @Choice('Invited, applied, active, suspended or ended.', MembershipStatus, {
    required: true,
    default: 'ACTIVE',
    propose: 'REVIEW',
  })
  status!: MembershipStatus;
  @DateOn('Day of joining.', { propose: 'REVIEW' })
  startsOn?: UncertainDate | null;
  @DateOn('Day of leaving.', { propose: 'REVIEW' })
  endsOn?: UncertainDate | null;
  @Text('What to know of the membership.', { max: 1000, propose: 'SMALL' })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'networkMemberships' })
  source?: Source | null;
}
