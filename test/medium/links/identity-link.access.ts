import { accessTable } from '../access/table.js';

/** Decided by verbs; nobody sees one who may not see both records. */
export default accessTable({
  type: 'IdentityLink',
  seenWith: ['leftId', 'rightId'],
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'r   r        r   r       r   r       r        r      r        r       r',
    NETWORK: 'r   r        r   r       r   r       r        r      r        -       r',
    NCC:     'r   -        r   -       -   -       -        -      r        -       r',
    PRIVATE: 'r   -        -   -       -   -       -        -      r        -       -',
  },
});
