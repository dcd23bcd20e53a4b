/** A confirmed "the two are one", with the side that stands for both. */
export interface SameAs {
  readonly leftId: string;
  readonly rightId: string;
  readonly keptId: string;
}

/** Records that are one, and the one that stands for all of them. */
export interface Cluster {
  readonly canonical: string;
  readonly members: readonly string[];
}

/**
 * Which records are one by these links, in the order in which they were decided: what a link joins is stood for by
 * whoever stands for its kept side. A pure function of the links, so taking one back gives exactly what the others say.
 * Records that no link names are no part of the answer: each stands for itself.
 */
export function clustersOf(links: readonly SameAs[]): Cluster[] {
  const clusters = new Map<string, { canonical: string; members: string[] }>();
  const at = (id: string): { canonical: string; members: string[] } => {
    const known = clusters.get(id) ?? { canonical: id, members: [id] };
    clusters.set(id, known);
    return known;
  };
  for (const { leftId, rightId, keptId } of links) {
    const [left, right] = [at(leftId), at(rightId)];
    if (left === right) continue; // one already, by way of others
    const { canonical } = keptId === rightId ? right : left;
    const joined = { canonical, members: [...left.members, ...right.members] };
    for (const id of joined.members) clusters.set(id, joined);
  }
  return [...new Set(clusters.values())];
}

/** Who stands for each of the records: whoever stands for its cluster, else itself. */
export function canonicalOf(ids: readonly string[], links: readonly SameAs[]): Map<string, string> {
  const found = new Map(ids.map((id) => [id, id]));
  for (const { canonical, members } of clustersOf(links)) for (const id of members) found.set(id, canonical);
  return found;
}
