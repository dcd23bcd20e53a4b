import fc from 'fast-check';

/**
 * What values of indicators come to, computed a second way: over one flat list of figures, in fractions of whole numbers, from what
 * docs/adr/0036 and the glossary say of comparators, units, approval, shares and coverage. It shares no code with the roll-up that it
 * is held against, on purpose: do not let it import any of ours.
 */

type Meant = 'EQ' | 'GT' | 'GE' | 'LT' | 'LE' | 'ABOUT';
type PutTogether = 'SUM' | 'STOCK' | 'RATIO';

/** One figure as somebody wrote it down; days are `YYYY-MM-DD`. */
export interface Leaf {
  readonly from: string;
  readonly to: string;
  readonly dimension: string | null;
  readonly category: string | null;
  readonly comparator: Meant;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly deadweight: number | null;
  readonly displacement: number | null;
  readonly attribution: number | null;
  readonly isApproved: boolean;
}

/** An indicator, where it stands, and its figures. */
export interface Measured {
  /** Ids; of what it does not belong to: null. */
  readonly centre: string;
  readonly project: string | null;
  readonly pilot: string | null;
  readonly code: string;
  readonly unit: string;
  readonly measure: PutTogether;
  readonly leaves: readonly Leaf[];
}

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

interface Said {
  readonly comparator: Meant | null;
  readonly value: number | null;
  readonly isAbout: boolean;
}

interface Part extends Said {
  readonly due: Said;
  readonly values: number;
  readonly attributed: number;
  readonly indicators: number;
}

/** A line of a roll-up, as the product says it as well. */
export interface Line {
  readonly ofId?: string | null;
  readonly code: string;
  readonly unit: string;
  readonly measure: PutTogether;
  readonly category: string | null;
  readonly approved: Part | null;
  readonly entered: Part | null;
  readonly indicators: number;
  readonly cut: number;
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A number as it prints. */
function fractionOf(value: number): Fraction {
  const [, sign = '', whole = '0', places = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = BigInt(`${sign}${whole}${places}`);
  const shift = places.length - Number(power);
  return shift >= 0
    ? { over: digits, under: 10n ** BigInt(shift) }
    : { over: digits * 10n ** BigInt(-shift), under: 1n };
}

const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });

/** All of them, brought to one denominator. */
function sumOf(fractions: readonly Fraction[]): Fraction {
  const under = fractions.reduce((product, fraction) => product * fraction.under, 1n);
  return { over: fractions.reduce((sum, { over, under: own }) => sum + over * (under / own), 0n), under };
}

/** Sixty places behind the point: sums of what is written down have fewer. */
const PLACES = 60;
function numberOf({ over, under }: Fraction): number {
  const sign = over < 0n !== under < 0n ? '-' : '';
  const size = (n: bigint): bigint => (n < 0n ? -n : n);
  return Number(`${sign}${(size(over) * 10n ** BigInt(PLACES)) / size(under)}e-${PLACES}`);
}

/** The table of what a sum may say, read from how its parts are meant; null: together they say nothing. */
function meantOf(parts: readonly Meant[]): Meant | null {
  const has = (...kinds: Meant[]): boolean => parts.some((part) => kinds.includes(part));
  const [isAbove, isBelow] = [has('GT', 'GE'), has('LT', 'LE')];
  if (isAbove && isBelow) return null;
  if (isAbove) return has('GT') ? 'GT' : 'GE';
  if (isBelow) return has('LT') ? 'LT' : 'LE';
  return has('ABOUT') ? 'ABOUT' : 'EQ';
}

interface Term {
  readonly meant: Meant;
  readonly amount: Fraction;
}

function saidOf(terms: readonly Term[], share: Fraction): Said {
  const meant = terms.map((term) => term.meant);
  const comparator = meantOf(meant);
  const amount = times(sumOf(terms.map((term) => term.amount)), share);
  const value = comparator === null ? null : numberOf(amount);
  return { comparator, value, isAbout: meant.includes('ABOUT') };
}

