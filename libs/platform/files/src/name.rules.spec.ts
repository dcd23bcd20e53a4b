import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentDisposition, fileName } from './name.rules.js';

describe('the name of a file', () => {
  it.each([
    ['Programme 2024.pdf', 'Programme 2024.pdf'],
    ['Πρόγραμμα – “Ž”.PDF', 'Πρόγραμμα – “Ž”.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['..\\..\\windows\\system32\\cmd.exe', 'cmd.exe.pdf'],
    ['C:\\Users\\ana\\letter.pdf', 'letter.pdf'],
    ['/absolute/letter.pdf', 'letter.pdf'],
    ['', 'file.pdf'],
    ['..', 'file.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['a\0b\r\nc.pdf', 'abc.pdf'],
    ['letter\u202Efdp.exe', 'letterfdp.exe.pdf'],
    ['letter.pdf\u200B', 'letter.pdf'],
    ['letter.pdf . ', 'letter.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['aux', '_aux.pdf'],
    ['com1 .tar.pdf', '_com1 .tar.pdf'],
    ['contract.pdf', 'contract.pdf'],
    ['letter.pdf...', 'letter.pdf'],
    ['letter.pdf::$DATA', 'letter.pdf__$DATA.pdf'],
    ['%2e%2e%2fpasswd.pdf', '%2e%2e%2fpasswd.pdf'],
    ['a<b>|?*":c.pdf', 'a_b______c.pdf'],
    ['x'.repeat(5_000), `${'x'.repeat(200)}.pdf`],
  ])('is made harmless: %j', (given, name) => {
    expect(fileName(given, ['pdf'])).toBe(name);
  });

  it('has no path, no unseen character and an ending of its type, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(['pdf'], ['jpg', 'jpeg']),
        (given, endings) => {
          const name = fileName(given, endings);
          expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\<>:"|?*]/u);
          expect(name).not.toMatch(/^[.\s]/);
          expect(name).not.toMatch(/^(con|prn|aux|nul)\s*\./i);
          expect(endings.some((ending) => name.endsWith(`.${ending}`))).toBe(true);
          expect([...name].length).toBeLessThanOrEqual(255);
          expect(fileName(name, endings)).toBe(name);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is given out in one header of plain characters', () => {
    expect(contentDisposition('Πρόγραμμα (1).pdf')).toBe(
      `attachment; filename="_________ (1).pdf"; filename*=UTF-8''%CE%A0%CF%81%CF%8C%CE%B3%CF%81%CE%B1%CE%BC%CE%BC%CE%B1%20%281%29.pdf`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (given) => {
        expect(contentDisposition(fileName(given, ['pdf']))).toMatch(
          /^attachment; filename="[ !#-[\]-~]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]*$/,
        );
      }),
    );
  });
});
