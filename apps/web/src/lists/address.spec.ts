import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allOf, filtersInUse, listAddress, many, meansAll, one, withoutFilters } from './address.js';
import { readView, viewState } from './view-address.js';
import type { SavedView } from './views.js';

const kinds = { UNIVERSITY: { id: 'u' }, AGENCY: { id: 'a' } };
const address = listAddress({
  criteria: {
    country: many(),
    kind: many(kinds, { hasNone: true }),
    project: many(),
    projects: allOf('project'),
    archived: one('yes'),
  },
  sorts: { name: (name) => ({ name }), country: (code) => ({ country: { code } }) },
  standard: 'name',
});
const columns = [{ id: 'name' }, { id: 'kind' }, { id: 'ties' }];

/** What may stand in an address: words of the list and others, alone and together. */
const words = fc.constantFrom(
  'UNIVERSITY',
  'AGENCY',
  'none',
  'GUILD',
  'IT',
  'yes',
  'no',
  'all',
  'desc',
  'name',
  '25',
  '2',
  '',
);
const value = fc.oneof(
  words,
  fc.array(words, { maxLength: 3 }).map((list) => list.join(',')),
  fc.constant(undefined),
);
const names = [
  'country',
  'kind',
  'project',
  'projects',
  'archived',
  'q',
  'sort',
  'dir',
  'after',
  'page',
  'size',
  'cols',
  'view',
];
const raw = fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });

/** Only what is said: an address has no empty places. */
const said = (search: object) => JSON.parse(JSON.stringify(search));

const view = (state: ReturnType<typeof viewState>): SavedView => ({
  id: 'v',
  rev: 1,
  name: 'A view',
  owner: 'me',
  isShared: false,
  filter: JSON.stringify(state.filter),
  search: state.search,
  orderBy: state.orderBy,
  columns: [...state.columns],
});

describe('the address of a list', () => {
  it('reads several values, and leaves out what the list does not know', () => {
    const search = address.parse({
      country: 'GR,IT',
      kind: 'UNIVERSITY,GUILD',
      sort: 'shoeSize',
      colour: 'red',
      size: '7',
    });
    expect(said(search)).toEqual({ country: ['GR', 'IT'], kind: ['UNIVERSITY'] });
  });

  it('reads "not stated" only where a list has it', () => {
    expect(said(address.parse({ kind: 'none', archived: 'none' }))).toEqual({ kind: ['none'] });
  });

  it('asks for all of several values, never of one', () => {
    const both = address.parse({ project: 'a,b', projects: 'all' });
    expect(meansAll(address, both, 'project')).toBe(true);
    expect(filtersInUse(address, both)).toEqual(['project']);
    expect(said(address.parse({ project: 'a', projects: 'all' }))).toEqual({ project: ['a'] });
  });

  it('has a page only behind a cursor', () => {
    expect(said(address.parse({ page: '3' }))).toEqual({});
    expect(said(address.parse({ page: '3', after: 'x' }))).toEqual({ page: 3, after: 'x' });
  });

  it('orders by what is chosen, then by its own order; a search alone puts the best match first', () => {
    expect(address.orderOf(address.parse({}))).toEqual([{ name: 'ASC' }]);
    expect(address.orderOf(address.parse({ sort: 'country', dir: 'desc' }))).toEqual([
      { country: { code: 'DESC' } },
      { name: 'ASC' },
    ]);
    expect(address.orderOf(address.parse({ q: 'torino' }))).toBeUndefined();
  });

  it('loses its filters and its search, and nothing else', () => {
    const search = address.parse({
      country: 'IT',
      project: 'a,b',
      projects: 'all',
      q: 'x',
      sort: 'country',
      cols: 'kind',
    });
    expect(said({ ...search, ...withoutFilters(address) })).toEqual({ sort: 'country', cols: ['kind'] });
  });

  it('means the same when it is read again', () => {
    fc.assert(
      fc.property(raw, (given) => {
        const once = address.parse(given);
        expect(said(address.parse(once as Record<string, unknown>))).toEqual(said(once));
      }),
    );
  });
});

describe('a view of a list', () => {
  it('shows what was kept, and knows all of it', () => {
    fc.assert(
      fc.property(raw, (given) => {
        const search = address.parse({ ...given, cols: 'kind,ties' });
        const { search: shown, unknown } = readView(address, view(viewState(address, search)), columns);
        expect(unknown).toEqual([]);
        expect(viewState(address, shown)).toEqual(viewState(address, search));
      }),
    );
  });

  it('names what the list no longer knows', () => {
    const filter = { country: ['IT'], kind: ['UNIVERSITY', 'GUILD'], colour: ['red'] };
    const old = view({ filter, search: '', orderBy: '-shoeSize', columns: ['kind', 'hat'] });
    const { search, unknown } = readView(address, old, columns);
    expect(unknown).toEqual(['kind (GUILD)', 'colour (red)', 'hat', 'shoeSize']);
    expect(said(search)).toEqual({ country: ['IT'], kind: ['UNIVERSITY'], dir: 'desc', cols: ['kind'], view: 'v' });
  });

  it('that cannot be read says so instead of showing something else', () => {
    expect(readView(address, { ...view(viewState(address, {})), filter: '{' }, columns).unknown).toEqual(['? ()']);
  });
});
