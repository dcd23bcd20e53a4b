import type { UndirectedGraph } from 'graphology';

/** The graph as arrays: the neighbours of node `i` are `targets[starts[i] … starts[i + 1] - 1]`. */
interface Adjacency {
  readonly nodes: readonly string[];
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/**
 * Betweenness by Brandes' algorithm on unweighted shortest ways, normalised: the share of pairs of other nodes (in a
 * network of n nodes there are (n-1)(n-2)/2) whose shortest ways lead through a node, each pair divided among its ways.
 * graphology-metrics gives the same numbers; this one yields after each source, so that it can be shown and stopped.
 */
export function* betweennessSteps(graph: UndirectedGraph): Generator<number, Map<string, number>> {
  const adjacency = adjacencyOf(graph);
  const size = adjacency.nodes.length;
  const totals = new Float64Array(size);
  const work = new Search(size);
  for (let source = 0; source < size; source++) {
    work.run(adjacency, source);
    work.accumulate(adjacency, source, totals);
    yield source + 1;
  }
  const pairs = (size - 1) * (size - 2); // each pair was met twice, once from each end
  return new Map(adjacency.nodes.map((node, at) => [node, pairs > 0 ? (totals[at] ?? 0) / pairs : 0]));
}

function adjacencyOf(graph: UndirectedGraph): Adjacency {
  const nodes = graph.nodes();
  const indexes = new Map(nodes.map((node, at) => [node, at]));
  const lists = nodes.map((node) =>
    Int32Array.from(graph.neighbors(node), (neighbour) => indexes.get(neighbour) ?? -1).sort(),
  );
  const starts = new Int32Array(nodes.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const targets = new Int32Array(starts[nodes.length] ?? 0);
  for (const [at, list] of lists.entries()) targets.set(list, starts[at] ?? 0);
  return { nodes, starts, targets };
}

/** One breadth-first search and its way back; the arrays are used again for each source. */
class Search {
  private readonly order: Int32Array;
  private readonly distance: Int32Array;
  private readonly ways: Float64Array;
  private readonly share: Float64Array;
  private reached = 0;

  constructor(size: number) {
    this.order = new Int32Array(size);
    this.distance = new Int32Array(size);
    this.ways = new Float64Array(size);
    this.share = new Float64Array(size);
  }

  /** Counts the shortest ways from `source` to every node it reaches, in the order of their distance. */
  run({ starts, targets }: Adjacency, source: number): void {
    const { order, distance, ways } = this;
    distance.fill(-1);
    ways.fill(0);
    distance[source] = 0;
    ways[source] = 1;
    order[0] = source;
    this.reached = 1;
    for (let head = 0; head < this.reached; head++) {
      const node = order[head]!;
      for (let at = starts[node]!; at < starts[node + 1]!; at++) {
        const next = targets[at]!;
        if (distance[next]! < 0) {
          distance[next] = distance[node]! + 1;
          order[this.reached++] = next;
        }
        if (distance[next] === distance[node]! + 1) ways[next] = ways[next]! + ways[node]!;
      }
    }
  }

  /** Adds to `totals` each node's share of the ways from `source`, farthest nodes first. */
  accumulate({ starts, targets }: Adjacency, source: number, totals: Float64Array): void {
    const { order, distance, ways, share } = this;
    share.fill(0);
    for (let at = this.reached - 1; at > 0; at--) {
      const node = order[at]!;
      for (let edge = starts[node]!; edge < starts[node + 1]!; edge++) {
        const before = targets[edge]!;
        if (distance[before] === distance[node]! - 1) {
          share[before] = share[before]! + (ways[before]! / ways[node]!) * (1 + share[node]!);
        }
      }
      if (node !== source) totals[node] = totals[node]! + share[node]!;
    }
  }
}
