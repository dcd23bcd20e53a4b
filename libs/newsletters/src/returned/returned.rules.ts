import type { BounceReason, ReturnedKind, ReturnedRecipient } from './returned.js';

/** What follows from one report about one recipient. */
export type Consequence =
  /** No more newsletters to this address, from any centre of the node. */
  | { readonly do: 'suppress'; readonly reason: 'hard_bounce' | 'soft_repeated' | 'complaint' }
  /** Kept and counted: enough of them in the window suppress. */
  | { readonly do: 'count' }
  /** The sender is refused, not the reader: nothing goes to this mail provider for a while. */
  | { readonly do: 'rest-domain' }
  | { readonly do: 'unsubscribe' }
  | { readonly do: 'nothing' };

/** A soft refusal of the same address that was counted before. */
export interface EarlierReturn {
  readonly at: Date;
}

const SOFT_LIMIT = 5;
const SOFT_WINDOW_DAYS = 30;
const WINDOW_MS = SOFT_WINDOW_DAYS * 86_400_000;

/** Soft refusals that say something of the mailbox, so that repeating them says more. A message that is too large does not. */
export const COUNTED_REASONS: readonly BounceReason[] = [
  'mailbox-full',
  'mailbox-disabled',
  'mailbox-refuses',
  'not-reached',
  'delivery-program',
];
const COUNTED: ReadonlySet<BounceReason | null> = new Set(COUNTED_REASONS);

/**
 * What a report leads to. In: the kind of the report, what it says of the recipient, the soft refusals counted for this
 * address before, and now. A mailbox that is gone or switched off (5.2.1) suppresses at once, a full one the fifth time in
 * thirty days; a policy refusal never suppresses anybody.
 */
export function consequenceOf(
  kind: ReturnedKind,
  recipient: Pick<ReturnedRecipient, 'action' | 'class' | 'reason' | 'status'>,
  earlier: readonly EarlierReturn[],
  now: Date,
): Consequence {
  if (kind === 'complaint') return { do: 'suppress', reason: 'complaint' };
  if (kind === 'unsubscribe-mail') return { do: 'unsubscribe' };
  if (recipient.class === 'policy') return { do: 'rest-domain' };
  if (recipient.action !== 'failed') return { do: 'nothing' };
  if (isGone(recipient)) return { do: 'suppress', reason: 'hard_bounce' };
  if (recipient.class !== 'soft' || !COUNTED.has(recipient.reason)) return { do: 'nothing' };
  return countInWindow(earlier, now) + 1 >= SOFT_LIMIT ? { do: 'suppress', reason: 'soft_repeated' } : { do: 'count' };
}

const isGone = ({ class: seen, reason, status }: Pick<ReturnedRecipient, 'class' | 'reason' | 'status'>): boolean =>
  seen === 'hard' || (reason === 'mailbox-disabled' && status === '5.2.1');

const countInWindow = (earlier: readonly EarlierReturn[], now: Date): number =>
  earlier.filter(({ at }) => at <= now && now.getTime() - at.getTime() < WINDOW_MS).length;
