import { accessTable } from '../access/table.js';

/** The people of the centre that writes, and who audits. */
export default accessTable({
  type: 'NewsletterIssue',
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'w   -        w   -       -   -       -        -      r        -       w',
    NETWORK: 'w   -        w   -       -   -       -        -      r        -       w',
    NCC:     'w   -        w   -       -   -       -        -      r        -       w',
    PRIVATE: 'w   -        -   -       -   -       -        -      r        -       -',
  },
});
