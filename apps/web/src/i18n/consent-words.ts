import { msg } from '@lingui/core/macro';
import type { ConsentChannel, ConsentEventKind, ConsentState, MailState } from '../gql/graphql.js';
import type { Tone } from '../ui/Badge.js';
import type { Labels } from './words.js';

export const consentStates: Labels<ConsentState> = {
  REQUESTED: msg({ message: 'Asked', context: 'consent' }),
  GIVEN: msg({ message: 'Agreed', context: 'consent' }),
  REFUSED: msg({ message: 'Objected', context: 'consent' }),
  WITHDRAWN: msg({ message: 'Withdrawn', context: 'consent' }),
  EXPIRED: msg({ message: 'Too old', context: 'consent' }),
};

export const consentTones: Record<ConsentState, Tone> = {
  REQUESTED: 'wait',
  GIVEN: 'ok',
  REFUSED: 'bad',
  WITHDRAWN: 'bad',
  EXPIRED: 'neutral',
};

export const consentKinds: Labels<ConsentEventKind> = {
  REQUESTED: msg({ message: 'Asked', context: 'consent' }),
  CONFIRMED: msg({ message: 'Agreed', context: 'consent' }),
  WITHDRAWN: msg({ message: 'Withdrawn', context: 'consent' }),
  OBJECTED: msg({ message: 'Objected', context: 'consent' }),
  IMPORTED: msg({ message: 'Taken over', context: 'consent' }),
  EXPIRED: msg({ message: 'Too old', context: 'consent' }),
};

export const consentChannels: Labels<ConsentChannel> = {
  WEB_FORM: msg`Form on a page`,
  MAIL_LINK: msg`Link in a mail`,
  PAPER: msg`Signed paper`,
  SPOKEN: msg`Said to somebody of the centre`,
  IMPORT: msg`List from elsewhere`,
  SYSTEM: msg`Rule of this program`,
};

export const mailStates: Labels<MailState> = {
  WAITING: msg({ message: 'Waiting', context: 'mail' }),
  CLAIMED: msg({ message: 'Being sent', context: 'mail' }),
  SENDING: msg({ message: 'Being sent', context: 'mail' }),
  ACCEPTED: msg({ message: 'Sent', context: 'mail' }),
  REJECTED: msg({ message: 'Refused', context: 'mail' }),
  UNKNOWN: msg({ message: 'Not known', context: 'mail' }),
  EXPIRED: msg({ message: 'Too late', context: 'mail' }),
  FORGOTTEN: msg({ message: 'Erased', context: 'mail' }),
};
