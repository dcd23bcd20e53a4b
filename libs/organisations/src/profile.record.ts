import { BaseRecord, Choice, Count, Moment, RecordType, Text, Texts, ToOne } from '@seedbed/platform/records';
import { Organisation } from './organisation.record.js';
import { whoAnswersForIt, whoWorksWithIt } from './profile.policy.js';
import { ProfileSectionKind, ProfileSectionState } from './profile.rules.js';

const COMPUTED = { none: 'it is computed from other records whenever they change, and nobody states it' };

/** Only `Profiles` writes these rows: they follow from what stands elsewhere. */
@RecordType<OrganisationProfile>({
  description: 'How complete and how fresh that is which an organisation says of itself.',
  title: 'rulesVersion',
  read: whoWorksWithIt,
  share: 'nothing',
  personal: 'none',
  journal: COMPUTED,
  unique: [['organisation']],
})
export class OrganisationProfile extends BaseRecord {
  @ToOne('The organisation.', () => Organisation, { inverse: { one: 'profile' }, required: true, exact: true })
  organisation!: Organisation;
  @Count('How complete it is, 0 to 100; `sections` say what is missing.', { required: true, min: 0, max: 100 })
  completeness!: number;
  @Moment(
    'Since when all of it is confirmed (UTC): the oldest of the last confirmations of its sections. Empty as long as a section was never confirmed.',
  )
  lastConfirmedAt?: Date | null;
  @Text('Version of the rules by which it was measured.', { max: 40, required: true })
  rulesVersion!: string;
}

/** One section of a profile. As the profile, written by `Profiles` alone. */
@RecordType<ProfileSection>({
  description: 'One section of a profile: what is missing in it, and when it was last confirmed.',
  title: 'rulesVersion',
  read: whoAnswersForIt,
  share: 'nothing',
  personal: 'none',
  journal: COMPUTED,
  unique: [['organisation', 'section']],
})
export class ProfileSection extends BaseRecord {
  @ToOne('The profile that it is part of.', () => OrganisationProfile, { inverse: 'sections', required: true })
  profile!: OrganisationProfile;
  @ToOne('The organisation.', () => Organisation, {
    inverse: { none: 'an organisation shows its sections through its profile' },
    required: true,
    exact: true,
  })
  organisation!: Organisation;
  @Choice('Which section.', ProfileSectionKind, { required: true, sortable: false })
  section!: ProfileSectionKind;
  @Choice('How it stands.', ProfileSectionState, { required: true })
  state!: ProfileSectionState;
  @Count('How complete the section is, 0 to 100.', { required: true, min: 0, max: 100, sortable: false })
  completeness!: number;
  @Texts('What is missing, by names such as `legalForm`, `identifier`, `address` or `email`.', { max: 50, each: 60 })
  missing!: string[];
  @Moment('When its people last said that it is right (UTC).', { sortable: false })
  lastConfirmedAt?: Date | null;
  @Text('Version of the rules by which it was measured.', { max: 40, required: true })
  rulesVersion!: string;
}
