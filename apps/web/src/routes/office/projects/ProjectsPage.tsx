import { msg } from '@lingui/core/macro';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../../../gql/index.js';
import { projectStatuses } from '../../../i18n/project-words.js';
import { word } from '../../../i18n/words.js';
import type { ListDescription } from '../../../lists/description.js';
import { ListPage } from '../../../lists/ListPage.js';
import { useListRows } from '../../../lists/list-rows.js';
import { type ProjectRow, projectColumns } from './columns.js';
import { type ProjectsSearch, projectsAddress, toFilter } from './search.js';

const projectsList = graphql(`
  query Projects($filter: ProjectFilter, $orderBy: [ProjectOrder!], $search: String, $first: Int, $after: String) {
    projects(filter: $filter, orderBy: $orderBy, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        displayName
        acronym
        website
        updatedAt
        source {
          code
        }
        title
        status
        periodAsPrinted
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        grantAgreement {
          number
        }
        fundings(first: 10) {
          nodes {
            id
            programme {
              name
            }
          }
        }
        participations(first: 1) {
          totalCount
        }
        lead: participations(first: 2, filter: { role: { eq: LEAD_PARTNER } }) {
          nodes {
            id
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const projects: ListDescription<ProjectRow, ProjectsSearch> = {
  path: '/projects',
  type: { name: 'Project', slug: 'projects', list: 'projects' },
  views: 'PROJECTS',
  address: projectsAddress,
  texts: { title: msg`Projects`, add: msg`New project`, none: msg`No projects yet` },
  columns: projectColumns,
  usual: ['programme', 'agreement', 'period', 'status', 'lead', 'participations'],
  filters: { status: { label: msg`Status` }, archived: { label: msg`Archived` } },
  useRows: (search, page) =>
    useListRows(projectsList, ({ projects: found }) => found, {
      filter: toFilter(search),
      orderBy: projectsAddress.orderOf(search),
      search: search.q,
      ...page,
    }),
  nameOf: ({ displayName }) => displayName ?? '',
  copied: ({ displayName, title, status }) => [displayName ?? '', title ?? '', word(projectStatuses, status)],
};

/** The list of projects. */
export function ProjectsPage() {
  return <ListPage list={projects} search={useSearch({ from: '/projects' })} />;
}
