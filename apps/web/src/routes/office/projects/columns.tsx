import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ProjectsQuery } from '../../../gql/graphql.js';
import type { GridColumn } from '../../../grid/Grid.js';
import { formatMoment, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { projectStatuses, word } from '../../../i18n/labels.js';
import type { SortField } from './search.js';

export type ProjectRow = ProjectsQuery['projects']['nodes'][number];

export interface ProjectColumn extends GridColumn<ProjectRow> {
  readonly sort?: SortField;
}

export const usualColumns = ['programme', 'agreement', 'period', 'status', 'lead', 'participations'];

const programmes = (row: ProjectRow): string =>
  row.fundings.nodes
    .map(({ programme }) => programme?.name)
    .filter(Boolean)
    .join(', ');

/** All columns of the list, in their order. */
export function useColumns(): readonly ProjectColumn[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t`Project`,
        width: 240,
        sortable: true,
        sort: 'displayName',
        cell: (row) => (
          <Link to="/projects/$id" params={{ id: row.id }} tabIndex={-1} title={row.title ?? undefined}>
            {row.displayName}
          </Link>
        ),
      },
      {
        id: 'acronym',
        header: t`Acronym`,
        width: 150,
        editable: true,
        sortable: true,
        sort: 'acronym',
        cell: (row) => row.acronym,
      },
      { id: 'title', header: t`Title`, width: 300, cell: (row) => <span title={row.title ?? ''}>{row.title}</span> },
      {
        id: 'programme',
        header: t`Programme`,
        width: 220,
        cell: (row) => <span title={programmes(row)}>{programmes(row)}</span>,
      },
      { id: 'agreement', header: t`Grant agreement`, width: 150, cell: (row) => row.grantAgreement?.number },
      {
        id: 'period',
        header: t`Period`,
        width: 190,
        sortable: true,
        sort: 'startsOn',
        cell: (row) => formatPeriod(row.startsOn, row.endsOn) || row.periodAsPrinted,
      },
      {
        id: 'status',
        header: t`Status`,
        width: 120,
        editable: true,
        sortable: true,
        sort: 'status',
        cell: (row) => word(projectStatuses, row.status),
      },
      {
        id: 'lead',
        header: t`Lead partner`,
        width: 240,
        cell: (row) =>
          row.lead.nodes
            .map(({ organisation }) => organisation?.name)
            .filter(Boolean)
            .join(', '),
      },
      {
        id: 'participations',
        header: t`Participations`,
        width: 120,
        number: true,
        cell: (row) => formatNumber(row.participations.totalCount),
      },
      {
        id: 'website',
        header: t`Website`,
        width: 200,
        editable: true,
        cell: (row) => row.website?.replace(/^https?:\/\//, ''),
      },
      { id: 'source', header: t`Source`, width: 90, cell: (row) => row.source?.code },
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
