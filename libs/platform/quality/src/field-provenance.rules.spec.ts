import { describe, expect, it } from '@jest/globals';
import { provenanceProblems } from './field-provenance.rules.js';

const codes = (draft: Parameters<typeof provenanceProblems>[0]) => provenanceProblems(draft).map(({ code }) => code);

describe('where a value comes from', () => {
  it('names its source, and only a source', () => {
    expect(codes({ source: 'x' })).toEqual([]);
    expect(codes({ kind: 'SOURCE' })).toEqual(['PROVENANCE_WITHOUT_SOURCE']);
    expect(codes({ kind: 'PERSON' })).toEqual([]);
    expect(codes({ kind: 'PERSON', source: 'x' })).toEqual(['PROVENANCE_WITH_SOURCE']);
  });
});
