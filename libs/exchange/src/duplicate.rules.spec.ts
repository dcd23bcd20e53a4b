import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { duplicateProblems, inOrder } from './duplicate.rules.js';

const codes = (draft: Parameters<typeof duplicateProblems>[0]) =>
  duplicateProblems(draft).map((problem) => problem.code);

describe('a duplicate candidate', () => {
  it('waits without a decider, and is decided by somebody', () => {
    expect(codes({ left: 'a', right: 'b' })).toEqual([]);
    expect(codes({ left: 'a', right: 'b', decision: 'SAME', decidedBy: 'user:1' })).toEqual([]);
    expect(codes({ left: 'a', right: 'b', decision: 'NOT_SAME' })).toEqual(['DECISION_WITHOUT_DECIDER']);
    expect(codes({ left: 'a', right: 'b', decision: 'OPEN', decidedBy: 'user:1' })).toEqual([
      'DECIDER_WITHOUT_DECISION',
    ]);
  });
  it('compares an organisation with itself only as two names that are the same', () => {
    expect(codes({ left: 'a', right: { id: 'a' }, decision: 'SAME', decidedBy: 'source:FACTS' })).toEqual([]);
    expect(codes({ left: 'a', right: 'a' })).toEqual(['DUPLICATE_OF_ITSELF']);
  });
  it('is one pair whoever stands on which side', () => {
    const side = fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.string() });
    fc.assert(fc.property(side, side, (a, b) => expect(inOrder(a, b)).toEqual(inOrder(b, a))));
  });
});
