import type { ListAddress, ListSearch } from './address.js';
import { valuesOf } from './address.js';
import { type ReadView, type SavedView, stateOf, type ViewState } from './views.js';

/** What a list shows, as a view keeps it. */
export function viewState({ criteria, standard }: ListAddress, search: ListSearch): ViewState {
  const used = Object.keys(criteria).flatMap((name) => {
    const values = valuesOf(search, name);
    return values.length > 0 ? [[name, values] as const] : [];
  });
  const sort = search.sort ?? (search.dir && !search.q ? standard : undefined);
  return {
    filter: Object.fromEntries(used),
    search: search.q ?? '',
    orderBy: sort ? `${search.dir ? '-' : ''}${sort}` : '',
    columns: search.cols ?? [],
  };
}

/**
 * A view as an address, and what of it the list no longer knows: filters and values that were given up, columns, an
 * order. That is left out of the address and named beside the list.
 */
export function readView<Search extends ListSearch>(
  address: ListAddress<Search>,
  view: SavedView,
  columns: readonly { readonly id: string }[],
): ReadView<Search> {
  const state = stateOf(view);
  const sort = state.orderBy.replace(/^-/, '');
  const cols = state.columns.filter((id) => columns.some((column) => column.id === id));
  const search = address.parse({
    ...Object.fromEntries(Object.entries(state.filter).map(([name, values]) => [name, values.join(',')])),
    q: state.search,
    sort,
    dir: state.orderBy.startsWith('-') ? 'desc' : undefined,
    cols,
    view: view.id,
  });
  const kept = viewState(address, search).filter;
  const lost = Object.entries(state.filter).flatMap(([name, values]) => {
    const gone = values.filter((value) => !kept[name]?.includes(value));
    return gone.length > 0 || !kept[name] ? [`${name} (${gone.join(', ')})`] : [];
  });
  const columnsLost = state.columns.filter((id) => !cols.includes(id));
  return { search, unknown: [...lost, ...columnsLost, ...(sort && search.sort !== sort ? [sort] : [])] };
}
