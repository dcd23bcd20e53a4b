import { describe, expect, it } from '@jest/globals';
import { fromFilter, toFilter } from './segment-filter.js';

describe('the filter of a segment', () => {
  it('is read as it was written', () => {
    for (const criteria of [
      { langs: [], countries: [] },
      { langs: ['it', 'sl'], countries: [] },
      { langs: ['it'], countries: ['IT', 'SI'] },
    ]) {
      expect(fromFilter(JSON.stringify(toFilter(criteria)))).toEqual(criteria);
    }
  });

  it('is left alone where it says more than the form can', () => {
    expect(fromFilter('{"lang":{"eq":"it"}}')).toBeNull();
    expect(fromFilter('{"kind":{"eq":"EMAIL"}}')).toBeNull();
    expect(fromFilter('{"lang":{"in":["it"],"ne":"en"}}')).toBeNull();
    expect(fromFilter('no filter')).toBeNull();
  });
});
