import { accessTable } from '../access/table.js';

export default accessTable({
  type: 'NewsletterTopic',
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'w   r        w   r       r   r       r        r      r        r       w',
    NETWORK: 'w   r        w   r       r   r       r        r      r        -       w',
    NCC:     'w   -        w   -       -   -       -        -      r        -       w',
    PRIVATE: 'w   -        -   -       -   -       -        -      r        -       -',
  },
});
