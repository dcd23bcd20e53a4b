import { accessTable } from '../access/table.js';

/** Seen with the issue; only the verbs of its writers make one. */
export default accessTable({
  type: 'NewsletterVariant',
  seenWith: ['issue'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
