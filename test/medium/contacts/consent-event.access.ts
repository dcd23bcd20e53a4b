import type { Reader } from '@seedbed/platform/kernel';
import type { Row } from '../access/row.js';
import { PLACES } from '../access/rows.js';
import { accessTable } from '../access/table.js';

/**
 * Whether the reader keeps the event's address: `Rows` links the row of this place to the contact point of that one, gives
 * every second four rows to the other centre, and makes each fourth one private.
 */
function keepsAddress({ place }: Row, { role, nccIds }: Reader): boolean {
  const pointsTo = (place * 7 + FIELD * 5) % PLACES;
  if (role !== 'COORDINATOR' && pointsTo % 4 === 3) return false;
  return role === 'DEMO' || nccIds.length === 2 || (pointsTo >> 2) % 2 === 0;
}

/** Place of the link among the fields of the type. */
const FIELD = 4;

/** Whoever keeps the address: the row has no steward of its own. */
export default accessTable({
  type: 'ConsentEvent',
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       -   -       -        -      -        -       r',
  },
  cell: (cell, row: Row, who: Reader) => (keepsAddress(row, who) ? cell : '-'),
});
