import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OrganisationsQuery } from '../../../gql/graphql.js';
import type { GridColumn } from '../../../grid/Grid.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { organisationKinds, organisationStatuses, roles, word } from '../../../i18n/labels.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import ui from '../../../ui/ui.module.css';
import css from '../../../lists/list-page.module.css';
import type { SortField } from './search.js';

export type OrganisationRow = OrganisationsQuery['organisations']['nodes'][number];

export interface OrganisationColumn extends GridColumn<OrganisationRow> {
  readonly sort?: SortField;
}

export const usualColumns = ['country', 'kind', 'projects', 'degree'];

/** Projects of an organisation with its role where it is not a plain partner. */
function Projects({ row }: { row: OrganisationRow }) {
  return (
    <span className={css.tags}>
      {row.participations.nodes.map(({ id, role, project }) => (
        <Badge key={id}>
          {project?.displayName}
          {role && role !== 'PARTNER' ? ` · ${word(roles, role)}` : ''}
        </Badge>
      ))}
    </span>
  );
}

/** All columns of the list, in their order. */
export function useColumns(): readonly OrganisationColumn[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        id: 'name',
        editable: true,
        header: t`Name`,
        width: 280,
        sortable: true,
        sort: 'name',
        cell: (row) => (
          <Link to="/orgs/$id" params={{ id: row.id }} tabIndex={-1} title={row.name ?? undefined}>
            {row.name}
          </Link>
        ),
      },
      {
        id: 'country',
        editable: true,
        header: t`Country`,
        width: 130,
        sortable: true,
        sort: 'country',
        cell: (row) => <CountryMark country={row.country} />,
      },
      {
        id: 'kind',
        editable: true,
        header: t`Kind`,
        width: 170,
        sortable: true,
        sort: 'kind',
        cell: (row) => word(organisationKinds, row.kind) || <span className={ui.dim}>{t`Not stated`}</span>,
      },
      { id: 'projects', header: t`Projects`, width: 340, cell: (row) => <Projects row={row} /> },
      {
        id: 'degree',
        header: t`Ties`,
        width: 80,
        number: true,
        sortable: true,
        sort: 'degree',
        cell: (row) => (row.metrics?.degree == null ? '' : formatNumber(row.metrics.degree)),
      },
      {
        id: 'countries',
        header: t`Countries reached`,
        width: 150,
        number: true,
        cell: (row) => (row.metrics?.countriesReached == null ? '' : formatNumber(row.metrics.countriesReached)),
      },
      {
        id: 'betweenness',
        header: t`Betweenness`,
        width: 120,
        number: true,
        sortable: true,
        sort: 'betweenness',
        cell: (row) => (row.metrics?.betweenness == null ? '' : formatNumber(row.metrics.betweenness, 4)),
      },
      {
        id: 'bridge',
        header: t`Bridge between centres`,
        width: 180,
        cell: (row) => (row.metrics?.isBroker ? <Badge tone="info">{t`Bridge`}</Badge> : ''),
      },
      {
        id: 'status',
        editable: true,
        header: t`Status`,
        width: 110,
        sortable: true,
        sort: 'status',
        cell: (row) => (
          <>
            <span className={`${ui.dot} ${row.status === 'ACTIVE' ? ui.dotOk : ''}`} aria-hidden="true" />
            {word(organisationStatuses, row.status)}
          </>
        ),
      },
      {
        id: 'legalForm',
        editable: true,
        header: t`Legal form`,
        width: 150,
        sortable: true,
        sort: 'legalForm',
        cell: (row) => row.legalForm,
      },
      {
        id: 'website',
        editable: true,
        header: t`Website`,
        width: 200,
        cell: (row) => <span title={row.website ?? undefined}>{row.website?.replace(/^https?:\/\//, '')}</span>,
      },
      {
        id: 'region',
        header: t`Region`,
        width: 160,
        cell: (row) => <span title={row.region?.code ?? undefined}>{row.region?.name}</span>,
      },
      {
        id: 'participations',
        header: t`Participations`,
        width: 130,
        number: true,
        cell: (row) => formatNumber(row.participations.totalCount),
      },
      {
        id: 'identifiers',
        header: t`Identifiers`,
        width: 220,
        cell: (row) => (
          <span className={css.tags}>
            {row.identifiers.nodes.map(({ id, scheme, value }) => (
              <Badge key={id}>
                {scheme} {value}
              </Badge>
            ))}
          </span>
        ),
      },
      {
        id: 'source',
        header: t`Source`,
        width: 90,
        cell: (row) => <span title={row.source?.title ?? undefined}>{row.source?.code}</span>,
      },
      {
        id: 'updated',
        header: t`Changed`,
        width: 160,
        sortable: true,
        sort: 'updatedAt',
        cell: (row) => formatMoment(row.updatedAt),
      },
    ],
    [t],
  );
}