const SHARES = ['deadweight', 'displacement', 'attribution'] as const;

/** What of a figure is due to the action. Of what would all have come about anyhow, however much it is, nothing is. */
function dueOf(leaf: Leaf, amount: Fraction): Term {
  const kept = SHARES.map((share) => {
    const { over, under } = fractionOf(leaf[share] ?? 0);
    return { over: 100n * under - over, under: 100n * under };
  });
  const isNothing = kept.some(({ over }) => over === 0n);
  return isNothing
    ? { meant: 'EQ', amount: { over: 0n, under: 1n } }
    : { meant: leaf.comparator, amount: kept.reduce(times, amount) };
}

/** A figure that counts, and whose it is. */
interface Counted {
  readonly of: Measured;
  readonly leaf: Leaf;
}

function partOf(counted: readonly Counted[], { measure, unit }: Pick<Line, 'measure' | 'unit'>): Part | null {
  if (counted.length === 0) return null;
  const isShare = measure === 'RATIO';
  const above = ({ leaf }: Counted): Fraction => fractionOf(isShare ? (leaf.numerator ?? 0) : leaf.value);
  const below = sumOf(counted.map(({ leaf }) => fractionOf(leaf.denominator ?? 0)));
  const percent = unit === '%' ? 100n : 1n;
  const share = isShare ? { over: percent * below.under, under: below.over } : { over: 1n, under: 1n };
  const figures = counted.map((one) => ({ meant: one.leaf.comparator, amount: above(one) }));
  const due = counted.map((one) => dueOf(one.leaf, above(one)));
  return {
    ...saidOf(figures, share),
    due: saidOf(due, share),
    values: counted.length,
    attributed: counted.filter(({ leaf }) => SHARES.some((name) => leaf[name] !== null)).length,
    indicators: new Set(counted.map(({ of }) => of)).size,
  };
}

/** Of a stock the figure whose period ends after all others of the same indicator and part. */
const isLast = ({ of, leaf }: Counted, among: readonly Counted[]): boolean =>
  of.measure !== 'STOCK' || among.every((other) => other.of !== of || other.leaf === leaf || other.leaf.to < leaf.to);

/** What these indicators come to in a period, by the whole (`dimension` null) or by the parts of one dimension. */
export function comesTo(measured: readonly Measured[], dimension: string | null, { from, to }: Days): Line[] {
  const kinds = new Map(
    measured.map(({ code, unit, measure }) => [`${code}|${unit}|${measure}`, { code, unit, measure }]),
  );
  return [...kinds.values()].flatMap((kind) => {
    const own = measured.filter(
      (one) => one.code === kind.code && one.unit === kind.unit && one.measure === kind.measure,
    );
    const all = own.flatMap((of) => of.leaves.map((leaf) => ({ of, leaf })));
    const split = all.filter(({ leaf }) => leaf.dimension === dimension);
    const inside = split.filter(({ leaf }) => leaf.from >= (from ?? leaf.from) && leaf.to <= (to ?? leaf.to));
    const outside = split.filter(({ leaf }) => leaf.to < (from ?? leaf.to) || leaf.from > (to ?? leaf.from));
    const counts = { indicators: own.length, cut: split.length - inside.length - outside.length };
    const categories = new Set(inside.map(({ leaf }) => leaf.category));
    if (categories.size === 0) return [{ ...kind, category: null, approved: null, entered: null, ...counts }];
    return [...categories].map((category) => {
      const parts = [true, false].map((isApproved) => {
        const such = inside.filter(({ leaf }) => leaf.category === category && leaf.isApproved === isApproved);
        return partOf(
          such.filter((one) => isLast(one, such)),
          kind,
        );
      });
      return { ...kind, category, approved: parts[0] ?? null, entered: parts[1] ?? null, ...counts };
    });
  });
}

