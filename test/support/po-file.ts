/** One quoted string of a .po file, which may go on over the next lines. */
const TEXT = String.raw`((?:"(?:[^"\\]|\\.)*"\s*)+)`;
const ENTRY = new RegExp(`(?:^msgctxt ${TEXT})?^msgid ${TEXT}^msgstr ${TEXT}`, 'gm');

const unquoted = (text = ''): string =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line.trim()) as string)
    .join('');

/**
 * Reads a catalogue of the web app (gettext, as Lingui writes it).
 * Out: key (context and message id) to text; for the source language the message itself where the text is empty.
 * Entries that are no longer used (`#~`) and the header are left out.
 */
export function readCatalogue(text: string): Map<string, string> {
  const language = /"Language: (\w+)/.exec(text)?.[1];
  const entries = new Map<string, string>();
  for (const [, context, id, translation] of text.matchAll(ENTRY)) {
    const message = unquoted(id);
    if (message === '') continue;
    entries.set(`${unquoted(context)}|${message}`, unquoted(translation) || (language === 'en' ? message : ''));
  }
  return entries;
}
