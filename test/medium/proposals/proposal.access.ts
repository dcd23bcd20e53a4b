import { ME } from '../access/rows.js';
import { accessTable } from '../access/table.js';

/** The steward's people, the partner that it was proposed for, and whoever proposed it. No auditor: people are proposed too. */
export default accessTable({
  type: 'Proposal',
  about: ['organisationId'],
  // the seventh is a private one of the other centre
  values: (place) => (place % 5 === 3 || place === 7 ? { author: `user:${ME}` } : {}),
  line: ({ values, visibility }, who) =>
    `${who.userId !== undefined && values.author === `user:${who.userId}` ? 'mine' : 'others'} ${visibility}`,
  lines: {
    //                 coordinator  editor      partner     officer  admin  auditor  public  demo
    //                 own other    own other   own other
    'others PUBLIC':  'r   -        r   -       r   -       -        -      -        -       r',
    'others NETWORK': 'r   -        r   -       r   -       -        -      -        -       r',
    'others NCC':     'r   -        r   -       r   -       -        -      -        -       r',
    'others PRIVATE': 'r   -        -   -       -   -       -        -      -        -       -',
    'mine PUBLIC':    'r   r        r   r       r   r       -        -      -        -       r',
    'mine NETWORK':   'r   r        r   r       r   r       -        -      -        -       r',
    'mine NCC':       'r   r        r   r       r   r       -        -      -        -       r',
    'mine PRIVATE':   'r   -        -   -       -   -       -        -      -        -       -',
  },
});