/** The same for each centre, project or pilot by itself; what belongs to none comes under null. */
export function comesToBy(
  by: 'centre' | 'project' | 'pilot',
  measured: readonly Measured[],
  dimension: string | null,
  days: Days,
): Line[] {
  const ids = new Set(measured.map((one) => one[by]));
  return [...ids].flatMap((ofId) => {
    const own = measured.filter((one) => one[by] === ofId);
    return comesTo(own, dimension, days).map((line) => ({ ofId, ...line }));
  });
}

const keyOf = ({ ofId, code, unit, measure, category }: Line): string =>
  JSON.stringify([ofId ?? null, code, unit, measure, category]);

/** Shares are divided once as doubles; everything else is exact. */
function isSameNumber(a: number | null, b: number | null, measure: PutTogether): boolean {
  if (a === null || b === null || measure !== 'RATIO')
    return (a === null ? null : a + 0) === (b === null ? null : b + 0);
  return Math.abs(a - b) <= 1e-12 * Math.max(1e-6, Math.abs(a), Math.abs(b));
}

/** Where two roll-ups say something else, in words; empty where they agree in everything. */
export function disagreements(said: readonly Line[], expected: readonly Line[]): string[] {
  const left = new Map(said.map((line) => [keyOf(line), line]));
  const right = new Map(expected.map((line) => [keyOf(line), line]));
  const keys = new Set([...left.keys(), ...right.keys()]);
  const doubled = said.length === left.size ? [] : ['a line is there twice'];
  return [...doubled, ...[...keys].flatMap((key) => lineDisagreements(key, left.get(key), right.get(key)))];
}

function lineDisagreements(key: string, said: Line | undefined, expected: Line | undefined): string[] {
  if (!said || !expected) return [`${key}: ${said ? 'too much' : 'missing'}`];
  const facts = (line: Line): [string, unknown][] => [
    ['indicators', line.indicators],
    ['cut', line.cut],
    ...(['approved', 'entered'] as const).flatMap((name) => partFacts(name, line[name])),
  ];
  const wanted = new Map(facts(expected));
  return facts(said).flatMap(([name, is]) => {
    const should = wanted.get(name);
    const isNumber = name.endsWith('value') && (typeof is === 'number' || typeof should === 'number');
    const agrees = isNumber ? isSameNumber(is as number, should as number, said.measure) : is === should;
    return agrees ? [] : [`${key} ${name}: ${String(is)} instead of ${String(should)}`];
  });
}

function partFacts(name: string, part: Part | null): [string, unknown][] {
  const said = (under: string, { comparator, value, isAbout }: Said): [string, unknown][] => [
    [`${under} comparator`, comparator],
    [`${under} value`, value],
    [`${under} isAbout`, isAbout],
  ];
  if (!part) return ['comparator', 'value', 'isAbout', 'values'].map((fact) => [`${name} ${fact}`, null]);
  return [
    ...said(name, part),
    ...said(`${name} due`, part.due),
    [`${name} values`, part.values],
    [`${name} attributed`, part.attributed],
    [`${name} covers`, part.indicators],
  ];
}

const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: -500, max: 500_000 }).map((cents) => cents / 100),
  fc.constantFrom(0.1, 0.2, 0.3, 5000, 1e-7, 1e21),
);
const share = fc.constantFrom(null, null, 0, 12.5, 33.3, 100);

const pad = (n: number): string => String(n).padStart(2, '0');
/** The last day of a month of 2026, which is no leap year. */
const endOf = (month: number): string => `2026-${pad(month)}-${pad(new Date(Date.UTC(2026, month, 0)).getUTCDate())}`;

/** A figure without its days. */
const figure = fc.record({
  comparator: fc.constantFrom<Meant[]>('EQ', 'EQ', 'GT', 'GE', 'LT', 'LE', 'ABOUT'),
  value: amount,
  denominator: fc.integer({ min: 1, max: 500 }),
  ...{ deadweight: share, displacement: share, attribution: share },
});
type AnyFigure = typeof figure extends fc.Arbitrary<infer T> ? T : never;

