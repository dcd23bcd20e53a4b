import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { RowSelectionState } from '@tanstack/react-table';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useGraphql, useKept } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { Grid, type GridSort } from '../../../grid/Grid.js';
import type { GridHandle } from '../../../grid/roving.js';
import { organisationKinds, word } from '../../../i18n/labels.js';
import { type KeyBinding, useKeys } from '../../../keys/registry.js';
import type { BulkAction } from '../../../lists/BulkDialog.js';
import { SelectionBar } from '../../../lists/SelectionBar.js';
import { inOrder, useListSettings } from '../../../lists/settings.js';
import { storedColumns } from '../../../lists/stored-columns.js';
import { ViewBar } from '../../../lists/ViewBar.js';
import type { SavedView } from '../../../lists/views.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { NewLink } from '../../../lists/NewLink.js';
import { useCursorPaging } from '../../../lists/paging.js';
import { type OrganisationColumn, type OrganisationRow, useColumns, usualColumns } from './columns.js';
import { EmptyOrganisations } from './EmptyOrganisations.js';
import { ExportOrganisations } from './ExportOrganisations.js';
import css from '../../../lists/list-page.module.css';
import { forgetOpened, rememberList, rowToReturnTo } from '../../../lists/list-memory.js';
import { OrganisationCards } from './OrganisationCards.js';
import { type OrganisationsSearch, toFilter, toOrder } from './search.js';
import { Toolbar } from './Toolbar.js';
import { readView, viewState } from './views.js';

const OrganisationPreview = lazy(() =>
  import('./OrganisationPreview.js').then(({ OrganisationPreview: component }) => ({ default: component })),
);
const OrganisationCell = lazy(() => import('./OrganisationCell.js'));
const OrganisationsBulk = lazy(() => import('./OrganisationsBulk.js'));

const organisationsList = graphql(`
  query Organisations($filter: OrganisationFilter, $orderBy: [OrganisationOrder!], $search: String, $first: Int, $after: String) {
    organisations(filter: $filter, orderBy: $orderBy, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        name
        kind
        status
        legalForm
        website
        updatedAt
        region {
          code
          name
        }
        identifiers(first: 3) {
          nodes {
            id
            scheme
            value
          }
        }
        country {
          id
          code
          name
        }
        source {
          code
          title
        }
        metrics {
          degree
          betweenness
          isBroker
          countriesReached
        }
        participations(first: 6, orderBy: [{ project: { displayName: ASC } }]) {
          totalCount
          nodes {
            id
            role
            project {
              id
              displayName
            }
          }
        }
      }
    }
  }
`);

const flaggedOrganisations = graphql(`
  query FlaggedOrganisations {
    qualityFlags(filter: { state: { eq: OPEN }, recordType: { eq: "Organisation" } }, first: 500) {
      nodes {
        id
        recordId
      }
    }
  }
`);

const NO_ROWS: readonly OrganisationRow[] = [];

type Change = (next: Partial<OrganisationsSearch>, options?: { replace?: boolean; keepPage?: boolean }) => void;

/** Changes the address. Every change but a preview starts the list again at its first page. */
function useChange(): Change {
  const navigate = useNavigate({ from: '/orgs' });
  return (next, { replace = false, keepPage = false } = {}) => {
    void navigate({
      search: (old) => ({ ...old, ...(keepPage ? {} : { after: undefined, page: undefined }), ...next }),
      state: (old) => (keepPage ? { ...old } : { ...old, trail: [] }),
      replace,
    });
  };
}

