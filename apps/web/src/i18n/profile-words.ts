import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProfileSectionKind, ProfileSectionState } from '../gql/graphql.js';

/** The sections of a profile, as partners and centres read them. */
export const profileSections: Readonly<Record<ProfileSectionKind, MessageDescriptor>> = {
  ORGANISATION: msg`Organisation details`,
  SITES: msg`Where you are`,
  PEOPLE: msg`Contact people`,
  WEB: msg`On the web`,
  CONSENT: msg`Consent and privacy`,
};

export const profileStates: Readonly<Record<ProfileSectionState, MessageDescriptor>> = {
  CONFIRMED: msg`Confirmed`,
  TO_CHECK: msg`To check`,
  MISSING: msg`Something is missing`,
};

const parts: Readonly<Record<string, MessageDescriptor>> = {
  kind: msg`kind of organisation`,
  legalForm: msg`legal form`,
  country: msg`country`,
  region: msg`region`,
  language: msg`language to write in`,
  identifier: msg`PIC or register number`,
  place: msg`a place`,
  address: msg`street and number`,
  person: msg`a contact person`,
  function: msg`what the person does`,
  email: msg`a mail address`,
  website: msg`website`,
  answers: msg`an answer about consent`,
};

/** What a complete profile has, as `missing` of the API names it. */
export const missingPart = (name: string): string => (parts[name] ? i18n._(parts[name]) : name);
