import type { Problem } from '@seedbed/platform/kernel';

type Scheme = 'PIC' | 'OID' | 'VAT' | 'LEI' | 'ROR' | 'NATIONAL_REGISTER';

/** What a number of each register looks like in its normal form. */
const FORMS: Record<Scheme, RegExp> = {
  PIC: /^\d{9}$/,
  OID: /^E\d{8}$/,
  VAT: /^(?:[A-Z]{2}|CHE)[0-9A-Z+*]{2,12}$/,
  LEI: /^[0-9A-Z]{18}\d{2}$/,
  ROR: /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/,
  NATIONAL_REGISTER: /^[A-Z]{2}:[0-9A-Z][0-9A-Z./-]{0,40}$/,
};

/**
 * The normal form of an identifier, so that two spellings of one number are one: no spaces, capitals where the register
 * has capitals, no address around a ROR id, EL instead of GR before a Greek VAT number. Not every normal form is valid.
 */
export function normalIdentifier(scheme: Scheme, printed: string): string {
  const bare = printed.normalize('NFKC').replace(/[\s\u200b]+/gu, '');
  switch (scheme) {
    case 'ROR':
      return bare.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?ror\.org\//, '');
    case 'PIC':
      return bare;
    case 'VAT':
      return bare
        .toUpperCase()
        .replace(/[.\-/]/g, '')
        .replace(/^GR(?=\d)/, 'EL');
    case 'OID':
    case 'LEI':
    case 'NATIONAL_REGISTER':
      return bare.toUpperCase();
  }
}

/** An identifier has the form of its register, in its normal form; a LEI also has the right check digits. */
export function identifierProblems(draft: { scheme?: Scheme | null; value?: string | null }): Problem[] {
  const { scheme, value } = draft;
  if (!scheme || !value) return [];
  const fits = FORMS[scheme].test(value) && (scheme !== 'LEI' || leiRemainder(value) === 1n);
  return fits ? [] : [{ field: 'value', code: 'IDENTIFIER_WRONG_FORM', params: { scheme } }];
}

/** ISO 7064 MOD 97-10 over the letters as numbers (A = 10); valid when 1. */
const leiRemainder = (lei: string): bigint =>
  BigInt([...lei].map((character) => Number.parseInt(character, 36).toString()).join('')) % 97n;
