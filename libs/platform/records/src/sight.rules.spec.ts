import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Visibility } from './base-record.js';
import { chosen, type Sight, sightOf, stewardAfter } from './sight.rules.js';

const visibility = fc.constantFrom(...(Visibility.values as readonly Visibility[]));
const steward = fc.constantFrom('IT', 'GR', 'HR');
const sight: fc.Arbitrary<Sight> = fc.record({ visibility, steward });
const shown = fc.tuple(sight, fc.option(sight)).map(([a, b]): [Sight, ...Sight[]] => (b ? [a, b] : [a]));
const own = fc.record({ narrowedTo: fc.option(visibility), steward: fc.option(steward) });
const reader = fc.record({
  role: fc.constantFrom('COORDINATOR', 'EDITOR', 'PARTNER', 'PUBLIC'),
  nccs: fc.subarray(['IT', 'GR', 'HR']),
});

/** Who sees a record, in words of our own (domain.md: the four visibilities). */
function sees({ role, nccs }: { role: string; nccs: readonly string[] }, record: Sight): boolean {
  if (record.visibility === 'PUBLIC') return true;
  if (record.visibility === 'NETWORK') return role !== 'PUBLIC';
  const isOfCentre = ['COORDINATOR', 'EDITOR'].includes(role) && nccs.includes(record.steward);
  return isOfCentre && (record.visibility === 'NCC' || role === 'COORDINATOR');
}
const isClosed = ({ visibility: seen }: Sight): boolean => seen === 'NCC' || seen === 'PRIVATE';
const centresOf = (records: readonly Sight[]): Set<string> =>
  new Set(records.filter(isClosed).map((record) => record.steward));

describe('who sees a row that shows records', () => {
  it('sees all of them, where not each of two centres keeps one for itself', () => {
    fc.assert(
      fc.property(own, shown, reader, (said, records, who) => {
        fc.pre(centresOf(records).size < 2);
        if (sees(who, sightOf(said, records))) expect(records.every((record) => sees(who, record))).toBe(true);
      }),
    );
  });

  it('sees one of them at least, and the other one by the read policy alone, where two centres do', () => {
    fc.assert(
      fc.property(own, shown, reader, (said, records, who) => {
        if (sees(who, sightOf(said, records))) expect(records.some((record) => sees(who, record))).toBe(true);
      }),
    );
  });

  it('is whoever sees them, where nobody chose otherwise and the row belongs to one of their centres', () => {
    fc.assert(
      fc.property(shown, reader, (records, who) => {
        fc.pre(centresOf(records).size < 2);
        const row = sightOf({ narrowedTo: null, steward: records[0].steward }, records);
        const seesAll = records.every((record) => sees(who, record));
        expect(sees(who, row)).toBe(seesAll);
      }),
    );
  });

  it('is never more than was chosen, and what was chosen outlasts every change of the records', () => {
    fc.assert(
      fc.property(visibility, shown, shown, (wanted, before, after) => {
        const narrowedTo = chosen(wanted, before);
        const order = Visibility.values as readonly string[];
        const seen = (records: readonly [Sight, ...Sight[]]): number =>
          order.indexOf(sightOf({ narrowedTo, steward: null }, records).visibility);
        expect(seen(before)).toBeGreaterThanOrEqual(order.indexOf(wanted));
        if (narrowedTo) expect(seen(after)).toBeGreaterThanOrEqual(order.indexOf(wanted));
      }),
    );
  });

  it.each([
    ['PUBLIC', 'NETWORK', null],
    ['NETWORK', 'NETWORK', null],
    ['NCC', 'NETWORK', 'NCC'],
    ['PRIVATE', 'NCC', 'PRIVATE'],
    [undefined, 'NCC', null],
  ] as const)('a wish for %s beside a record seen as %s means %s', (wanted, seen, meant) => {
    expect(chosen(wanted, [{ visibility: seen, steward: 'IT' }])).toBe(meant);
  });
});

describe('whose a row is', () => {
  const open = (of: string): Sight => ({ visibility: 'PUBLIC', steward: of });
  const move = { from: 'IT', to: 'HR' };
  it('follows a record that goes to another steward, unless it is somebody else’s or of another record too', () => {
    expect(stewardAfter('IT', [move], [open('HR')])).toBe('HR');
    expect(stewardAfter('GR', [move], [open('HR')])).toBe('GR');
    expect(stewardAfter('IT', [move], [open('HR'), open('IT')])).toBe('IT');
  });
});
