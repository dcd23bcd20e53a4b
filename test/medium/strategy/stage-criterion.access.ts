import { accessTable } from '../access/table.js';

/** Reference data: the seeds make it, everybody sees it. */
export default accessTable({
  type: 'StageCriterion',
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
