import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Grid } from '../grid/Grid.js';
import { PageHead } from '../ui/PageHead.js';
import { Pager } from '../ui/Pager.js';
import { ErrorBanner, SkeletonRows } from '../ui/states.js';
import { type ListSearch, valuesOf } from './address.js';
import type { ListDescription, ListRow } from './description.js';
import { EmptyList } from './EmptyList.js';
import { ListExport } from './ListExport.js';
import { ListToolbar } from './ListToolbar.js';
import { ListViews } from './ListViews.js';
import { rowToReturnTo } from './list-memory.js';
import css from './list-page.module.css';
import { NewLink } from './NewLink.js';
import { SelectionBar } from './SelectionBar.js';
import { type ListPageState, useListPage } from './use-list-page.js';

// What most visits do not need comes when it is needed. `lazy` takes the type parameters away, so they are given back.
const cards = () => import('./ListCards.js');
const ListCards = lazy(cards) as unknown as typeof import('./ListCards.js').default;
const ListCell = lazy(() => import('./ListCell.js')) as unknown as typeof import('./ListCell.js').default;
const ListBulk = lazy(() => import('./ListBulk.js')) as unknown as typeof import('./ListBulk.js').default;

interface Props<Row extends ListRow, Search extends ListSearch> {
  list: ListDescription<Row, Search>;
  /** As it stands in the address; what the list does not understand it leaves out. */
  search: Search;
}

interface PartProps<Row extends ListRow, Search extends ListSearch> extends Props<Row, Search> {
  page: ListPageState<Row, Search>;
}

/** The page of a list, made from its description: everything that can be seen of it is in the address. */
export function ListPage<Row extends ListRow, Search extends ListSearch>({
  list,
  search: written,
}: Props<Row, Search>) {
  const search = useMemo(() => list.address.parse({ ...written } as Record<string, unknown>), [list, written]);
  const page = useListPage(list, search);
  const { connection } = page.answer;
  const { Preview } = list;
  // On a phone the cards come while the rows are read, not after them.
  useEffect(() => {
    if (page.phone) void cards();
  }, [page.phone]);
  const part = { list, search, page };
  return (
    <div className={css.list}>
      <Top {...part} />
      <div className={css.body}>
        <Rows {...part} />
        {Preview && page.previewed ? (
          <Suspense fallback={null}>
            <Preview id={page.previewed} onClose={page.closePreviewOrSelection} />
          </Suspense>
        ) : null}
      </div>
      <Selected {...part} />
      {connection && connection.totalCount > 0 ? (
        <Pager
          {...page.paging}
          shown={page.rows.length}
          total={connection.totalCount}
          hasNext={connection.pageInfo.hasNextPage}
        />
      ) : null}
    </div>
  );
}

/** Heading, views, search, filters, and what went wrong. */
function Top<Row extends ListRow, Search extends ListSearch>({ list, search, page }: PartProps<Row, Search>) {
  const { i18n } = useLingui();
  const { answer, columns, settings, sort, onSort, change } = page;
  const { connection, failure } = answer;
  return (
    <div className={css.top}>
      <PageHead
        title={i18n._(list.texts.title)}
        count={connection?.totalCount}
        updating={answer.isUpdating}
        actions={
          <>
            <ListExport list={list} search={search} rows={answer} columns={columns} visible={settings.visible} />
            <NewLink type={list.type.slug} page={list.add} label={i18n._(list.texts.add)} />
          </>
        }
      />
      <ListViews list={list} search={search} />
      <ListToolbar
        list={list}
        search={search}
        onChange={change}
        settings={settings}
        columns={page.declared}
        sort={sort}
        onSort={onSort}
      />
      {failure ? (
        <ErrorBanner
          error={failure}
          onRetry={failure.code === 'CURSOR_INVALID' ? page.paging.onFirst : answer.refetch}
          since={answer.since}
        />
      ) : null}
    </div>
  );
}

/** The rows as a grid, on a phone as cards; before they are there their shape, and why there are none. */
function Rows<Row extends ListRow, Search extends ListSearch>(props: PartProps<Row, Search>) {
  const { list, search, page } = props;
  const { connection, failure } = page.answer;
  if (!connection)
    return failure ? null : (
      <div className={css.pad}>
        <SkeletonRows rows={12} />
      </div>
    );
  if (page.rows.length === 0) return <EmptyList list={list} search={search} onChange={page.change} />;
  if (page.phone)
    return (
      <Suspense fallback={null}>
        <ListCards list={list} rows={page.rows} columns={page.columns} visible={page.settings.visible} />
      </Suspense>
    );
  return <RowGrid {...props} />;
}

function RowGrid<Row extends ListRow, Search extends ListSearch>({ list, page }: PartProps<Row, Search>) {
  const { i18n } = useLingui();
  const { editing, settings, paging } = page;
  const cell = editing ? (
    <Suspense fallback={null}>
      <ListCell key={editing.column + editing.row.id} list={list} {...editing} onClose={page.closeEditor} />
    </Suspense>
  ) : null;
  return (
    <Grid
      ref={page.grid}
      label={i18n._(list.texts.title)}
      columns={page.columns}
      visible={settings.visible}
      rows={page.rows}
      total={page.total}
      offset={(paging.page - 1) * paging.size}
      rowHeight={settings.rowHeight}
      sort={page.sort}
      onSort={page.onSort}
      selection={page.selection}
      onSelection={page.select}
      onEdit={(row, column) => page.edit({ row, column })}
      editor={editing ? { row: editing.row.id, column: editing.column, content: cell } : undefined}
      nameOf={list.nameOf}
      onOpen={page.open}
      onActive={page.onActive}
      startAt={rowToReturnTo(list.path)}
    />
  );
}

/** What can be done with the selected rows, and the dialog that does it. */
function Selected<Row extends ListRow, Search extends ListSearch>({ list, search, page }: PartProps<Row, Search>) {
  const { selected, rows, total, isAll, bulk } = page;
  return (
    <>
      {selected.length > 0 ? (
        <SelectionBar
          rows={selected.map(list.copied)}
          total={total}
          isWholePage={selected.length === rows.length}
          isAll={isAll}
          onAll={page.meanAll}
          isArchived={valuesOf(search, 'archived').includes('yes')}
          may={page.may}
          onBulk={(action) => page.startBulk({ action, rows: isAll ? undefined : selected })}
          onClear={() => page.select({})}
        />
      ) : null}
      {bulk ? (
        <Suspense fallback={null}>
          <ListBulk list={list} {...bulk} asked={page.answer.asked} total={total} onClose={page.closeBulk} />
        </Suspense>
      ) : null}
    </>
  );
}
