const LINE = 75; // and a soft break: 76 (RFC 2045, 6.7)
const SOFT_BREAK = '=\r\n';
const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
const [TAB, SPACE, DOT, EQUALS, TILDE, F] = [0x09, 0x20, 0x2e, 0x3d, 0x7e, 0x46];
/** A value that is its own encoding: one short line, no dot and no `From ` at its begin, no space at its end. */
const AS_IT_IS = /^(?!\.|From )(?:[\x20-\x3c\x3e-\x7e]{0,74}[\x21-\x3c\x3e-\x7e])?$/;

/**
 * Text as quoted-printable, from the begin of a line on: UTF-8, CRLF, no line over 76 characters. No line begins with a dot
 * (the end of a message in SMTP) or with `From ` (which some servers change, and with it what DKIM signed).
 */
export function encodeText(text: string): string {
  if (AS_IT_IS.test(text)) return text;
  return text
    .split(/\r\n?|\n/)
    .map(encodeLine)
    .join('\r\n');
}

/** The same, ended so that something else may follow in the same line of the text. */
export function encodeOpen(text: string): string {
  const encoded = encodeText(text);
  return encoded === '' || encoded.endsWith('\n') ? encoded : `${encoded}${SOFT_BREAK}`;
}

/** What {@link encodeText} made, as text again. */
export function decodeText(encoded: string): string {
  const bytes = encoded
    .replaceAll(SOFT_BREAK, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString().replaceAll('\r\n', '\n');
}

function encodeLine(line: string): string {
  const bytes = Buffer.from(line);
  let out = '';
  let column = 0;
  for (let at = 0; at < bytes.length; at++) {
    const isLast = at === bytes.length - 1;
    const size = isPlain(bytes, at, column === 0, isLast) ? 1 : 3;
    if (column + size > LINE) {
      out += SOFT_BREAK;
      column = 0;
    }
    const byte = bytes[at] as number;
    const unit = isPlain(bytes, at, column === 0, isLast) ? String.fromCharCode(byte) : (HEX[byte] as string);
    out += unit;
    column += unit.length;
  }
  return out;
}

function isPlain(bytes: Buffer, at: number, isFirst: boolean, isLast: boolean): boolean {
  const byte = bytes[at] as number;
  if (byte === TAB || byte === SPACE) return !isLast;
  if (byte < SPACE || byte > TILDE || byte === EQUALS) return false;
  if (!isFirst) return true;
  return byte !== DOT && !(byte === F && bytes.toString('latin1', at, at + 5) === 'From ');
}
