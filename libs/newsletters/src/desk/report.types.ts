import { type ChoiceOf, choice } from '@seedbed/platform/records';

export const NewsletterDeliveryState = choice('NewsletterDeliveryState', 'Where the message to one address stands.', {
  WAITING: 'It is to be sent.',
  DEFERRED: 'The mail server of the recipient put it off; it is tried again.',
  SENDING: 'It is on its way to the mail server.',
  ACCEPTED: 'The mail server took it.',
  FAILED: 'It was refused for good.',
  SKIPPED: 'It was not sent; see why.',
  UNKNOWN: 'The connection broke before the mail server answered: it may have arrived or not. A person decides.',
});
export type NewsletterDeliveryState = ChoiceOf<typeof NewsletterDeliveryState>;

export const NewsletterResolution = choice(
  'NewsletterResolution',
  'What is to become of messages of which nobody knows whether they arrived.',
  {
    RESEND: 'They are sent once more, under the same Message-ID.',
    ACCEPTED: 'They count as taken.',
    GIVEN_UP: 'They count as failed, and are not sent again.',
  },
);
export type ResolvedAs = ChoiceOf<typeof NewsletterResolution>;

/** How far an issue is, as it is counted. */
export interface DeliveryCounts {
  readonly planned: number;
  readonly waiting: number;
  readonly deferred: number;
  readonly sending: number;
  readonly accepted: number;
  readonly failed: number;
  readonly skipped: number;
  readonly unknown: number;
}

/** How many deliveries stand where, as SQL. */
export const COUNTS = `
  count(*)::int AS planned,
  (count(*) FILTER (WHERE state = 0 AND attempt = 0))::int AS waiting,
  (count(*) FILTER (WHERE state = 0 AND attempt > 0))::int AS deferred,
  (count(*) FILTER (WHERE state IN (1, 2)))::int AS sending,
  (count(*) FILTER (WHERE state IN (3, 4)))::int AS accepted,
  (count(*) FILTER (WHERE state = 5))::int AS failed,
  (count(*) FILTER (WHERE state = 6))::int AS skipped,
  (count(*) FILTER (WHERE state = 7))::int AS unknown`;

/** Of a delivery: its state, as SQL over `d`. It says the same as {@link COUNTS}. */
export const STATE_OF = `
  CASE d.state WHEN 0 THEN CASE WHEN d.attempt > 0 THEN 'DEFERRED' ELSE 'WAITING' END
               WHEN 1 THEN 'SENDING' WHEN 2 THEN 'SENDING' WHEN 3 THEN 'ACCEPTED' WHEN 4 THEN 'ACCEPTED'
               WHEN 5 THEN 'FAILED' WHEN 6 THEN 'SKIPPED' ELSE 'UNKNOWN' END`;
