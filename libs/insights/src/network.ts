import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import { betweennessSteps } from './betweenness.js';

/** An organisation of the network. `centre`: the NCC that is responsible for it; `country`: any id of its country. */
export interface NetworkOrganisation {
  readonly id: string;
  readonly country: string | null;
  readonly centre: string | null;
}

/** Two organisations that share a project or stand in a relation; `weight`: how many projects and relations. */
export interface NetworkTie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

export interface Network {
  readonly organisations: readonly NetworkOrganisation[];
  readonly ties: readonly NetworkTie[];
}

/** What is measured of one organisation. */
export interface OrganisationMeasure {
  readonly organisation: string;
  /** Organisations it is tied to. */
  readonly degree: number;
  /** Shared projects and relations, over all its ties. */
  readonly weightedDegree: number;
  /** Share of the shortest ways between two others that lead through it, 0 to 1. */
  readonly betweenness: number;
  /** Number of its component, 1 being the largest. */
  readonly component: number;
  readonly componentSize: number;
  /** It ties organisations of different centres that have no tie of their own. */
  readonly isBroker: boolean;
  /** Countries, other than its own, of the organisations it is tied to. */
  readonly countriesReached: number;
}

interface NodeAttributes {
  country: string | null;
  centre: string | null;
}
interface EdgeAttributes {
  weight: number;
}
export type OrganisationGraph = UndirectedGraph<NodeAttributes, EdgeAttributes>;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The network as a graph: no loops, one edge for each pair (weights add up), ties to unknown organisations left out.
 * Nodes and edges are added in the order of ids, whatever order they come in: the same data give the same numbers.
 */
export function organisationGraph({ organisations, ties }: Network): OrganisationGraph {
  const graph: OrganisationGraph = new UndirectedGraph();
  for (const { id, country, centre } of [...organisations].sort((x, y) => byText(x.id, y.id))) {
    graph.mergeNode(id, { country, centre });
  }
  const pairs = ties
    .map(({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }))
    .sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
  for (const { a, b, weight } of pairs) {
    if (a === b || !graph.hasNode(a) || !graph.hasNode(b)) continue;
    graph.updateEdge(a, b, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  }
  return graph;
}

/**
 * Measures every organisation. A generator, because a large network takes minutes: it yields after each organisation how
 * many are done, so that its caller can show the progress, let others work, and stop. Out: the measures by id.
 */
export function* networkMeasures(network: Network): Generator<number, OrganisationMeasure[]> {
  const graph = organisationGraph(network);
  const betweenness = yield* betweennessSteps(graph);
  const components = componentsOf(graph);
  return graph.mapNodes((organisation, { country }) => {
    const component = components.get(organisation);
    return {
      organisation,
      degree: graph.degree(organisation),
      weightedDegree: weightedDegree(graph, organisation, 'weight'),
      betweenness: betweenness.get(organisation) ?? 0,
      component: component?.number ?? 0,
      componentSize: component?.size ?? 0,
      isBroker: isBroker(graph, organisation),
      countriesReached: countriesReached(graph, organisation, country),
    };
  });
}

/** The connected parts, numbered by size (largest first) and then by their smallest id. */
export function componentsOf(graph: OrganisationGraph): Map<string, { number: number; size: number }> {
  const parts = connectedComponents(graph).map((members) => [...members].sort(byText));
  parts.sort((x, y) => y.length - x.length || byText(x[0] ?? '', y[0] ?? ''));
  return new Map(parts.flatMap((part, at) => part.map((member) => [member, { number: at + 1, size: part.length }])));
}

/**
 * Whether an organisation stands between centres: two of those it is tied to belong to different centres and have no tie
 * of their own, so that it is a way from one to the other.
 */
export function isBroker(graph: OrganisationGraph, organisation: string): boolean {
  const around = graph.neighbors(organisation);
  return around.some((one, at) => {
    const centre = graph.getNodeAttribute(one, 'centre');
    if (centre === null) return false;
    return around.slice(at + 1).some((other) => {
      const otherCentre = graph.getNodeAttribute(other, 'centre');
      return otherCentre !== null && otherCentre !== centre && !graph.hasEdge(one, other);
    });
  });
}

function countriesReached(graph: OrganisationGraph, organisation: string, own: string | null): number {
  const countries = new Set(graph.mapNeighbors(organisation, (_id, { country }) => country));
  countries.delete(null);
  countries.delete(own);
  return countries.size;
}
