import type { ProjectFilter, ProjectOrder, ProjectStatus, SortDirection } from '../../../gql/graphql.js';
import { projectStatuses } from '../../../i18n/project-words.js';
import { listAddress, many, one } from '../../../lists/address.js';

/** What the list of projects keeps in its address. */
export const projectsAddress = listAddress({
  criteria: { status: many(projectStatuses), archived: one('yes') },
  sorts: {
    displayName: (displayName) => ({ displayName }),
    acronym: (acronym) => ({ acronym }),
    startsOn: (startsOn) => ({ startsOn }),
    endsOn: (endsOn) => ({ endsOn }),
    status: (status) => ({ status }),
    updatedAt: (updatedAt) => ({ updatedAt }),
  } satisfies Record<string, (direction: SortDirection) => ProjectOrder>,
  standard: 'displayName',
});

export type ProjectsSearch = ReturnType<typeof projectsAddress.parse>;

/** The typed filter of the API for an address. */
export const toFilter = ({ status, archived }: ProjectsSearch): ProjectFilter => ({
  ...(status ? { status: { in: status as ProjectStatus[] } } : {}),
  ...(archived ? { archivedAt: { isNull: false } } : {}),
});
