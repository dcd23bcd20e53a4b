import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  choice,
  Flag,
  me,
  Personal,
  type Policy,
  RecordType,
  Text,
} from '@seedbed/platform/records';
import { addressProblems } from './email.rules.js';
import { ofUser } from './purposes.js';

export const UserStatus = choice('UserStatus', 'Whether a user may sign in.', {
  INVITED: 'Was invited and has not accepted yet.',
  ACTIVE: 'May sign in.',
  SUSPENDED: 'May not sign in until an admin says so; all sessions and tokens have ended.',
});
export type UserStatus = ChoiceOf<typeof UserStatus>;

/** Oneself; all of them for the admins of the node; and those whom one has given roles to give or take. */
const oneselfAndWhomOneKeeps: Policy = {
  SYSTEM: 'all',
  NODE_ADMIN: 'all',
  AUDITOR: 'all',
  DEMO: 'none',
  COORDINATOR: { or: [{ id: { eq: me.user } }, { roleAssignments: { some: { nccId: { in: me.nccs } } } }] },
  PARTNER_ADMIN: {
    or: [{ id: { eq: me.user } }, { roleAssignments: { some: { organisationId: { in: me.organisations } } } }],
  },
  EVERYBODY: { id: { eq: me.user } },
};

/** Passwords, second factors and links stand in tables of their own, which no API shows. */
@RecordType<User>({
  description:
    'Somebody who signs in. What they may do is said by their role assignments. A person of the network is another record.',
  title: 'displayName',
  read: oneselfAndWhomOneKeeps,
  share: 'nothing',
  personal: 'declared on its fields',
  rules: ({ email }) => addressProblems(email),
  unique: [['email']],
})
export class User extends BaseRecord {
  @Personal(ofUser)
  @Text('The mail address they sign in with, in small letters.', { max: 254, required: true, sortable: true })
  email!: string;
  @Personal(ofUser)
  @Text('What they are called.', { max: 120, required: true, sortable: true })
  displayName!: string;
  @Choice('Invited, active or suspended.', UserStatus, { required: true, default: 'INVITED' })
  status!: UserStatus;
  @Flag('Whether they sign in with a second factor: a code of an app, or a passkey.', {
    required: true,
    default: false,
  })
  hasSecondFactor!: boolean;
}
