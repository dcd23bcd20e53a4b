import { accessTable } from '../access/table.js';

/** Seen with the value; only the verbs that approve and open it make one. */
export default accessTable({
  type: 'ValueDecision',
  seenWith: ['indicatorValue'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
