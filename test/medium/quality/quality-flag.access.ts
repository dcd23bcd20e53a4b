import { accessTable } from '../access/table.js';

/** A flag carries the name of its record, and people are shown to fewer than other records of the same visibility. */
export default accessTable({
  type: 'QualityFlag',
  line: ({ values, visibility = '' }) => (values.recordType === 'Person' ? `person ${visibility}` : visibility),
  values: (place) => ({ recordType: place < 8 ? 'Organisation' : 'Person' }),
  lines: {
    //                  coordinator  editor      partner     officer  admin  auditor  public  demo
    //                  own other    own other   own other
    PUBLIC:           'w   r        w   r       r   r       r        r      r        r       w',
    NETWORK:          'w   r        w   r       r   r       r        r      r        -       w',
    NCC:              'w   -        w   -       -   -       -        -      r        -       w',
    PRIVATE:          'w   -        -   -       -   -       -        -      r        -       -',
    'person PUBLIC':  'w   r        w   r       r   r       r        r      r        r       w',
    'person NETWORK': 'w   -        w   -       -   -       -        -      -        -       w',
    'person NCC':     'w   -        w   -       -   -       -        -      -        -       w',
    'person PRIVATE': 'w   -        -   -       -   -       -        -      -        -       -',
  },
});
