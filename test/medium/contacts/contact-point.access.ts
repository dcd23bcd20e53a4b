import { accessTable } from '../access/table.js';
import { isOurs, lineOf } from './our-people.js';

/** As of people; and partners see the addresses of their organisation, and of those who work for it. */
export default accessTable({
  type: 'ContactPoint',
  about: ['organisation'],
  line: (row, who, rowsOf) => {
    const person = rowsOf('Person').find(({ id }) => id === row.values.person);
    const isOfPerson = person?.visibility !== 'PRIVATE' && isOurs(row.values.person, who, rowsOf);
    return lineOf(row, isOfPerson || who.organisationIds.includes(String(row.values.organisation)));
  },
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
