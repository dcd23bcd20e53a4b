import type { Problem } from '@seedbed/platform/kernel';
import type { UncertainDate } from '@seedbed/platform/records';
import { certainlyOverlap, linkId, type Period, periodProblems } from '@seedbed/reference';

const LEVELS = ['INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT'];
const given = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** A result as its rules see it; a record and a draft both fit. */
export interface ResultDraft {
  readonly id?: string | null;
  readonly pilot?: unknown;
  readonly project?: unknown;
  readonly ncc?: unknown;
  readonly level?: string | null;
  readonly leadsTo?: unknown;
}

/** A result is that of one pilot, one project or one centre. */
export function resultProblems({ pilot, project, ncc }: ResultDraft): Problem[] {
  const owners = [pilot, project, ncc].filter(given).length;
  return owners === 1 ? [] : [{ field: 'pilot', code: 'RESULT_NEEDS_ONE_OWNER' }];
}

const ownerOf = ({ pilot, project, ncc }: ResultDraft): string | null =>
  linkId(pilot) ?? linkId(project) ?? linkId(ncc);

/**
 * What keeps a result from leading to another: it is of another owner, stands earlier in the chain, or the way leads round
 * in a circle. In: the result, all results of its owner and those it names, by id (itself may be among them).
 */
export function whyNotLeading(draft: ResultDraft, known: ReadonlyMap<string, ResultDraft>): Problem[] {
  const next = linkId(draft.leadsTo);
  const to = next === null ? undefined : known.get(next);
  if (!to) return [];
  const field = 'leadsTo';
  if (ownerOf(to) !== ownerOf(draft)) return [{ field, code: 'RESULT_LEADS_ELSEWHERE' }];
  if (LEVELS.indexOf(to.level ?? '') < LEVELS.indexOf(draft.level ?? '')) return [{ field, code: 'RESULT_LEADS_BACK' }];
  const seen = new Set<string>();
  for (let at: string | null = next; at !== null && !seen.has(at); at = linkId(known.get(at)?.leadsTo)) {
    if (at === draft.id) return [{ field, code: 'RESULT_LEADS_ROUND' }];
    seen.add(at);
  }
  return [];
}

/** An indicator as its rules see it; a record and a draft both fit. */
export interface IndicatorDraft {
  readonly measure?: string | null;
  readonly direction?: string | null;
  readonly baseline?: number | null;
  readonly target?: number | null;
  readonly numeratorOf?: string | null;
  readonly denominatorOf?: string | null;
}

/** A target is not on the side of the baseline that is worse. */
function sideProblems({ baseline, target, direction }: IndicatorDraft): Problem[] {
  if (typeof baseline !== 'number' || typeof target !== 'number') return [];
  if (direction === 'INCREASE' && target < baseline)
    return [{ field: 'target', code: 'INDICATOR_TARGET_BELOW_BASELINE' }];
  if (direction === 'DECREASE' && target > baseline)
    return [{ field: 'target', code: 'INDICATOR_TARGET_ABOVE_BASELINE' }];
  return [];
}

/** A target lies in the direction that is better, as seen from the baseline; a share says of what. */
export function indicatorProblems(draft: IndicatorDraft): Problem[] {
  const problems = sideProblems(draft);
  const isShare = draft.measure === 'RATIO';
  if (isShare !== given(draft.numeratorOf) || isShare !== given(draft.denominatorOf))
    problems.push({ field: 'numeratorOf', code: 'INDICATOR_SHARE_OF_WHAT' });
  return problems;
}

/** The target of a period, as its rules see it; a record and a draft both fit. */
export interface TargetDraft extends Period {
  readonly id?: string | null;
  readonly indicator?: unknown;
  readonly target?: number | null;
}

/** A target is for a period of days. */
export function targetProblems(draft: TargetDraft): Problem[] {
  return [...periodProblems(draft), ...daysProblems(draft)];
}

/**
 * What keeps the target of a period out: it lies on the wrong side of the baseline, or the period overlaps that of another
 * target. What adds up over time begins anew in each period, so the baseline of the whole time is no measure for it. In: the
 * target, its indicator, the live targets of that indicator (the target itself may be among them).
 */
export function whyNotAimed(draft: TargetDraft, indicator: IndicatorDraft, others: readonly TargetDraft[]): Problem[] {
  const { baseline, direction, measure } = indicator;
  const problems = measure === 'SUM' ? [] : sideProblems({ baseline, direction, target: draft.target });
  const beside = others.filter((other) => !draft.id || other.id !== draft.id);
  if (beside.some((other) => linkId(other.indicator) === linkId(draft.indicator) && certainlyOverlap(draft, other)))
    problems.push({ field: 'startsOn', code: 'TARGET_OVERLAPS' });
  return problems;
}

/** The value of an indicator, as its rules see it; a record and a draft both fit. */
export interface ValueDraft extends Period {
  readonly id?: string | null;
  readonly indicator?: unknown;
  readonly dimension?: string | null;
  readonly category?: string | null;
  readonly unit?: string | null;
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly evidence?: string | null;
  readonly evidenceUrl?: string | null;
  readonly source?: unknown;
  readonly state?: string | null;
  readonly enteredBy?: string | null;
}

