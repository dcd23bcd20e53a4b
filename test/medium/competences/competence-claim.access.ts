import { accessTable } from '../access/table.js';

/** A partner changes what it says of itself; once somebody has judged it, it reads it. */
export default accessTable({
  type: 'CompetenceClaim',
  about: ['organisation'],
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'w   r        w   r       w   r       r        r      r        r       w',
    NETWORK: 'w   r        w   r       w   r       r        r      r        -       w',
    NCC:     'w   -        w   -       w   -       -        -      r        -       w',
    PRIVATE: 'w   -        -   -       -   -       -        -      r        -       -',
  },
  cell: (cell, row, who) =>
    cell === 'w' && who.role.startsWith('PARTNER') && row.values.state !== 'SELF_ASSESSED' ? 'r' : cell,
});
