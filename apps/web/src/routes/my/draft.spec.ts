import { describe, expect, it } from '@jest/globals';
import { withoutValue, withValue } from './draft.js';

const organisation = { type: 'Organisation', id: 'o', rev: 3 };

describe('a draft', () => {
  it('keeps the version that was seen first, and is another proposal when it says something else', () => {
    const first = withValue({}, organisation, ['legalForm', 'd.o.o.', 'd.o.o.'], 'a');
    const second = withValue(first, { ...organisation, rev: 4 }, ['countryId', 'c', 'Slovenia'], 'b');
    expect(second).toEqual({
      o: {
        ...{ type: 'Organisation', id: 'o', rev: 3, key: 'b' },
        values: { legalForm: 'd.o.o.', countryId: 'c' },
        shown: { legalForm: 'd.o.o.', countryId: 'Slovenia' },
      },
    });
  });

  it('forgets a record of which nothing is left', () => {
    const one = withValue({}, organisation, ['legalForm', 'd.o.o.', 'd.o.o.'], 'a');
    const two = withValue(one, { type: 'Site', id: 's', rev: 1 }, ['place', null, ''], 'b');
    expect(withoutValue(two, 'o', 'legalForm', 'c')).toEqual({ s: two.s });
    expect(withoutValue(two, 'gone', 'place', 'c')).toBe(two);
  });
});
