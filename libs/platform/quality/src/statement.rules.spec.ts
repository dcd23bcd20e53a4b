import { describe, expect, it } from '@jest/globals';
import { statementProblems } from './statement.rules.js';

const codes = (draft: Parameters<typeof statementProblems>[0]) =>
  statementProblems(draft).map((problem) => problem.code);

describe('a statement', () => {
  it('may be a figure with its comparator, words, or both', () => {
    expect(codes({ value: 100, comparator: 'GT' })).toEqual([]);
    expect(codes({ text: 'conta oltre 100 stakeholders' })).toEqual([]);
    expect(codes({ text: 'conta oltre 100 stakeholders', value: 100, comparator: 'GT' })).toEqual([]);
  });

  it('never holds a figure without saying how it is meant, zero included', () => {
    expect(codes({ value: 0 })).toEqual(['STATEMENT_WITHOUT_COMPARATOR']);
    expect(codes({ value: 100, comparator: null })).toEqual(['STATEMENT_WITHOUT_COMPARATOR']);
  });

  it('is refused when it says nothing', () => {
    expect(codes({})).toEqual(['STATEMENT_EMPTY']);
    expect(codes({ comparator: 'EQ', text: 'seven' })).toEqual(['STATEMENT_WITHOUT_FIGURE']);
  });
});
