import type { RecordMeta } from '@seedbed/platform/records';

/**
 * Whether a field of a record type's object comes out of the statement that reads the record. The others are worked out by
 * a resolver of their lib (`@ResolveField`) from the id of the record; a query that asks for one is answered by the ordinary
 * executor.
 */
export function isRead(meta: RecordMeta, name: string): boolean {
  if (meta.fields.has(name) || meta.inverses.has(name)) return true;
  if (meta.inverses.has(name.replace(/Aggregate$/, ''))) return true;
  if (name === 'canonicalId') return meta.options.linkable === true;
  return name.endsWith('Served') && meta.fields.get(name.slice(0, -'Served'.length))?.kind === 'localised';
}
