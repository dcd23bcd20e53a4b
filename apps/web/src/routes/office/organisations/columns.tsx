import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { OrganisationsQuery } from '../../../gql/graphql.js';
import type { GridColumn } from '../../../grid/Grid.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { organisationKinds, organisationStatuses, roles, word } from '../../../i18n/labels.js';
import { storage } from '../../../storage.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import ui from '../../../ui/ui.module.css';
import css from './list.module.css';
import type { SortField } from './search.js';

export type OrganisationRow = OrganisationsQuery['organisations']['nodes'][number];

export interface OrganisationColumn extends GridColumn<OrganisationRow> {
  readonly sort?: SortField;
}

const STORED_COLUMNS = 'seedbed-orgs-columns';
const STORED_HEIGHT = 'seedbed-row-height';
const defaultColumns = ['name', 'country', 'kind', 'projects', 'degree'];
export const heights = { compact: 30, normal: 36, roomy: 44 } as const;
export type Density = keyof typeof heights;

export interface ListSettings {
  readonly visible: ReadonlySet<string>;
  readonly density: Density;
  readonly rowHeight: number;
  readonly remember: (columns: readonly string[]) => void;
  readonly setDensity: (density: Density) => void;
}

/** Columns from the address, else as this person left them; the height of rows is always personal. Touch gives room. */
export function useListSettings(cols: readonly string[] | undefined): ListSettings {
  const touch = window.matchMedia('(pointer: coarse)').matches;
  const stored = storage.get(STORED_HEIGHT);
  const [density, setDensity] = useState<Density>(
    stored && stored in heights ? (stored as Density) : touch ? 'roomy' : 'normal',
  );
  const kept = storage.get(STORED_COLUMNS);
  const visible = useMemo(() => new Set(['name', ...(cols ?? kept?.split(',') ?? defaultColumns)]), [cols, kept]);
  return {
    visible,
    density,
    rowHeight: heights[density],
    remember: (columns) => storage.set(STORED_COLUMNS, columns.join(',')),
    setDensity: (next) => {
      storage.set(STORED_HEIGHT, next);
      setDensity(next);
    },
  };
}

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
        header: t`Country`,
        width: 130,
        sortable: true,
        sort: 'country',
        cell: (row) => <CountryMark country={row.country} />,
      },
      {
        id: 'kind',
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
