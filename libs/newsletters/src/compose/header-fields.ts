import { domainToASCII } from 'node:url';
import { composeErrors } from './compose.errors.js';

/** An address with the name that readers see. */
export interface Mailbox {
  readonly address: string;
  readonly name?: string;
}

/** Line breaks and everything else that could end a header or hide in it. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const PLAIN = /^[\x20-\x7e]*$/;
const ATOMS = /^[\w!#$%&'*+/?^`{|}~-]+( [\w!#$%&'*+/?^`{|}~-]+)*$/;
/** Folded where it may be; never unfolded into something else: single spaces, and no word longer than a line. */
const FOLDABLE = /^(?!.*=\?)[\x21-\x7e]{1,70}( [\x21-\x7e]{1,70})*$/;
const LINE = 76;
/** Bytes of UTF-8 whose base64 fits into an encoded word of 75 characters (RFC 2047, 2). */
const WORD_BYTES = 45;
const WORD_FRAME = '=?UTF-8?B??='.length;

/** One header field with its line break. In: a value as {@link textValue} and its like make it, folds included. */
export const headerField = (name: string, value: string): string => `${name}: ${value}\r\n`;

/** Throws NEWSLETTER_HEADER_REFUSED: whoever could end a line could add headers, readers and a text. */
export function requireOneLine(header: string, value: string): string {
  if (CONTROL.test(value)) throw composeErrors.NEWSLETTER_HEADER_REFUSED({ header });
  return value;
}

/** Whether a text may stand in a header at all. */
export const isOneLine = (value: string): boolean => !CONTROL.test(value);

/** Free text of a header such as Subject (RFC 2047). Throws NEWSLETTER_HEADER_REFUSED. */
export function textValue(header: string, text: string): string {
  requireOneLine(header, text);
  return FOLDABLE.test(text) ? fold(text, header.length + 2) : encodedWords(text, header.length + 2);
}

/** `Name <address>`, as From, To and Reply-To have it. Throws NEWSLETTER_HEADER_REFUSED. */
export function mailboxValue(header: string, { address, name = '' }: Mailbox): string {
  const spec = `<${Buffer.from(asciiDomain(header, address)).toString('latin1')}>`;
  return name === '' ? spec : `${phrase(header, name)}\r\n ${spec}`;
}

/** `Label <id>`, as List-Id has it (RFC 2919). */
export function listIdValue({ id, label = '' }: { readonly id: string; readonly label?: string }): string {
  if (!/^(?=.{1,255}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/.test(id))
    throw composeErrors.NEWSLETTER_HEADER_REFUSED({ header: 'List-Id' });
  return label === '' ? `<${id}>` : `${phrase('List-Id', label)}\r\n <${id}>`;
}

/** `<https://…>`: addresses in ASCII, each on a line of its own (RFC 2369). Without encryption on this machine only. Throws NEWSLETTER_HEADER_REFUSED. */
export function addressesValue(header: string, urls: readonly string[]): string {
  const fits = urls.every(
    (url) =>
      /^(https:|mailto:|http:\/\/(127\.0\.0\.1|localhost)[:/])[\x21-\x3b\x3d\x3f-\x7e]{1,900}$/.test(url) &&
      !url.includes(','),
  );
  if (!fits) throw composeErrors.NEWSLETTER_HEADER_REFUSED({ header });
  return urls.map((url) => `<${url}>`).join(',\r\n ');
}

/** A value of letters, digits and what stands between them. Throws NEWSLETTER_HEADER_REFUSED. */
export function tokenValue(header: string, value: string): string {
  if (!/^[\w.:@+-]{1,200}$/.test(value)) throw composeErrors.NEWSLETTER_HEADER_REFUSED({ header });
  return value;
}

/**
 * An address with its domain in ASCII. The part before @ stays as it is: where it is not ASCII, the server must offer
 * SMTPUTF8. Throws NEWSLETTER_HEADER_REFUSED.
 */
export function asciiDomain(header: string, address: string): string {
  const at = address.lastIndexOf('@');
  const [local, given] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  const domain = /[\s%/\\:?#@[\]<>^|,;"]/.test(given) ? '' : domainToASCII(given);
  const isFit = /^[^\s<>()[\]\\,;:@"\p{Cc}]{1,64}$/u.test(local) && Buffer.byteLength(local) <= 64;
  if (at < 1 || !isOneLine(address) || !isFit || !/^[a-z0-9.-]{3,253}$/.test(domain))
    throw composeErrors.NEWSLETTER_HEADER_REFUSED({ header });
  return `${local}@${domain}`;
}

/** A name before an address. */
function phrase(header: string, name: string): string {
  requireOneLine(header, name);
  if (name.length > 60 || !PLAIN.test(name) || name.includes('=?')) return encodedWords(name, header.length + 2);
  return ATOMS.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

/** Any text as encoded words, one a line, none of which ends inside of a character. In: where the first line begins. */
function encodedWords(text: string, begin: number): string {
  const words: string[] = [];
  let piece = '';
  let bytes = 0;
  let most = Math.floor((LINE - begin - WORD_FRAME) / 4) * 3;
  const flush = (): void => {
    if (piece !== '') words.push(`=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`);
    [piece, bytes, most] = ['', 0, WORD_BYTES];
  };
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (bytes + size > most) flush();
    piece += character;
    bytes += size;
  }
  flush();
  return words.join('\r\n ');
}

function fold(text: string, begin: number): string {
  let column = begin;
  let out = '';
  for (const word of text.split(' ')) {
    const breaks = out !== '' && column + 1 + word.length > LINE;
    out += out === '' ? word : `${breaks ? '\r\n ' : ' '}${word}`;
    column = breaks ? 1 + word.length : column + 1 + word.length;
  }
  return out;
}
