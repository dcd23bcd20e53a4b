import { currentLanguage } from './index.js';

/** Name of a language (ISO 639-1, e.g. "it") in the reader's language; an unknown code is shown as it is. */
export function languageName(code: string | null | undefined): string {
  if (!code) return '';
  try {
    return new Intl.DisplayNames([currentLanguage()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
