/** Fewer than so many are a few: who knows the group could tell who they are. */
export const FEW = 5;

/**
 * The numbers that may be shown of groups whose sum is known, null for the others: none below {@link FEW}, and none from which
 * a hidden one follows as the rest of the sum.
 */
export function shownCounts(counts: readonly number[]): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, at) => (count < FEW ? [at] : [])));
  const rest = (): number => [...hidden].reduce((sum, at) => sum + (counts[at] ?? 0), 0);
  const largerOnes = counts.map((_count, at) => at).filter((at) => !hidden.has(at));
  largerOnes.sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  while (hidden.size > 0 && (hidden.size === 1 || rest() < FEW) && largerOnes.length > 0) {
    hidden.add(largerOnes.shift() as number);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

/** What is told of how fast an issue goes, from what went in the last seconds. */
export interface Pace {
  readonly perMinute: number;
  /** Null: nobody can say. */
  readonly secondsLeft: number | null;
}

const LEAST_SECONDS = 5;

/** In: how many went in how many seconds, and how many are still to go at once. */
export function paceOf(went: number, seconds: number, left: number): Pace {
  const perMinute = (went * 60) / Math.max(seconds, LEAST_SECONDS);
  return { perMinute, secondsLeft: left === 0 ? 0 : perMinute === 0 ? null : Math.ceil((left / perMinute) * 60) };
}
