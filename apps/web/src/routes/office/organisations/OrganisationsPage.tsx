import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { lazy } from 'react';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { organisationKinds } from '../../../i18n/organisation-words.js';
import { word } from '../../../i18n/words.js';
import type { ListDescription } from '../../../lists/description.js';
import { ListPage } from '../../../lists/ListPage.js';
import css from '../../../lists/list-page.module.css';
import { useListRows } from '../../../lists/list-rows.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import { type OrganisationRow, organisationColumns } from './columns.js';
import { useOrganisationOptions } from './options.js';
import { type OrganisationsSearch, organisationsAddress, toFilter } from './search.js';

const organisationsList = graphql(`
  query Organisations($filter: OrganisationFilter, $orderBy: [OrganisationOrder!], $search: String, $first: Int, $after: String) {
    organisations(filter: $filter, orderBy: $orderBy, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        name
        kind
        status
        legalForm
        website
        updatedAt
        profile {
          completeness
          lastConfirmedAt
        }
        region {
          code
          name
        }
        identifiers(first: 3) {
          nodes {
            id
            scheme
            value
          }
        }
        country {
          id
          code
          name
        }
        source {
          code
          title
        }
        metrics {
          degree
          betweenness
          isBroker
          countriesReached
        }
        participations(first: 6, orderBy: [{ project: { displayName: ASC } }]) {
          totalCount
          nodes {
            id
            role
            project {
              id
              displayName
            }
          }
        }
      }
    }
  }
`);

const flaggedOrganisations = graphql(`
  query FlaggedOrganisations {
    qualityFlags(filter: { state: { eq: OPEN }, recordType: { eq: "Organisation" } }, first: 500) {
      nodes {
        id
        recordId
      }
    }
  }
`);

function useOrganisations(search: OrganisationsSearch, page: { first: number; after?: string }) {
  const flags = useGraphql(flaggedOrganisations, undefined, { enabled: search.flag !== undefined });
  const flagged = flags.data?.qualityFlags.nodes.flatMap(({ recordId }) => recordId ?? []) ?? [];
  const rows = useListRows(
    organisationsList,
    ({ organisations }) => organisations,
    {
      filter: toFilter(search, flagged),
      orderBy: organisationsAddress.orderOf(search),
      search: search.q,
      ...page,
    },
    search.flag === undefined || flags.data !== undefined,
  );
  return { ...rows, failure: flags.error ?? rows.failure };
}

/** An organisation on a phone: where and what it is, and the projects it takes part in. */
function Card({ row }: { row: OrganisationRow }) {
  const { t } = useLingui();
  return (
    <>
      <span className={css.cardLine}>
        <CountryMark country={row.country} />
        <span>{word(organisationKinds, row.kind) || t`Kind not stated`}</span>
      </span>
      <span className={css.tags}>
        {row.participations.nodes.map(({ id, project }) => (
          <Badge key={id}>{project?.displayName}</Badge>
        ))}
      </span>
    </>
  );
}

const organisations: ListDescription<OrganisationRow, OrganisationsSearch> = {
  path: '/orgs',
  type: { name: 'Organisation', slug: 'organisations', list: 'organisations' },
  views: 'ORGANISATIONS',
  address: organisationsAddress,
  texts: { title: msg`Organisations`, add: msg`New organisation`, none: msg`No organisations yet` },
  columns: organisationColumns,
  usual: ['country', 'kind', 'projects', 'degree'],
  filters: {
    country: { label: msg`Country` },
    kind: { label: msg`Kind` },
    project: {
      label: msg`Project`,
      join: { label: msg`Take part in`, any: msg`any of these projects`, all: msg`all of these projects` },
    },
    role: { label: msg`Role` },
    competence: { label: msg`Competence` },
    centre: { label: msg`Stands in the centre` },
    flag: { label: msg`Quality flag` },
    bridge: { label: msg`Bridge between centres` },
    unconfirmed: { label: msg`Not confirmed for 12 months` },
    status: { label: msg`Status` },
    archived: { label: msg`Archived` },
  },
  useOptions: useOrganisationOptions,
  useRows: useOrganisations,
  nameOf: ({ name }) => name ?? '',
  copied: ({ name, country, kind }) => [name ?? '', country?.name ?? '', word(organisationKinds, kind)],
  Card,
  Preview: lazy(() =>
    import('./OrganisationPreview.js').then(({ OrganisationPreview: component }) => ({ default: component })),
  ),
};

/** The list of organisations. */
export function OrganisationsPage() {
  return <ListPage list={organisations} search={useSearch({ from: '/orgs' })} />;
}
