import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { OrganisationsQuery } from '../../../gql/graphql.js';
import { formatDay, formatMoment, formatNumber } from '../../../i18n/format.js';
import { organisationKinds, organisationStatuses, roles } from '../../../i18n/organisation-words.js';
import { word } from '../../../i18n/words.js';
import type { ListColumn } from '../../../lists/description.js';
import css from '../../../lists/list-page.module.css';
import { RecordName } from '../../../lists/RecordName.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import ui from '../../../ui/ui.module.css';

export type OrganisationRow = OrganisationsQuery['organisations']['nodes'][number];

function Kind({ row }: { row: OrganisationRow }) {
  const { t } = useLingui();
  return word(organisationKinds, row.kind) || <span className={ui.dim}>{t`Not stated`}</span>;
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

function Bridge({ row }: { row: OrganisationRow }) {
  const { t } = useLingui();
  return row.metrics?.isBroker ? <Badge tone="info">{t`Bridge`}</Badge> : null;
}

function Status({ row }: { row: OrganisationRow }) {
  return (
    <>
      <span className={`${ui.dot} ${row.status === 'ACTIVE' ? ui.dotOk : ''}`} aria-hidden="true" />
      {word(organisationStatuses, row.status)}
    </>
  );
}

function Identifiers({ row }: { row: OrganisationRow }) {
  return (
    <span className={css.tags}>
      {row.identifiers.nodes.map(({ id, scheme, value }) => (
        <Badge key={id}>
          {scheme} {value}
        </Badge>
      ))}
    </span>
  );
}

const figure = (value: number | null | undefined, digits = 0) => (value == null ? '' : formatNumber(value, digits));

/** All columns of the list of organisations, in their order. */
export const organisationColumns: readonly ListColumn<OrganisationRow>[] = [
  {
    id: 'name',
    header: msg`Name`,
    width: 280,
    sort: 'name',
    change: { field: 'name', isOwn: true },
    exported: 'name',
    cell: (row) => <RecordName path="/orgs" id={row.id} name={row.name} />,
  },
  {
    id: 'country',
    header: msg`Country`,
    width: 130,
    sort: 'country',
    change: { field: 'country' },
    exported: 'country',
    cell: (row) => <CountryMark country={row.country} />,
  },
  {
    id: 'kind',
    header: msg`Kind`,
    width: 170,
    sort: 'kind',
    change: { field: 'kind', words: organisationKinds, isSorted: true },
    exported: 'kind',
    cell: (row) => <Kind row={row} />,
  },
  {
    id: 'projects',
    header: msg`Projects`,
    width: 340,
    exported: 'participations.project',
    cell: (row) => <Projects row={row} />,
  },
  {
    id: 'degree',
    header: msg`Ties`,
    width: 80,
    number: true,
    sort: 'degree',
    exported: 'metrics.degree',
    cell: (row) => figure(row.metrics?.degree),
  },
  {
    id: 'countries',
    header: msg`Countries reached`,
    width: 150,
    number: true,
    exported: 'metrics.countriesReached',
    cell: (row) => figure(row.metrics?.countriesReached),
  },
  {
    id: 'betweenness',
    header: msg`Betweenness`,
    width: 120,
    number: true,
    sort: 'betweenness',
    exported: 'metrics.betweenness',
    cell: (row) => figure(row.metrics?.betweenness, 4),
  },
  {
    id: 'bridge',
    header: msg`Bridge between centres`,
    width: 180,
    exported: 'metrics.isBroker',
    cell: (row) => <Bridge row={row} />,
  },
  {
    id: 'completeness',
    header: msg`Complete`,
    width: 100,
    number: true,
    sort: 'completeness',
    exported: 'profile.completeness',
    cell: ({ profile }) => (profile ? `${figure(profile.completeness)} %` : ''),
  },
  {
    id: 'confirmed',
    header: msg`Confirmed`,
    width: 130,
    sort: 'confirmed',
    exported: 'profile.lastConfirmedAt',
    cell: ({ profile }) => (profile?.lastConfirmedAt ? formatDay(profile.lastConfirmedAt) : ''),
  },
  {
    id: 'status',
    header: msg`Status`,
    width: 110,
    sort: 'status',
    change: { field: 'status', words: organisationStatuses },
    exported: 'status',
    cell: (row) => <Status row={row} />,
  },
  {
    id: 'legalForm',
    header: msg`Legal form`,
    width: 150,
    sort: 'legalForm',
    change: { field: 'legalForm' },
    exported: 'legalForm',
    cell: (row) => row.legalForm,
  },
  {
    id: 'website',
    header: msg`Website`,
    width: 200,
    change: { field: 'website', isOwn: true },
    exported: 'website',
    cell: (row) => <span title={row.website ?? undefined}>{row.website?.replace(/^https?:\/\//, '')}</span>,
  },
  {
    id: 'region',
    header: msg`Region`,
    width: 160,
    exported: 'region',
    cell: (row) => <span title={row.region?.code ?? undefined}>{row.region?.name}</span>,
  },
  {
    id: 'participations',
    header: msg`Participations`,
    width: 130,
    number: true,
    exported: 'participations.project',
    cell: (row) => formatNumber(row.participations.totalCount),
  },
  {
    id: 'identifiers',
    header: msg`Identifiers`,
    width: 220,
    exported: 'identifiers.value',
    cell: (row) => <Identifiers row={row} />,
  },
  {
    id: 'source',
    header: msg`Source`,
    width: 90,
    exported: 'source',
    cell: (row) => <span title={row.source?.title ?? undefined}>{row.source?.code}</span>,
  },
  {
    id: 'updated',
    header: msg`Changed`,
    width: 160,
    sort: 'updatedAt',
    exported: 'updatedAt',
    cell: (row) => formatMoment(row.updatedAt),
  },
];
