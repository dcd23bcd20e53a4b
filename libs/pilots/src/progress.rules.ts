import type { Comparator, SaidFigure } from '@seedbed/platform/quality';

/** Where an indicator begins, where it is to come, and which way that is. */
export interface Aim {
  readonly direction: 'INCREASE' | 'DECREASE';
  readonly baseline: number | null;
  readonly target: number | null;
}

/** How much of the way from the baseline to the target was gone. */
export interface Progress {
  /** How the share is meant; a bound stays a bound. */
  readonly comparator: Comparator;
  /** In percent: 0 at the baseline, 100 at the target, also below and above. */
  readonly percent: number;
  /** Whether the target is reached; null where the bound leaves it open. */
  readonly isReached: boolean | null;
}

const TURNED: Readonly<Record<Comparator, Comparator>> = {
  ...{ GT: 'LT', GE: 'LE', LT: 'GT', LE: 'GE', EQ: 'EQ', ABOUT: 'ABOUT' },
};

/**
 * How far a figure has come. Without a baseline an indicator that grows begins at nought. Null where nothing can be said:
 * without a figure, a target or a way between them, and where less is better and nobody says from where.
 */
export function progressOf({ direction, baseline, target }: Aim, figure: SaidFigure | null): Progress | null {
  const begins = baseline ?? (direction === 'INCREASE' ? 0 : null);
  if (figure?.comparator == null || figure.value === null || target === null || begins === null) return null;
  const way = target - begins;
  if (way === 0) return null;
  const comparator = way < 0 ? TURNED[figure.comparator] : figure.comparator;
  const percent = (100 * (figure.value - begins)) / way;
  return { comparator, percent, isReached: isReached(comparator, percent) };
}

function isReached(comparator: Comparator, percent: number): boolean | null {
  switch (comparator) {
    case 'GT':
    case 'GE':
      return percent >= 100 ? true : null;
    case 'LT':
      return percent <= 100 ? false : null;
    case 'LE':
      return percent < 100 ? false : null;
    default:
      return percent >= 100;
  }
}
