import { i18n } from '@lingui/core';
import { boot } from '../boot.js';
import { storage } from '../storage.js';
import { loadLanguage } from './texts.js';

/** The six languages, each named in itself. */
export const LANGUAGES = {
  en: 'English',
  it: 'Italiano',
  hr: 'Hrvatski',
  el: 'Ελληνικά',
  ro: 'Română',
  sl: 'Slovenščina',
} as const;

export type Language = keyof typeof LANGUAGES;

const STORED = 'seedbed-language';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in LANGUAGES;
}

/** Language for the first paint: the person's choice, else the first known one of the browser, else the node's. */
export function preferredLanguage(): Language {
  const chosen = storage.get(STORED);
  if (isLanguage(chosen)) return chosen;
  for (const tag of navigator.languages) {
    const code = tag.slice(0, 2).toLowerCase();
    if (isLanguage(code)) return code;
  }
  return isLanguage(boot.language) ? boot.language : 'en';
}

/** Loads the texts and makes the language current; must be awaited before the first render, else hashes are shown. */
export async function activate(language: Language): Promise<void> {
  await loadLanguage(language);
  document.documentElement.lang = language;
}

/** Switches the language and remembers it for this browser. */
export async function switchLanguage(language: Language): Promise<void> {
  await activate(language);
  storage.set(STORED, language);
}

export function currentLanguage(): Language {
  return isLanguage(i18n.locale) ? i18n.locale : 'en';
}
