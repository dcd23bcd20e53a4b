import { accessTable } from '../access/table.js';

export default accessTable({
  type: 'Ncc',
  // a coordinator writes the centre itself, not another one that their centre keeps
  cell: (cell, row, who) => (cell === 'w' && who.role === 'COORDINATOR' && !who.nccIds.includes(row.id) ? 'r' : cell),
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'w   r        r   r       r   r       r        w      r        r       w',
    NETWORK: 'w   r        r   r       r   r       r        w      r        -       w',
    NCC:     'w   -        r   -       -   -       -        -      r        -       w',
    PRIVATE: 'w   -        -   -       -   -       -        -      r        -       -',
  },
});
