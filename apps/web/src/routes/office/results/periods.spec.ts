import { describe, expect, it } from '@jest/globals';
import type { Target, Value } from './documents.js';
import { periodsOf } from './periods.js';

const day = (value: string) => ({ value, precision: 'DAY' as const });
const quarter = (n: number) => ({ startsOn: day(`2026-0${3 * n - 2}-01`), endsOn: day(`2026-0${3 * n}-28`) });
const value = (id: string, n: number, category?: string) =>
  ({ id, ...quarter(n), dimension: category ? 'sex' : null, category: category ?? null }) as Value;
const target = (id: string, n: number) => ({ id, target: 5, note: null, ...quarter(n) }) as Target;

describe('periods of an indicator', () => {
  it('hold values with the target of the whole, and targets that nothing has met yet, by time', () => {
    const targets = { totalCount: 2, nodes: [target('t1', 1), target('t3', 3)] };
    const values = [value('v2', 2), value('w1', 1, 'women'), value('v1', 1)];
    expect(periodsOf({ targets }, values).map((one) => [one.id, one.value?.id, one.target?.id])).toEqual([
      ['v1', 'v1', 't1'],
      ['w1', 'w1', undefined],
      ['v2', 'v2', undefined],
      ['t3', undefined, 't3'],
    ]);
  });
});
