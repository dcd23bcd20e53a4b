import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identifierProblems, normalIdentifier } from './identifier.rules.js';

const schemes = ['PIC', 'OID', 'VAT', 'LEI', 'ROR', 'NATIONAL_REGISTER'] as const;
const fits = (scheme: (typeof schemes)[number], printed: string) =>
  identifierProblems({ scheme, value: normalIdentifier(scheme, printed) }).length === 0;

describe('an external identifier', () => {
  it('is the same number however it is spelt', () => {
    expect(normalIdentifier('PIC', ' 999 979 888 ')).toBe('999979888');
    expect(normalIdentifier('VAT', 'it 01.235.680-366')).toBe('IT01235680366');
    expect(normalIdentifier('VAT', 'GR094352564')).toBe('EL094352564');
    expect(normalIdentifier('ROR', 'https://ror.org/01nffqt88')).toBe('01nffqt88');
    expect(normalIdentifier('OID', 'e10209138')).toBe('E10209138');
    expect(normalIdentifier('NATIONAL_REGISTER', 'hr: 080123456')).toBe('HR:080123456');
  });

  it('has the form of its register', () => {
    expect(fits('PIC', '999979888')).toBe(true);
    expect(fits('PIC', '99997988')).toBe(false);
    expect(fits('PIC', '99997988X')).toBe(false);
    expect(fits('OID', 'E10209138')).toBe(true);
    expect(fits('VAT', 'EL094352564')).toBe(true);
    expect(fits('VAT', '094352564')).toBe(false);
    expect(fits('ROR', '01nffqt88')).toBe(true);
    expect(fits('ROR', 'ror.org/nonsense')).toBe(false);
    expect(fits('NATIONAL_REGISTER', 'HR:080123456')).toBe(true);
    expect(fits('NATIONAL_REGISTER', '080123456')).toBe(false);
  });

  it('is refused as LEI when its check digits are wrong', () => {
    expect(fits('LEI', '5493000IBP32UQZ0KL24')).toBe(true);
    expect(fits('LEI', '5493000IBP32UQZ0KL25')).toBe(false);
  });

  it('has one normal form, whatever was printed, and no form breaks the rule', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemes), fc.string({ unit: 'binary' }), (scheme, printed) => {
        const once = normalIdentifier(scheme, printed);
        expect(normalIdentifier(scheme, once)).toBe(once);
        expect(identifierProblems({ scheme, value: printed }).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
