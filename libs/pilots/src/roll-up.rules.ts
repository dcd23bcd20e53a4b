import {
  addFigures,
  boundedAt,
  type Comparator,
  type Decimal,
  decimalOf,
  type Figure,
  figureOf,
  less,
  NOTHING,
  numberOf,
  plus,
  type SaidFigure,
  said,
} from '@seedbed/platform/quality';

/** The value of an indicator as it is added up; days are `YYYY-MM-DD`. */
export interface CountedValue {
  readonly from: string;
  readonly to: string;
  readonly category: string | null;
  readonly comparator: Comparator;
  readonly value: number;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly deadweight?: number | null;
  readonly displacement?: number | null;
  readonly attribution?: number | null;
  readonly isApproved: boolean;
}

/** An indicator with its values: all of the whole, or all of one dimension. */
export interface CountedIndicator {
  readonly code: string;
  readonly unit: string;
  readonly measure: 'SUM' | 'STOCK' | 'RATIO';
  readonly values: readonly CountedValue[];
}

/** From which day to which; null: open. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** What was added up of one kind: approved values, or those that nobody has approved. */
interface Part {
  readonly figure: Figure;
  /** What of it is due to the actions, after deadweight, displacement and what is due to others. */
  readonly due: Figure;
  /** Below the line of a share. */
  readonly below: Decimal;
  readonly values: number;
  /** How many of the values say what of them is due to the action. */
  readonly attributed: number;
  readonly indicators: number;
}

interface Total {
  readonly code: string;
  readonly unit: string;
  readonly measure: CountedIndicator['measure'];
  readonly category: string | null;
  readonly approved: Part;
  readonly entered: Part;
}

/** Sums by what may be added: one code, unit, measure and part each. Made by {@link rollUpOf}, joined by {@link joinRollUps}. */
export interface RollUp {
  readonly totals: ReadonlyMap<string, Total>;
  /** How many indicators there are of a code and unit, with a value or not. */
  readonly indicators: ReadonlyMap<string, number>;
  /** Values of a code and unit that lie in the window with a part only, and are left out. */
  readonly cut: ReadonlyMap<string, number>;
}

const EMPTY_PART: Part = {
  figure: NOTHING,
  due: NOTHING,
  below: { units: 0n, scale: 0 },
  values: 0,
  attributed: 0,
  indicators: 0,
};
export const EMPTY: RollUp = { totals: new Map(), indicators: new Map(), cut: new Map() };

const kindOf = ({ code, unit, measure }: Pick<CountedIndicator, 'code' | 'unit' | 'measure'>): string =>
  JSON.stringify([code, unit, measure]);

/** One indicator in a window. Of a stock the latest value counts; of everything else all that lie in the window. */
export function rollUpOf(indicator: CountedIndicator, { from, to }: Window): RollUp {
  const { code, unit, measure, values } = indicator;
  const within = values.filter((one) => (!from || one.from >= from) && (!to || one.to <= to));
  const touching = values.filter((one) => (!from || one.to >= from) && (!to || one.from <= to));
  const totals = new Map<string, Total>();
  for (const category of new Set(within.map((one) => one.category))) {
    const of = within.filter((one) => one.category === category);
    const part = (isApproved: boolean): Part => {
      const kind = of.filter((one) => one.isApproved === isApproved);
      const counted = measure === 'STOCK' ? latest(kind) : kind;
      const sum = counted.map((one) => partOf(one, measure)).reduce(addParts, EMPTY_PART);
      return { ...sum, indicators: counted.length > 0 ? 1 : 0 };
    };
    const total = { code, unit, measure, category, approved: part(true), entered: part(false) };
    totals.set(JSON.stringify([kindOf(indicator), category]), total);
  }
  const cut = touching.length - within.length;
  return {
    totals,
    indicators: new Map([[kindOf(indicator), 1]]),
    cut: cut === 0 ? new Map() : new Map([[kindOf(indicator), cut]]),
  };
}

function latest(values: readonly CountedValue[]): CountedValue[] {
  const [last] = [...values].sort((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from));
  return last ? [last] : [];
}

