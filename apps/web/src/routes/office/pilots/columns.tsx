import { msg } from '@lingui/core/macro';
import type { PilotsQuery } from '../../../gql/graphql.js';
import { formatMoment, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { pilotScopes, pilotStatuses } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { cut } from '../../../lists/cut.js';
import type { ListColumn } from '../../../lists/description.js';
import { RecordName } from '../../../lists/RecordName.js';

export type PilotRow = PilotsQuery['pilots']['nodes'][number];

/** All columns of the list of pilots, in their order. */
export const pilotColumns: readonly ListColumn<PilotRow>[] = [
  {
    id: 'title',
    header: msg`Pilot`,
    width: 300,
    exported: 'title',
    cell: (row) => <RecordName path="/pilots" id={row.id} name={row.title} title={row.theme} />,
  },
  {
    id: 'centre',
    header: msg`Centre`,
    width: 90,
    sort: 'centre',
    exported: 'steward',
    cell: (row) => row.steward?.country?.code,
  },
  {
    id: 'scope',
    header: msg`Scope`,
    width: 120,
    sort: 'scope',
    change: { field: 'scope', words: pilotScopes },
    exported: 'scope',
    cell: (row) => word(pilotScopes, row.scope),
  },
  {
    id: 'status',
    header: msg`Status`,
    width: 110,
    sort: 'status',
    change: { field: 'status', words: pilotStatuses },
    exported: 'status',
    cell: (row) => word(pilotStatuses, row.status),
  },
  {
    id: 'theme',
    header: msg`Theme`,
    width: 210,
    sort: 'theme',
    change: { field: 'theme', isOwn: true },
    exported: 'theme',
    cell: (row) => cut(row.theme),
  },
  {
    id: 'territory',
    header: msg`Place`,
    width: 200,
    sort: 'territory',
    exported: ['territory', 'country'].map((field) => ({
      field,
      heading: field === 'country' ? msg`Country` : msg`Place`,
    })),
    cell: (row) => cut(row.territory || row.region?.name || row.country?.name),
  },
  {
    id: 'coordinator',
    header: msg`Coordinator`,
    width: 200,
    sort: 'coordinator',
    exported: 'coordinator',
    cell: (row) => cut(row.coordinator?.name),
  },
  {
    id: 'project',
    header: msg`Project`,
    width: 150,
    sort: 'project',
    exported: 'project',
    cell: (row) => cut(row.project?.displayName),
  },
  {
    id: 'period',
    header: msg`Period`,
    width: 170,
    sort: 'startsOn',
    exported: [
      { field: 'startsOn', heading: msg`Begins on` },
      { field: 'endsOn', heading: msg`Ends on` },
    ],
    cell: (row) => formatPeriod(row.startsOn, row.endsOn),
  },
  {
    id: 'competences',
    header: msg`Competences shown`,
    width: 110,
    number: true,
    cell: (row) => formatNumber(row.competences.totalCount),
  },
  {
    id: 'results',
    header: msg`Results`,
    width: 90,
    number: true,
    cell: (row) => formatNumber(row.results.totalCount),
  },
  { id: 'source', header: msg`Source`, width: 90, exported: 'source', cell: (row) => row.source?.code },
  {
    id: 'updated',
    header: msg`Changed`,
    width: 160,
    sort: 'updatedAt',
    exported: 'updatedAt',
    cell: (row) => formatMoment(row.updatedAt),
  },
];
