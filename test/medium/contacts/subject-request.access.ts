import { accessTable } from '../access/table.js';

/** The business of the coordinators of the centre, whatever its visibility says. */
export default accessTable({
  type: 'SubjectRequest',
  line: () => 'ALL',
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'w   -        -   -       -   -       -        -      -        -       w',
  },
});
