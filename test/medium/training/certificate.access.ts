import { accessTable } from '../access/table.js';

/** Seen with the person. */
export default accessTable({
  type: 'Certificate',
  seenWith: ['person'],
  line: ({ visibility, values }, { role }, rowsOf) => {
    const person = rowsOf('Person').find(({ id }) => id === values.person);
    return role === 'AUDITOR' && person?.visibility !== 'PUBLIC' ? 'NCC' : (visibility ?? 'PRIVATE');
  },
  lines: {
    //        coordinator  editor      partner     officer  admin  auditor  public  demo
    //        own other    own other   own other
    PUBLIC:  'w   r        w   r       r   r       r        r      r        r       w',
    NETWORK: 'w   -        w   -       -   -       -        -      -        -       w',
    NCC:     'w   -        w   -       -   -       -        -      -        -       w',
    PRIVATE: 'w   -        -   -       -   -       -        -      -        -       -',
  },
});
