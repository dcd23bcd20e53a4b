import { accessTable } from '../access/table.js';

/** Said by a verb of its own. */
export default accessTable({
  type: 'ProposalMode',
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'r   r        r   r       r   r       r        r      r        r       r',
    NETWORK: 'r   r        r   r       r   r       r        r      r        -       r',
    NCC:     'r   -        r   -       -   -       -        -      r        -       r',
    PRIVATE: 'r   -        -   -       -   -       -        -      r        -       -',
  },
});
