import type { Problem } from '@seedbed/platform/kernel';
import { monthsLater } from './subject-request.rules.js';

const PERIOD = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/;
const DAY_MS = 86_400_000;

/** The types whose records are anonymised when their time is over, and by what a record is counted from. */
export const RETAINED = ['Person', 'SubjectRequest'] as const;
export type RetainedType = (typeof RETAINED)[number];
const isRetained = (type: unknown): type is RetainedType => RETAINED.some((one) => one === type);

/** The moment before which something must have been of last use to be over now. In: a period such as `P3Y`. */
export function cutOff(now: Date, keep: string): Date {
  const [, years = '0', months = '0', days = '0'] = PERIOD.exec(keep) ?? [];
  const earlier = monthsLater(now, -(Number(years) * 12 + Number(months)));
  return new Date(earlier.getTime() - Number(days) * DAY_MS);
}

/** The longest of some periods: a record is kept as long as any of its fields. */
export function longest(periods: readonly string[], now: Date): string | undefined {
  return [...periods].sort((a, b) => cutOff(now, a).getTime() - cutOff(now, b).getTime())[0];
}

/** A rule is for a type that can be anonymised, with a period that is one. */
export function retentionProblems({ recordType, keep }: { recordType?: string; keep?: string | null }): Problem[] {
  const problems: Problem[] = [];
  if (recordType && !isRetained(recordType)) {
    problems.push({ field: 'recordType', code: 'WRONG_FORM', params: { expected: RETAINED.join(' | ') } });
  }
  if (keep && !PERIOD.test(keep)) {
    problems.push({ field: 'keep', code: 'WRONG_FORM', params: { expected: 'P3Y | P2Y6M | P90D' } });
  }
  return problems;
}
