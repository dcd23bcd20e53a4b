import { accessTable } from '../access/table.js';

/** Added and erased through its record. */
export default accessTable({
  type: 'File',
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'r   r        r   r       r   r       r        r      r        r       r',
    NETWORK: 'r   r        r   r       r   r       r        r      r        -       r',
    NCC:     'r   -        r   -       -   -       -        -      r        -       r',
    PRIVATE: 'r   -        -   -       -   -       -        -      r        -       -',
  },
});
