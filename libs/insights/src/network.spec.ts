import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betweenness as graphologyBetweenness } from 'graphology-metrics/centrality/index.js';
import {
  componentsOf,
  isBroker,
  type Network,
  type NetworkTie,
  networkMeasures,
  type OrganisationMeasure,
  organisationGraph,
} from './network.js';

function measure(network: Network): OrganisationMeasure[] {
  const steps = networkMeasures(network);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const ids = 'abcdefgh'.split('');
const tie = (a: string, b: string, weight = 1): NetworkTie => ({ a, b, weight });
const plain = (names: readonly string[], ties: NetworkTie[]): Network => ({
  organisations: names.map((id) => ({ id, country: null, centre: null })),
  ties,
});

const anyNetwork = fc
  .record({
    names: fc.subarray(ids, { minLength: 1 }),
    ties: fc.array(
      fc.record({ a: fc.constantFrom(...ids), b: fc.constantFrom(...ids), weight: fc.integer({ min: 1, max: 4 }) }),
      {
        maxLength: 20,
      },
    ),
    places: fc.array(fc.constantFrom('IT', 'GR', 'SI', null), { minLength: 8, maxLength: 8 }),
  })
  .map(({ names, ties, places }): Network => {
    const place = (id: string): string | null => places[ids.indexOf(id)] ?? null;
    return { organisations: names.map((id) => ({ id, country: place(id), centre: place(id) })), ties };
  });

/** Betweenness by looking at every shortest way there is. */
function bruteForce(network: Network): Map<string, number> {
  const graph = organisationGraph(network);
  const nodes = graph.nodes();
  const totals = new Map(nodes.map((node) => [node, 0]));
  for (const [at, from] of nodes.entries()) {
    for (const to of nodes.slice(at + 1)) {
      const ways = shortestWays(from, to, (node) => graph.neighbors(node));
      for (const way of ways) {
        for (const node of way.slice(1, -1)) totals.set(node, (totals.get(node) ?? 0) + 1 / ways.length);
      }
    }
  }
  const pairs = ((nodes.length - 1) * (nodes.length - 2)) / 2;
  return new Map([...totals].map(([node, total]) => [node, pairs > 0 ? total / pairs : 0]));
}

function shortestWays(from: string, to: string, neighbours: (node: string) => string[]): string[][] {
  let ways = [[from]];
  for (let length = 0; length < ids.length; length++) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    ways = ways.flatMap((way) =>
      neighbours(way.at(-1) ?? '').flatMap((next) => (way.includes(next) ? [] : [[...way, next]])),
    );
  }
  return [];
}

describe('the measures of the organisation network', () => {
  it('count every tie at both its ends', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const graph = organisationGraph(network);
        const sum = measure(network).reduce((total, { degree }) => total + degree, 0);
        expect(sum).toBe(2 * graph.size);
        const weights = graph.reduceEdges((total, _edge, { weight }) => total + weight, 0);
        const weighted = measure(network).reduce((total, { weightedDegree }) => total + weightedDegree, 0);
        expect(weighted).toBe(2 * weights);
      }),
    );
  });

  it('give the betweenness that counting every shortest way gives', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const expected = bruteForce(network);
        for (const { organisation, betweenness } of measure(network)) {
          expect(betweenness).toBeCloseTo(expected.get(organisation) ?? -1, 10);
        }
      }),
    );
  });

  it('give the betweenness that graphology-metrics gives', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const graph = organisationGraph(network);
        if (graph.order < 3) return; // there it divides by zero
        const expected = graphologyBetweenness(graph, { getEdgeWeight: null });
        for (const { organisation, betweenness } of measure(network)) {
          expect(betweenness).toBeCloseTo(expected[organisation] ?? -1, 10);
        }
      }),
    );
  });

  it('put every organisation into one component, together with all it is tied to', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const graph = organisationGraph(network);
        const components = componentsOf(graph);
        expect([...components.keys()].sort()).toEqual(graph.nodes());
        graph.forEachEdge((_edge, _attributes, a, b) => expect(components.get(a)).toEqual(components.get(b)));
        const sizes = new Map([...components.values()].map(({ number, size }) => [number, size]));
        expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBe(graph.order);
        expect([...sizes].sort(([x], [y]) => x - y).map(([, size]) => size)).toEqual(
          [...sizes.values()].sort((x, y) => y - x),
        );
      }),
    );
  });

  it('are the same whatever order the data come in', () => {
    fc.assert(
      fc.property(anyNetwork, fc.infiniteStream(fc.nat()), (network, random) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, at: random.next().value ?? 0 }))
            .sort((x, y) => x.at - y.at)
            .map(({ item }) => item);
        const other = {
          organisations: shuffled(network.organisations),
          ties: shuffled(network.ties).map(({ a, b, weight }) => ({ a: b, b: a, weight })),
        };
        expect(measure(other)).toEqual(measure(network));
      }),
    );
  });

  it('leave out ties to oneself and to organisations that are gone, and add up what two share', () => {
    const [a, b] = measure(plain(['a', 'b'], [tie('a', 'a'), tie('a', 'x'), tie('a', 'b', 2), tie('b', 'a', 1)]));
    expect(a).toMatchObject({ degree: 1, weightedDegree: 3, component: 1, componentSize: 2 });
    expect(b).toMatchObject({ degree: 1, weightedDegree: 3 });
  });

  it('show one step for each organisation', () => {
    const steps = networkMeasures(plain(['a', 'b', 'c'], []));
    expect([steps.next(), steps.next(), steps.next()].map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(steps.next().done).toBe(true);
  });
});

describe('a broker between centres', () => {
  const between = (centres: Record<string, string | null>, ties: NetworkTie[]): boolean => {
    const organisations = Object.entries(centres).map(([id, centre]) => ({ id, country: centre, centre }));
    return isBroker(organisationGraph({ organisations, ties }), 'o');
  };
  const around = [tie('o', 'a'), tie('o', 'b')];

  it('is tied to two organisations of different centres that have no tie of their own', () => {
    expect(between({ o: 'IT', a: 'IT', b: 'GR' }, around)).toBe(true);
  });
  it('is not one whose partners know each other', () => {
    expect(between({ o: 'IT', a: 'IT', b: 'GR' }, [...around, tie('a', 'b')])).toBe(false);
  });
  it('is not one whose partners belong to one centre, or to none that is known', () => {
    expect(between({ o: 'IT', a: 'GR', b: 'GR' }, around)).toBe(false);
    expect(between({ o: 'IT', a: 'GR', b: null }, around)).toBe(false);
  });
  it('reaches the countries of its partners besides its own', () => {
    const organisations = [
      { id: 'o', country: 'IT', centre: 'IT' },
      { id: 'a', country: 'GR', centre: 'GR' },
      { id: 'b', country: 'IT', centre: 'IT' },
      { id: 'c', country: null, centre: 'IT' },
    ];
    const [, , , o] = measure({ organisations, ties: [tie('o', 'a'), tie('o', 'b'), tie('o', 'c')] });
    expect(o).toMatchObject({ organisation: 'o', countriesReached: 1, isBroker: true });
  });
});
