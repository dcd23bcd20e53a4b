import { Ncc } from '@seedbed/centres';
import { BaseRecord, Choice, Moment, me, type Policy, RecordType, Ref, Text, ToOne } from '@seedbed/platform/records';
import { FundingProgramme } from '@seedbed/reference';
import { assignmentProblems } from './role-assignment.rules.js';
import { User } from './user.record.js';
import { UserRole } from './user-role.js';

/** One's own; all of them for the admins of the node; those of the centre or organisation one answers for. */
const ownAndKept: Policy = {
  SYSTEM: 'all',
  NODE_ADMIN: 'all',
  AUDITOR: 'all',
  DEMO: 'none',
  COORDINATOR: { or: [{ userId: { eq: me.user } }, { nccId: { in: me.nccs } }] },
  PARTNER_ADMIN: { or: [{ userId: { eq: me.user } }, { organisationId: { in: me.organisations } }] },
  EVERYBODY: { userId: { eq: me.user } },
};

@RecordType<RoleAssignment>({
  description:
    'A role that a user has, for whom, and how long: a coordinator or editor of a centre, an admin or editor of a partner organisation, an officer of a programme or of all. It is never deleted, but ended.',
  title: 'note',
  read: ownAndKept,
  share: 'nothing',
  personal: 'none',
  rules: assignmentProblems,
})
export class RoleAssignment extends BaseRecord {
  @ToOne('Who has the role.', () => User, { inverse: 'roleAssignments', required: true })
  user!: User;
  @Choice('The role.', UserRole, { required: true })
  role!: UserRole;
  @ToOne('The centre it is for; of a partner’s role, the centre that looks after the partner.', () => Ncc, {
    inverse: { none: 'users are listed through their roles' },
  })
  ncc?: Ncc | null;
  @Ref('Id of the organisation that a partner’s role is for.')
  organisationId?: string | null;
  @ToOne('The programme that an officer’s role is for; empty: all of them.', () => FundingProgramme, {
    inverse: { none: 'users are listed through their roles' },
  })
  programme?: FundingProgramme | null;
  @Moment('From when it holds (UTC).', { required: true })
  startsAt!: Date;
  @Moment('Until when it holds (UTC); empty: until somebody ends it.')
  endsAt?: Date | null;
  @Text('What to know of it.', { max: 500 })
  note?: string | null;
}
