import { accessTable } from '../access/table.js';

/** Whoever sees the proposal. */
export default accessTable({
  type: 'ProposalConflict',
  seenWith: ['proposal'],
  lines: {
    //     coordinator  editor      partner     officer  admin  auditor  public  demo
    //     own other    own other   own other
    ALL:  'r   r        r   r       r   r       -        -      -        -       r',
  },
});
