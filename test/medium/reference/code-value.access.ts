import { accessTable } from '../access/table.js';

export default accessTable({
  type: 'CodeValue',
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
