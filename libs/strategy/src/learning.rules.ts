import type { Problem } from '@seedbed/platform/kernel';
import { linkId, type Period, periodProblems } from '@seedbed/reference';

/** An exchange as its rules see it; a record and a draft both fit. */
export interface ExchangeDraft extends Period {
  readonly mentorNcc?: unknown;
  readonly mentorOrganisation?: unknown;
  readonly learnerNcc?: unknown;
  readonly learnerOrganisation?: unknown;
  readonly status?: string | null;
  readonly outcome?: string | null;
}

const oneOf = (...links: readonly unknown[]): boolean => links.filter((link) => linkId(link) !== null).length === 1;

/** One teaches another one, and a completed exchange says what came of it. */
export function exchangeProblems(draft: ExchangeDraft): Problem[] {
  const problems = periodProblems(draft);
  if (!oneOf(draft.mentorNcc, draft.mentorOrganisation))
    problems.push({ field: 'mentorNcc', code: 'EXCHANGE_NEEDS_ONE_EACH' });
  if (!oneOf(draft.learnerNcc, draft.learnerOrganisation))
    problems.push({ field: 'learnerNcc', code: 'EXCHANGE_NEEDS_ONE_EACH' });
  const pairs = [
    ['learnerNcc', draft.mentorNcc, draft.learnerNcc],
    ['learnerOrganisation', draft.mentorOrganisation, draft.learnerOrganisation],
  ] as const;
  for (const [field, mentor, learner] of pairs)
    if (linkId(mentor) !== null && linkId(mentor) === linkId(learner))
      problems.push({ field, code: 'EXCHANGE_WITH_ITSELF' });
  if (draft.status === 'COMPLETED' && !draft.outcome)
    problems.push({ field: 'outcome', code: 'EXCHANGE_NEEDS_OUTCOME' });
  return problems;
}

/** An adoption as its rules see it. */
export interface AdoptionDraft {
  readonly id?: string | null;
  readonly practice?: unknown;
  readonly ncc?: unknown;
  readonly organisation?: unknown;
  readonly state?: string | null;
  readonly note?: string | null;
}

/** One takes a practice over; who gives it up says why. */
export function adoptionProblems(draft: AdoptionDraft): Problem[] {
  const problems: Problem[] = oneOf(draft.ncc, draft.organisation)
    ? []
    : [{ field: 'organisation', code: 'ADOPTION_NEEDS_ONE' }];
  if (draft.state === 'GIVEN_UP' && !draft.note) problems.push({ field: 'note', code: 'ADOPTION_NEEDS_REASON' });
  return problems;
}

/** Who offers a practice has it already. In: the adoption, the owner of the practice, and the centre that offers it where nobody else owns it. */
export const whyNotAdopted = (
  draft: AdoptionDraft,
  practice: { readonly owner: string | null; readonly steward: string },
): Problem[] => {
  const isOwn =
    practice.owner === null ? linkId(draft.ncc) === practice.steward : linkId(draft.organisation) === practice.owner;
  return isOwn ? [{ field: practice.owner === null ? 'ncc' : 'organisation', code: 'ADOPTION_OF_OWN' }] : [];
};

/**
 * What somebody does with a practice is said once, and changed when it changes. In: the adoption, the live ones of the same
 * practice, and which record stands for an organisation that was found to be one with another.
 */
export function whyNotAdoptedAgain(
  draft: AdoptionDraft,
  others: readonly AdoptionDraft[],
  standsFor: (organisation: string) => string = (id) => id,
): Problem[] {
  const adopter = ({ ncc, organisation }: AdoptionDraft): string | null => {
    const id = linkId(organisation);
    return id === null ? linkId(ncc) : standsFor(id);
  };
  const isAgain = others.some(
    (other) =>
      other.id !== draft.id &&
      linkId(other.practice) === linkId(draft.practice) &&
      adopter(other) !== null &&
      adopter(other) === adopter(draft),
  );
  return isAgain
    ? [{ field: linkId(draft.organisation) === null ? 'ncc' : 'organisation', code: 'ADOPTION_AGAIN' }]
    : [];
}
