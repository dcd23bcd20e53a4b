import { describe, expect, it } from '@jest/globals';
import { base32, codeOf, newTotpSecret, stepAt, stepOf, totpAddress } from './totp.rules.js';

/** RFC 6238, appendix B: the seeds of the three algorithms repeat the ASCII digits. */
const seed = (length: number): Buffer => Buffer.from('1234567890'.repeat(7).slice(0, length));

describe('codes of the second factor', () => {
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ])('at second %i are those of RFC 6238', (second, sha1, sha256, sha512) => {
    const step = stepAt(second * 1000);
    expect(codeOf(seed(20), step, 8)).toBe(sha1);
    expect(codeOf(seed(32), step, 8, 'sha256')).toBe(sha256);
    expect(codeOf(seed(64), step, 8, 'sha512')).toBe(sha512);
  });

  it.each([
    [0, '755224'],
    [1, '287082'],
    [9, '520489'],
  ])('of counter %i are those of RFC 4226', (counter, code) => expect(codeOf(seed(20), counter)).toBe(code));

  it('are taken one step before and after, and no further', () => {
    const secret = newTotpSecret();
    const now = 1_000_000_000;
    const step = stepAt(now);
    expect([-1, 0, 1].map((by) => stepOf(secret, codeOf(secret, step + by), now, null))).toEqual([
      step - 1,
      step,
      step + 1,
    ]);
    expect([-2, 2].map((by) => stepOf(secret, codeOf(secret, step + by), now, null))).toEqual([null, null]);
  });

  it('are taken once', () => {
    const secret = newTotpSecret();
    const step = stepAt(Date.now());
    const at = step * 30_000;
    expect(stepOf(secret, codeOf(secret, step), at, step)).toBeNull();
    expect(stepOf(secret, codeOf(secret, step - 1), at, step)).toBeNull();
    expect(stepOf(secret, codeOf(secret, step + 1), at, step)).toBe(step + 1);
  });

  it.each(['', '12345', 'abcdef', '1234567'])('are none as "%s"', (code) => {
    expect(stepOf(newTotpSecret(), code, Date.now(), null)).toBeNull();
  });
});

describe('the secret of an app', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('"%s" is written as RFC 4648 says', (plain, text) => expect(base32(Buffer.from(plain))).toBe(text));

  it('stands in an address with whose and for what', () => {
    expect(totpAddress(Buffer.from('foobar'), 'anna@example.org', 'NCC Greece')).toBe(
      'otpauth://totp/NCC%20Greece:anna%40example.org?secret=MZXW6YTBOI&issuer=NCC%20Greece',
    );
  });
});
