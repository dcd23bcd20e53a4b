import type { Problem } from '@seedbed/platform/kernel';
import { LANGUAGE_CODE } from '@seedbed/reference';

interface Named {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly calledAs?: string | null;
  readonly erasedAt?: Date | null;
  readonly languages?: readonly string[] | null;
  readonly visibility?: string | null;
}

interface TakenOver {
  readonly source?: unknown;
  readonly legalBasis?: string | null;
}

/** What stands in the place of a name after an erasure: a sign, no word, so that it needs no translation. */
const ERASED_NAME = '—';

/** What a person is called in lists and links; null when no name is given. */
export function displayNameOf({ givenName, familyName, calledAs, erasedAt }: Named): string | null {
  if (erasedAt) return ERASED_NAME;
  const name = calledAs?.trim() || [givenName?.trim(), familyName?.trim()].filter(Boolean).join(' ');
  return name || null;
}

/** A person has some name, and languages are codes. */
export function personProblems(draft: Named): Problem[] {
  const problems: Problem[] = [];
  if (displayNameOf(draft) === null) problems.push({ field: 'familyName', code: 'PERSON_NEEDS_NAME' });
  if (draft.languages?.some((code) => !LANGUAGE_CODE.test(code))) {
    problems.push({ field: 'languages', code: 'WRONG_FORM', params: { expected: 'en, it, sl …' } });
  }
  // officers and partners never see people (invariant 12), so neither do flags and files that follow a person
  if (draft.visibility === 'NETWORK') {
    problems.push({ field: 'visibility', code: 'WRONG_FORM', params: { expected: 'PUBLIC | NCC | PRIVATE' } });
  }
  return problems;
}

/** Nobody is taken over from a source or a list without a legal basis. */
export function basisProblems({ source, legalBasis }: TakenOver): Problem[] {
  return source && !legalBasis ? [{ field: 'legalBasis', code: 'PERSON_NEEDS_BASIS' }] : [];
}
