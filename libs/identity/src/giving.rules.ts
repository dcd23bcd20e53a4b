import type { Reader } from '@seedbed/platform/kernel';
import type { UserRole } from './user-role.js';

/** A role and for whom it is, as it would be stored. */
export interface GivenRole {
  readonly role: UserRole;
  readonly ncc: string | null;
  readonly organisation: string | null;
}

const OF_PARTNERS: readonly UserRole[] = ['PARTNER_ADMIN', 'PARTNER_EDITOR'];

/**
 * Whether somebody may give a role, or end it: an admin of the node every one; a coordinator those of the partners that the
 * own centre looks after; the admin of a partner those of the own organisation.
 */
export function mayGive({ role, nccIds, organisationIds }: Reader, given: GivenRole): boolean {
  if (role === 'NODE_ADMIN' || role === 'SYSTEM') return true;
  if (!OF_PARTNERS.includes(given.role)) return false;
  if (role === 'COORDINATOR') return given.ncc !== null && nccIds.includes(given.ncc);
  return role === 'PARTNER_ADMIN' && given.organisation !== null && organisationIds.includes(given.organisation);
}
