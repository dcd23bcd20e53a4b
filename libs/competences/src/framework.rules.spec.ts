import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameworkProblems, inCircles, type LinkPlaced, linksInCircles } from './framework.rules.js';

describe('a version of a framework', () => {
  it('needs a date once it is released', () => {
    expect(frameworkProblems({ state: 'RELEASED' })).toEqual([
      { field: 'releasedOn', code: 'FRAMEWORK_NEEDS_RELEASE_DATE' },
    ]);
    expect(frameworkProblems({ state: 'DRAFT' })).toEqual([]);
    expect(frameworkProblems({ state: 'RELEASED', releasedOn: { value: '2025', precision: 'YEAR' } })).toEqual([]);
  });

  it('names all of its levels or none', () => {
    expect(frameworkProblems({ levels: 3, levelNames: { en: 'a\nb' } })).toHaveLength(1);
    expect(frameworkProblems({ levels: 2, levelNames: { en: 'a\nb' } })).toEqual([]);
    expect(frameworkProblems({ levels: 2, levelNames: {} })).toEqual([]);
    expect(frameworkProblems({ levelNames: { en: 'a' } })).toHaveLength(1);
  });
});

describe('broader competences that lead round in a circle', () => {
  const links = fc.integer({ min: 1, max: 12 }).chain((count) =>
    fc.array(fc.option(fc.integer({ min: 0, max: count - 1 }), { nil: null }), {
      minLength: count,
      maxLength: count,
    }),
  );
  const placed = (of: readonly (number | null)[]) =>
    of.map((broader, id) => ({ id: String(id), broader: broader === null ? null : String(broader) }));

  it('are found: exactly those from which nobody gets to a top in as many steps as there are competences', () => {
    fc.assert(
      fc.property(links, (of) => {
        const stuck = of.flatMap((_, id) => {
          let at: number | null | undefined = id;
          for (let step = 0; step <= of.length && at !== null && at !== undefined; step += 1) at = of[at];
          return at === null || at === undefined ? [] : [String(id)];
        });
        expect([...inCircles(placed(of))].sort()).toEqual(stuck.sort());
      }),
    );
  });

  it('never are those that only point upwards', () => {
    fc.assert(
      fc.property(links, (of) => {
        const upwards = of.map((broader, id) => (broader !== null && broader < id ? broader : null));
        expect(inCircles(placed(upwards)).size).toBe(0);
      }),
    );
  });

  it('do not reach outside: what is not among them is a top', () => {
    expect(inCircles([{ id: 'a', broader: 'elsewhere' }]).size).toBe(0);
  });
});

describe('links by which something would be broader than itself', () => {
  const link = (from: string, kind: LinkPlaced['kind'], to: string): LinkPlaced => ({
    id: `${from} ${kind} ${to}`,
    from,
    kind,
    to,
  });
  const found = (links: LinkPlaced[], within: { id: string; broader: string | null }[] = []) =>
    [...linksInCircles(links, within)].sort();

  it('are found over links either way, over what is broader within a framework, and over what means the same', () => {
    expect(found([link('a', 'BROADER', 'b'), link('b', 'BROADER', 'a')])).toHaveLength(2);
    expect(found([link('a', 'BROADER', 'b'), link('a', 'NARROWER', 'b')])).toHaveLength(2);
    expect(
      found(
        [link('a', 'BROADER', 'b')],
        [
          { id: 'b', broader: 'c' },
          { id: 'c', broader: 'a' },
        ],
      ),
    ).toHaveLength(1);
    const same = [link('a', 'BROADER', 'b'), link('b', 'EXACT', 'c'), link('c', 'BROADER', 'a')];
    expect(found(same)).toEqual(same.map(({ id }) => id).sort());
    expect(found([link('a', 'BROADER', 'b'), link('a', 'EXACT', 'b')])).toHaveLength(2);
  });

  it('are none where steps only lead upwards, or where two are only close', () => {
    expect(found([link('a', 'BROADER', 'b'), link('b', 'BROADER', 'c'), link('a', 'BROADER', 'c')])).toEqual([]);
    expect(found([link('a', 'BROADER', 'b'), link('b', 'CLOSE', 'a')])).toEqual([]);
    expect(found([link('b', 'NARROWER', 'a')], [{ id: 'a', broader: 'z' }])).toEqual([]);
  });
});
