import { accessTable } from '../access/table.js';

/** One’s own, and those of the centre or organisation that one answers for. */
export default accessTable({
  type: 'RoleAssignment',
  line: ({ values }, who) => {
    if (values.user === who.userId) return 'own';
    const isKept =
      who.role === 'COORDINATOR'
        ? who.nccIds.includes(String(values.ncc))
        : who.role === 'PARTNER_ADMIN' && who.organisationIds.includes(String(values.organisationId));
    return isKept ? 'kept' : 'other';
  },
  lines: {
    //      coordinator  editor      partner     officer  admin  auditor  public  demo
    //      own other    own other   own other
    own:   'r   r        r   r       r   r       r        r      r        -       -',
    kept:  'r   r        -   -       r   r       -        r      r        -       -',
    other: '-   -        -   -       -   -       -        r      r        -       -',
  },
});
