import { describe, expect, it } from '@jest/globals';
import type { FieldMeta, RecordMeta } from '@seedbed/platform/records';
import fc from 'fast-check';
import { appliedAtOnce, type FieldState, modeOf, planned, settledBy, standings, stateBy } from './proposal.rules.js';

const field = (name: string, kind: FieldMeta['kind']): [string, FieldMeta] => [name, { name, kind } as FieldMeta];
/** Enough of a declaration: a plain field, a text per language, a period. */
const meta = {
  options: { together: [['from', 'to']] },
  fields: new Map([
    field('name', 'text'),
    field('size', 'count'),
    field('title', 'localised'),
    field('from', 'text'),
    field('to', 'text'),
  ]),
} as unknown as RecordMeta;
type Values = Record<string, unknown>;
const base: Values = { name: 'a', size: 1, title: { en: 'one', it: 'uno' }, from: '2020', to: '2021' };
const on = (theirs: Values, proposed: Values) =>
  Object.fromEntries(standings(meta, base, { ...base, ...theirs }, proposed));

describe('where a proposed field stands', () => {
  it('waits where only the author changed it', () => {
    expect(on({ size: 2 }, { name: 'b' })).toEqual({ name: 'WAITING' });
  });

  it('is the same where the record holds the value by now', () => {
    expect(on({ name: 'b' }, { name: 'b' })).toEqual({ name: 'SAME' });
    expect(on({ title: { it: 'uno', en: 'two' } }, { title: { en: 'two', it: 'uno' } })).toEqual({ title: 'SAME' });
  });

  it('is in conflict where it changed since, and nowhere else', () => {
    expect(on({ name: 'c' }, { name: 'b', size: 2 })).toEqual({ name: 'CONFLICT', size: 'WAITING' });
    expect(on({ name: null }, { name: 'b' })).toEqual({ name: 'CONFLICT' });
  });

  it('is in conflict with its whole group', () => {
    expect(on({ to: '2022' }, { from: '2019' })).toEqual({ from: 'CONFLICT' });
    expect(on({ to: '2022' }, { from: '2019', to: '2023' })).toEqual({ from: 'CONFLICT', to: 'CONFLICT' });
  });

  it('of a text per language depends on the language alone', () => {
    expect(on({ title: { en: 'one', it: 'due' } }, { title: { en: 'two', it: 'uno' } })).toEqual({ title: 'WAITING' });
    expect(on({ title: { en: 'three', it: 'uno' } }, { title: { en: 'two', it: 'uno' } })).toEqual({
      title: 'CONFLICT',
    });
  });

  const value = fc.constantFrom('a', 'b', 'c', null);
  const values = fc.record({ name: value, from: value, to: value });

  it('never lets a value of somebody else be replaced by waiting', () => {
    fc.assert(
      fc.property(values, values, values, (seen, theirs, proposed) => {
        for (const [name, state] of standings(meta, seen, theirs, proposed)) {
          if (state === 'WAITING') expect(theirs[name as keyof typeof theirs]).toEqual(seen[name as keyof typeof seen]);
        }
      }),
    );
  });

  it('is never in conflict with nobody, nor the same with another value', () => {
    fc.assert(
      fc.property(values, values, (seen, proposed) => {
        expect([...standings(meta, seen, seen, proposed).values()]).not.toContain('CONFLICT');
        expect([...standings(meta, seen, proposed, proposed).values()].every((state) => state === 'SAME')).toBe(true);
      }),
    );
  });
});

describe('what a proposal is by its fields', () => {
  it.each<[FieldState[], string]>([
    [['WAITING', 'APPLIED'], 'WAITING'],
    [['WAITING', 'CONFLICT'], 'CONFLICT'],
    [['SAME', 'APPLIED'], 'APPLIED'],
    [['SAME', 'REJECTED'], 'PARTLY'],
    [['REJECTED', 'APPLIED'], 'PARTLY'],
    [['REJECTED', 'REJECTED'], 'REJECTED'],
  ])('%j is %s', (states, state) => {
    expect(stateBy(states)).toBe(state);
  });
});

