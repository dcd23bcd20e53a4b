import { Ncc } from '@seedbed/centres';
import { ContactPoint, whoKeepsTheAddress } from '@seedbed/contacts';
import type { Localised } from '@seedbed/platform/kernel';
import {
  BaseRecord,
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  editors,
  Flag,
  Moment,
  Personal,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { NEWSLETTERS } from './newsletters.purposes.js';

/** The purpose under which the ledger of consents keeps what people said about a topic. */
export const purposeOfTopic = (topic: string): string => `newsletter:${topic}`;

@RecordType<NewsletterTopic>({
  description:
    'Something that a centre writes to people about again and again, such as its events. People agree to a topic and leave it; an issue is one sending of it.',
  title: 'name',
  read: byVisibility,
  write: editors,
  share: [
    'ncc',
    'slug',
    'name',
    'description',
    'defaultLang',
    'senderName',
    'postalAddress',
    'accent',
    'isOpen',
    'hasArchive',
  ],
  personal: 'none',
  unique: [['ncc', 'slug']],
})
export class NewsletterTopic extends StewardedRecord {
  @ToOne('The centre that writes it.', () => Ncc, { inverse: 'newsletterTopics', required: true })
  ncc!: Ncc;
  @Text('Short name in addresses and in the List-Id of its mail. It never changes once issues were sent.', {
    max: 40,
    required: true,
    sortable: true,
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  })
  slug!: string;
  @Text('What it is called.', { localised: true, max: 200, required: true, search: 'A' })
  name!: Localised;
  @Text('What people get, and how often.', { localised: true, max: 2000 })
  description?: Localised | null;
  @Text('Language of whoever has none of the languages of an issue, as a BCP 47 code.', {
    max: 35,
    required: true,
    default: 'en',
    pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
  })
  defaultLang!: string;
  @Text('Who writes, as the law wants it in every issue: the name of the centre or its host.', { max: 200 })
  senderName?: string | null;
  @Text('Their postal address, as the law wants it in every issue.', { max: 500 })
  postalAddress?: string | null;
  @Text('Colour of buttons and of the line at the top: # and six hexadecimal digits.', {
    max: 7,
    pattern: /^#[0-9a-f]{6}$/,
  })
  accent?: string | null;
  @Flag('Whether people can sign up by themselves.', { required: true, default: true })
  isOpen!: boolean;
  @Flag('Whether issues that were sent can be read by everybody.', { required: true, default: true })
  hasArchive!: boolean;
}

export const SubscriptionState = choice('SubscriptionState', 'Whether somebody gets a topic.', {
  PENDING: 'They were asked and have not answered yet.',
  CONFIRMED: 'They agreed.',
  WITHDRAWN: 'They left it, objected, or agreed too long ago.',
});
export type SubscriptionState = ChoiceOf<typeof SubscriptionState>;

@RecordType<NewsletterSubscription>({
  description:
    'Whether one address gets one topic. It follows from the ledger of consents, in the same moment: nobody writes it.',
  title: 'purpose',
  read: whoKeepsTheAddress,
  share: 'nothing',
  personal: 'declared on its fields',
  journal: { none: 'it follows from events that are never changed' },
  unique: [['contactPoint', 'topic']],
})
export class NewsletterSubscription extends BaseRecord {
  @Personal({ purpose: NEWSLETTERS, basis: 'CONSENT', keep: 'P5Y' })
  @ToOne('The address.', () => ContactPoint, { inverse: 'subscriptions', required: true })
  contactPoint!: ContactPoint;
  @ToOne('The topic.', () => NewsletterTopic, { inverse: 'subscriptions', required: true })
  topic!: NewsletterTopic;
  @Text('The purpose under which the ledger of consents knows the topic.', { max: 200, required: true })
  purpose!: string;
  @Choice('Whether it gets the topic.', SubscriptionState, { required: true })
  state!: SubscriptionState;
  @Moment('Since when (UTC).', { required: true })
  since!: Date;
}
