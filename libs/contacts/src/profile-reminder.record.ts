import { User } from '@seedbed/identity';
import { Organisation, PROFILE_KEEPING, whoAnswersForIt } from '@seedbed/organisations';
import { BaseRecord, Personal, RecordType, Ref, Text, ToOne } from '@seedbed/platform/records';

/** Written in one transaction with the message: where one stands, the message does too. */
@RecordType<ProfileReminder>({
  description:
    'Somebody who signs in for an organisation was reminded by mail that its profile is to be confirmed. It is never changed.',
  title: 'language',
  read: whoAnswersForIt,
  share: 'nothing',
  personal: 'declared on its fields',
  appendOnly: { erasable: [] },
  journal: { none: 'a reminder is never changed, and tells by itself who was reminded when' },
})
export class ProfileReminder extends BaseRecord {
  @ToOne('The organisation.', () => Organisation, { inverse: 'profileReminders', required: true, exact: true })
  organisation!: Organisation;
  @Personal({ purpose: PROFILE_KEEPING, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' })
  @ToOne('Who was reminded.', () => User, {
    inverse: { none: 'reminders are listed with their organisation' },
    required: true,
  })
  user!: User;
  @Text('The language it was written in, as a BCP 47 code.', { max: 35, required: true })
  language!: string;
  @Ref('Id of the outgoing message; whether the mail server took it stands there.')
  messageId?: string | null;
}
