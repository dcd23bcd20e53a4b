import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalOf, clustersOf, type SameAs } from './cluster.rules.js';

const link = (leftId: string, rightId: string, keptId = leftId): SameAs => ({ leftId, rightId, keptId });
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const links = fc.array(
  fc.tuple(id, id, fc.boolean()).filter(([left, right]) => left !== right),
  { maxLength: 12 },
);
const made = (drawn: [string, string, boolean][]): SameAs[] =>
  drawn.map(([left, right, keepsLeft]) => link(left, right, keepsLeft ? left : right));

/** Which records are reached from one another, however the links run: found by walking, not by joining. */
function reached(from: string, all: readonly SameAs[]): Set<string> {
  const seen = new Set([from]);
  for (const at of seen) {
    for (const { leftId, rightId } of all) {
      if (leftId === at) seen.add(rightId);
      if (rightId === at) seen.add(leftId);
    }
  }
  return seen;
}

describe('clusters', () => {
  it('lets whoever stands for the kept side stand for all', () => {
    expect(canonicalOf(['a', 'b', 'c'], [link('a', 'b', 'b'), link('c', 'a', 'a')])).toEqual(
      new Map([
        ['a', 'b'],
        ['b', 'b'],
        ['c', 'b'],
      ]),
    );
  });

  it('leaves a record alone that no link names', () => {
    expect(canonicalOf(['x'], [link('a', 'b')]).get('x')).toBe('x');
  });

  it('says nothing new when two that are one already are linked again', () => {
    const chain = [link('a', 'b'), link('b', 'c')];
    expect(canonicalOf(['a', 'b', 'c'], [...chain, link('c', 'a', 'c')])).toEqual(canonicalOf(['a', 'b', 'c'], chain));
  });

  it('are what the links connect, with one of their members standing for them', () => {
    const holds = (all: SameAs[]): void => {
      for (const { canonical, members } of clustersOf(all)) {
        expect(members).toContain(canonical);
        expect(new Set(members)).toEqual(reached(canonical, all));
        expect(new Set(members).size).toBe(members.length);
      }
    };
    fc.assert(fc.property(links.map(made), holds));
  });

  it('are the same whichever side of a link stands left', () => {
    const turned = ({ leftId, rightId, keptId }: SameAs): SameAs => ({ leftId: rightId, rightId: leftId, keptId });
    const holds = (all: SameAs[]): void => {
      const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
      expect(canonicalOf(ids, all.map(turned))).toEqual(canonicalOf(ids, all));
    };
    fc.assert(fc.property(links.map(made), holds));
  });
});
