/** The id of a link: drafts hold it as it is, loaded records as a record with an id. Null where there is no link. */
export function linkId(link: unknown): string | null {
  if (typeof link === 'string') return link;
  return typeof link === 'object' && link !== null && 'id' in link ? String(link.id) : null;
}
