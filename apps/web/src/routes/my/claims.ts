import { dayAfter, daysLeft, lastDayOf, SOON_DAYS } from '../../i18n/ends.js';

interface UncertainDate {
  readonly value?: string | null;
  readonly precision: string;
}

/** A claim as these decisions see it. */
export interface ClaimSeen {
  readonly id: string;
  readonly state?: string | null;
  readonly startsOn?: UncertainDate | null;
  readonly endsOn?: UncertainDate | null;
  readonly competence?: { readonly id: string } | null;
}

/** How a claim goes on: its own end moves, or another one follows it from a day on. */
export type Renewal = { readonly way: 'CHANGE' } | { readonly way: 'FOLLOW'; readonly startsOn: string };

/** Whether another claim of the same competence goes on after this one, or holds without an end. */
function isFollowed(claim: ClaimSeen, others: readonly ClaimSeen[]): boolean {
  const last = lastDayOf(claim.endsOn) ?? '';
  return others
    .filter((other) => other.id !== claim.id && other.competence?.id === claim.competence?.id)
    .filter(({ state }) => state !== 'REFUSED')
    .some((other) => (lastDayOf(other.endsOn) ?? '9999') > last);
}

/**
 * How a claim that ends soon, or has ended, can go on; null where there is nothing to renew. What somebody else has judged or
 * a source said is not the partner's to change, and what has ended stays as it was: a claim of their own follows it. In: the
 * claim, what else the organisation claims, the day it is.
 */
export function renewalOf(claim: ClaimSeen, others: readonly ClaimSeen[], today: string): Renewal | null {
  const days = daysLeft(claim.endsOn, today);
  if (days === null || days > SOON_DAYS || claim.state === 'REFUSED' || isFollowed(claim, others)) return null;
  if (days >= 0 && claim.state === 'SELF_ASSESSED') return { way: 'CHANGE' };
  return { way: 'FOLLOW', startsOn: days < 0 ? today : (dayAfter(claim.endsOn) ?? today) };
}

/** A year after the end of a claim, or after today where it has ended: what is offered as its next end. */
export function usualEnd(claim: ClaimSeen, today: string): string {
  const last = lastDayOf(claim.endsOn) ?? today;
  const from = last < today ? today : last;
  const end = new Date(Date.parse(from));
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}
