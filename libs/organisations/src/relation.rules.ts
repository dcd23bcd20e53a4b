import type { Problem } from '@seedbed/platform/kernel';
import { linkId, type Period, periodProblems } from '@seedbed/reference';

const sameRecord = (a: unknown, b: unknown): boolean => linkId(a) !== null && linkId(a) === linkId(b);

/** Nobody stands in a relation to itself, and a relation ends after it starts. */
export function relationProblems(draft: Period & { from?: unknown; to?: unknown }): Problem[] {
  const problems = periodProblems(draft);
  if (sameRecord(draft.from, draft.to)) problems.push({ field: 'to', code: 'RELATION_TO_ITSELF' });
  return problems;
}

/** A network is no member of itself, and a membership ends after it starts. */
export function membershipProblems(draft: Period & { network?: unknown; member?: unknown }): Problem[] {
  const problems = periodProblems(draft);
  if (sameRecord(draft.network, draft.member)) problems.push({ field: 'member', code: 'RELATION_TO_ITSELF' });
  return problems;
}
