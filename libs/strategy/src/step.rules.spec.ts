import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastOf, whyNotStepped } from './step.rules.js';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const at = { stands: 'PLANNED', today: '2026-03-01', field: 'status' };

describe('a step', () => {
  it('leads somewhere else, on a day that has come and is not before the last one', () => {
    expect(whyNotStepped({ to: 'DONE', on: '2026-03-01' }, null, at)).toEqual([]);
    expect(codes(whyNotStepped({ to: 'PLANNED', on: '2026-03-01' }, null, at))).toEqual(['STEP_STATE_SAME']);
    expect(codes(whyNotStepped({ to: 'DONE', on: '2026-03-02' }, null, at))).toEqual(['STEP_IN_FUTURE']);
    const last = { to: 'DONE', on: '2026-02-01' };
    expect(whyNotStepped({ to: 'IN_PROGRESS', on: '2026-02-01' }, last, at)).toEqual([]);
    expect(whyNotStepped({ to: 'IN_PROGRESS', on: '2026-01-31' }, last, at)).toMatchObject([
      { field: 'on', code: 'STEP_BEFORE_LAST', params: { on: '2026-02-01' } },
    ]);
    expect(whyNotStepped({ to: 'DESIGN', on: '2026-01-01' }, null, { ...at, stands: null })).toEqual([]);
  });

  it('is the last one by day, and within a day by when it was made, in whatever order steps come', () => {
    const steps = fc.array(
      fc.record({ id: fc.uuid(), on: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01') }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, (made) => {
        const sorted = [...made].sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1));
        const last = sorted[sorted.length - 1];
        expect(lastOf(made)).toEqual(last);
        expect(lastOf([...made].reverse())).toEqual(last);
      }),
    );
    expect(lastOf([])).toBeNull();
  });
});
