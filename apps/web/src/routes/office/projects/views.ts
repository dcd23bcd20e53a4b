import { type ReadView, type SavedView, stateOf, type ViewState } from '../../../lists/views.js';
import { type ProjectsSearch, projectsSearch } from './search.js';

const criteria = ['status', 'archived'] as const;

/** What the list shows, as a view keeps it. */
export function viewState(search: ProjectsSearch): ViewState {
  const used = criteria.flatMap((field) => (search[field] ? [[field, [search[field]]] as const] : []));
  const sort = search.sort ?? (search.dir && !search.q ? 'displayName' : undefined);
  return {
    filter: Object.fromEntries(used),
    search: search.q ?? '',
    orderBy: sort ? `${search.dir ? '-' : ''}${sort}` : '',
    columns: search.cols ?? [],
  };
}

/** A view as an address, without what the list does not know: that is named beside it. */
export function readView(view: SavedView, columns: readonly { readonly id: string }[]): ReadView<ProjectsSearch> {
  const state = stateOf(view);
  const sort = state.orderBy.replace(/^-/, '');
  const search = projectsSearch({
    ...Object.fromEntries(Object.entries(state.filter).map(([criterion, [value]]) => [criterion, value])),
    q: state.search,
    sort,
    dir: state.orderBy.startsWith('-') ? 'desc' : undefined,
    cols: state.columns.filter((id) => columns.some((column) => column.id === id)),
    view: view.id,
  });
  const kept = viewState(search).filter;
  const lost = Object.entries(state.filter).flatMap(([criterion, values]) => {
    const gone = values.filter((value) => !kept[criterion]?.includes(value));
    return gone.length > 0 || !kept[criterion] ? [`${criterion} (${gone.join(', ')})`] : [];
  });
  const columnsLost = state.columns.filter((id) => !search.cols?.includes(id));
  return { search, unknown: [...lost, ...columnsLost, ...(sort && search.sort !== sort ? [sort] : [])] };
}
