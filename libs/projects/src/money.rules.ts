import type { Problem } from '@seedbed/platform/kernel';
import type { Money } from '@seedbed/platform/records';

interface Costs {
  euContribution?: Money | null;
  total?: Money | null;
}

/** The EU never contributes more than the total, and neither is negative. Compared in one currency only. */
export function grantProblems({ euContribution, total }: Costs): Problem[] {
  const problems: Problem[] = [];
  if (isNegative(euContribution)) problems.push({ field: 'euContribution', code: 'AMOUNT_NEGATIVE' });
  if (isNegative(total)) problems.push({ field: 'total', code: 'AMOUNT_NEGATIVE' });
  if (euContribution && total && euContribution.currency === total.currency && cents(euContribution) > cents(total)) {
    problems.push({ field: 'euContribution', code: 'CONTRIBUTION_ABOVE_TOTAL' });
  }
  return problems;
}

const isNegative = (money: Money | null | undefined): boolean => money?.amount.startsWith('-') ?? false;

/** In cents, exactly: amounts have at most two places after the point. */
function cents({ amount }: Money): bigint {
  const [whole = '0', places = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(places.padEnd(2, '0')) * (amount.startsWith('-') ? -1n : 1n);
}
