import { msg } from '@lingui/core/macro';
import type { IssueState, NewsletterDeliveryState, NewsletterLeftOut } from '../../../gql/graphql.js';
import type { Labels } from '../../../i18n/words.js';
import type { Tone } from '../../../ui/Badge.js';
import type { BlockKind } from './editor/blocks.js';

export const issueTones: Record<IssueState, Tone> = {
  DRAFT: 'neutral',
  SCHEDULED: 'info',
  PLANNING: 'info',
  SENDING: 'info',
  PAUSED: 'wait',
  SENT: 'ok',
  CANCELLED: 'neutral',
};

export const blockKinds: Labels<BlockKind> = {
  heading: msg({ message: 'Heading', context: 'block' }),
  text: msg({ message: 'Text', context: 'block' }),
  image: msg({ message: 'Picture', context: 'block' }),
  button: msg({ message: 'Button', context: 'block' }),
  divider: msg({ message: 'Line', context: 'block' }),
  list: msg({ message: 'List', context: 'block' }),
  event: msg({ message: 'Event', context: 'block' }),
  pilot: msg({ message: 'Pilot', context: 'block' }),
  columns: msg({ message: 'Columns', context: 'block' }),
};

/** Values of a reader that can stand in an issue, by the names that the api knows. */
export const placeholders = {
  givenName: msg`Given name`,
  familyName: msg`Family name`,
  name: msg({ message: 'Whole name', context: 'placeholder' }),
  salutation: msg`Salutation`,
} as const;
export type PlaceholderField = keyof typeof placeholders;

export const leftOutReasons: Labels<NewsletterLeftOut> = {
  PENDING: msg`They were asked and have not answered yet`,
  WITHDRAWN: msg`They left the topic`,
  SUPPRESSED: msg`Their address must not be written to`,
  UNREACHABLE: msg`Their address does not work`,
  RESTRICTED: msg`The use of their data is restricted`,
  NO_LANGUAGE: msg`The issue is in none of their languages`,
  OTHER_SEGMENT: msg`They are not in the segment`,
  TWICE: msg`The same address gets it already`,
};

export const deliveryStates: Labels<NewsletterDeliveryState> = {
  WAITING: msg({ message: 'Waiting', context: 'delivery' }),
  DEFERRED: msg({ message: 'Put off', context: 'delivery' }),
  SENDING: msg({ message: 'On its way', context: 'delivery' }),
  ACCEPTED: msg({ message: 'Delivered', context: 'delivery' }),
  FAILED: msg({ message: 'Failed', context: 'delivery' }),
  SKIPPED: msg({ message: 'Not sent', context: 'delivery' }),
  UNKNOWN: msg({ message: 'Unknown', context: 'delivery' }),
};
