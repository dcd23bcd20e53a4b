import { accessTable } from '../access/table.js';

/** Seen with its competence. */
export default accessTable({
  type: 'CompetenceOutcome',
  seenWith: ['competence'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
