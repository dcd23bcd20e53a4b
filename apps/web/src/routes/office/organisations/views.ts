import { organisationKinds, organisationStatuses, roles } from '../../../i18n/labels.js';
import { type ReadView, type SavedView, stateOf, type ViewState } from '../../../lists/views.js';
import { fieldsInUse, filterFields, valuesOf } from './filters.js';
import { type FilterField, NOT_STATED, type OrganisationsSearch, organisationsSearch } from './search.js';

/** What the list shows, as a view keeps it. */
export function viewState(search: OrganisationsSearch): ViewState {
  const criteria = fieldsInUse(search).map((field) => [field, valuesOf(search, field)] as const);
  const all = search.projects ? [['projects', [search.projects]] as const] : [];
  const sort = search.sort ?? (search.dir && !search.q ? 'name' : undefined);
  return {
    filter: Object.fromEntries([...criteria, ...all]),
    search: search.q ?? '',
    orderBy: sort ? `${search.dir ? '-' : ''}${sort}` : '',
    columns: search.cols ?? [],
  };
}

/** The closed lists whose values the api may have given up since a view was saved. */
const closed: Partial<Record<FilterField, Readonly<Record<string, unknown>>>> = {
  kind: { ...organisationKinds, [NOT_STATED]: true },
  status: organisationStatuses,
  role: roles,
};

/** A view as an address, without what the list does not know: that is named beside it. */
export function readView(view: SavedView, columns: readonly { readonly id: string }[]): ReadView<OrganisationsSearch> {
  const state = stateOf(view);
  const unknown: string[] = [];
  const criteria: Record<string, unknown> = {};
  for (const [criterion, values] of Object.entries(state.filter)) {
    const known = filterFields.includes(criterion as FilterField) || criterion === 'projects';
    const list = closed[criterion as FilterField];
    const kept = known ? values.filter((value) => !list || Object.hasOwn(list, value)) : [];
    if (kept.length < values.length || !known) {
      const gone = values.filter((value) => !kept.includes(value));
      unknown.push(`${criterion} (${gone.join(', ')})`);
    }
    if (kept.length > 0) criteria[criterion] = kept.join(',');
  }
  const cols = state.columns.filter((id) => columns.some((column) => column.id === id));
  unknown.push(...state.columns.filter((id) => !cols.includes(id)));
  const sort = state.orderBy.replace(/^-/, '');
  const search = organisationsSearch({
    ...criteria,
    q: state.search,
    sort,
    dir: state.orderBy.startsWith('-') ? 'desc' : undefined,
    cols,
    view: view.id,
  });
  if (sort && search.sort !== sort) unknown.push(sort);
  return { search, unknown };
}
