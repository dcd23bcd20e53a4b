import { describe, expect, it } from '@jest/globals';
import { filterProblems } from './saved-view.rules.js';

describe('the filter of a view', () => {
  it.each([null, undefined, '{}', '{"country":["GR","IT"],"flag":["yes"]}'])('may be %s', (filter) => {
    expect(filterProblems(filter)).toEqual([]);
  });

  it.each(['', 'country=GR', 'null', '[]', '{"country":"GR"}', '{"country":[]}', '{"size":[3]}', '{"a":[null]}'])(
    'is refused as %s',
    (filter) => {
      expect(filterProblems(filter)).toEqual([{ field: 'filter', code: 'VIEW_FILTER_UNREADABLE' }]);
    },
  );
});
