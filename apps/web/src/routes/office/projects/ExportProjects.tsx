import { projectStatuses, word } from '../../../i18n/labels.js';
import { ExportButton } from '../../../lists/export/ExportButton.js';
import type { ProjectColumn } from './columns.js';
import { type ProjectsSearch, toFilter, toOrder } from './search.js';

/** What of a record each column of the list shows, as the export names it. */
const EXPORTED: Readonly<Record<string, readonly string[]>> = {
  name: ['displayName'],
  acronym: ['acronym'],
  title: ['title'],
  programme: ['fundings.programme'],
  agreement: ['grantAgreement'],
  period: ['startsOn', 'endsOn'],
  status: ['status'],
  lead: [],
  participations: ['participations.organisation'],
  website: ['website'],
  source: ['source'],
  updated: ['updatedAt'],
};

interface Props {
  search: ProjectsSearch;
  total: number | undefined;
  columns: readonly ProjectColumn[];
  visible: ReadonlySet<string>;
}

/** Saves the list of projects as it is filtered, sorted and searched now. */
export function ExportProjects({ search, total, columns, visible }: Props) {
  const exported = columns.flatMap(({ id, header }) => {
    const fields = EXPORTED[id] ?? [];
    return fields.map((field) => ({
      id: field,
      heading: fields.length > 1 ? `${String(header)} (${field})` : String(header),
      visible: id === 'name' || visible.has(id),
    }));
  });
  const list = {
    name: 'projects',
    total,
    filter: toFilter(search),
    orderBy: toOrder(search),
    search: search.q,
    about: search.status ? word(projectStatuses, search.status) : undefined,
    columns: exported,
  };
  return <ExportButton list={list} />;
}
