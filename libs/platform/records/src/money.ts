/** An amount of money. `amount` is decimal with two places (`"1234.50"`), `currency` an ISO 4217 code. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Minor units (cents) of an amount; null when it is no amount with at most two places and 15 digits before them. */
export function minorUnits(amount: string): string | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(amount);
  if (!match) return null;
  const [, sign = '', whole = '0', cents = ''] = match;
  return (BigInt(`${sign}1`) * BigInt(whole + cents.padEnd(2, '0'))).toString();
}

/** The decimal form of minor units: `"123450"` → `"1234.50"`. */
export function decimalAmount(minor: string): string {
  const negative = minor.startsWith('-');
  const digits = (negative ? minor.slice(1) : minor).padStart(3, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
