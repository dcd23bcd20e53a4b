import { simpleParser } from 'mailparser';
import { type Fields, readFields } from './fields.js';

/** What is read of a message: its header, what a person would read, and the parts that programs read. */
export interface ReadMessage {
  readonly header: Fields;
  /** The text parts in their order, line ends `\n`; taken from HTML where there is no other. */
  readonly text: string;
  readonly parts: readonly { readonly type: string; readonly text: string }[];
}

/** The end of larger messages is not read: reports put the original message last. */
export const MAX_READ_BYTES = 1_000_000;
const MAX_PARTS = 40;
const MAX_PART = 400_000;
/** Parts inside parts, and lines of one header, that no report needs and that cost time out of proportion. */
const MAX_MULTIPARTS = 30;
const MAX_HEADER_BYTES = 256_000;

/** Reads a message. Out: as much as can be read; it never throws, and its time does not grow beyond the limits above. */
export async function readMessage(raw: Buffer): Promise<ReadMessage> {
  const clean = withPlainLineEnds(raw.subarray(0, MAX_READ_BYTES));
  const end = clean.indexOf('\n\n');
  const header = readFields(clean.subarray(0, end < 0 ? clean.length : end).toString('utf8'));
  try {
    if (isTooNested(clean)) return { header, text: textOf(clean), parts: [] };
    return { header, ...(await parsed(clean)) };
  } catch {
    return { header, text: textOf(clean), parts: [] };
  }
}

async function parsed(clean: Buffer): Promise<Pick<ReadMessage, 'text' | 'parts'>> {
  const mail = await simpleParser(clean, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    maxHeadSize: MAX_HEADER_BYTES,
  });
  const html = typeof mail.html === 'string' ? mail.html : '';
  const text = mail.text?.trim() ? mail.text : plainOf(html);
  const broken = brokenTexts(mail.attachments);
  return {
    text: tidy(
      mail.attachments.length === 0 && text.trim() === '' ? textOf(clean) : `${broken}${text.slice(0, MAX_PART)}`,
    ),
    parts: mail.attachments.slice(0, MAX_PARTS).map((part) => ({
      type: (part.contentType ?? '').toLowerCase(),
      text: tidy(part.content.subarray(0, MAX_PART).toString('utf8')),
    })),
  };
}

/** Texts whose type is written so badly that the parser takes them for attachments. */
const brokenTexts = (attachments: readonly { contentType?: string; content: Buffer }[]): string =>
  attachments
    .filter(({ contentType }) => /^text\/plain[^;]/i.test(contentType ?? ''))
    .map(({ content }) => `${content.subarray(0, MAX_PART).toString('utf8')}\n`)
    .join('')
    .slice(0, MAX_PART);

/** CRLF, LF and the lone CR of old systems are one and the same; NUL bytes are nothing. */
function withPlainLineEnds(raw: Buffer): Buffer {
  return Buffer.from(raw.toString('latin1').replace(/\r\n?/g, '\n').replace(/\0/g, ''), 'latin1');
}

const isTooNested = (clean: Buffer): boolean =>
  (clean.toString('latin1').match(/^content-type:\s{0,20}(?:multipart|message\/rfc822)/gim)?.length ?? 0) >
  MAX_MULTIPARTS;

/** What can be read without any knowledge of its parts. */
const textOf = (clean: Buffer): string =>
  tidy(clean.subarray(Math.max(clean.indexOf('\n\n'), 0), MAX_PART).toString('utf8'));

/** The words of an HTML page, by a scan that passes over it once. */
function plainOf(html: string): string {
  return html
    .slice(0, MAX_PART)
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d|\/li)\b[^>]{0,200}>/gi, '\n')
    .replace(/<(style|script)\b[^>]{0,500}>[^<]{0,50000}<\/\1>/gi, ' ')
    .replace(/<[a-z!/][^>]{0,2000}>/gi, ' ')
    .replace(/&(lt|gt|amp|quot|nbsp|#39|#64);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  '#64': '@',
};

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\0\u200b-\u200f\u2060\ufeff]/g, '');
