import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { RowSelectionState } from '@tanstack/react-table';
import { lazy, Suspense, useRef, useState } from 'react';
import { useGraphql, useKept } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { Grid, type GridSort } from '../../../grid/Grid.js';
import type { GridHandle } from '../../../grid/roving.js';
import { projectStatuses, word } from '../../../i18n/labels.js';
import { useKeys } from '../../../keys/registry.js';
import type { BulkAction } from '../../../lists/BulkDialog.js';
import { SelectionBar } from '../../../lists/SelectionBar.js';
import { inOrder, useListSettings } from '../../../lists/settings.js';
import { storedColumns } from '../../../lists/stored-columns.js';
import { ViewBar } from '../../../lists/ViewBar.js';
import type { SavedView } from '../../../lists/views.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import { NewLink } from '../../../lists/NewLink.js';
import css from '../../../lists/list-page.module.css';
import { useCursorPaging } from '../../../lists/paging.js';
import { type ProjectColumn, type ProjectRow, useColumns, usualColumns } from './columns.js';
import { ExportProjects } from './ExportProjects.js';
import { ProjectsToolbar } from './ProjectsToolbar.js';
import { type ProjectsSearch, toFilter, toOrder } from './search.js';
import { readView, viewState } from './views.js';

const ProjectCell = lazy(() => import('./ProjectCell.js'));
const ProjectsBulk = lazy(() => import('./ProjectsBulk.js'));
const SIZE = 100;
const NO_ROWS: readonly ProjectRow[] = [];

