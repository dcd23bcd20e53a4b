import { msg } from '@lingui/core/macro';
import type { IssueClock, IssueState, SubscriptionState, UnknownDelivery } from '../gql/graphql.js';
import type { Labels } from './words.js';

export const issueStates: Labels<IssueState> = {
  DRAFT: msg({ message: 'Draft', context: 'issue' }),
  SCHEDULED: msg({ message: 'Scheduled', context: 'issue' }),
  PLANNING: msg({ message: 'Being planned', context: 'issue' }),
  SENDING: msg({ message: 'Being sent', context: 'issue' }),
  PAUSED: msg({ message: 'Paused', context: 'issue' }),
  SENT: msg({ message: 'Sent', context: 'issue' }),
  CANCELLED: msg({ message: 'Cancelled', context: 'issue' }),
};

export const issueClocks: Labels<IssueClock> = {
  CENTRE: msg`One moment for everybody`,
  RECIPIENT: msg`The same time of day for each reader`,
};

export const unknownDeliveries: Labels<UnknownDelivery> = {
  RESEND: msg`Send again: nobody is lost`,
  HOLD: msg`Wait for a person: nobody gets two`,
};

export const subscriptionStates: Labels<SubscriptionState> = {
  PENDING: msg({ message: 'Asked', context: 'subscription' }),
  CONFIRMED: msg({ message: 'Agreed', context: 'subscription' }),
  WITHDRAWN: msg({ message: 'Left', context: 'subscription' }),
};
