import { msg } from '@lingui/core/macro';
import type { MailedEventKind, MailedReason, MailedState } from '../gql/graphql.js';
import type { Tone } from '../ui/Badge.js';
import type { Labels } from './words.js';

export const mailedStates: Labels<MailedState> = {
  WAITING: msg({ message: 'Waiting', context: 'newsletter' }),
  SENDING: msg({ message: 'Being sent', context: 'newsletter' }),
  ACCEPTED: msg({ message: 'Sent', context: 'newsletter' }),
  BOUNCED: msg({ message: 'Came back', context: 'newsletter' }),
  FAILED: msg({ message: 'Refused', context: 'newsletter' }),
  SKIPPED: msg({ message: 'Not sent', context: 'newsletter' }),
  UNKNOWN: msg({ message: 'Nobody knows', context: 'newsletter' }),
};

export const mailedTones: Record<MailedState, Tone> = {
  WAITING: 'wait',
  SENDING: 'wait',
  ACCEPTED: 'ok',
  BOUNCED: 'bad',
  FAILED: 'bad',
  SKIPPED: 'neutral',
  UNKNOWN: 'neutral',
};

export const mailedReasons: Labels<MailedReason> = {
  NOT_SUBSCRIBED: msg`They left the topic before it was sent.`,
  SUPPRESSED: msg`Their address must not be written to.`,
  RESTRICTED: msg`The processing of their data is restricted.`,
  ADDRESS_CHANGED: msg`Their address was another one by then.`,
  ERASED: msg`They were erased.`,
  RENDER: msg`A value that the text needs is missing.`,
  NO_VARIANT: msg`The text in their language was taken away.`,
};

export const mailedEvents: Labels<MailedEventKind> = {
  DEFERRED: msg({ message: 'Put off by the mail server', context: 'newsletter' }),
  REJECTED: msg({ message: 'Refused by the mail server', context: 'newsletter' }),
  UNKNOWN: msg({ message: 'The mail server did not answer', context: 'newsletter' }),
  RESOLVED: msg({ message: 'Found out by a person', context: 'newsletter' }),
  BOUNCED: msg({ message: 'Came back', context: 'newsletter' }),
  DELAYED: msg({ message: 'Another server still tries', context: 'newsletter' }),
  COMPLAINED: msg({ message: 'Called spam', context: 'newsletter' }),
  UNSUBSCRIBED: msg({ message: 'Unsubscribed', context: 'newsletter' }),
};
