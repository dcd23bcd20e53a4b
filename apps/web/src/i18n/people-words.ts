import { msg } from '@lingui/core/macro';
import type {
  ContactKind,
  ContactStatus,
  LawfulBasis,
  SubjectRequestState,
  SubjectRight,
  Visibility,
} from '../gql/graphql.js';
import type { Tone } from '../ui/Badge.js';
import type { Labels } from './words.js';

export const lawfulBases: Labels<LawfulBasis> = {
  CONSENT: msg`Consent`,
  CONTRACT: msg`Contract`,
  LEGAL_OBLIGATION: msg`Legal obligation`,
  VITAL_INTEREST: msg`Vital interest`,
  PUBLIC_TASK: msg`Public task`,
  LEGITIMATE_INTEREST: msg`Legitimate interest`,
};

export const contactKinds: Labels<ContactKind> = {
  EMAIL: msg`E-mail`,
  PHONE: msg`Telephone`,
  MOBILE: msg`Mobile telephone`,
  URL: msg`Web address`,
  POST: msg`Postal address`,
};

export const contactStatuses: Labels<ContactStatus> = {
  ACTIVE: msg`Works`,
  UNREACHABLE: msg`Does not work`,
  ERASED: msg`Erased`,
};

export const visibilities: Labels<Visibility> = {
  PUBLIC: msg`Everybody`,
  NETWORK: msg`The whole network`,
  NCC: msg`Its centre`,
  PRIVATE: msg`Only people with a right to it`,
};

export const subjectRights: Labels<SubjectRight> = {
  ACCESS_15: msg`Access (article 15)`,
  RECTIFICATION_16: msg`Correction (article 16)`,
  ERASURE_17: msg`Erasure (article 17)`,
  RESTRICTION_18: msg`Restriction (article 18)`,
  NOTIFY_19: msg`Notification (article 19)`,
  PORTABILITY_20: msg`Portability (article 20)`,
  OBJECTION_21: msg`Objection (article 21)`,
  NO_AUTOMATION_22: msg`No automated decision (article 22)`,
};

export const subjectRequestStates: Labels<SubjectRequestState> = {
  OPEN: msg`To be answered`,
  EXTENDED: msg`Extended`,
  DONE: msg`Answered`,
  REFUSED: msg`Refused`,
};

export const requestTones: Record<SubjectRequestState, Tone> = {
  OPEN: 'wait',
  EXTENDED: 'wait',
  DONE: 'ok',
  REFUSED: 'neutral',
};
