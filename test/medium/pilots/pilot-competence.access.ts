import { accessTable } from '../access/table.js';

/** Seen with its pilot and the item of the portfolio; only the verb that moves the item makes one. */
export default accessTable({
  type: 'PilotCompetence',
  seenWith: ['pilot', 'item'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
