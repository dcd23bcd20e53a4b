import { newId } from '@seedbed/platform/kernel';
import { ME } from '../access/rows.js';
import { accessTable } from '../access/table.js';

const NOBODY = newId();

/** By who asked for it. */
export default accessTable({
  type: 'Job',
  line: (row, who) => (row.values.requestedBy === `user:${who.userId}` ? 'own' : 'other'),
  values: (place) => ({ requestedBy: place % 2 === 0 ? `user:${ME}` : `user:${NOBODY}` }),
  lines: {
    //      coordinator  editor      partner     officer  admin  auditor  public  demo
    //      own other    own other   own other
    own:   'r   r        r   r       r   r       r        r      r        -       r',
    other: '-   -        -   -       -   -       -        r      r        -       r',
  },
});
