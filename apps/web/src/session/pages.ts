import { type ActingRole, roleOf, useMe } from './me.js';

const CENTRES: readonly ActingRole[] = ['COORDINATOR', 'EDITOR', 'AUDITOR', 'DEMO'];

/** Whose work a page is: it stands in the navigation of these roles. A page that is not named here is everybody's. */
const OF_ROLES: Readonly<Record<string, readonly ActingRole[]>> = {
  '/': CENTRES,
  '/records': [...CENTRES, 'NODE_ADMIN'],
  '/review': ['COORDINATOR', 'EDITOR', 'DEMO'],
  '/people': ['COORDINATOR', 'EDITOR', 'DEMO'],
  '/newsletters': CENTRES,
  '/quality': CENTRES,
  '/duplicates': CENTRES,
  '/subject-requests': ['COORDINATOR', 'DEMO'],
  '/jobs': [...CENTRES, 'NODE_ADMIN'],
  '/admin/audit': ['NODE_ADMIN', 'AUDITOR'],
  '/admin/privacy': ['NODE_ADMIN', 'COORDINATOR', 'AUDITOR', 'DEMO'],
  '/admin/users': ['NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN', 'AUDITOR'],
};

/** Whether a page is among those that whoever asks works with. In: its path. */
export function useSees(): (path: string) => boolean {
  const role = roleOf(useMe());
  return (path) => OF_ROLES[path]?.includes(role) ?? true;
}
