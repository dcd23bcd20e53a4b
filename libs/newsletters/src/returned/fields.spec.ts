import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeUnicodeAddress, decodeXtext, encodeXtext, readGroups, withoutComments } from './fields.js';
import { reportedAddress } from './recipient-address.js';

describe('fields', () => {
  it('are decoded and encoded back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(decodeXtext(encodeXtext(text))).toBe(text)),
    );
    expect(decodeXtext('a+2b')).toBeNull();
    expect(decodeUnicodeAddress('\\x{3B1}\\x{3BD}@example.org')).toBe('αν@example.org');
    expect(decodeUnicodeAddress('\\x{D800}\\x{110000}')).toBe('\\x{D800}\\x{110000}');
  });

  it('lose their comments, nested and open ones too', () => {
    expect(withoutComments('5.0.0 (undefined (at all)) ')).toBe('5.0.0');
    expect(withoutComments('5.0.0 (never closed')).toBe('5.0.0 (never closed');
  });

  it('stand in groups between empty lines and may be folded', () => {
    const groups = readGroups('A: 1\n\t2\nno field\nA: 3\n\n \n\nB:4');
    expect(groups.map((group) => Object.fromEntries(group))).toEqual([{ a: ['1 2', '3'] }, { b: ['4'] }]);
  });

  it.each([
    ['rfc822; ana@example.org', 'ana@example.org'],
    ['RFC822;<ana+42@example.org>', 'ana+42@example.org'],
    ['rfc822;ana+2Bnews+3Dx@example.org', 'ana+news=x@example.org'],
    ['utf-8; \\x{3B1}na@example.org', 'αna@example.org'],
    ['rfc822; "ana..k"@example.org', 'ana..k@example.org'],
    ['rfc822; |/usr/bin/filter ana', null],
    ['x400; /C=IT/A=example/', null],
  ])('name an address: %s', (value, address) => expect(reportedAddress(value)).toBe(address));
});
