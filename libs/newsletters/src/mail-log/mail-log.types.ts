import { type ChoiceOf, choice } from '@seedbed/platform/records';

export const MailedState = choice('MailedState', 'What became of one issue for one person.', {
  WAITING: 'It has not been sent yet.',
  SENDING: 'It is on its way to the mail server.',
  ACCEPTED: 'The mail server took it.',
  BOUNCED: 'It was taken, and came back.',
  FAILED: 'The mail server refused it.',
  SKIPPED: 'It was not sent to this person; `reason` says why.',
  UNKNOWN: 'Nobody knows whether it arrived.',
});
export type MailedState = ChoiceOf<typeof MailedState>;

export const MailedReason = choice('MailedReason', 'Why an issue was not sent to a person who was to get it.', {
  NOT_SUBSCRIBED: 'They left the topic before it was sent.',
  SUPPRESSED: 'Their address must not be written to.',
  RESTRICTED: 'The processing of their data is restricted.',
  ADDRESS_CHANGED: 'Their address was another one by then.',
  ERASED: 'They were erased.',
  RENDER: 'A value that the text needs is missing.',
  NO_VARIANT: 'The text in their language was taken away.',
});
export type MailedReason = ChoiceOf<typeof MailedReason>;

export const MailedEventKind = choice('MailedEventKind', 'What happened to one message.', {
  DEFERRED: 'The mail server put it off.',
  REJECTED: 'The mail server refused it.',
  UNKNOWN: 'The connection broke before the mail server answered.',
  RESOLVED: 'A person found out what had become of it.',
  BOUNCED: 'It came back.',
  DELAYED: 'Another server still tries.',
  COMPLAINED: 'The person called it spam.',
  UNSUBSCRIBED: 'The person unsubscribed by it.',
});
export type MailedEventKind = ChoiceOf<typeof MailedEventKind>;

/** One thing that happened to a message. */
export interface MailedEvent {
  readonly kind: MailedEventKind;
  readonly at: Date;
  /** What the server said, as a status of RFC 3463 or a reply code. */
  readonly code: string | null;
}

/** One issue that a person got, or was to get. */
export interface Mailed {
  /** Its place in the log. */
  readonly id: string;
  readonly issueId: string;
  readonly topicId: string;
  readonly topic: string;
  readonly contactPointId: string;
  readonly lang: string | null;
  /** As it was written: values of the reader stand in it as placeholders. */
  readonly subject: string | null;
  readonly state: MailedState;
  readonly reason: MailedReason | null;
  /** When it ended; empty while it waits. */
  readonly at: Date | null;
  /** When the person had agreed to the topic. */
  readonly agreedAt: Date | null;
  readonly events: readonly MailedEvent[];
}
