import { newId } from '@seedbed/platform/kernel';
import { ME } from '../access/rows.js';
import { accessTable } from '../access/table.js';

const NOBODY = newId();

/** What one did oneself. */
export default accessTable({
  type: 'AuditEvent',
  line: ({ values }, who) => (values.userId === who.userId ? 'own' : 'other'),
  values: (place) => ({ userId: place % 3 === 0 ? ME : NOBODY }),
  lines: {
    //      coordinator  editor      partner     officer  admin  auditor  public  demo
    //      own other    own other   own other
    own:   'r   r        r   r       r   r       r        r      r        -       -',
    other: '-   -        -   -       -   -       -        r      r        -       -',
  },
});
