import { type Language, stableId } from '@seedbed/platform/kernel';

/** Countries with a National Competence Centre of the network, by ISO code. */
export const NCC_COUNTRIES = ['HR', 'GR', 'IT', 'RO', 'SI'] as const;

/** Country whose centre leads the network: it stewards what belongs to no other centre. */
export const LEAD_NCC_COUNTRY = 'IT';

/** Id of the centre of a country, the same on every node. */
export const nccId = (iso2: string): string => stableId('Ncc', iso2);

/**
 * The steward that a record gets when nobody names one (architecture.md idea 4): the centre of its own country, else the
 * centre of the country that leads its first project, else the lead centre. In: ISO codes, null where unknown.
 */
export function stewardFor(country: string | null, leadCountryOfFirstProject: string | null = null): string {
  const served = [country, leadCountryOfFirstProject].find((code) => NCC_COUNTRIES.some((own) => own === code));
  return nccId(served ?? LEAD_NCC_COUNTRY);
}

/** Id of a record's steward, however the record carries it. */
export const stewardOf = (record: { readonly steward: string | { readonly id: string } }): string =>
  typeof record.steward === 'string' ? record.steward : record.steward.id;

/** The language in which a centre writes, by the ISO code of its country. */
export const languageOfCentre = (iso2: string): Language => LANGUAGE_OF[iso2] ?? 'en';
const LANGUAGE_OF: Readonly<Record<string, Language>> = { IT: 'it', GR: 'el', HR: 'hr', RO: 'ro', SI: 'sl' };
