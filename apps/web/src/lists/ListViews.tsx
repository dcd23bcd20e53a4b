import { Link, useNavigate } from '@tanstack/react-router';
import type { ListSearch } from './address.js';
import type { ListDescription, ListRow } from './description.js';
import { storedColumns } from './stored-columns.js';
import { ViewBar } from './ViewBar.js';
import { readView, viewState } from './view-address.js';
import type { SavedView } from './views.js';

interface Props<Row extends ListRow, Search extends ListSearch> {
  list: ListDescription<Row, Search>;
  search: Search;
}

/** The views of a list, as links. */
export function ListViews<Row extends ListRow, Search extends ListSearch>({ list, search }: Props<Row, Search>) {
  const { address, columns, path } = list;
  const navigate = useNavigate();
  const { size } = search;
  const searchOf = (view: SavedView | undefined): object => {
    if (!view) return { size };
    const read = readView(address, view, columns).search;
    return { ...read, size, cols: storedColumns(list.views, view.id) ?? read.cols };
  };
  return (
    <ViewBar
      list={list.views}
      view={search.view}
      state={viewState(address, search)}
      unknownOf={(view) => readView(address, view, columns).unknown}
      onShow={(view) => void navigate({ to: path, search: searchOf(view), state: { trail: [] } })}
      onName={(view) => void navigate({ to: path, search: (old: object) => ({ ...old, view }), replace: true })}
      link={(view, children, isCurrent) => (
        <Link
          key={view?.id ?? ''}
          to={path}
          search={searchOf(view)}
          activeOptions={{ exact: true }}
          inactiveProps={{ 'aria-current': isCurrent ? 'page' : undefined }}
        >
          {children}
        </Link>
      )}
    />
  );
}
