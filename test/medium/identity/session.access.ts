import { accessTable } from '../access/table.js';

/** One’s own, and nobody else’s. */
export default accessTable({
  type: 'Session',
  line: ({ values }, who) => (values.user === who.userId ? 'own' : 'other'),
  lines: {
    //      coordinator  editor      partner     officer  admin  auditor  public  demo
    //      own other    own other   own other
    own:   'r   r        r   r       r   r       r        r      r        -       -',
    other: '-   -        -   -       -   -       -        -      -        -       -',
  },
});
