import { msg } from '@lingui/core/macro';
import { useSearch } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { pilotScopes, pilotStatuses } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import type { ListDescription } from '../../../lists/description.js';
import { ListPage } from '../../../lists/ListPage.js';
import { useListRows } from '../../../lists/list-rows.js';
import type { Option } from '../../../ui/option.js';
import { type PilotRow, pilotColumns } from './columns.js';
import { type PilotsSearch, pilotsAddress, toFilter } from './search.js';

const pilotsList = graphql(`
  query Pilots($filter: PilotFilter, $orderBy: [PilotOrder!], $search: String, $first: Int, $after: String) {
    pilots(filter: $filter, orderBy: $orderBy, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        title
        scope
        status
        theme
        territory
        updatedAt
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        country {
          name
        }
        region {
          name
        }
        coordinator {
          id
          name
        }
        project {
          id
          displayName
        }
        steward {
          country {
            code
          }
        }
        source {
          code
        }
        competences(first: 1) {
          totalCount
        }
        results(first: 1) {
          totalCount
        }
      }
    }
  }
`);

const listOptions = graphql(`
  query PilotListOptions {
    projects(filter: { pilots: { some: {} } }, orderBy: [{ displayName: ASC }], first: 500) {
      nodes {
        id
        displayName
      }
    }
    nccs(first: 100, orderBy: [{ country: { code: ASC } }]) {
      nodes {
        id
        name
        country {
          code
        }
      }
    }
  }
`);

/** Values of the filters that are records themselves: centres, and projects with pilots. */
function usePilotOptions(): (filter: string) => readonly Option[] {
  const { data } = useGraphql(listOptions, undefined, { staleTime: 300_000 });
  return (filter) => {
    if (filter === 'project')
      return (data?.projects.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName ?? '' }));
    if (filter === 'centre')
      return (data?.nccs.nodes ?? []).map(({ name, country }) => ({ value: country?.code ?? '', label: name ?? '' }));
    return [];
  };
}

const pilots: ListDescription<PilotRow, PilotsSearch> = {
  path: '/pilots',
  type: { name: 'Pilot', slug: 'pilots', list: 'pilots' },
  views: 'PILOTS',
  address: pilotsAddress,
  texts: { title: msg`Pilots`, add: msg`New pilot`, none: msg`No pilots yet` },
  columns: pilotColumns,
  usual: ['centre', 'scope', 'status', 'territory', 'coordinator', 'project', 'competences'],
  filters: {
    centre: { label: msg`Centre` },
    scope: { label: msg`Scope` },
    status: { label: msg`Status` },
    project: { label: msg`Project` },
    shown: { label: msg`Showed a competence` },
    archived: { label: msg`Archived` },
  },
  useOptions: usePilotOptions,
  useRows: (search, page) =>
    useListRows(pilotsList, ({ pilots: found }) => found, {
      filter: toFilter(search),
      orderBy: pilotsAddress.orderOf(search),
      search: search.q,
      ...page,
    }),
  nameOf: ({ title }) => title ?? '',
  copied: ({ title, scope, status }) => [title ?? '', word(pilotScopes, scope), word(pilotStatuses, status)],
};

/** The list of pilots. */
export function PilotsPage() {
  return <ListPage list={pilots} search={useSearch({ from: '/pilots' })} />;
}
