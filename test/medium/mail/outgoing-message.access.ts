import { accessTable } from '../access/table.js';

/** Whoever looks after the installation. */
export default accessTable({
  type: 'OutgoingMessage',
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: '-   -        -   -       -   -       -        r      -        -       r',
  },
});
