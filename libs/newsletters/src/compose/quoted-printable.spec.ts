import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText, encodeOpen, encodeText } from './quoted-printable.js';

/** Undoes it as RFC 2045 says, and knows nothing of how it was made. */
function decode(encoded: string): string {
  const bytes = encoded
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
const lines = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('.', '=', ' ', '\t', '\n', '\r', '\r\n', 'From ', 'F', 'α', '🌱', 'x'.repeat(74)), {
      maxLength: 30,
    })
    .map((all) => all.join('')),
);

describe('quoted-printable', () => {
  it('is read as what it was, in lines that every server carries', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isOpen) => {
        const encoded = isOpen ? encodeOpen(text) : encodeText(text);
        expect(decode(encoded)).toBe(lines(text));
        expect(encoded).toMatch(/^[\t\x20-\x7e\r\n]*$/);
        expect(encoded.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of encoded.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/^\.|^From |[ \t]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back as it was, with line breaks of this machine', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(encodeText(text))).toBe(lines(text).replaceAll('\r\n', '\n'));
      }),
    );
  });

  it('lets texts meet inside of a line', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        expect(decode(texts.map(encodeOpen).join(''))).toBe(texts.map(lines).join(''));
      }),
    );
  });

  it.each([
    ['', ''],
    ['Ana', 'Ana'],
    ['.Ana', '=2EAna'],
    ['From me', '=46rom me'],
    ['a=b', 'a=3Db'],
    ['Ćić ', '=C4=86i=C4=87=20'],
    ['a\nb', 'a\r\nb'],
    ['x'.repeat(76), `${'x'.repeat(75)}=\r\nx`],
  ])('of %j is %j', (text, encoded) => {
    expect(encodeText(text)).toBe(encoded);
  });
});
