import { accessTable } from '../access/table.js';

/** The coordinators of the centre see who was reminded; an auditor sees all. */
export default accessTable({
  type: 'DueReminder',
  line: ({ values }, { nccIds }) => (nccIds.includes(String(values.ncc)) ? 'MINE' : 'OTHER'),
  lines: {
    //      coordinator  editor      partner     officer  admin  auditor  public  demo
    //      own other    own other   own other
    MINE:  'r   r        -   -       -   -       -        -      r        -       -',
    OTHER: '-   -        -   -       -   -       -        -      r        -       -',
  },
});
