import { v5, v7 } from 'uuid';

/** Namespace of all stable ids of Seedbed. Changing it would give every seed record on every node another id. */
const NAMESPACE = 'a5c1a3c2-6b5e-5d0f-9a43-0c3b7be9b1d4';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** A new id: UUIDv7, so that ids of one time lie together in an index. */
export const newId = (): string => v7();

/**
 * The id of a record that every node must make alike (reference data, frameworks, seeds): UUIDv5 of type and natural key.
 * `stableId('Country', 'IT')` is the same on all nodes for ever.
 */
export const stableId = (type: string, key: string): string => v5(`${type}:${key}`, NAMESPACE);

export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
