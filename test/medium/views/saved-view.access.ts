import { newId } from '@seedbed/platform/kernel';
import { ME } from '../access/rows.js';
import { accessTable } from '../access/table.js';

const NOBODY = newId();

/** By who made it, and whether they share it. */
export default accessTable({
  type: 'SavedView',
  line: ({ values, visibility }, who) => {
    if (values.owner === `user:${who.userId}`) return 'own';
    return values.isShared ? `shared ${visibility}` : 'kept';
  },
  values: (place) => ({ owner: `user:${place % 3 === 0 ? ME : NOBODY}`, isShared: place >= 8 }),
  lines: {
    //                 coordinator  editor      partner     officer  admin  auditor  public  demo
    //                 own other    own other   own other
    own:              'w   w        w   w       w   w       w        w      r        -       -',
    'shared PUBLIC':  'r   r        r   r       r   r       r        r      r        -       r',
    'shared NETWORK': 'r   r        r   r       r   r       r        r      r        -       r',
    'shared NCC':     'r   -        r   -       -   -       -        -      r        -       r',
    'shared PRIVATE': 'r   -        -   -       -   -       -        -      r        -       r',
    kept:             '-   -        -   -       -   -       -        -      r        -       -',
  },
});
