import { ME } from '../access/rows.js';
import { accessTable } from '../access/table.js';

/** Oneself, and those whom one has given roles to give or take. */
export default accessTable({
  type: 'User',
  line: (row, who, rowsOf) => {
    if (row.id === who.userId) return 'own';
    const assignments = rowsOf('RoleAssignment').filter(({ values }) => values.user === row.id);
    const isKept = assignments.some(({ values }) =>
      who.role === 'COORDINATOR'
        ? who.nccIds.includes(String(values.ncc))
        : who.role === 'PARTNER_ADMIN' && who.organisationIds.includes(String(values.organisationId)),
    );
    return isKept ? 'kept' : 'other';
  },
  values: (place) => (place === 0 ? { id: ME } : {}),
  lines: {
    //      coordinator  editor      partner     officer  admin  auditor  public  demo
    //      own other    own other   own other
    own:   'r   r        r   r       r   r       r        r      r        -       -',
    kept:  'r   r        -   -       r   r       -        r      r        -       -',
    other: '-   -        -   -       -   -       -        r      r        -       -',
  },
});
