/** The id of a link: drafts hold it as it is, loaded records as a record with an id. Null where there is no link. */
export function linkId(link: unknown): string | null {
  if (typeof link === 'string') return link;
  return typeof link === 'object' && link !== null && 'id' in link ? String(link.id) : null;
}

/** The ids of links, each once. */
export const linkIds = (links: readonly unknown[]): string[] => [
  ...new Set(links.flatMap((link) => linkId(link) ?? [])),
];

/** Records by their ids. */
export const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));
