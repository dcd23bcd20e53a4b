import { ExportButton } from '../../../lists/export/ExportButton.js';
import type { OrganisationColumn } from './columns.js';
import { fieldsInUse, valuesOf } from './filters.js';
import { useFilterTexts } from './options.js';
import { type OrganisationsSearch, toFilter, toOrder } from './search.js';

/** What of a record each column of the list shows, as the export names it. */
const EXPORTED: Readonly<Record<string, string>> = {
  name: 'name',
  country: 'country',
  kind: 'kind',
  projects: 'participations.project',
  degree: 'metrics.degree',
  countries: 'metrics.countriesReached',
  betweenness: 'metrics.betweenness',
  bridge: 'metrics.isBroker',
  status: 'status',
  legalForm: 'legalForm',
  website: 'website',
  region: 'region',
  participations: 'participations.project',
  identifiers: 'identifiers.value',
  source: 'source',
  updated: 'updatedAt',
};

interface Props {
  search: OrganisationsSearch;
  /** Ids of organisations with a quality flag, which the filter of the list needs. */
  flagged: readonly string[];
  total: number | undefined;
  columns: readonly OrganisationColumn[];
  visible: ReadonlySet<string>;
}

/** Saves the list of organisations as it is filtered, sorted and searched now. */
export function ExportOrganisations({ search, flagged, total, columns, visible }: Props) {
  const texts = useFilterTexts();
  const about = fieldsInUse(search).map((field) =>
    texts.sentence(field, valuesOf(search, field), field === 'project' && search.projects === 'all'),
  );
  const exported = columns.flatMap(({ id, header }) => {
    const field = EXPORTED[id];
    return field ? [{ id: field, heading: String(header), visible: visible.has(id) }] : [];
  });
  const list = {
    name: 'organisations',
    total,
    filter: toFilter(search, flagged),
    orderBy: search.q && !search.sort ? undefined : toOrder(search),
    search: search.q,
    about: about.join('; ') || undefined,
    columns: exported,
  };
  return <ExportButton list={list} />;
}
