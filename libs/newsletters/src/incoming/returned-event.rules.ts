import { sealedHash } from '@seedbed/platform/records';
import type { BounceClass, BounceReason, Returned, ReturnedKind, ReturnedRecipient } from '../returned/returned.js';

/** What a report says of the one delivery that its address names. */
export interface Concerned {
  readonly kind: ReturnedKind;
  readonly recipient: Pick<ReturnedRecipient, 'action' | 'class' | 'reason' | 'status'>;
}

/** What is noted at a delivery. */
export interface ReturnedEvent {
  readonly kind: 'BOUNCED' | 'DELAYED' | 'COMPLAINED' | 'UNSUBSCRIBED';
  readonly class: BounceClass | null;
  readonly reason: BounceReason | null;
  readonly code: string | null;
  /** What the server wrote; may hold addresses. */
  readonly detail: string | null;
}

/** Reports of RFC 5965 and 6591 in which nobody says that they do not want our mail. */
const NO_COMPLAINTS: ReadonlySet<string | null> = new Set(['not-spam', 'auth-failure', 'virus']);

const NOBODY = { action: 'delivered', class: 'unknown', reason: null, status: null } as const;

/**
 * What a report says of the delivery that it came back for; null: nothing. In: the report, and the keyed hash of the address that
 * we wrote to. A report about several people that names us nowhere, as of a list that passes mail on, says nothing of it.
 */
export function concerned(
  report: Returned,
  hash: string,
): (Concerned & { readonly of: ReturnedRecipient | null }) | null {
  const { kind, feedbackType, recipients } = report;
  if (kind === 'unsubscribe-mail') return { kind, recipient: NOBODY, of: null };
  if (kind === 'complaint') return NO_COMPLAINTS.has(feedbackType) ? null : { kind, recipient: NOBODY, of: null };
  if (kind === 'auto-reply' || kind === 'not-a-report') return null;
  const mine = recipients.find(({ address }) => sealedHash(address) === hash);
  const of = mine ?? (recipients.length === 1 ? recipients[0] : undefined);
  return of ? { kind, recipient: of, of } : null;
}

/** What is noted of it. */
export function eventOf(report: Returned, about: ReturnType<typeof concerned>): ReturnedEvent | null {
  if (!about) return null;
  const none = { class: null, reason: null, code: null, detail: null };
  if (about.kind === 'complaint') return { ...none, kind: 'COMPLAINED', code: report.feedbackType };
  if (about.kind === 'unsubscribe-mail') return { ...none, kind: 'UNSUBSCRIBED' };
  const { of } = about;
  if (!of || (of.action !== 'failed' && of.action !== 'delayed')) return null;
  const code = of.status ?? (of.smtpCode === null ? null : String(of.smtpCode));
  const kind = of.action === 'failed' ? 'BOUNCED' : 'DELAYED';
  return { kind, class: of.class, reason: of.reason, code, detail: of.diagnostic };
}
