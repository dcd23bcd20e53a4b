import { describe, expect, it } from '@jest/globals';
import { type Choices, decisionOf, nextChoice } from './choices.js';

const field = (name: string, state: 'WAITING' | 'CONFLICT' | 'SAME' | 'APPLIED') => ({
  ...{ field: name, state, before: null, proposed: 'p', given: null, current: null },
});
const proposal = (...fields: ReturnType<typeof field>[]) => ({ id: 'p1', rev: 3, fields });
const decide = (of: ReturnType<typeof proposal>, choices: Choices = {}) =>
  decisionOf(of, choices, (name) => (name === 'country' ? 'countryId' : name));

describe('what accepting a proposal means', () => {
  it('takes all that waits, and names no field then', () => {
    expect(decide(proposal(field('name', 'WAITING'), field('website', 'WAITING'), field('place', 'APPLIED')))).toEqual({
      kind: 'ready',
      input: { id: 'p1', rev: 3, decision: 'ACCEPT' },
    });
  });

  it('names the fields where one is left as it is', () => {
    const of = proposal(field('name', 'WAITING'), field('website', 'WAITING'));
    expect(decide(of, { website: { take: 'current' } })).toEqual({
      kind: 'ready',
      input: { id: 'p1', rev: 3, decision: 'ACCEPT', fields: ['name'] },
    });
  });

  it('asks for a choice in a conflict, and then names the field', () => {
    const of = proposal(field('name', 'CONFLICT'), field('website', 'WAITING'));
    expect(decide(of)).toEqual({ kind: 'needs-choice', fields: ['name'] });
    expect(decide(of, { name: { take: 'proposed' } })).toEqual({
      kind: 'ready',
      input: { id: 'p1', rev: 3, decision: 'ACCEPT', fields: ['name', 'website'] },
    });
  });

  it('gives another value under the name that inputs have for it', () => {
    const of = proposal(field('country', 'CONFLICT'), field('name', 'WAITING'));
    expect(decide(of, { country: { take: 'other', input: 'c1', shown: 'Croatia' } })).toEqual({
      kind: 'ready',
      input: { id: 'p1', rev: 3, decision: 'CHANGE', fields: ['name'], values: { countryId: 'c1' } },
    });
  });

  it('is none where nothing is taken', () => {
    expect(decide(proposal(field('name', 'WAITING')), { name: { take: 'current' } })).toEqual({
      kind: 'takes-nothing',
    });
  });
});

describe('the key of a field', () => {
  it('goes from the proposed value to what stands there, and back', () => {
    const waiting = field('name', 'WAITING');
    expect(nextChoice(waiting, {})).toEqual({ take: 'current' });
    expect(nextChoice(waiting, { name: { take: 'current' } })).toEqual({ take: 'proposed' });
    expect(nextChoice(field('name', 'CONFLICT'), {})).toEqual({ take: 'proposed' });
  });
});
