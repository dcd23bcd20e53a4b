import type { Problem } from '@seedbed/platform/kernel';
import type { UncertainDate } from '@seedbed/platform/records';
import { certainlyOverlap, linkId, type Period, periodProblems } from '@seedbed/reference';

/** A claim as its rules see it; a record and a draft both fit. */
export interface ClaimDraft extends Period {
  readonly id?: string | null;
  readonly organisation?: unknown;
  readonly ncc?: unknown;
  readonly person?: unknown;
  readonly competence?: unknown;
  readonly level?: number | null;
  readonly state?: string | null;
  readonly validatedBy?: unknown;
  readonly validatedOn?: UncertainDate | null;
  readonly evidence?: string | null;
  readonly evidenceUrl?: string | null;
}

/** What a claim of an organisation or a centre must fulfil by itself: one holder, and what {@link personClaimProblems} says. */
export function claimProblems(draft: ClaimDraft): Problem[] {
  const holders = [draft.organisation, draft.ncc].filter(Boolean).length;
  const one: Problem[] = holders === 1 ? [] : [{ field: 'organisation', code: 'CLAIM_NEEDS_ONE_HOLDER' }];
  return [...one, ...personClaimProblems(draft)];
}

/** A judged claim says who judged and when, which is never the holder; a validated one shows its evidence. */
export function personClaimProblems(draft: ClaimDraft): Problem[] {
  const problems = periodProblems(draft);
  const isJudged = draft.state === 'VALIDATED' || draft.state === 'REFUSED';
  if (isJudged && !draft.validatedBy) problems.push({ field: 'validatedBy', code: 'CLAIM_NEEDS_VALIDATOR' });
  if (isJudged && !draft.validatedOn) problems.push({ field: 'validatedOn', code: 'CLAIM_NEEDS_VALIDATOR' });
  if (!isJudged && (draft.validatedBy || draft.validatedOn))
    problems.push({ field: 'state', code: 'CLAIM_VALIDATOR_WITHOUT_STATE' });
  if (draft.validatedBy && linkId(draft.validatedBy) === linkId(draft.organisation))
    problems.push({ field: 'validatedBy', code: 'CLAIM_VALIDATED_BY_ITSELF' });
  if (draft.state === 'VALIDATED' && !draft.evidence && !draft.evidenceUrl)
    problems.push({ field: 'evidence', code: 'CLAIM_NEEDS_EVIDENCE' });
  return problems;
}

const holderOf = ({ organisation, ncc, person }: ClaimDraft): string | undefined =>
  linkId(organisation) ?? linkId(ncc) ?? linkId(person) ?? undefined;

/**
 * What keeps a claim out beside others: one holder says one thing of one competence at a time. In: the claim, how many
 * levels its framework has (null: none), the live claims of the same holder. Only what is certain counts: unknown dates
 * count as open.
 */
export function whyNotClaimed(draft: ClaimDraft, levels: number | null, others: readonly ClaimDraft[]): Problem[] {
  const problems: Problem[] = [];
  const level = draft.level ?? null;
  if (level !== null && level > (levels ?? 0))
    problems.push({ field: 'level', code: 'CLAIM_LEVEL_OUTSIDE', params: { levels: levels ?? 0 } });
  const again = others
    .filter((other) => !draft.id || other.id !== draft.id)
    .filter((other) => holderOf(other) === holderOf(draft))
    .filter((other) => linkId(other.competence) === linkId(draft.competence))
    .some((other) => certainlyOverlap(draft, other));
  if (again) problems.push({ field: 'competence', code: 'CLAIM_OVERLAPS' });
  return problems;
}
