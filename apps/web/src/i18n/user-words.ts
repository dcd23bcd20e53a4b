import { msg } from '@lingui/core/macro';
import type { UserStatus } from '../gql/graphql.js';
import type { Labels } from './words.js';

export const userStatuses: Labels<UserStatus> = {
  INVITED: msg({ message: 'Invited', context: 'user' }),
  ACTIVE: msg({ message: 'Active', context: 'user' }),
  SUSPENDED: msg({ message: 'Suspended', context: 'user' }),
};
