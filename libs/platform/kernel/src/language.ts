/** The languages of the product: the five centres' and English. Every text for people exists in each of them. */
export const LANGUAGES = ['en', 'it', 'hr', 'el', 'ro', 'sl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in several languages: BCP 47 language code → text. Sources may add languages beyond {@link LANGUAGES}. */
export type Localised = Record<string, string>;

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** What browsers send is the same for all their requests; what is longer than any of them is not kept. */
const known = new Map<string, Language>();
const MOST_KNOWN = 200;
const LONGEST_KNOWN = 100;

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110 section 12.5.4), English when nothing fits.
 * In: the header as sent, e.g. `el-GR,el;q=0.9,en;q=0.5`. Out: one of {@link LANGUAGES}.
 */
export function preferredLanguage(header: string | undefined): Language {
  if (!header) return 'en';
  const kept = known.get(header);
  if (kept !== undefined) return kept;
  const found = bestLanguage(header);
  if (known.size < MOST_KNOWN && header.length <= LONGEST_KNOWN) known.set(header, found);
  return found;
}

function bestLanguage(header: string): Language {
  const wishes = header
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([0-9.]+)\s*$/i.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: range.split('-')[0]?.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const wish of wishes) if (isLanguage(wish.language)) return wish.language;
  return 'en';
}

/**
 * The text to show for a reader: the wanted language, else English, else the first language there is.
 * The read engine's SQL follows the same chain (`platform/projection`).
 */
export function servedText(text: Localised, wanted: Language): { text: string; language: string } | null {
  for (const language of [wanted, 'en', ...Object.keys(text).sort()]) {
    const found = text[language];
    if (found !== undefined) return { text: found, language };
  }
  return null;
}
