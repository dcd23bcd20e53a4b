const SCRIPTS = [
  ['Latn', /\p{Script=Latin}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
] as const;

/** ISO 15924 code of the script a name is written in; null when it mixes scripts or holds no letter of the three. */
export function scriptOf(text: string): string | null {
  const found = SCRIPTS.filter(([, letters]) => letters.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** A name as it is stored: composed Unicode, single spaces, none at the ends. Nothing else: printed is printed. */
export const tidyName = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
