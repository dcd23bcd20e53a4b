import type { Problem } from '@seedbed/platform/kernel';

export type SubjectRequestStateName = 'OPEN' | 'EXTENDED' | 'DONE' | 'REFUSED';

/** Months to answer in (article 12(3) GDPR), and how many more a complex request may take. */
const MONTHS = 1;
const MORE_MONTHS = 2;

/** The same day so many months later, or the last day of that month where it has no such day. */
export function monthsLater(from: Date, months: number): Date {
  const day = from.getUTCDate();
  const later = new Date(from);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(day, lastDay));
  return later;
}

interface RequestDraft {
  readonly receivedAt?: Date | null;
  readonly extensionReason?: string | null;
  readonly state?: SubjectRequestStateName | null;
}

const isExtended = ({ extensionReason }: RequestDraft): boolean => Boolean(extensionReason?.trim());
const isOver = ({ state }: RequestDraft): boolean => state === 'DONE' || state === 'REFUSED';

/** Until when a request must be answered. */
export function dueAt(draft: RequestDraft): Date | null {
  if (!draft.receivedAt) return null;
  return monthsLater(draft.receivedAt, MONTHS + (isExtended(draft) ? MORE_MONTHS : 0));
}

/** Where a request stands that nobody has answered yet; an answered one stays. */
export function requestState(draft: RequestDraft): SubjectRequestStateName {
  if (isOver(draft) && draft.state) return draft.state;
  return isExtended(draft) ? 'EXTENDED' : 'OPEN';
}

/** A request was received before now. In: the draft, and now. */
export function requestProblems({ receivedAt }: RequestDraft, now: Date): Problem[] {
  return receivedAt && receivedAt > now ? [{ field: 'receivedAt', code: 'SUBJECT_REQUEST_IN_FUTURE' }] : [];
}
