import { accessTable } from '../access/table.js';
import { isOurs, lineOf } from './our-people.js';

/**
 * The people of the centre see its people, partners those who work for them, and everybody those that are public. Nobody has
 * more: no officer, no auditor.
 */
export default accessTable({
  type: 'Person',
  values: () => ({ isRestricted: false }),
  line: (row, who, rowsOf) => lineOf(row, isOurs(row.id, who, rowsOf)),
  lines: {
    //                 coordinator  editor      partner     officer  admin  auditor  public  demo
    //                 own other    own other   own other
    'others PUBLIC':  'w   r        w   r       r   r       r        r      r        r       w',
    'others NETWORK': 'w   -        w   -       -   -       -        -      -        -       w',
    'others NCC':     'w   -        w   -       -   -       -        -      -        -       w',
    'others PRIVATE': 'w   -        -   -       -   -       -        -      -        -       -',
    'ours PUBLIC':    'w   r        w   r       r   r       r        r      r        r       w',
    'ours NETWORK':   'w   -        w   -       r   r       -        -      -        -       w',
    'ours NCC':       'w   -        w   -       r   r       -        -      -        -       w',
    'ours PRIVATE':   'w   -        -   -       -   -       -        -      -        -       -',
  },
});
