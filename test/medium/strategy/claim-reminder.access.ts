import { accessTable } from '../access/table.js';

/** The coordinators of the centre see who was reminded, as far as they see the person; nobody else knows of it. */
export default accessTable({
  type: 'ClaimReminder',
  seenWith: ['person'],
  line: ({ values }, { nccIds }) => (nccIds.includes(String(values.ncc)) ? 'MINE' : 'OTHER'),
  lines: {
    //      coordinator  editor      partner     officer  admin  auditor  public  demo
    //      own other    own other   own other
    MINE:  'r   r        -   -       -   -       -        -      -        -       -',
    OTHER: '-   -        -   -       -   -       -        -      -        -       -',
  },
});
