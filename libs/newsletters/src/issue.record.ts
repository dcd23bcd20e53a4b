import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  Data,
  editors,
  Flag,
  Moment,
  ownCentre,
  type Policy,
  RecordType,
  StewardedRecord,
  seenWith,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { issueProblems } from './issue.rules.js';
import { NewsletterTopic } from './topic.record.js';

export const IssueState = choice('IssueState', 'How far a sending has come.', {
  DRAFT: 'It is being written.',
  SCHEDULED: 'It is ready and waits for its moment.',
  PLANNING: 'Who gets it is being written down.',
  SENDING: 'It is being sent.',
  PAUSED: 'Sending has stopped and can go on.',
  SENT: 'Everybody was served who was to get it.',
  CANCELLED: 'Sending was given up; who has it, has it.',
});
export type IssueState = ChoiceOf<typeof IssueState>;

export const IssueClock = choice('IssueClock', 'Whose clock the moment of a sending is read from.', {
  CENTRE: 'One moment for everybody.',
  RECIPIENT: 'The same time of day where each recipient is.',
});
export type IssueClock = ChoiceOf<typeof IssueClock>;

export const UnknownDelivery = choice('UnknownDelivery', 'What happens when nobody knows whether a message arrived.', {
  RESEND: 'It is sent once more under the same Message-ID: nobody is lost.',
  HOLD: 'It waits for a person to decide: nobody gets two.',
});
export type UnknownDelivery = ChoiceOf<typeof UnknownDelivery>;

/** The people of the centre that writes it; a draft is nobody else's business, and what was sent has its archive page. */
const notPrivate = { visibility: { in: ['PUBLIC', 'NETWORK', 'NCC'] } } as const;
const writers: Policy = {
  SYSTEM: 'all',
  AUDITOR: 'all',
  DEMO: notPrivate,
  COORDINATOR: ownCentre,
  EDITOR: { and: [ownCentre, notPrivate] },
};

@RecordType<NewsletterSegment>({
  description:
    'People by what the network knows of them: a filter of contact points that was given a name. Who gets an issue is worked out when it is planned, among those who agreed to its topic.',
  title: 'name',
  read: writers,
  write: editors,
  share: 'nothing',
  personal: 'none',
})
export class NewsletterSegment extends StewardedRecord {
  @Text('What it is called.', { max: 120, required: true, sortable: true, search: 'A' })
  name!: string;
  @Text('Which contact points: a `ContactPointFilter` as JSON, as the list of contact points takes it.', {
    max: 20_000,
    required: true,
    default: '{}',
  })
  filter!: string;
}

@RecordType<NewsletterIssue>({
  description: 'One planned sending of a topic, in one or more languages.',
  title: 'title',
  read: writers,
  write: editors,
  share: 'nothing',
  personal: 'none',
  derive: {
    state: ({ state }) => state ?? 'DRAFT',
    plannedAt: ({ plannedAt }) => plannedAt ?? null,
    endedAt: ({ endedAt }) => endedAt ?? null,
    pausedBecause: ({ pausedBecause }) => pausedBecause ?? null,
  },
  together: [['sendAt', 'clock', 'windowFrom', 'windowTo', 'onlyWeekdays']],
  rules: issueProblems,
})
export class NewsletterIssue extends StewardedRecord {
  @ToOne('The topic. Only who agreed to it gets the issue.', () => NewsletterTopic, {
    inverse: 'issues',
    required: true,
  })
  topic!: NewsletterTopic;
  @Text('What the centre calls it among themselves.', { max: 200, required: true, sortable: true, search: 'A' })
  title!: string;
  @Choice('How far it is.', IssueState, { required: true, default: 'DRAFT' })
  state!: IssueState;
  @ToOne('Who gets it, among those who agreed to the topic; empty: all of them.', () => NewsletterSegment, {
    inverse: 'issues',
  })
  segment?: NewsletterSegment | null;
  @Moment('From when on it is sent (UTC). By the clock of the recipients: this time of day in UTC where they are.')
  sendAt?: Date | null;
  @Choice('Whose clock `sendAt` is read from.', IssueClock, { required: true, default: 'CENTRE' })
  clock!: IssueClock;
  @Count('Minute of the day from which on it may arrive, by the clock of the recipient: 480 is 08:00.', { min: 0 })
  windowFrom?: number | null;
  @Count('Minute of the day until which it may arrive; before `windowFrom`: over midnight.', { min: 0 })
  windowTo?: number | null;
  @Flag('Whether it is sent from Monday to Friday only.', { required: true, default: false })
  onlyWeekdays!: boolean;
  @Choice('What happens when nobody knows whether a message arrived.', UnknownDelivery, {
    required: true,
    default: 'RESEND',
  })
  onUnknown!: UnknownDelivery;
  @Count('Most messages of it in a minute; empty: as many as the mail server takes.', { min: 1 })
  perMinute?: number | null;
  @Flag('Whether people get it in the language of the topic where their own is missing.', {
    required: true,
    default: true,
  })
  fallsBack!: boolean;
  @Flag('Whether it stands in the public archive once it was sent.', { required: true, default: true })
  inArchive!: boolean;
  @Moment('When who gets it was written down (UTC).')
  plannedAt?: Date | null;
  @Moment('When it was over (UTC).')
  endedAt?: Date | null;
  @Text('Why it stopped by itself.', { max: 300 })
  pausedBecause?: string | null;
}

@RecordType<NewsletterVariant>({
  description: 'An issue in one language: its subject and its blocks.',
  title: 'subject',
  read: seenWith('issue'),
  share: 'nothing',
  personal: 'none',
  unique: [['issue', 'lang']],
})
export class NewsletterVariant extends BaseRecord {
  @ToOne('The issue.', () => NewsletterIssue, { inverse: 'variants', required: true })
  issue!: NewsletterIssue;
  @Text('Its language, as a BCP 47 code.', {
    max: 35,
    required: true,
    sortable: true,
    pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
  })
  lang!: string;
  @Text('Its subject; may name values of the recipient.', { max: 300, required: true })
  subject!: string;
  @Text('What mail programs show after the subject.', { max: 300 })
  preheader?: string | null;
  @Data('Its blocks, from top to bottom.')
  blocks?: unknown;
  @Text('The plain text, where somebody wrote one; else it is made from the blocks.', { max: 100_000 })
  text?: string | null;
}
