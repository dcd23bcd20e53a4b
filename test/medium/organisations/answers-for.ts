import type { Reader } from '@seedbed/platform/kernel';
import type { Row } from '../access/row.js';
import type { AccessTable, RowsOf } from '../access/table.js';

/** Rows that only those see who answer for an organisation: the people of its centre, and its own. */
export const answersFor: Omit<AccessTable, 'type'> = {
  about: ['organisation'],
  seenWith: ['organisation'],
  line: ({ values }: Row, { nccIds }: Reader, rowsOf: RowsOf) => {
    const organisation = rowsOf('Organisation').find(({ id }) => id === values.organisation);
    return nccIds.includes(organisation?.steward ?? '') ? 'of its centre' : 'of another centre';
  },
  lines: {
    //                  coordinator  editor      partner     officer  admin  auditor  public  demo
    //                  own other    own other   own other
    'of its centre': 'r   r        r   r       r   -       -        -      r        -       r',
    'of another centre': '-   -        -   -       r   -       -        -      r        -       r',
  },
};
