import { composeErrors } from './compose.errors.js';
import type { RecipientFields } from './variant.js';

const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs;
const NAME = /\brecipient\s*(?:\.\s*(\w+))?/;

/**
 * Escaping makes a value harmless as text, and not as part of a tag: there only the whole address of a link may come from the
 * recipient. Throws NEWSLETTER_PLACEHOLDER_PLACE.
 */
export function requireFitPlaces(html: string, fields: RecipientFields): void {
  let before = '';
  let end = 0;
  for (const found of html.matchAll(LIQUID)) {
    before += html.slice(end, found.index);
    end = found.index + found[0].length;
    const recipient = NAME.exec(found[0]);
    if (recipient === null || before.lastIndexOf('<') <= before.lastIndexOf('>')) continue;
    const name = recipient[1] ?? 'recipient';
    const isAddress = fields[name] === 'url' && /\shref="$/.test(before) && html[end] === '"';
    if (!isAddress || /^\{%/.test(found[0])) throw composeErrors.NEWSLETTER_PLACEHOLDER_PLACE({ name });
  }
}
