import { accessTable } from '../access/table.js';

/** Seen with the organisation that is measured. */
export default accessTable({
  type: 'OrganisationMetrics',
  seenWith: ['organisation'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
