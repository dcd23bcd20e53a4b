import { describe, expect, it } from '@jest/globals';
import { loadSeedFacts } from '@seedbed/reference';
import { contradictionsData } from './contradictions.seed.js';
import { seedPairs } from './duplicates.seed.js';

describe('the seeds of the review queue', () => {
  const facts = loadSeedFacts();
  it('hold all 24 contradictions, and flag no record twice for the same field', () => {
    const data = contradictionsData();
    expect(data.map(({ id }) => id)).toEqual(facts.contradictions_and_gaps.map(({ id }) => id));
    const keys = data.flatMap(({ id, targets }) =>
      targets.map(({ type, key, field }) => `${id} ${type} ${key} ${field}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('name only organisations and projects of the facts file', () => {
    const known = new Set([...facts.organisations.map(({ key }) => key), ...facts.projects.map(({ key }) => key)]);
    const named = contradictionsData()
      .flatMap(({ targets }) => targets)
      .filter(({ type }) => type === 'Organisation' || type === 'Project');
    expect(named.filter(({ key }) => !known.has(key))).toEqual([]);
  });
  it('decide what the golden set decides', () => {
    const decisions = seedPairs().map(({ decision }) => decision);
    const count = (wanted: string) => decisions.filter((decision) => decision === wanted).length;
    expect([count('SAME'), count('OPEN'), count('NOT_SAME')]).toEqual([17, 2, 8]);
  });
});
