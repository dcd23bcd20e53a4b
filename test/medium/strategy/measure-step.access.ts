import { accessTable } from '../access/table.js';

/** Seen with its measure; only the verb that moves the measure makes one. */
export default accessTable({
  type: 'MeasureStep',
  seenWith: ['measure'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
