import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dependencyProblems, type Waits, whyNotDone, whyNotUntil, whyNotWaiting } from './measure.rules.js';

const day = (value: string) => ({ value, precision: 'DAY' as const });
const year = (value: string) => ({ value, precision: 'YEAR' as const });
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a measure', () => {
  it('is due within its strategy, as far as dates are certain', () => {
    const strategy = { startsOn: day('2026-01-01'), endsOn: day('2028-12-31') };
    for (const fits of [day('2026-01-01'), day('2028-12-31'), year('2028'), null])
      expect(whyNotUntil(fits, strategy)).toEqual([]);
    for (const wrong of [day('2025-12-31'), day('2029-01-01'), year('2029')])
      expect(codes(whyNotUntil(wrong, strategy))).toEqual(['MEASURE_OUTSIDE_STRATEGY']);
    expect(whyNotUntil(day('2099-01-01'), { startsOn: day('2026-01-01') })).toEqual([]);
  });

  it('is done when something shows it, whatever it is', () => {
    expect(codes(whyNotDone('DONE', {}, { evidence: '', files: 0 }))).toEqual(['MEASURE_NEEDS_EVIDENCE']);
    for (const shown of [{ evidence: 'Report' }, { evidenceUrl: 'https://example.org' }, { files: 1 }])
      expect(whyNotDone('DONE', {}, shown)).toEqual([]);
    expect(whyNotDone('DROPPED', {})).toEqual([]);
  });

  it('waits for none that waits for it', () => {
    const waits = (measure: string, dependsOn: string): Waits => ({ id: `${measure}${dependsOn}`, measure, dependsOn });
    const one = () => 'strategy';
    expect(codes(dependencyProblems(waits('a', 'a')))).toEqual(['MEASURE_WAITS_ROUND']);
    expect(whyNotWaiting(waits('a', 'b'), [waits('b', 'c')], one)).toEqual([]);
    expect(codes(whyNotWaiting(waits('c', 'a'), [waits('a', 'b'), waits('b', 'c')], one))).toEqual([
      'MEASURE_WAITS_ROUND',
    ]);
    expect(codes(whyNotWaiting(waits('a', 'b'), [], (id) => id))).toEqual(['MEASURE_WAITS_ELSEWHERE']);
    // the dependency itself is no other one: it may be changed
    expect(whyNotWaiting(waits('a', 'b'), [waits('a', 'b')], one)).toEqual([]);
  });

  it('never gets into a circle, whatever is asked for in which order', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 25 }), (asked) => {
        const kept: Waits[] = [];
        for (const [measure, dependsOn] of asked) {
          const draft = { measure, dependsOn };
          if (dependencyProblems(draft).length === 0 && whyNotWaiting(draft, kept, () => 's').length === 0)
            kept.push(draft);
        }
        // what has no circle can be worked off: again and again somebody waits for nobody
        let left = kept;
        while (left.length > 0) {
          const free = left.filter(({ dependsOn }) => !left.some(({ measure }) => measure === dependsOn));
          expect(free.length).toBeGreaterThan(0);
          left = left.filter((one) => !free.includes(one));
        }
      }),
    );
  });
});
