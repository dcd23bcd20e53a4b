import { Ncc } from '@seedbed/centres';
import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  choice,
  Moment,
  me,
  type Policy,
  RecordType,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { User } from './user.record.js';
import { UserRole } from './user-role.js';

export const TokenScope = choice('TokenScope', 'What may be done with an API token, within its role.', {
  READ: 'It may ask and change nothing.',
  WRITE: 'It may ask and change what its role may.',
});
export type TokenScope = ChoiceOf<typeof TokenScope>;

/** One's own; the admins of the node and auditors see all of them, as they may have to end one. */
const ownAndAll: Policy = {
  SYSTEM: 'all',
  NODE_ADMIN: 'all',
  AUDITOR: 'all',
  DEMO: 'none',
  EVERYBODY: { userId: { eq: me.user } },
};

/** The secret is shown once, when the token is made; a keyed hash of it stands in `api_token_keys`. */
@RecordType<ApiToken>({
  description:
    'A personal key for programs: it acts as its user under one role, may do what its scope says, and expires.',
  title: 'name',
  read: ownAndAll,
  share: 'nothing',
  personal: 'none',
  journal: { none: 'it says when it was last used; what matters is an audit event' },
})
export class ApiToken extends BaseRecord {
  @ToOne('Whose it is.', () => User, { inverse: 'apiTokens', required: true })
  user!: User;
  @Text('What it is for, in the words of its user.', { max: 80, required: true, sortable: true })
  name!: string;
  @Choice('Under which role it acts; it may do nothing once its user no longer has the role.', UserRole, {
    required: true,
  })
  role!: UserRole;
  @ToOne('The only centre it is for; empty: all that its user has under the role.', () => Ncc, {
    inverse: { none: 'tokens are listed through their users' },
  })
  ncc?: Ncc | null;
  @Choice('Whether it may change something.', TokenScope, { required: true, default: 'READ' })
  scope!: TokenScope;
  @Text('The beginning of the secret, to tell it from others.', { max: 20, required: true })
  begins!: string;
  @Moment('When it expires (UTC).', { required: true })
  expiresAt!: Date;
  @Moment('When it was last used, to the minute (UTC).')
  lastUsedAt?: Date | null;
  @Moment('When it was ended by somebody (UTC).')
  revokedAt?: Date | null;
}
