import type { Localised } from '@seedbed/platform/kernel';

/** What the parser needs of a country; a `Country` record fits. */
export interface CountryNames {
  readonly code: string;
  readonly name: Localised;
  readonly aliases: readonly string[];
  readonly nutsPrefix?: string | null;
}

/**
 * The form in which codes and names of countries are compared: without accents, capitals and punctuation.
 * `Slovènia`, `SLOVENIA` and `slovenia.` are one.
 */
export function foldCountry(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Makes the reader of printed countries over the countries that exist. The returned function takes what a source prints
 * (`SLO`, `EL`, `Grecia`, `SLOVACCHIA`, `Slovenia (SI)`) and gives the country, or null when it is unknown or could be
 * two: it never guesses. Codes win over names, since "EL" is a code in every source.
 */
export function countryReader<C extends CountryNames>(countries: readonly C[]): (printed: string) => C | null {
  const codes = new Map(countries.map((country) => [foldCountry(country.code), country]));
  const names = new Map<string, C | null>();
  for (const country of countries) {
    for (const text of [...Object.values(country.name), ...country.aliases]) {
      const key = foldCountry(text);
      const other = names.get(key);
      names.set(key, other === undefined || other === country ? country : null);
    }
  }
  const find = (text: string): C | null => codes.get(foldCountry(text)) ?? names.get(foldCountry(text)) ?? null;
  return (printed) => find(printed) ?? bothParts(printed, find);
}

/** "Slovenia (SI)" and "SI - Slovenia": both parts must say the same country. */
function bothParts<C>(printed: string, find: (text: string) => C | null): C | null {
  const parts = /^(.+?)\s*(?:\(([^()]+)\)|[-–/]\s*(.+))$/.exec(printed.trim());
  if (!parts) return null;
  const first = find(parts[1] ?? '');
  return first !== null && first === find(parts[2] ?? parts[3] ?? '') ? first : null;
}

/** Whether a region's code belongs to the country (EL for Greece, UK for the United Kingdom). True where either is unknown. */
export function nutsAgrees(
  country: Pick<CountryNames, 'code' | 'nutsPrefix'> | null,
  nutsCode: string | null,
): boolean {
  if (!country || !nutsCode) return true;
  return nutsCode.startsWith(country.nutsPrefix ?? country.code);
}