/** A part of the year with its figures: of the whole, of the parts, or of both. Approval is of all of them. */
const period = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  length: fc.integer({ min: 1, max: 6 }),
  isApproved: fc.boolean(),
  whole: fc.option(figure),
  women: fc.option(figure),
  men: fc.option(figure),
});

const PARTS = [
  ['whole', null],
  ['women', 'women'],
  ['men', 'men'],
] as const;

/** A share agrees with its two numbers, and only a share has them. */
function leafOf(
  figures: AnyFigure,
  measure: PutTogether,
  unit: string,
): Pick<Leaf, 'value' | 'numerator' | 'denominator'> {
  if (measure !== 'RATIO') return { value: figures.value, numerator: null, denominator: null };
  const percent = unit === '%' ? 100 : 1;
  const { value: numerator, denominator } = figures;
  return { value: (percent * numerator) / denominator, numerator, denominator };
}

/** An indicator with its figures; periods of it never overlap. */
const anyIndicator: fc.Arbitrary<Pick<Measured, 'code' | 'unit' | 'measure' | 'leaves'>> = fc
  .record({
    code: fc.constantFrom('A', 'B'),
    unit: fc.constantFrom('people', 'EUR', '%'),
    measure: fc.constantFrom<PutTogether[]>('SUM', 'SUM', 'STOCK', 'RATIO'),
    periods: fc.oneof(
      { weight: 5, arbitrary: fc.uniqueArray(period, { minLength: 1, maxLength: 3, selector: ({ month }) => month }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
  })
  .map(({ code, unit, measure, periods }) => {
    const ordered = [...periods].sort((a, b) => a.month - b.month);
    const leaves = ordered.flatMap((one, at) => {
      const last = Math.min(one.month + one.length - 1, (ordered[at + 1]?.month ?? 13) - 1);
      return PARTS.flatMap(([name, category]): Leaf[] => {
        const figures = one[name];
        if (!figures) return [];
        const { comparator, deadweight, displacement, attribution } = figures;
        return [
          {
            ...{ from: `2026-${pad(one.month)}-01`, to: endOf(last) },
            ...{ dimension: category && 'sex', category, isApproved: one.isApproved },
            ...{ comparator, deadweight, displacement, attribution, ...leafOf(figures, measure, unit) },
          },
        ];
      });
    });
    return { code, unit, measure, leaves };
  });

/** Some days of the year: open at either end, along months and across them. */
export const anyDays: fc.Arbitrary<Days> = fc.record({
  from: fc.constantFrom(null, '2026-01-01', '2026-03-01', '2026-03-15'),
  to: fc.constantFrom(null, '2026-06-30', '2026-07-15', '2026-12-31'),
});

/** The network: centres by number, projects that some of them share, pilots, and what each of them measures. */
export interface AnyNetwork {
  readonly projects: readonly { readonly centre: number; readonly indicators: readonly AnyIndicator[] }[];
  readonly pilots: readonly {
    readonly centre: number;
    /** Which of the projects; null, or one that is not there: none. */
    readonly project: number | null;
    readonly indicators: readonly AnyIndicator[];
  }[];
  /** What centres measure beside their pilots and projects. */
  readonly centres: readonly { readonly centre: number; readonly indicators: readonly AnyIndicator[] }[];
}
type AnyIndicator = typeof anyIndicator extends fc.Arbitrary<infer T> ? T : never;

/** In: how many of each there are at most. */
export function anyNetwork(most: number): fc.Arbitrary<AnyNetwork> {
  const indicators = fc.array(anyIndicator, { maxLength: 2 });
  const centre = fc.integer({ min: 0, max: 4 });
  return fc.record({
    projects: fc.array(fc.record({ centre, indicators: fc.array(anyIndicator, { minLength: 1, maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    pilots: fc.array(fc.record({ centre, project: fc.constantFrom(0, 0, 1, null), indicators }), {
      minLength: 2,
      maxLength: most,
    }),
    centres: fc.array(fc.record({ centre, indicators }), { maxLength: 2 }),
  });
}
