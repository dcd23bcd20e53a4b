import { accessTable } from '../access/table.js';

/** Seen with its centre, but not by the public; only the verb that moves the centre makes one. */
export default accessTable({
  type: 'StageStep',
  seenWith: ['ncc'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        -       r',
  },
});