function partOf(value: CountedValue, measure: CountedIndicator['measure']): Part {
  const isShare = measure === 'RATIO';
  const above = isShare ? (value.numerator ?? 0) : value.value;
  const shares = [value.deadweight, value.displacement, value.attribution];
  const kept = shares.reduce<Decimal>(less, decimalOf(above));
  return {
    figure: figureOf(value.comparator, above),
    // nothing of "more than 5000" is nothing, not "more than nothing"
    due: shares.includes(100) ? NOTHING : boundedAt(value.comparator, kept),
    below: decimalOf(isShare ? (value.denominator ?? 0) : 0),
    values: 1,
    attributed: shares.some((share) => typeof share === 'number') ? 1 : 0,
    indicators: 0,
  };
}

const addParts = (a: Part, b: Part): Part => ({
  figure: addFigures(a.figure, b.figure),
  due: addFigures(a.due, b.due),
  below: plus(a.below, b.below),
  values: a.values + b.values,
  attributed: a.attributed + b.attributed,
  indicators: a.indicators + b.indicators,
});

function joinMaps<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>, add: (x: V, y: V) => V): Map<string, V> {
  const joined = new Map(a);
  for (const [key, value] of b) {
    const known = joined.get(key);
    joined.set(key, known === undefined ? value : add(known, value));
  }
  return joined;
}

/** Two roll-ups of different indicators as one. In any order and grouping it comes to the same. */
export const joinRollUps = (a: RollUp, b: RollUp): RollUp => ({
  totals: joinMaps(a.totals, b.totals, (x, y) => ({
    ...x,
    approved: addParts(x.approved, y.approved),
    entered: addParts(x.entered, y.entered),
  })),
  indicators: joinMaps(a.indicators, b.indicators, (x, y) => x + y),
  cut: joinMaps(a.cut, b.cut, (x, y) => x + y),
});

/** What is said of the approved, or of the other, values of one kind. */
export interface SaidPart extends SaidFigure {
  readonly due: SaidFigure;
  readonly values: number;
  readonly attributed: number;
  /** How many indicators have such a value in the window. */
  readonly indicators: number;
}

export interface SaidTotal {
  readonly code: string;
  readonly unit: string;
  readonly measure: CountedIndicator['measure'];
  readonly category: string | null;
  /** Null where there is none: no value is not the value nought. */
  readonly approved: SaidPart | null;
  readonly entered: SaidPart | null;
  readonly indicators: number;
  readonly cut: number;
}

function saidPart(part: Part, { measure, unit }: Total): SaidPart | null {
  if (part.values === 0) return null;
  const below = numberOf(part.below);
  const divide = measure === 'RATIO' ? (value: number) => ((unit === '%' ? 100 : 1) * value) / below : undefined;
  return {
    ...said(part.figure, divide),
    due: said(part.due, divide),
    values: part.values,
    attributed: part.attributed,
    indicators: part.indicators,
  };
}

/** A roll-up as it is shown: by code, unit and part. A kind of which no indicator has a value says so with its count. */
export function saidTotals({ totals, indicators, cut }: RollUp): SaidTotal[] {
  const lines = [...totals.values()].map((total) => ({
    ...{ code: total.code, unit: total.unit, measure: total.measure, category: total.category },
    approved: saidPart(total.approved, total),
    entered: saidPart(total.entered, total),
    indicators: indicators.get(kindOf(total)) ?? 0,
    cut: cut.get(kindOf(total)) ?? 0,
  }));
  const told = new Set(lines.map(kindOf));
  for (const [kind, count] of indicators) {
    if (told.has(kind)) continue;
    const [code, unit, measure] = JSON.parse(kind) as [string, string, CountedIndicator['measure']];
    lines.push({
      ...{ code, unit, measure, category: null, approved: null, entered: null },
      ...{ indicators: count, cut: cut.get(kind) ?? 0 },
    });
  }
  const order = ({ code, unit, measure, category }: SaidTotal): string =>
    JSON.stringify([code, unit, measure, category]);
  return lines.sort((a, b) => order(a).localeCompare(order(b)));
}
