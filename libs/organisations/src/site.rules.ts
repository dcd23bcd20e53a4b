import type { Problem } from '@seedbed/platform/kernel';
import { type CountryNames, nutsAgrees, type Period, periodProblems } from '@seedbed/reference';

interface SiteDraft extends Period {
  organisation?: unknown;
  ncc?: unknown;
  latitude?: number | null;
  longitude?: number | null;
}
const given = (value: unknown): boolean => value !== null && value !== undefined;

/** A site belongs to one organisation or one centre, a point has both coordinates, and it ends after it starts. */
export function siteProblems(draft: SiteDraft): Problem[] {
  const problems = periodProblems(draft);
  if (given(draft.organisation) === given(draft.ncc))
    problems.push({ field: 'organisation', code: 'SITE_NEEDS_ONE_OWNER' });
  if (given(draft.latitude) !== given(draft.longitude))
    problems.push({ field: 'latitude', code: 'SITE_NEEDS_BOTH_COORDINATES' });
  return problems;
}

/**
 * Invariant 8: country and NUTS code of a site agree by prefix (EL for Greece, UK for the United Kingdom). A mismatch is
 * a suspicion, not an error. Out: null, or what does not agree.
 */
export function siteMismatch(
  country: Pick<CountryNames, 'code' | 'nutsPrefix'> | null,
  nutsCode: string | null,
): { country: string; region: string } | null {
  if (!country || !nutsCode || nutsAgrees(country, nutsCode)) return null;
  return { country: country.code, region: nutsCode };
}
