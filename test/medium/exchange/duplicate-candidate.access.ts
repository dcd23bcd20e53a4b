import { accessTable } from '../access/table.js';

/** Decided by a verb; nobody sees one who may not see both organisations. */
export default accessTable({
  type: 'DuplicateCandidate',
  seenWith: ['left', 'right'],
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'r   r        r   r       r   r       r        r      r        r       r',
    NETWORK: 'r   r        r   r       r   r       r        r      r        -       r',
    NCC:     'r   -        r   -       -   -       -        -      r        -       r',
    PRIVATE: 'r   -        -   -       -   -       -        -      r        -       -',
  },
});
