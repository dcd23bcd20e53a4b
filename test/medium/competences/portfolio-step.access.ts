import { accessTable } from '../access/table.js';

/** Seen with its item; only the verb that moves the item makes one. */
export default accessTable({
  type: 'PortfolioStep',
  seenWith: ['item'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   r       r        r      r        r       r',
  },
});
