import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalAmount, minorUnits } from './money.js';

describe('an amount of money', () => {
  it.each([
    ['0', '0', '0.00'],
    ['0.05', '5', '0.05'],
    ['-0.05', '-5', '-0.05'],
    ['-0', '0', '0.00'],
    ['12.5', '1250', '12.50'],
    ['1234.50', '123450', '1234.50'],
    ['007', '700', '7.00'],
    ['999999999999999.99', '99999999999999999', '999999999999999.99'],
  ])('"%s" is %s cents and reads "%s"', (text, minor, decimal) => {
    expect(minorUnits(text)).toBe(minor);
    expect(decimalAmount(minor)).toBe(decimal);
  });

  it.each(['', '.5', '5.', '1.234', '1,50', '1 000', '1e3', '+1', '--1', '1000000000000000', 'NaN', '€5', '5\n'])(
    '"%s" is none',
    (text) => {
      expect(minorUnits(text)).toBeNull();
    },
  );

  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }), (cents) => {
        expect(minorUnits(decimalAmount(cents.toString()))).toBe(cents.toString());
      }),
    );
  });
});
