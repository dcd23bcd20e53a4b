import allowed from '../../../../records.json?allowed';
import { type ActingRole, centresOf, roleOf, useMe } from './me.js';

export type Verb = 'create' | 'change' | 'archive' | 'restore';
/** Roles that write what their own centres keep, and nothing of another one. */
const OF_CENTRES: readonly ActingRole[] = ['COORDINATOR', 'EDITOR'];

/**
 * What whoever asks may do with records of a type: as it stands in the type's declaration (`records.json`). The api decides
 * in the end; what it would refuse is not offered. In: how the type stands in addresses, and for one record the centre that
 * keeps it, where that is known.
 */
export function useMay(): (type: string, verb: Verb, steward?: string | null) => boolean {
  const me = useMe();
  const role = roleOf(me);
  const own = centresOf(me);
  return (type, verb, steward) => {
    const rule = allowed.rules[allowed.types[type] ?? -1];
    if (!rule?.[verb]?.includes(role)) return false;
    return !steward || !OF_CENTRES.includes(role) || own.includes(steward);
  };
}
