import { accessTable } from '../access/table.js';

/** Whoever works in the network and sees the organisation; a partner, its own. */
export default accessTable({
  type: 'OrganisationProfile',
  about: ['organisation'],
  seenWith: ['organisation'],
  lines: {
    //    coordinator  editor      partner     officer  admin  auditor  public  demo
    //    own other    own other   own other
    ALL: 'r   r        r   r       r   -       r        r      r        -       r',
  },
});
