import { describe, expect, it } from '@jest/globals';
import { parseUncertainDate, type UncertainDate } from '@seedbed/platform/records';
import {
  indicatorProblems,
  ofOnePeriod,
  resultProblems,
  type ValueDraft,
  valueProblems,
  whyNotApproved,
  whyNotEntered,
  whyNotLeading,
} from './indicator.rules.js';

const on = (text: string): UncertainDate => {
  const date = parseUncertainDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);
const quarter = (from: string, to: string) => ({ startsOn: on(from), endsOn: on(to) });

describe('a result', () => {
  it('is that of one pilot, project or centre', () => {
    expect(resultProblems({ pilot: 'p' })).toEqual([]);
    expect(codes(resultProblems({}))).toEqual(['RESULT_NEEDS_ONE_OWNER']);
    expect(codes(resultProblems({ pilot: 'p', ncc: 'n' }))).toEqual(['RESULT_NEEDS_ONE_OWNER']);
  });

  it('leads to one of the same owner, of the same level or a later one, and not round', () => {
    const results = [
      { id: 'a', pilot: 'p', level: 'ACTIVITY', leadsTo: 'b' },
      { id: 'b', pilot: 'p', level: 'OUTPUT', leadsTo: 'c' },
      { id: 'c', pilot: 'p', level: 'OUTPUT', leadsTo: null },
      { id: 'x', project: 'q', level: 'IMPACT', leadsTo: null },
    ];
    const known = new Map(results.map((result) => [result.id, result]));
    const put = (id: string, leadsTo: string) => {
      const draft = { ...(known.get(id) ?? {}), leadsTo };
      return codes(whyNotLeading(draft, new Map(known).set(id, draft as (typeof results)[number])));
    };
    expect(put('a', 'c')).toEqual([]);
    expect(put('c', 'a')).toEqual(['RESULT_LEADS_BACK']);
    expect(put('c', 'b')).toEqual(['RESULT_LEADS_ROUND']);
    expect(put('c', 'c')).toEqual(['RESULT_LEADS_ROUND']);
    expect(put('c', 'x')).toEqual(['RESULT_LEADS_ELSEWHERE']);
  });
});

describe('an indicator', () => {
  it.each([
    ['INCREASE', 10, 5, ['INDICATOR_TARGET_BELOW_BASELINE']],
    ['INCREASE', 5, 10, []],
    ['INCREASE', 5, 5, []],
    ['DECREASE', 5, 10, ['INDICATOR_TARGET_ABOVE_BASELINE']],
    ['DECREASE', 10, 5, []],
    ['INCREASE', null, 5, []],
  ])('that should %s from %p to %p: %p', (direction, baseline, target, expected) => {
    expect(codes(indicatorProblems({ measure: 'SUM', direction, baseline, target }))).toEqual(expected);
  });

  it('says of what it is a share, if it is one', () => {
    const share = { measure: 'RATIO', numeratorOf: 'content', denominatorOf: 'asked' };
    expect(indicatorProblems(share)).toEqual([]);
    expect(codes(indicatorProblems({ ...share, denominatorOf: null }))).toEqual(['INDICATOR_SHARE_OF_WHAT']);
    expect(codes(indicatorProblems({ ...share, measure: 'SUM' }))).toEqual(['INDICATOR_SHARE_OF_WHAT']);
  });
});

describe('a value', () => {
  const indicator = { unit: 'people', measure: 'SUM', disaggregation: ['sex'] };
  const value: ValueDraft = {
    ...{ id: 'v', indicator: 'i', unit: 'people', evidence: 'List.', state: 'ENTERED', enteredBy: 'user:a' },
    ...quarter('2026-01-01', '2026-03-31'),
  };

  it('is of days, says where it comes from, and of what it is a part', () => {
    expect(valueProblems(value)).toEqual([]);
    expect(valueProblems({ ...value, evidence: null, source: 's' })).toEqual([]);
    expect(codes(valueProblems({ ...value, evidence: null }))).toEqual(['VALUE_NEEDS_EVIDENCE']);
    expect(codes(valueProblems({ ...value, startsOn: on('2026') }))).toEqual(['VALUE_NEEDS_DAYS']);
    expect(codes(valueProblems({ ...value, dimension: 'sex' }))).toEqual(['VALUE_PART_OF_WHAT']);
    expect(codes(valueProblems({ ...value, ...quarter('2026-03-31', '2026-01-01') }))).toEqual([
      'PERIOD_ENDS_BEFORE_START',
    ]);
  });

  it('has the unit of its indicator, a split it knows, and a period of its own', () => {
    const why = (values: Partial<ValueDraft>, others: readonly ValueDraft[] = []) =>
      codes(whyNotEntered({ ...value, id: 'w', ...values }, indicator, others));
    expect(why({})).toEqual([]);
    expect(why({ unit: 'EUR' })).toEqual(['VALUE_WRONG_UNIT']);
    expect(why({ dimension: 'age', category: 'old' })).toEqual(['VALUE_UNKNOWN_DIMENSION']);
    expect(why({ numerator: 1 })).toEqual(['VALUE_SHARE_NEEDS_BOTH']);
    expect(why({}, [value])).toEqual(['VALUE_OVERLAPS']);
    expect(why(quarter('2026-03-31', '2026-04-30'), [value])).toEqual(['VALUE_OVERLAPS']);
    expect(why(quarter('2026-04-01', '2026-06-30'), [value])).toEqual([]);
    expect(why({ dimension: 'sex', category: 'women' }, [value])).toEqual([]);
    expect(why({ dimension: 'sex', category: 'women' }, [{ ...value, state: 'APPROVED' }])).toEqual([
      'VALUE_PERIOD_LOCKED',
    ]);
    expect(codes(whyNotEntered(value, indicator, [value]))).toEqual([]);
  });

  it('of a share has both its numbers, and agrees with them', () => {
    const share = { unit: '%', measure: 'RATIO', disaggregation: [] };
    const why = (values: Partial<ValueDraft>) => codes(whyNotEntered({ ...value, unit: '%', ...values }, share, []));
    expect(why({ value: 75, numerator: 3, denominator: 4 })).toEqual([]);
    expect(why({ value: 33, numerator: 1, denominator: 3 })).toEqual([]);
    expect(why({ value: 75, numerator: 3 })).toEqual(['VALUE_SHARE_NEEDS_BOTH']);
    expect(why({ value: 75, numerator: 3, denominator: 0 })).toEqual(['VALUE_SHARE_NEEDS_BOTH']);
    expect(why({ value: 0.75, numerator: 3, denominator: 4 })).toEqual(['VALUE_SHARE_DISAGREES']);
  });

  it('is approved with all of its period, once, and by somebody else where four eyes are needed', () => {
    const part = { ...value, id: 'w', dimension: 'sex', category: 'women', enteredBy: 'user:b' };
    const later = { ...value, id: 'x', ...quarter('2026-04-01', '2026-06-30') };
    expect(ofOnePeriod(value, [value, part, later]).map(({ id }) => id)).toEqual(['v', 'w']);
    expect(whyNotApproved([value, part], true, 'user:c')).toEqual([]);
    expect(codes(whyNotApproved([value, part], true, 'user:b'))).toEqual(['VALUE_NEEDS_OTHER_EYES']);
    expect(whyNotApproved([value, part], false, 'user:b')).toEqual([]);
    expect(codes(whyNotApproved([{ ...value, state: 'APPROVED' }], false, 'user:c'))).toEqual([
      'VALUE_APPROVED_ALREADY',
    ]);
  });
});