describe('what happens to a proposed value', () => {
  it('is what the declaration allows and the centre says', () => {
    const said = ['AT_ONCE', 'REVIEW', 'FORBIDDEN', undefined] as const;
    expect(said.map((mode) => modeOf('SMALL', mode))).toEqual(['AT_ONCE', 'REVIEW', 'FORBIDDEN', 'REVIEW']);
    expect(said.map((mode) => modeOf('REVIEW', mode))).toEqual(['REVIEW', 'REVIEW', 'FORBIDDEN', 'REVIEW']);
    expect(said.map((mode) => modeOf(undefined, mode))).toEqual(said.map(() => 'FORBIDDEN'));
  });

  it('happens at once to a whole group or to none of it', () => {
    const of = (...modes: ('AT_ONCE' | 'REVIEW')[]) =>
      appliedAtOnce(meta, [
        { field: 'name', mode: 'AT_ONCE', state: 'WAITING' },
        ...(['from', 'to'] as const).map(
          (name, at) => ({ field: name, mode: modes[at] ?? 'REVIEW', state: 'WAITING' }) as const,
        ),
      ]);
    expect(of('AT_ONCE', 'AT_ONCE')).toEqual(new Set(['name', 'from', 'to']));
    expect(of('AT_ONCE', 'REVIEW')).toEqual(new Set(['name']));
    expect(appliedAtOnce(meta, [{ field: 'name', mode: 'AT_ONCE', state: 'CONFLICT' }])).toEqual(new Set());
  });
});

describe('a decision', () => {
  const fields = [
    { field: 'name', state: 'WAITING' },
    { field: 'size', state: 'CONFLICT' },
    { field: 'title', state: 'APPLIED' },
  ] as const;
  const states = (plan: ReturnType<typeof planned>) =>
    plan.fields.map(({ field, state, takes }) => `${field} ${state} ${takes}`);

  it('that accepts says which conflicts it has looked at', () => {
    expect(planned(fields, { decision: 'ACCEPT' }).problems).toEqual([{ field: 'size', code: 'PROPOSAL_IN_CONFLICT' }]);
    const named = planned(fields, { decision: 'ACCEPT', fields: ['size'] });
    expect(named.problems).toEqual([]);
    expect(states(named)).toEqual(['name REJECTED NOTHING', 'size APPLIED PROPOSED']);
  });

  it('that changes takes the given values and accepts the rest', () => {
    const plan = planned(fields, { decision: 'CHANGE', values: { size: 3 } });
    expect(plan.problems).toEqual([]);
    expect(states(plan)).toEqual(['name APPLIED PROPOSED', 'size APPLIED GIVEN']);
    expect(plan.fields.map(settledBy)).toEqual(['THEIRS', 'OTHER']);
    expect(planned(fields, { decision: 'CHANGE' }).problems).toContainEqual({ field: 'values', code: 'REQUIRED' });
  });

  it('that rejects takes nothing, and what was applied at once stays', () => {
    const plan = planned(fields, { decision: 'REJECT' });
    expect(states(plan)).toEqual(['name REJECTED NOTHING', 'size REJECTED NOTHING']);
    expect(plan.fields.map(settledBy)).toEqual(['OURS', 'OURS']);
  });

  it('names fields of the proposal only', () => {
    const { problems } = planned(fields, { decision: 'ACCEPT', fields: ['name', 'other'], values: { more: 1 } });
    expect(problems.map(({ field }) => field)).toEqual(['other', 'more']);
  });

  it('decides each undecided field exactly once', () => {
    const state = fc.constantFrom<FieldState>('WAITING', 'CONFLICT', 'SAME', 'APPLIED', 'REJECTED');
    const decision = fc.record({
      decision: fc.constantFrom('ACCEPT', 'CHANGE', 'REJECT'),
      fields: fc.option(fc.subarray(['a', 'b', 'c']), { nil: undefined }),
      values: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer()),
    });
    fc.assert(
      fc.property(fc.tuple(state, state, state), decision, (given, wanted) => {
        const of = given.map((one, at) => ({ field: 'abc'[at] as string, state: one }));
        const open = of.filter((one) => one.state === 'WAITING' || one.state === 'CONFLICT').map((one) => one.field);
        const plan = planned(of, wanted as never);
        expect(plan.fields.map((one) => one.field)).toEqual(open);
        // nobody takes a value in conflict without having named it or given another one
        for (const one of plan.problems.length > 0 ? [] : plan.fields) {
          const isConflict = of.some((two) => two.field === one.field && two.state === 'CONFLICT');
          if (isConflict && one.takes === 'PROPOSED') expect(wanted.fields).toContain(one.field);
        }
      }),
    );
  });
});
