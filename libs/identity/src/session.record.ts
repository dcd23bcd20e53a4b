import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  choice,
  Flag,
  Moment,
  me,
  Personal,
  type Policy,
  RecordType,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { ofSession } from './purposes.js';
import { User } from './user.record.js';
import { UserRole } from './user-role.js';

export const SignInWay = choice('SignInWay', 'How somebody signed in.', {
  PASSWORD: 'With mail address and password.',
  LINK: 'With a link that was sent by mail.',
  INVITATION: 'By accepting an invitation.',
  PASSKEY: 'With a passkey.',
  OPENID: 'Through another provider (OpenID Connect).',
  DEMO: 'As a demo user, with one click on this machine.',
});
export type SignInWay = ChoiceOf<typeof SignInWay>;

/** One's own, and nobody else's. */
const own: Policy = { SYSTEM: 'all', DEMO: 'none', EVERYBODY: { userId: { eq: me.user } } };

/** The secret of the cookie stands in `session_keys`, as a keyed hash. */
@RecordType<Session>({
  description: 'A sign-in of a browser: since when, how, under which role it acts. Whoever signed in may end it.',
  title: 'device',
  read: own,
  share: 'nothing',
  personal: 'declared on its fields',
  journal: { none: 'it says when somebody was last seen; what matters is an audit event' },
})
export class Session extends BaseRecord {
  @ToOne('Who signed in.', () => User, { inverse: 'sessions', required: true })
  user!: User;
  @Choice('How.', SignInWay, { required: true })
  way!: SignInWay;
  @Flag('Whether a second factor was given.', { required: true, default: false })
  hasSecondFactor!: boolean;
  @Text('How sure another provider was of who signed in, in its own words (`acr`); empty for other ways.', { max: 200 })
  acr?: string | null;
  @Choice('Under which role it acts.', UserRole, { required: true, default: 'PUBLIC' })
  actingRole!: UserRole;
  @Personal(ofSession)
  @Text('Browser and system, as far as the browser says: "Firefox on Linux".', { max: 80, required: true })
  device!: string;
  @Personal(ofSession)
  @Text('From where, cut to the network: the last part of the address is not kept.', { max: 60 })
  network?: string | null;
  @Personal(ofSession)
  @Moment('When it was last used, to some minutes (UTC).', { required: true })
  lastSeenAt!: Date;
  @Moment('When it ends at the latest (UTC).', { required: true })
  endsAt!: Date;
  @Moment('When it was ended by somebody (UTC).')
  revokedAt?: Date | null;
}
