import type { Comparator } from './statement.record.js';

/** A number as it is written, exactly: sums of such come out the same in any order, which those of doubles do not. */
export interface Decimal {
  readonly units: bigint;
  /** So many of the digits stand behind the point. */
  readonly scale: number;
}

/** A finite number as it prints. */
export function decimalOf(value: number): Decimal {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', places = ''] = digits.split('.');
  const scale = places.length - Number(exponent);
  const units = BigInt(`${whole}${places}`);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

const unitsAt = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/** So many percent of it are left when `percent` of it goes. */
export function less(value: Decimal, percent: number | null | undefined): Decimal {
  const left = plus({ units: 100n, scale: 0 }, decimalOf(-(percent ?? 0)));
  return { units: value.units * left.units, scale: value.scale + left.scale + 2 };
}

export const numberOf = ({ units, scale }: Decimal): number => Number(`${units}e-${scale}`);

const isSame = (a: Decimal, b: Decimal): boolean => {
  const scale = Math.max(a.scale, b.scale);
  return unitsAt(a, scale) === unitsAt(b, scale);
};

interface Edge {
  readonly at: Decimal;
  /** Whether the number itself is left out: more than, less than. */
  readonly isOpen: boolean;
}

/** What is known of a number: where it begins and ends (null: nobody says), and whether that is meant roughly. */
export interface Figure {
  readonly from: Edge | null;
  readonly to: Edge | null;
  readonly isAbout: boolean;
}

const ZERO: Edge = { at: { units: 0n, scale: 0 }, isOpen: false };
export const NOTHING: Figure = { from: ZERO, to: ZERO, isAbout: false };

/** "More than 5000" is every number above 5000. */
export function figureOf(comparator: Comparator, value: number): Figure {
  return boundedAt(comparator, decimalOf(value));
}

export function boundedAt(comparator: Comparator, at: Decimal): Figure {
  const edge = (isOpen: boolean): Edge => ({ at, isOpen });
  switch (comparator) {
    case 'GT':
      return { from: edge(true), to: null, isAbout: false };
    case 'GE':
      return { from: edge(false), to: null, isAbout: false };
    case 'LT':
      return { from: null, to: edge(true), isAbout: false };
    case 'LE':
      return { from: null, to: edge(false), isAbout: false };
    case 'ABOUT':
      return { from: edge(false), to: edge(false), isAbout: true };
    default:
      return { from: edge(false), to: edge(false), isAbout: false };
  }
}

const join = (a: Edge | null, b: Edge | null): Edge | null =>
  a && b ? { at: plus(a.at, b.at), isOpen: a.isOpen || b.isOpen } : null;

/** A sum knows as much as its parts: 10 and "more than 5000" is "more than 5010"; "more than" and "less than" say nothing. */
export const addFigures = (a: Figure, b: Figure): Figure => ({
  from: join(a.from, b.from),
  to: join(a.to, b.to),
  isAbout: a.isAbout || b.isAbout,
});

/** A figure as it is said: a number with its comparator, both null where nothing can be said. */
export interface SaidFigure {
  readonly comparator: Comparator | null;
  readonly value: number | null;
  /** Whether a part of it was said to be "about": a bound of such a sum is rough as well. */
  readonly isAbout: boolean;
}

/** In: what is known; by what the number is divided (a share), if at all. */
export function said({ from, to, isAbout }: Figure, divide: (value: number) => number = (value) => value): SaidFigure {
  const as = (comparator: Comparator, { at }: Edge): SaidFigure => ({
    comparator,
    value: divide(numberOf(at)),
    isAbout,
  });
  if (from && to && isSame(from.at, to.at) && !from.isOpen && !to.isOpen) return as(isAbout ? 'ABOUT' : 'EQ', from);
  if (from && !to) return as(from.isOpen ? 'GT' : 'GE', from);
  if (to && !from) return as(to.isOpen ? 'LT' : 'LE', to);
  return { comparator: null, value: null, isAbout };
}
