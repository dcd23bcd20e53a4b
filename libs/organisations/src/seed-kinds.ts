import { OrganisationKind } from './organisation-kind.js';

/** What the facts file knows of an organisation's kind: it is known, only supposed, or not said. */
export type SeedKind =
  | { readonly is: 'known'; readonly kind: OrganisationKind }
  | { readonly is: 'unverified'; readonly proposed: OrganisationKind }
  | { readonly is: 'unknown' };

/** Kinds that the facts file calls otherwise than our list does. */
const SYNONYMS: Record<string, OrganisationKind> = {
  company_non_profit: 'NON_PROFIT_COMPANY',
  ministry_department: 'MINISTRY',
  university_faculty: 'FACULTY',
  association_or_network: 'NETWORK', // our NETWORK covers both: with or without a legal form of its own
  initiative_network: 'INITIATIVE', // S4: a local initiative
  open_innovation_centre: 'OTHER',
};

const UNVERIFIED = /_unverified$/;

/** Maps a kind of the facts file. Throws when it is none we know: a new word needs a decision, not a guess. */
export function seedKind(printed: string): SeedKind {
  if (printed === 'unknown') return { is: 'unknown' };
  const word = printed.replace(UNVERIFIED, '');
  const kind = SYNONYMS[word] ?? OrganisationKind.values.find((value) => value === word.toUpperCase());
  if (!kind) throw new Error(`The facts file calls an organisation "${printed}", which maps to no OrganisationKind.`);
  return UNVERIFIED.test(printed) ? { is: 'unverified', proposed: kind } : { is: 'known', kind };
}
