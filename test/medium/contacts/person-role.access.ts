import { accessTable } from '../access/table.js';

/**
 * As of people; and the partners of the organisation see the roles in it. Some have no end, so that people are theirs: one of
 * them, of the eleventh, a person whom the centre keeps to itself while the role is not kept so.
 */
export default accessTable({
  type: 'PersonRole',
  about: ['organisation'],
  values: (place) => ({
    ...(place % 3 === 0 || place === 11 ? { endsOn: null } : {}),
    ...(place === 11 ? { visibility: 'NCC' } : {}),
  }),
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'w   r        w   r       r   r       r        r      r        r       w',
    NETWORK: 'w   -        w   -       r   -       -        -      -        -       w',
    NCC:     'w   -        w   -       r   -       -        -      -        -       w',
    PRIVATE: 'w   -        -   -       -   -       -        -      -        -       -',
  },
});
