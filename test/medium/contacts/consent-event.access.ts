import type { Reader } from '@seedbed/platform/kernel';
import type { Row } from '../access/row.js';
import { accessTable } from '../access/table.js';
import { keepsAddress } from './keeps-address.js';

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
