import { accessTable } from '../access/table.js';

export default accessTable({
  type: 'RetentionRule',
  values: (place) => ({ recordType: `type ${place}`, keep: 'P3Y' }),
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       -   -       -        w      r        -       w',
  },
});
