import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFurther, type Step, stateOn, whyNotMoved } from './portfolio.rules.js';

const TODAY = '2026-11-30';
const state = fc.constantFrom('PLANNED', 'TESTED', 'VALIDATED', 'CONSOLIDATED');
const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const step = fc.record<Step>({ state, on: day });

describe('a step of a portfolio item', () => {
  it.each<[string, Step, Step | null, string[]]>([
    ['the first one', { state: 'TESTED', on: '2026-01-01' }, null, []],
    ['to where it is', { state: 'PLANNED', on: '2026-01-01' }, null, ['PORTFOLIO_STATE_SAME']],
    ['tomorrow', { state: 'TESTED', on: '2026-12-01' }, null, ['PORTFOLIO_STEP_IN_FUTURE']],
    [
      'before the last one',
      { state: 'VALIDATED', on: '2026-01-01' },
      { state: 'TESTED', on: '2026-01-02' },
      ['PORTFOLIO_STEP_BEFORE_LAST'],
    ],
    ['on the same day', { state: 'VALIDATED', on: '2026-01-02' }, { state: 'TESTED', on: '2026-01-02' }, []],
    ['back', { state: 'TESTED', on: '2026-01-03' }, { state: 'VALIDATED', on: '2026-01-02' }, []],
  ])('%s', (_what, asked, last, codes) => {
    expect(whyNotMoved(asked, last, TODAY).map(({ code }) => code)).toEqual(codes);
  });

  it('taken after allowed ones, leaves the item where the last of them put it', () => {
    fc.assert(
      fc.property(fc.array(step), (asked) => {
        const taken: Step[] = [];
        for (const one of asked) if (whyNotMoved(one, taken.at(-1) ?? null, TODAY).length === 0) taken.push(one);
        expect(stateOn(taken, TODAY)).toBe(taken.at(-1)?.state ?? 'PLANNED');
        for (const { on } of taken) {
          const until = taken.filter((other) => other.on <= on);
          expect(stateOn(taken, on)).toBe(until.at(-1)?.state);
        }
        expect(stateOn(taken, '2025-12-31')).toBe('PLANNED');
      }),
    );
  });
});

it('goes further in one order', () => {
  expect(isFurther('TESTED', 'PLANNED')).toBe(true);
  expect(isFurther('CONSOLIDATED', 'VALIDATED')).toBe(true);
  expect(isFurther('VALIDATED', 'VALIDATED')).toBe(false);
  expect(isFurther('TESTED', 'VALIDATED')).toBe(false);
});
