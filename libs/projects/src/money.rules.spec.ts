import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grantProblems } from './money.rules.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const codes = (draft: Parameters<typeof grantProblems>[0]) => grantProblems(draft).map(({ code }) => code);

describe('the money of a grant', () => {
  it('is unknown, or never negative and never above the total', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ euContribution: eur('80.5'), total: eur('80.50') })).toEqual([]);
    expect(codes({ euContribution: eur('80.51'), total: eur('80.5') })).toEqual(['CONTRIBUTION_ABOVE_TOTAL']);
    expect(codes({ euContribution: eur('-1') })).toEqual(['AMOUNT_NEGATIVE']);
  });
  it('is compared in one currency only', () => {
    expect(codes({ euContribution: eur('100'), total: { amount: '99', currency: 'HRK' } })).toEqual([]);
  });
  it('is compared to the cent, also where floating point would not', () => {
    const cents = fc.bigInt({ min: 0n, max: 99_999_999_999_999_999n });
    const amount = (value: bigint) => eur(`${value / 100n}.${String(value % 100n).padStart(2, '0')}`);
    fc.assert(
      fc.property(cents, cents, (part, whole) => {
        expect(codes({ euContribution: amount(part), total: amount(whole) }).length).toBe(part > whole ? 1 : 0);
      }),
    );
  });
});
