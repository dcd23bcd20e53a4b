import { accessTable } from '../access/table.js';

/** Seen with its measure and the person; an auditor, who sees every measure, has no more of people than the public has. */
export default accessTable({
  type: 'MeasurePerson',
  seenWith: ['measure', 'person'],
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
