import { msg } from '@lingui/core/macro';
import type { UserRole } from '../gql/graphql.js';
import type { Labels } from './words.js';

/** What people are called by what they may do. */
export const userRoles: Labels<UserRole> = {
  NODE_ADMIN: msg({ message: 'Admin of this node', context: 'role of a user' }),
  COORDINATOR: msg({ message: 'Coordinator', context: 'role of a user' }),
  EDITOR: msg({ message: 'Editor', context: 'role of a user' }),
  PARTNER_ADMIN: msg({ message: 'Partner, admin', context: 'role of a user' }),
  PARTNER_EDITOR: msg({ message: 'Partner, editor', context: 'role of a user' }),
  OFFICER_READ: msg({ message: 'Programme officer', context: 'role of a user' }),
  AUDITOR: msg({ message: 'Auditor', context: 'role of a user' }),
  PUBLIC: msg({ message: 'No role', context: 'role of a user' }),
};
