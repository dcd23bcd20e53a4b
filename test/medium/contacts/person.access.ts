import { accessTable } from '../access/table.js';

/** The people of the centre see its people, and everybody those that are public. Nobody has more: no officer, no auditor. */
export default accessTable({
  type: 'Person',
  values: () => ({ isRestricted: false }),
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'w   r        w   r       r   r       r        r      r        r       w',
    NETWORK: 'w   -        w   -       -   -       -        -      -        -       w',
    NCC:     'w   -        w   -       -   -       -        -      -        -       w',
    PRIVATE: 'w   -        -   -       -   -       -        -      -        -       -',
  },
});
