import { accessTable } from '../access/table.js';

export default accessTable({
  type: 'PersonCompetence',
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'w   r        w   r       r   r       r        r      r        r       w',
    NETWORK: 'w   -        w   -       -   -       -        -      -        -       w',
    NCC:     'w   -        w   -       -   -       -        -      -        -       w',
    PRIVATE: 'w   -        -   -       -   -       -        -      -        -       -',
  },
});
