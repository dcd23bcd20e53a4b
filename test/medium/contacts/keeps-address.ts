import type { Reader } from '@seedbed/platform/kernel';
import type { Row } from '../access/row.js';
import { PLACES } from '../access/rows.js';

/** Place of the link among the fields of a type that declares it first: after the platform's own four. */
const FIRST_FIELD = 4;

/**
 * Whether the reader keeps the address that a row is about, where its link to the contact point is the first of its fields:
 * `Rows` links the row of this place to the contact point of that one, gives every second four rows to the other centre, and
 * makes each fourth one private.
 */
export function keepsAddress({ place }: Row, { role, nccIds }: Reader): boolean {
  const pointsTo = (place * 7 + FIRST_FIELD * 5) % PLACES;
  if (role !== 'COORDINATOR' && pointsTo % 4 === 3) return false;
  return role === 'DEMO' || nccIds.length === 2 || (pointsTo >> 2) % 2 === 0;
}
