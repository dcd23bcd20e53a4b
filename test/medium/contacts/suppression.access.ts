import { accessTable } from '../access/table.js';

/** Every centre must obey it, so every coordinator sees it; the hash tells nobody which address it is. */
export default accessTable({
  type: 'Suppression',
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        -   -       -   -       -        r      r        -       r',
  },
});