function useOrganisations(search: OrganisationsSearch, size: number) {
  const flags = useGraphql(flaggedOrganisations, undefined, { enabled: search.flag !== undefined });
  const flagged = flags.data?.qualityFlags.nodes.flatMap(({ recordId }) => recordId ?? []) ?? [];
  const variables = {
    filter: toFilter(search, flagged),
    // A search without a chosen order comes best match first.
    orderBy: search.q && !search.sort ? undefined : toOrder(search),
    search: search.q,
    first: size,
    after: search.after,
  };
  const ready = search.flag === undefined || flags.data !== undefined;
  const list = useGraphql(organisationsList, variables, { enabled: ready });
  return {
    list,
    flagged,
    failure: flags.error ?? list.error,
    matching: { filter: variables.filter, search: search.q },
  };
}

/** The views of this list, as links. */
function Views({ search, columns }: { search: OrganisationsSearch; columns: readonly OrganisationColumn[] }) {
  const navigate = useNavigate({ from: '/orgs' });
  const { size } = search;
  const searchOf = (view: SavedView | undefined): OrganisationsSearch => {
    if (!view) return { size };
    const read = readView(view, columns).search;
    return { ...read, size, cols: storedColumns('ORGANISATIONS', view.id) ?? read.cols };
  };
  return (
    <ViewBar
      list="ORGANISATIONS"
      view={search.view}
      state={viewState(search)}
      unknownOf={(view) => readView(view, columns).unknown}
      onShow={(view) => void navigate({ search: searchOf(view), state: { trail: [] } })}
      onName={(view) => void navigate({ search: (old) => ({ ...old, view }), replace: true })}
      link={(view, children, isCurrent) => (
        <Link
          key={view?.id ?? ''}
          to="/orgs"
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

interface Bulk {
  readonly action: BulkAction;
  readonly rows?: readonly OrganisationRow[];
}

/** The list of organisations: filters, columns, order, page and search in the address, with a preview beside it. */
export function OrganisationsPage() {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/orgs' });
  const search = useSearch({ from: '/orgs' });
  const change = useChange();
  const grid = useRef<GridHandle>(null);
  const [selection, setSelection] = useState<RowSelectionState>({});
  const phone = useMediaQuery('(max-width: 639.98px)', false, { getInitialValueInEffect: false });
  const wide = useMediaQuery('(min-width: 960px)', true, { getInitialValueInEffect: false });
  const declared = useColumns();
  const settings = useListSettings('ORGANISATIONS', declared, usualColumns, search);
  const columns = inOrder(declared, settings.shown) as readonly OrganisationColumn[];
  const size = search.size ?? 50;
  const { list, flagged, failure, matching } = useOrganisations(search, size);
  const [editing, setEditing] = useState<{ row: OrganisationRow; column: string } | null>(null);
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const [isAll, setAll] = useState(false);
  const { data, since } = useKept(list);
  const connection = data?.organisations;
  const rows: readonly OrganisationRow[] = connection?.nodes ?? NO_ROWS;
  const paging = useCursorPaging('/orgs', search, connection?.pageInfo.endCursor);
  // The address is part of it: `search` changes with it, also where the rows stay the same.
  useEffect(() => {
    if (search && rows.length > 0) rememberList(rows);
  }, [rows, search]);
  useEffect(() => {
    if (rows.length > 0) forgetOpened();
  }, [rows]);
  const sortedBy = columns.find(
    ({ sort }) => sort !== undefined && sort === (search.sort ?? (search.q ? undefined : 'name')),
  );
  const selected = rows.filter(({ id }) => selection[id]);
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
  const sort: GridSort = { column: sortedBy?.id ?? '', descending: search.dir === 'desc' };
  const onSort = ({ column, descending }: GridSort) =>
    change({ sort: columns.find(({ id }) => id === column)?.sort, dir: descending ? 'desc' : undefined });
  const open = (row: OrganisationRow) => {
    void navigate({ to: '/orgs/$id', params: { id: row.id } });
  };
  const preview = (row: OrganisationRow | undefined) => change({ preview: row?.id }, { replace: true, keepPage: true });
  const onActive = (row: OrganisationRow, by: 'key' | 'click') => {
    if (search.preview || (by === 'click' && wide)) preview(row);
  };
  const closePreviewOrSelection = () => {
    if (search.preview) preview(undefined);
    else select({});
    grid.current?.focus();
  };
  const keys: KeyBinding[] = [
    { keys: 'j', label: t`Next row`, run: () => grid.current?.move(1) },
    { keys: 'k', label: t`Previous row`, run: () => grid.current?.move(-1) },
    { keys: 'f2', label: t`Change the cell`, run: () => grid.current?.edit() },
    { keys: 'x', label: t`Select or deselect`, run: () => grid.current?.toggle() },
    {
      keys: 'p',
      label: t`Preview on or off`,
      run: () => preview(search.preview ? undefined : rows[grid.current?.activeIndex() ?? 0]),
    },
    { keys: 'escape', label: t`Close the preview, then clear the selection`, run: closePreviewOrSelection },
  ];
  useKeys(t`This list`, phone ? [] : keys);

  return (
    <div className={css.list}>
      <div className={css.top}>
        <PageHead
          title={t`Organisations`}
          count={connection?.totalCount}
          updating={list.isFetching && connection !== undefined}
          actions={
            <>
              <ExportOrganisations
                search={search}
                flagged={flagged}
                total={connection?.totalCount}
                columns={columns}
                visible={settings.visible}
              />
              <NewLink type="organisations" label={t`New organisation`} />
            </>
          }
        />
        <Views search={search} columns={declared} />
        <Toolbar search={search} onChange={change} settings={settings} columns={declared} sort={sort} onSort={onSort} />
        {failure ? (
          <ErrorBanner
            error={failure}
            onRetry={failure.code === 'CURSOR_INVALID' ? paging.onFirst : () => void list.refetch()}
            since={since}
          />
        ) : null}
      </div>
      <div className={css.body}>
        {!connection && !failure ? (
          <div className={css.pad}>
            <SkeletonRows rows={12} />
          </div>
        ) : null}
        {connection && rows.length === 0 ? <EmptyOrganisations search={search} onChange={change} /> : null}
        {rows.length > 0 && phone ? <OrganisationCards rows={rows} onOpen={open} /> : null}
        {rows.length > 0 && !phone ? (
          <Grid
            ref={grid}
            label={t`Organisations`}
            columns={columns}
            visible={settings.visible}
            rows={rows}
            total={connection?.totalCount ?? 0}
            offset={(paging.page - 1) * size}
            rowHeight={settings.rowHeight}
            sort={sort}
            onSort={onSort}
            selection={selection}
            onSelection={select}
            onEdit={(row, column) => setEditing({ row, column })}
            editor={
              editing
                ? {
                    row: editing.row.id,
                    column: editing.column,
                    content: (
                      <Suspense fallback={null}>
                        <OrganisationCell key={editing.column + editing.row.id} {...editing} onClose={closeEditor} />
                      </Suspense>
                    ),
                  }
                : undefined
            }
            nameOf={(row) => row.name ?? ''}
            onOpen={open}
            onActive={onActive}
            startAt={rowToReturnTo()}
          />
        ) : null}
        {search.preview && wide && !phone ? (
          <Suspense fallback={null}>
            <OrganisationPreview id={search.preview} onClose={closePreviewOrSelection} />
          </Suspense>
        ) : null}
      </div>
      {selected.length > 0 ? (
        <SelectionBar
          rows={selected.map((row) => [row.name ?? '', row.country?.name ?? '', word(organisationKinds, row.kind)])}
          total={connection?.totalCount ?? 0}
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
          <OrganisationsBulk {...bulk} variables={matching} total={connection?.totalCount ?? 0} onClose={closeBulk} />
        </Suspense>
      ) : null}
      {connection && connection.totalCount > 0 ? (
        <Pager
          {...paging}
          size={size}
          shown={rows.length}
          total={connection.totalCount}
          hasNext={connection.pageInfo.hasNextPage}
        />
      ) : null}
    </div>
  );
}
