import type { UserRole as KnownRole } from '@seedbed/platform/kernel';
import { type ChoiceOf, choice } from '@seedbed/platform/records';

export const UserRole = choice('UserRole', 'What a user may do, and for whom. A user acts under one role at a time.', {
  NODE_ADMIN: 'Runs this node: users, roles, settings. Sees no more of the network than any user.',
  COORDINATOR: 'Runs the network of a centre: reads and writes all that the centre keeps.',
  EDITOR: 'Writes for a centre: all that it keeps, but private records.',
  PARTNER_ADMIN: 'Speaks for a partner organisation, and says who else does.',
  PARTNER_EDITOR: 'Keeps the profile of a partner organisation.',
  OFFICER_READ: 'A programme officer: reads across all centres, of some programmes or of all.',
  AUDITOR: 'Reads everything, also what happened and who did it; writes nothing.',
  PUBLIC: 'Whoever has no other role.',
} satisfies Record<KnownRole, string>);
export type UserRole = ChoiceOf<typeof UserRole>;