const isDay = (date: UncertainDate | null | undefined): boolean => date?.precision === 'DAY';

/** Both ends of a period are days. */
const daysProblems = (period: Period): Problem[] =>
  (['startsOn', 'endsOn'] as const)
    .filter((field) => period[field] && !isDay(period[field]))
    .map((field) => ({ field, code: 'VALUE_NEEDS_DAYS' }));

/** A value is of a period of days, says where it comes from (invariant 10), and is of a named part or of the whole. */
export function valueProblems(draft: ValueDraft): Problem[] {
  const problems = [...periodProblems(draft), ...daysProblems(draft)];
  if (!given(draft.evidence) && !given(draft.evidenceUrl) && !given(draft.source))
    problems.push({ field: 'evidence', code: 'VALUE_NEEDS_EVIDENCE' });
  if (given(draft.dimension) !== given(draft.category))
    problems.push({ field: 'category', code: 'VALUE_PART_OF_WHAT' });
  return problems;
}

/** What the value of an indicator is held against. */
export interface MeasuredBy {
  readonly unit: string;
  readonly measure: string;
  readonly disaggregation: readonly string[];
}

/** Whether two values are of the same indicator and of the same part of it. */
const sameThing = (a: ValueDraft, b: ValueDraft): boolean =>
  linkId(a.indicator) === linkId(b.indicator) &&
  (a.dimension ?? null) === (b.dimension ?? null) &&
  (a.category ?? null) === (b.category ?? null);

/** Whether two values are of one period, by its days. */
const samePeriod = (a: Period, b: Period): boolean =>
  a.startsOn?.value === b.startsOn?.value && a.endsOn?.value === b.endsOn?.value;

/** Whether a share is its numerator over its denominator, as far as it was rounded. */
function agrees({ value, numerator, denominator, unit }: ValueDraft): boolean {
  const percent = unit === '%' ? 100 : 1;
  const share = (percent * (numerator ?? 0)) / (denominator ?? 1);
  return Math.abs((value ?? 0) - share) <= 0.005 * percent;
}

/**
 * What keeps a value out: another unit than that of the indicator, a split it does not know, a share without its two
 * numbers, a period that overlaps another of the same thing, or one that is approved already. In: the value, its
 * indicator, the live values of that indicator (the value itself may be among them).
 */
export function whyNotEntered(draft: ValueDraft, indicator: MeasuredBy, others: readonly ValueDraft[]): Problem[] {
  const problems: Problem[] = [];
  if (draft.unit !== indicator.unit)
    problems.push({ field: 'unit', code: 'VALUE_WRONG_UNIT', params: { unit: indicator.unit } });
  if (draft.dimension && !indicator.disaggregation.includes(draft.dimension))
    problems.push({ field: 'dimension', code: 'VALUE_UNKNOWN_DIMENSION' });
  const hasBoth = typeof draft.numerator === 'number' && typeof draft.denominator === 'number' && draft.denominator > 0;
  const hasAny = given(draft.numerator) || given(draft.denominator);
  if (indicator.measure === 'RATIO' ? !hasBoth : hasAny)
    problems.push({ field: 'numerator', code: 'VALUE_SHARE_NEEDS_BOTH' });
  else if (indicator.measure === 'RATIO' && !agrees(draft))
    problems.push({ field: 'value', code: 'VALUE_SHARE_DISAGREES' });
  const beside = others.filter((other) => !draft.id || other.id !== draft.id);
  if (beside.some((other) => sameThing(draft, other) && certainlyOverlap(draft, other)))
    problems.push({ field: 'startsOn', code: 'VALUE_OVERLAPS' });
  if (beside.some((other) => other.state === 'APPROVED' && samePeriod(draft, other)))
    problems.push({ field: 'startsOn', code: 'VALUE_PERIOD_LOCKED' });
  return problems;
}

/** The values that are approved and opened together: all of one indicator in one period, the whole and its parts. */
export const ofOnePeriod = <T extends ValueDraft>(value: ValueDraft, all: readonly T[]): T[] =>
  all.filter((other) => samePeriod(value, other));

/**
 * What keeps values from being approved: they are already, or somebody approves what they wrote where four eyes are
 * needed. In: the values of a period, whether four eyes are needed, who approves.
 */
export function whyNotApproved(values: readonly ValueDraft[], needsFourEyes: boolean, actor: string): Problem[] {
  if (values.every(({ state }) => state === 'APPROVED')) return [{ field: 'id', code: 'VALUE_APPROVED_ALREADY' }];
  const open = values.filter(({ state }) => state !== 'APPROVED');
  const own = needsFourEyes && open.some(({ enteredBy }) => enteredBy === actor);
  return own ? [{ field: 'id', code: 'VALUE_NEEDS_OTHER_EYES' }] : [];
}
