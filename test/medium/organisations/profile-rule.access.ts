import { accessTable } from '../access/table.js';

/** The coordinators of the centre say it, everybody of the centres may know it. */
export default accessTable({
  type: 'ProfileRule',
  line: ({ values }, { nccIds }) => (nccIds.includes(String(values.ncc)) ? 'own' : 'other'),
  values: () => ({ confirmAfterMonths: 12, remindEveryMonths: 3 }),
  lines: {
    //      coordinator  editor      partner     officer  admin  auditor  public  demo
    //      own other    own other   own other
    own:   'w   w        r   r       -   -       -        w      r        -       w',
    other: 'r   r        r   r       -   -       -        w      r        -       w',
  },
});
