import { MAX_RESENDS, type Outcome } from '@seedbed/platform/mail';

/** Where a delivery stands; the numbers are what the table keeps. */
export const DELIVERY = {
  PLANNED: 0,
  CLAIMED: 1,
  SENDING: 2,
  ACCEPTED: 3,
  FAILED: 5,
  SKIPPED: 6,
  UNKNOWN: 7,
} as const;
export type DeliveryState = (typeof DELIVERY)[keyof typeof DELIVERY];

/** What becomes of a delivery after an attempt that had the right to send. */
export interface Settled {
  readonly state: DeliveryState;
  readonly code: number | null;
  readonly enhanced: string | null;
  readonly reply: string;
  /** From when on it may be tried again, in ms from now; null: no more. */
  readonly waitMs: number | null;
  /** The address does not exist: nobody writes to it any more. */
  readonly suppress: boolean;
  /** The mail provider wants to be left alone for a while. */
  readonly rests: boolean;
  readonly isUnknown: boolean;
}

/** Statuses that say that there is no such address (RFC 3463). */
const NO_ADDRESS: ReadonlySet<string> = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1', '5.4.4']);
const FIRST_WAIT_MS = 300_000;
const LONGEST_WAIT_MS = 4 * 3_600_000;
/** How often a delivery is tried before it is given up: the waits come to a little more than two days. */
export const MOST_ATTEMPTS = 18;

/** The enhanced status of a reply, such as `5.1.1`. */
export const enhancedOf = (reply: string): string | null =>
  /(?<![\w.])([245]\.\d{1,3}\.\d{1,3})(?!\w|\.\d)/.exec(reply)?.[1] ?? null;

/** How long to wait after the n-th attempt: five minutes, twice as long each time, four hours at most. */
export const waitAfter = (attempt: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** Math.min(Math.max(attempt, 1) - 1, 10), LONGEST_WAIT_MS);

export interface AttemptFacts {
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** How many attempts before had an unknown end. */
  readonly unknowns: number;
  readonly onUnknown: 'RESEND' | 'HOLD';
}

const NONE = { waitMs: null, suppress: false, rests: false, isUnknown: false } as const;

/** What follows from what a server did with an attempt (newsletters.md 4.4). */
export function settled(outcome: Outcome, facts: AttemptFacts): Settled {
  const { kind, reply } = outcome;
  if (kind === 'unknown') return unknown(reply, facts);
  const { code } = outcome;
  const enhanced = enhancedOf(reply);
  const told = { code, enhanced, reply };
  if (kind === 'accepted') return { ...NONE, ...told, state: DELIVERY.ACCEPTED };
  if (kind === 'rejected') {
    // a policy of the provider says nothing of the address: the sender is refused, and all others there will be
    const isPolicy = enhanced?.startsWith('5.7.') ?? false;
    const suppress = enhanced !== null && NO_ADDRESS.has(enhanced);
    return { ...NONE, ...told, state: DELIVERY.FAILED, suppress, rests: isPolicy };
  }
  const rests = code === 421 || (enhanced?.startsWith('4.7.') ?? false);
  if (facts.attempt >= MOST_ATTEMPTS) return { ...NONE, ...told, state: DELIVERY.FAILED, rests };
  return { ...NONE, ...told, state: DELIVERY.PLANNED, waitMs: waitAfter(facts.attempt), rests };
}

/** A delivery whose last byte went out without an answer: again under the same Message-ID, or a person decides. */
function unknown(reply: string, { unknowns, onUnknown }: AttemptFacts): Settled {
  const held = onUnknown === 'HOLD' || unknowns + 1 > MAX_RESENDS;
  const told = { code: null, enhanced: null, reply, suppress: false, rests: false, isUnknown: true };
  return held ? { ...told, state: DELIVERY.UNKNOWN, waitMs: null } : { ...told, state: DELIVERY.PLANNED, waitMs: 0 };
}
