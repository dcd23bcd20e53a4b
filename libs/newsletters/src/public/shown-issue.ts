import { htmlLiquid, RECIPIENT_LIMITS, textLiquid } from '../compose/liquid.js';

/** What an issue may say of its reader; null: nothing is known, so that the words of its editor stand there. */
export interface ShownReader {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly salutation: string | null;
}
const NOBODY: ShownReader = { givenName: null, familyName: null, salutation: null };

/** Links of a reader alone, which a page that anybody may open must not have: with the line break after them. */
const PERSONAL =
  /<a\b[^>]*\{\{-?\s*recipient\.(?:preferencesUrl|unsubscribeUrl|viewOnlineUrl)\b[^>]*>[\s\S]*?<\/a>(?:\s*<br\s*\/?>)?/gi;
/** A name without words for those who have none. */
const BARE_NAME = /\{\{-?\s*recipient\.(?:name|givenName)\s*-?\}\}/g;

export interface ShownAs {
  readonly reader?: ShownReader;
  /** What somebody is called of whom no name is known. */
  readonly word: string;
  /** Where a link of a reader leads that is no footer of ours. */
  readonly home: string;
}

/** HTML of an issue as a page shows it, without any link that is a reader's. Throws what LiquidJS throws. */
export function shownHtml(template: string, as: ShownAs): string {
  const html = render(htmlLiquid, template.replace(PERSONAL, ''), as);
  return html.replaceAll(/<a\s/gi, '<a target="_blank" rel="noopener noreferrer" ');
}

/** A subject or the like. */
export const shownText = (template: string, as: ShownAs): string => render(textLiquid, template, as).trim();

function render(liquid: typeof htmlLiquid, template: string, { reader = NOBODY, word, home }: ShownAs): string {
  const name = [reader.givenName, reader.familyName].filter(Boolean).join(' ') || null;
  const source = name === null ? template.replace(BARE_NAME, () => word) : template;
  const recipient = { ...reader, name, preferencesUrl: home, unsubscribeUrl: home, viewOnlineUrl: home };
  return String(liquid.renderSync(liquid.parse(source), { recipient }, { ...RECIPIENT_LIMITS }));
}

/** Nothing runs; pictures come as they would in a mail program; links open in a page of their own. */
export const ISSUE_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src https: http: data: 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');
