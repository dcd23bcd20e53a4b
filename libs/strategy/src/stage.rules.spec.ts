import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Assessed, assessmentProblems, notMet, STAGES } from './stage.rules.js';

const criteria = STAGES.map((stage, order) => ({ code: `K${order}`, stage, order }));
const look = (criterion: string, verdict: string, on: string, id = on): Assessed => ({ id, criterion, verdict, on });

describe('the criteria of a stage', () => {
  it('are met by the last look until the day; what nobody looked at is not met', () => {
    expect(notMet('LAUNCHED', '2026-03-01', criteria, [])).toEqual(['K0', 'K1', 'K2']);
    const looks = [
      look('K0', 'MET', '2026-01-01'),
      look('K1', 'MET', '2026-01-01'),
      look('K1', 'PARTLY', '2026-02-01'),
    ];
    expect(notMet('LAUNCHED', '2026-03-01', criteria, looks)).toEqual(['K1', 'K2']);
    expect(notMet('LAUNCHED', '2026-01-15', criteria, looks)).toEqual(['K2']);
    expect(notMet('LAUNCHED', '2025-12-31', criteria, looks)).toEqual(['K0', 'K1', 'K2']);
    const twice = [look('K0', 'NOT_MET', '2026-01-01', 'b'), look('K0', 'MET', '2026-01-01', 'a')];
    expect(notMet('PLANNED', '2026-03-01', criteria, twice)).toEqual(['K0']);
  });

  it('of a further stage are all of the stages before, and more', () => {
    const looks = fc.array(
      fc
        .tuple(
          fc.constantFrom(...criteria.map(({ code }) => code)),
          fc.constantFrom('MET', 'PARTLY', 'NOT_MET', 'UNKNOWN'),
          fc.constantFrom('2026-01-01', '2026-02-01', '2026-04-01'),
          fc.uuid(),
        )
        .map(([key, verdict, on, id]) => look(key, verdict, on, id)),
    );
    fc.assert(
      fc.property(looks, (assessed) => {
        const missing = STAGES.map((stage) => notMet(stage, '2026-03-01', criteria, assessed));
        for (const [at, later] of missing.slice(1).entries())
          expect(later).toEqual(expect.arrayContaining(missing[at] ?? []));
      }),
    );
  });

  it('that are said to be met are shown', () => {
    expect(assessmentProblems({ verdict: 'MET' })).toMatchObject([{ code: 'STAGE_NEEDS_EVIDENCE' }]);
    expect(assessmentProblems({ verdict: 'MET', evidence: 'Statute' })).toEqual([]);
    expect(assessmentProblems({ verdict: 'NOT_MET' })).toEqual([]);
  });
});
