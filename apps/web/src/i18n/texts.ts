import { i18n, type Messages } from '@lingui/core';

/** Parts of the app (see texts-plugin.ts) whose texts are here or on their way; a page begins with the part of its entry. */
const parts = new Map<string, Promise<void>>([[document.documentElement.dataset.part ?? 'shell', Promise.resolve()]]);
/** The language that is shown, or that will be as soon as its texts are here. */
let wanted = '';

/** Texts of an older build are gone after a new one, as its scripts are: main.tsx then loads the page anew. */
function tellThatTheyAreGone(): void {
  window.dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
}

async function fetchTexts(part: string, language: string): Promise<Messages> {
  const version = document.documentElement.dataset.texts ?? '';
  const response = await fetch(`/assets/texts/${version}/${language}/${part}.json`);
  if (response.ok) return (await response.json()) as Messages;
  if (response.status === 404) tellThatTheyAreGone();
  throw new Error(`The texts of ${part} cannot be had: ${response.status}.`);
}

/**
 * Loads the texts of every part that was asked for so far and makes the language current. Must be awaited before the first
 * render, else hashes are shown. Throws when texts cannot be had; the language before stays.
 */
export async function loadLanguage(language: string): Promise<void> {
  const before = wanted;
  wanted = language;
  try {
    const texts = await Promise.all([...parts.keys()].map((part) => fetchTexts(part, language)));
    i18n.load(language, Object.assign({}, ...texts) as Messages);
    i18n.activate(language);
  } catch (error) {
    wanted = before;
    throw error;
  }
}

/** In the language that is shown and, while another one is on its way, in that one too. */
async function fetchPart(part: string): Promise<void> {
  const languages = new Set([wanted, i18n.locale].filter(Boolean));
  await Promise.all([...languages].map(async (language) => i18n.load(language, await fetchTexts(part, language))));
}

/** Loads the texts of a part that is about to be shown, once. Throws when they cannot be had; the next call tries again. */
export function loadPart(part: string): Promise<void> {
  const known = parts.get(part);
  if (known !== undefined) return known;
  const loading = fetchPart(part).catch((error: unknown) => {
    parts.delete(part);
    throw error;
  });
  parts.set(part, loading);
  return loading;
}
