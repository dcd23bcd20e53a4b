import { msg } from '@lingui/core/macro';
import type { ProjectStatus } from '../gql/graphql.js';
import type { Labels } from './words.js';

export const projectStatuses: Labels<ProjectStatus> = {
  PLANNED: msg({ message: 'Planned', context: 'project' }),
  SIGNED: msg({ message: 'Signed', context: 'project' }),
  ONGOING: msg({ message: 'Ongoing', context: 'project' }),
  CLOSED: msg({ message: 'Closed', context: 'project' }),
  TERMINATED: msg({ message: 'Terminated', context: 'project' }),
};