const projectsList = graphql(`
  query Projects($filter: ProjectFilter, $orderBy: [ProjectOrder!], $search: String, $after: String) {
    projects(filter: $filter, orderBy: $orderBy, search: $search, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        displayName
        acronym
        website
        updatedAt
        source {
          code
        }
        title
        status
        periodAsPrinted
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        grantAgreement {
          number
        }
        fundings(first: 10) {
          nodes {
            id
            programme {
              name
            }
          }
        }
        participations(first: 1) {
          totalCount
        }
        lead: participations(first: 2, filter: { role: { eq: LEAD_PARTNER } }) {
          nodes {
            id
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** The views of this list, as links. */
function Views({ search, columns }: { search: ProjectsSearch; columns: readonly ProjectColumn[] }) {
  const navigate = useNavigate({ from: '/projects' });
  const searchOf = (view: SavedView | undefined): ProjectsSearch => {
    if (!view) return {};
    const read = readView(view, columns).search;
    return { ...read, cols: storedColumns('PROJECTS', view.id) ?? read.cols };
  };
  return (
    <ViewBar
      list="PROJECTS"
      view={search.view}
      state={viewState(search)}
      unknownOf={(view) => readView(view, columns).unknown}
      onShow={(view) => void navigate({ search: searchOf(view), state: { trail: [] } })}
      onName={(view) => void navigate({ search: (old) => ({ ...old, view }), replace: true })}
      link={(view, children, isCurrent) => (
        <Link
          key={view?.id ?? ''}
          to="/projects"
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

/** Nothing there at all, or nothing that matches, and then the way back to all. */
function Empty({ search, onClear }: { search: ProjectsSearch; onClear: () => void }) {
  const { t } = useLingui();
  if (!search.q && !search.status && !search.archived) {
    return (
      <EmptyState title={t`No projects yet`}>
        <Trans>The seed network is loaded at the first start. If the list stays empty, start the server again.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t`Nothing matches`}
      action={
        <Button variant="filled" onClick={onClear}>
          <Trans>Remove all filters</Trans>
        </Button>
      }
    />
  );
}

function useProjects(search: ProjectsSearch) {
  const matching = { filter: toFilter(search), search: search.q };
  const list = useGraphql(projectsList, { ...matching, orderBy: toOrder(search), after: search.after });
  return { list, matching, ...useKept(list) };
}

/** The list of projects: views, search, status, columns and order in the address. */
export function ProjectsPage() {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/projects' });
  const search = useSearch({ from: '/projects' });
  const grid = useRef<GridHandle>(null);
  const [selection, setSelection] = useState<RowSelectionState>({});
  const [editing, setEditing] = useState<{ row: ProjectRow; column: string } | null>(null);
  const [bulk, setBulk] = useState<{ action: BulkAction; rows?: readonly ProjectRow[] } | null>(null);
  const [isAll, setAll] = useState(false);
  const phone = useMediaQuery('(max-width: 639.98px)', false, { getInitialValueInEffect: false });
  const declared = useColumns();
  const settings = useListSettings('PROJECTS', declared, usualColumns, search);
  const columns = inOrder(declared, settings.shown);
  const { list, matching, data, since } = useProjects(search);
  const connection = data?.projects;
  const rows = connection?.nodes ?? NO_ROWS;
  const total = connection?.totalCount ?? 0;
  const paging = useCursorPaging('/projects', search, connection?.pageInfo.endCursor);
  const selected = rows.filter(({ id }) => selection[id]);
  const change = (next: Partial<ProjectsSearch>, replace = false) =>
    void navigate({
      search: (old) => ({ ...old, after: undefined, page: undefined, ...next }),
      state: (old) => ({ ...old, trail: [] }),
      replace,
    });
  const select = (next: RowSelectionState) => {
    setAll(false);
    setSelection(next);
  };
  const backToGrid = () => requestAnimationFrame(() => grid.current?.focus());
  const closeEditor = () => {
    setEditing(null);
    backToGrid();
  };
  const closeBulk = (isDone: boolean) => {
    setBulk(null);
    if (isDone) select({});
    backToGrid();
  };
  const sorted = search.sort ?? (search.q ? undefined : 'displayName');
  const sort: GridSort = {
    column: columns.find((column) => column.sort !== undefined && column.sort === sorted)?.id ?? '',
    descending: search.dir === 'desc',
  };
  const onSort = ({ column, descending }: GridSort) =>
    change({ sort: columns.find(({ id }) => id === column)?.sort, dir: descending ? 'desc' : undefined });
  const keys = [
    { keys: 'j', label: t`Next row`, run: () => grid.current?.move(1) },
    { keys: 'k', label: t`Previous row`, run: () => grid.current?.move(-1) },
    { keys: 'x', label: t`Select or deselect`, run: () => grid.current?.toggle() },
    { keys: 'f2', label: t`Change the cell`, run: () => grid.current?.edit() },
  ];
  useKeys(t`This list`, phone ? [] : keys);
  return (
    <div className={css.list}>
      <div className={css.top}>
        <PageHead
          title={t`Projects`}
          count={connection?.totalCount}
          updating={list.isFetching && !list.isPending}
          actions={
            <>
              <ExportProjects
                search={search}
                total={connection?.totalCount}
                columns={columns}
                visible={settings.visible}
              />
              <NewLink type="projects" label={t`New project`} />
            </>
          }
        />
        <Views search={search} columns={declared} />
        <ProjectsToolbar
          search={search}
          onChange={change}
          settings={settings}
          columns={declared}
          sort={sort}
          onSort={onSort}
        />
        {list.error ? <ErrorBanner error={list.error} onRetry={() => void list.refetch()} since={since} /> : null}
      </div>
      <div className={css.body}>
        {!connection && !list.error ? (
          <div className={css.pad}>
            <SkeletonRows rows={5} />
          </div>
        ) : null}
        {connection && rows.length === 0 ? (
          <Empty search={search} onClear={() => change({ q: undefined, status: undefined, archived: undefined })} />
        ) : null}
        {rows.length > 0 && phone ? (
          <div className={css.pad}>
            <Table
              label={t`Projects`}
              columns={columns
                .filter(({ id }) => settings.visible.has(id))
                .map(({ header, number, cell }, at) => ({ label: header, number, named: at > 0, cell }))}
              rows={rows}
            />
          </div>
        ) : null}
        {rows.length > 0 && !phone ? (
          <Grid
            ref={grid}
            label={t`Projects`}
            columns={columns}
            visible={settings.visible}
            rows={rows}
            total={total}
            offset={(paging.page - 1) * SIZE}
            rowHeight={settings.rowHeight}
            sort={sort}
            onSort={onSort}
            selection={selection}
            onSelection={select}
            nameOf={(row) => row.displayName ?? ''}
            onOpen={({ id }) => void navigate({ to: '/projects/$id', params: { id } })}
            onActive={() => {}}
            onEdit={(row, column) => setEditing({ row, column })}
            editor={
              editing
                ? {
                    row: editing.row.id,
                    column: editing.column,
                    content: (
                      <Suspense fallback={null}>
                        <ProjectCell key={editing.column + editing.row.id} {...editing} onClose={closeEditor} />
                      </Suspense>
                    ),
                  }
                : undefined
            }
          />
        ) : null}
      </div>
      {selected.length > 0 ? (
        <SelectionBar
          rows={selected.map((row) => [row.displayName ?? '', row.title ?? '', word(projectStatuses, row.status)])}
          total={total}
          isWholePage={selected.length === rows.length}
          isAll={isAll}
          onAll={() => setAll(true)}
          isArchived={search.archived === 'yes'}
          onBulk={(action) => setBulk({ action, rows: isAll ? undefined : selected })}
          onClear={() => select({})}
        />
      ) : null}
      {bulk ? (
        <Suspense fallback={null}>
          <ProjectsBulk {...bulk} variables={matching} total={total} onClose={closeBulk} />
        </Suspense>
      ) : null}
      {total > 0 ? (
        <Pager
          {...paging}
          size={SIZE}
          shown={rows.length}
          total={total}
          hasNext={connection?.pageInfo.hasNextPage ?? false}
        />
      ) : null}
    </div>
  );
}
