import type { Language } from '@seedbed/platform/kernel';
import { mailTexts } from './mail.texts.js';

/** What a message is made of, in its order. Whatever stands in it is text: nothing is read as HTML. */
export type MailBlock =
  | { readonly paragraph: string }
  /** A link that stands by itself, as a button. */
  | { readonly link: { readonly label: string; readonly url: string } }
  /** Something to copy, such as a one-time code. */
  | { readonly code: string };

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Writes a message as plain text and as simple HTML that says the same. In: its language (that of the reader), the name
 * of the installation for the last line, subject and blocks. Throws when a link is no http(s) address.
 */
export function writeMail(
  language: Language,
  node: string,
  { subject, blocks }: { readonly subject: string; readonly blocks: readonly MailBlock[] },
): WrittenMail {
  const texts = mailTexts[language];
  const footer = texts.footer(node);
  const text = [...blocks.map(asText), `-- \n${footer}`].join('\n\n');
  const html = `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 sans-serif"><main style="max-width:36em;margin:0 auto">
${blocks.map((block) => asHtml(block, texts.orOpen)).join('\n')}
<hr style="border:0;border-top:1px solid #808080;margin:24px 0 12px"><p style="font-size:14px;margin:0">${escapeHtml(footer)}</p>
</main></body></html>
`;
  return { subject, text: `${text}\n`, html };
}

function asText(block: MailBlock): string {
  if ('paragraph' in block) return block.paragraph;
  return 'code' in block ? block.code : `${block.link.label}:\n${webAddress(block.link.url)}`;
}

function asHtml(block: MailBlock, orOpen: string): string {
  if ('paragraph' in block) return `<p>${escapeHtml(block.paragraph).replaceAll('\n', '<br>')}</p>`;
  if ('code' in block) return `<p style="font:24px/1.5 monospace;letter-spacing:2px">${escapeHtml(block.code)}</p>`;
  const url = escapeHtml(webAddress(block.link.url));
  const button = 'display:inline-block;padding:10px 18px;border:2px solid;border-radius:6px;font-weight:bold';
  return `<p><a href="${url}" style="${button}">${escapeHtml(block.link.label)}</a></p>
<p style="font-size:14px;overflow-wrap:anywhere">${escapeHtml(orOpen)}<br><a href="${url}">${url}</a></p>`;
}

function webAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'https:' || parsed?.protocol === 'http:') return parsed.href;
  throw new Error('A link of a message is no http(s) address.'); // the address may be secret: it is not repeated
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
