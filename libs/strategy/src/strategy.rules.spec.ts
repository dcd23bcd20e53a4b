import { describe, expect, it } from '@jest/globals';
import { strategyProblems, whyNotInForce } from './strategy.rules.js';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const year = (value: string) => ({ value, precision: 'YEAR' as const });

describe('a strategy', () => {
  it('that is adopted says when, and a draft was not', () => {
    expect(codes(strategyProblems({ status: 'ADOPTED' }))).toEqual(['STRATEGY_NEEDS_DAY']);
    expect(codes(strategyProblems({ status: 'DRAFT', adoptedOn: year('2025') }))).toEqual(['STRATEGY_ADOPTED_DRAFT']);
    expect(strategyProblems({ status: 'CLOSED' })).toEqual([]);
    expect(codes(strategyProblems({ status: 'DRAFT', startsOn: year('2027'), endsOn: year('2026') }))).toEqual([
      'PERIOD_ENDS_BEFORE_START',
    ]);
  });

  it('is in force alone at its time', () => {
    const strategy = (id: string, from: string, to: string | null, status = 'ADOPTED') => ({
      ...{ id, status, startsOn: year(from) },
      endsOn: to === null ? null : year(to),
    });
    const draft = strategy('a', '2026', '2028');
    expect(whyNotInForce(draft, [draft, strategy('b', '2029', null)])).toEqual([]);
    expect(codes(whyNotInForce(draft, [strategy('b', '2027', null)]))).toEqual(['STRATEGY_OVERLAPS']);
    expect(whyNotInForce(draft, [strategy('b', '2027', null, 'DRAFT')])).toEqual([]);
    expect(whyNotInForce({ ...draft, status: 'DRAFT' }, [strategy('b', '2027', null)])).toEqual([]);
    expect(codes(whyNotInForce({ id: 'a', status: 'ADOPTED' }, [strategy('b', '2020', null)]))).toEqual([
      'STRATEGY_OVERLAPS',
    ]);
  });
});
