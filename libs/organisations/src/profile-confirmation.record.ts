import { User } from '@seedbed/identity';
import { BaseRecord, Choice, definePurpose, Personal, RecordType, Text, ToOne } from '@seedbed/platform/records';
import { Organisation } from './organisation.record.js';
import { whoAnswersForIt } from './profile.policy.js';
import { ProfileSectionKind } from './profile.rules.js';

/** What data of those who answer for a profile is used for (docs/processing.md). */
export const PROFILE_KEEPING = definePurpose('PROFILE_KEEPING', {
  says: 'To know who said that the profile of an organisation is right, and to remind its people when that was long ago.',
  subjects: 'people who sign in for a partner organisation or for the centre that looks after it',
  recipients: 'the people of the steward centre; the people of the organisation who sign in for it',
});

@RecordType<ProfileConfirmation>({
  description:
    'Somebody said that a section of a profile is right: who, when, and as whom. It is never changed; a later one is made beside it.',
  title: 'note',
  read: whoAnswersForIt,
  share: 'nothing',
  personal: 'declared on its fields',
  appendOnly: { erasable: ['note'] },
  journal: { none: 'a confirmation is never changed, and tells by itself who made it when' },
})
export class ProfileConfirmation extends BaseRecord {
  @ToOne('The organisation.', () => Organisation, { inverse: 'profileConfirmations', required: true, exact: true })
  organisation!: Organisation;
  @Choice('What was confirmed.', ProfileSectionKind, { required: true, sortable: false })
  section!: ProfileSectionKind;
  @Personal({ purpose: PROFILE_KEEPING, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' })
  @ToOne('Who confirmed it; empty in demo mode without a sign-in.', () => User, {
    inverse: { none: 'confirmations are listed with their organisation' },
  })
  confirmedBy?: User | null;
  @Text('As whom: the role they acted under, such as `PARTNER_EDITOR`, or `COORDINATOR` for a word on the telephone.', {
    max: 40,
    required: true,
  })
  asRole!: string;
  @Personal({ purpose: PROFILE_KEEPING, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' })
  @Text('How it came, where it was no click of theirs: "said so on the telephone".', { max: 500 })
  note?: string | null;
}
