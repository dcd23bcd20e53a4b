import { describe, expect, it } from '@jest/globals';
import { AppError } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { maskAddress, readAddress, readMailbox, withoutPerson } from './address.js';

const refused = (given: string): unknown => {
  try {
    return readAddress(given);
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
};

describe('an address', () => {
  it.each([
    ['ana.kovac@example.org', 'ana.kovac@example.org'],
    ['Ana+news@EXAMPLE.org', 'Ana+news@example.org'],
    ["o'neil@a-b.example.co.uk", "o'neil@a-b.example.co.uk"],
    ['info@κέντρο.ελ', 'info@xn--ixazkijr.xn--qxam'],
    ['info@xn--ixazkijr.xn--qxam', 'info@xn--ixazkijr.xn--qxam'],
    ['info@bücher.example', 'info@xn--bcher-kva.example'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('is read: %s', (given, read) => {
    expect(readAddress(given)).toBe(read);
  });

  it.each([
    [''],
    ['ana'],
    ['@example.org'],
    ['ana@'],
    ['ana@localhost'],
    ['ana@[127.0.0.1]'],
    ['ana@127.0.0.1'],
    ['ana@0x7f.1'],
    ['"ana kovac"@example.org'],
    ['"ana"@example.org'],
    ['ana(comment)@example.org'],
    ['ana@example.org(comment)'],
    ['(comment)ana@example.org'],
    ['Ana <ana@example.org>'],
    ['ana@example.org, ivo@example.org'],
    ['ana@example.org;ivo@example.org'],
    ['ana@evil.example@example.org'],
    ['ana @example.org'],
    [' ana@example.org'],
    ['ana@example.org '],
    ['ana@example.org\r\nBcc: ivo@example.org'],
    ['ana\r\nRCPT TO:<ivo@example.org>@example.org'],
    ['ana\0@example.org'],
    ['ana@exam\0ple.org'],
    ['ana@exam%70le.org'],
    ['ana@example.org:25'],
    ['ana@example.org/x'],
    ['ana@-example.org'],
    ['ana@example-.org'],
    ['ana@exam_ple.org'],
    ['ana@example..org'],
    ['ana@example.org.'],
    ['.ana@example.org'],
    ['ana.@example.org'],
    ['a..na@example.org'],
    ['άνα@example.org'],
    ['ana\u2028@example.org'],
    ['ana@example\u200b.org'],
    [`${'a'.repeat(65)}@example.org`],
    [`ana@${'a'.repeat(64)}.org`],
    [`ana@${'abcdefgh.'.repeat(30)}org`],
    ['\ud800@example.org'],
  ])('is refused: %j', (given) => {
    expect(refused(given)).toBe('MAIL_ADDRESS_INVALID');
  });

  it('has, once read, nothing in it that could end a command, and reads as itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string({ unit: 'binary' }),
          fc.string().map((s) => `${s}@example.org`),
        ),
        (given) => {
          const read = refused(given);
          if (read === 'MAIL_ADDRESS_INVALID') return;
          expect(read).toMatch(/^[!-~]+@[a-z0-9.-]+$/);
          expect(read).not.toMatch(/[<>()",;:\\[\]\s]/);
          expect(readAddress(read as string)).toBe(read);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read with its name where a setting gives both', () => {
    expect(readMailbox('NCC Greece <no-reply@example.org>')).toEqual({
      name: 'NCC Greece',
      address: 'no-reply@example.org',
    });
    expect(readMailbox('"NCC, Greece" <no-reply@example.org>')).toEqual({
      name: 'NCC, Greece',
      address: 'no-reply@example.org',
    });
    expect(readMailbox(' no-reply@example.org ')).toEqual({ address: 'no-reply@example.org' });
    expect(readMailbox('<no-reply@example.org>')).toEqual({ address: 'no-reply@example.org' });
    expect(() => readMailbox('NCC\r\nBcc: x@example.org <no-reply@example.org>')).toThrow(AppError);
  });

  it('shows one letter and the domain when it is masked, and the domain alone afterwards', () => {
    expect(maskAddress('ana.kovac@example.org')).toBe('a***@example.org');
    expect(withoutPerson('a***@example.org')).toBe('***@example.org');
  });
});
