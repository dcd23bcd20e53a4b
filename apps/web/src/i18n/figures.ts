import { formatNumber } from './format.js';
import { comparators } from './labels.js';

type Comparator = keyof typeof comparators;

interface Figure {
  readonly comparator?: Comparator | null;
  readonly value?: number | null;
}

/** "more than 5,000 people": a figure as it is meant, never as a bare number; nothing where nothing is said. */
export function formatFigure({ comparator, value }: Figure, unit?: string | null): string {
  if (value === null || value === undefined) return '';
  const amount =
    unit === '%' ? `${formatNumber(value, 2)} %` : [formatNumber(value, 2), unit].filter(Boolean).join(' ');
  return comparators[comparator ?? 'EQ'](amount);
}

const signs: Record<Comparator, string> = { EQ: '', GT: '> ', GE: '≥ ', LT: '< ', LE: '≤ ', ABOUT: '≈ ' };

/** The same as it stands in a chart: "> 5,000". */
export const shortFigure = ({ comparator, value }: Figure): string =>
  value === null || value === undefined ? '' : `${signs[comparator ?? 'EQ']}${formatNumber(value, 2)}`;
