import { createHash } from 'node:crypto';

/** A message cut in two: its header fields as they stand in it, folded, and its body. */
export interface Parts {
  /** One for each field, without its last line break; bytes as latin1. */
  readonly fields: readonly string[];
  readonly body: Buffer;
}

const CRLF = '\r\n';
const LF = 0x0a;
const CR = 0x0d;
/** The only white space of RFC 6376; JavaScript's `\s` would take the byte A0 along. */
const SPACE = /[ \t]+/g;

/**
 * The message as it travels: every line break CRLF. What is signed must be what the server gets, and the connection repairs
 * lone line feeds.
 */
export function withCrlf(message: Buffer): Buffer {
  for (let at = message.indexOf(LF); at >= 0; at = message.indexOf(LF, at + 1)) {
    if (message[at - 1] !== CR) return Buffer.from(message.toString('latin1').replace(/\r?\n/g, CRLF), 'latin1');
  }
  return message;
}

/** In: a message with CRLF. One without an empty line is all header. */
export function partsOf(message: Buffer): Parts {
  const end = message.indexOf('\r\n\r\n');
  const head = message.toString('latin1', 0, end < 0 ? message.length : end + CRLF.length);
  const fields = head.split(/\r\n(?![ \t])/).filter((field) => field !== '');
  return { fields, body: end < 0 ? Buffer.alloc(0) : message.subarray(end + 4) };
}

/** The name of a field as DKIM compares it. */
export const nameOf = (field: string): string =>
  field
    .slice(0, Math.max(field.indexOf(':'), 0))
    .trim()
    .toLowerCase();

/** A header field in its relaxed form (RFC 6376, 3.4.2), without a line break at its end. */
export function relaxed(field: string): string {
  const value = field.slice(field.indexOf(':') + 1).replaceAll(CRLF, '');
  return `${nameOf(field)}:${value.replace(SPACE, ' ').replace(/^ | $/g, '')}`;
}

/** SHA-256 of the body in its simple form (RFC 6376, 3.4.3): empty lines at its end do not count. */
export function bodyHash(body: Buffer): string {
  let end = body.length;
  while (end >= 2 && body[end - 2] === CR && body[end - 1] === LF) end -= 2;
  return createHash('sha256').update(body.subarray(0, end)).update(CRLF).digest('base64');
}
