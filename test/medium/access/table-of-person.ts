import { type AccessTable, accessTable } from './table.js';

/**
 * The table of a record type that says something of a person: the people of its centre have it, its coordinators alone what is
 * private, and everybody what is public. In: the type, and the links without which nobody sees a row. An auditor, who sees every
 * row of what it is linked to, has no more of people than the public has.
 */
export function accessTableOfPerson({ type, seenWith }: Pick<AccessTable, 'type' | 'seenWith'>): AccessTable {
  return accessTable({
    type,
    ...(seenWith && { seenWith, line: lineWithPerson }),
    lines: {
      //        coordinator  editor      partner     officer  admin  auditor  public  demo
      //        own other    own other   own other
      PUBLIC:  'w   r        w   r       r   r       r        r      r        r       w',
      NETWORK: 'w   -        w   -       -   -       -        -      -        -       w',
      NCC:     'w   -        w   -       -   -       -        -      -        -       w',
      PRIVATE: 'w   -        -   -       -   -       -        -      -        -       -',
    },
  });
}

/** Of a person whom the public does not see an auditor has no row. */
const lineWithPerson: NonNullable<AccessTable['line']> = ({ visibility, values }, { role }, rowsOf) => {
  const person = rowsOf('Person').find(({ id }) => id === values.person);
  return role === 'AUDITOR' && person?.visibility !== 'PUBLIC' ? 'NCC' : (visibility ?? 'PRIVATE');
};
