import { msg } from '@lingui/core/macro';
import type { ProjectsQuery } from '../../../gql/graphql.js';
import { formatMoment, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { projectStatuses } from '../../../i18n/project-words.js';
import { word } from '../../../i18n/words.js';
import { cut } from '../../../lists/cut.js';
import type { ListColumn } from '../../../lists/description.js';
import { RecordName } from '../../../lists/RecordName.js';

export type ProjectRow = ProjectsQuery['projects']['nodes'][number];

const joined = (names: readonly (string | null | undefined)[]): string => names.filter(Boolean).join(', ');
const programmesOf = (row: ProjectRow) => joined(row.fundings.nodes.map(({ programme }) => programme?.name));
const leadsOf = (row: ProjectRow) => joined(row.lead.nodes.map(({ organisation }) => organisation?.name));

/** All columns of the list of projects, in their order. */
export const projectColumns: readonly ListColumn<ProjectRow>[] = [
  {
    id: 'name',
    header: msg`Project`,
    width: 180,
    sort: 'displayName',
    exported: 'displayName',
    cell: (row) => <RecordName path="/projects" id={row.id} name={row.displayName} title={row.title} />,
  },
  {
    id: 'acronym',
    header: msg`Acronym`,
    width: 150,
    sort: 'acronym',
    change: { field: 'acronym', isOwn: true },
    exported: 'acronym',
    cell: (row) => row.acronym,
  },
  {
    id: 'title',
    header: msg`Title`,
    width: 300,
    exported: 'title',
    cell: (row) => cut(row.title),
  },
  {
    id: 'programme',
    header: msg`Programme`,
    width: 190,
    exported: 'fundings.programme',
    cell: (row) => cut(programmesOf(row)),
  },
  {
    id: 'agreement',
    header: msg`Grant agreement`,
    width: 150,
    exported: 'grantAgreement',
    cell: (row) => cut(row.grantAgreement?.number),
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
    cell: (row) => formatPeriod(row.startsOn, row.endsOn) || row.periodAsPrinted,
  },
  {
    id: 'status',
    header: msg`Status`,
    width: 100,
    sort: 'status',
    change: { field: 'status', words: projectStatuses },
    exported: 'status',
    cell: (row) => word(projectStatuses, row.status),
  },
  { id: 'lead', header: msg`Lead partner`, width: 190, cell: (row) => cut(leadsOf(row)) },
  {
    id: 'participations',
    header: msg`Participations`,
    width: 120,
    number: true,
    exported: 'participations.organisation',
    cell: (row) => formatNumber(row.participations.totalCount),
  },
  {
    id: 'website',
    header: msg`Website`,
    width: 200,
    change: { field: 'website', isOwn: true },
    exported: 'website',
    cell: (row) => row.website?.replace(/^https?:\/\//, ''),
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
