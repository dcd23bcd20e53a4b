import { convert } from 'html-to-text';

const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs;
/** Stand in for placeholders; no text has them (Unicode: never for interchange). */
const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];

/**
 * The plain text of an HTML template, with the same placeholders. What only looks like one in it, because somebody wrote
 * braces into a text, is text.
 */
export function htmlToText(html: string): string {
  const placeholders: string[] = [];
  const marked = html
    .replaceAll(OPEN, '')
    .replaceAll(CLOSE, '')
    .replace(LIQUID, (found) => `${OPEN}${placeholders.push(found) - 1}${CLOSE}`);
  const text = convert(marked, {
    wordwrap: false,
    selectors: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] } },
      { selector: 'img', format: 'skip' },
      { selector: 'hr', options: { length: 40 } },
    ],
  });
  return text
    .replace(/\{(?=[{%])/g, "{{ '{' }}")
    .replace(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'), (_, index: string) => placeholders[Number(index)] ?? '')
    .trim();
}
