/**
 * What a resolver answers instead of rows: which record (or list) is read. The read engine compiles the selection below
 * it. Queries of record types answer it by themselves; a mutation says `return reads(Job, id)`.
 */
export class ReadDescription {
  constructor(
    readonly type: abstract new () => object,
    readonly kind: 'one' | 'connection' | 'search' | 'node' | 'nodes' | 'aggregate' | 'facets',
    /** The id to read; undefined takes the field's argument `id`. */
    readonly id?: string,
  ) {}
}

/** The record of that id, read after the mutation's transaction has committed. */
export const reads = (type: abstract new () => object, id: string): ReadDescription =>
  new ReadDescription(type, 'one', id);
