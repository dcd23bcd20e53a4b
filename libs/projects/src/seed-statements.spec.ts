import { describe, expect, it } from '@jest/globals';
import { loadSeedFacts } from '@seedbed/reference';
import { seedStatements } from './seed-statements.js';

describe('the statements of the seeds', () => {
  const facts = loadSeedFacts();
  const statements = seedStatements(facts);
  it('hold every figure once per source, and no key twice', () => {
    const figures = statements.filter(({ value }) => value !== null);
    const printed = facts.numbers.flatMap(({ what, source }) =>
      (source.match(/S\d/g) ?? []).map((one) => `${what}:${one}`),
    );
    expect(figures.map(({ key }) => key).sort()).toEqual(printed.sort());
    expect(new Set(statements.map(({ key }) => key)).size).toBe(statements.length);
  });
  it('say "more than" where the source does', () => {
    const more = facts.numbers.filter(({ comparison }) => comparison === 'more than').map(({ what }) => what);
    expect(new Set(statements.filter(({ comparator }) => comparator === 'GT').map(({ what }) => what))).toEqual(
      new Set(more),
    );
  });
  it('refuse a figure that belongs to no known record', () => {
    const numbers = [{ what: 'trees planted', value: 1, source: 'S0' }];
    expect(() => seedStatements({ ...facts, numbers })).toThrow('trees planted');
  });
});
