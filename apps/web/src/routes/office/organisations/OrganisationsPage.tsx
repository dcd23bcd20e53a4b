import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RowSelectionState } from '@tanstack/react-table';
import { useEffect, useRef, useState } from 'react';
import { useGraphql, useKept } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { Grid } from '../../../grid/Grid.js';
import type { GridHandle } from '../../../grid/roving.js';
import { type KeyBinding, useKeys } from '../../../keys/registry.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { useCursorPaging } from '../paging.js';
import { type OrganisationRow, useColumns, useListSettings } from './columns.js';
import { EmptyOrganisations } from './EmptyOrganisations.js';
import css from './list.module.css';
import { forgetOpened, rememberList, rowToReturnTo } from './list-memory.js';
import { OrganisationCards } from './OrganisationCards.js';
import { OrganisationPreview } from './OrganisationPreview.js';
import { SelectionBar } from './SelectionBar.js';
import { type OrganisationsSearch, toFilter, toOrder } from './search.js';
import { Toolbar } from './Toolbar.js';

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
        name
        kind
        status
        updatedAt
        country {
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
  return { list, failure: flags.error ?? list.error };
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
  const settings = useListSettings(search.cols);
  const size = search.size ?? 50;
  const { list, failure } = useOrganisations(search, size);
  const columns = useColumns();
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
  const open = (row: OrganisationRow) => {
    void navigate({ to: '/orgs/$id', params: { id: row.id } });
  };
  const preview = (row: OrganisationRow | undefined) => change({ preview: row?.id }, { replace: true, keepPage: true });
  const onActive = (row: OrganisationRow, by: 'key' | 'click') => {
    if (search.preview || (by === 'click' && wide)) preview(row);
  };
  const closePreviewOrSelection = () => {
    if (search.preview) preview(undefined);
    else setSelection({});
    grid.current?.focus();
  };
  const keys: KeyBinding[] = [
    { keys: 'j', label: t`Next row`, run: () => grid.current?.move(1) },
    { keys: 'k', label: t`Previous row`, run: () => grid.current?.move(-1) },
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
        />
        <Toolbar search={search} onChange={change} settings={settings} columns={columns} />
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
            sort={{ column: sortedBy?.id ?? '', descending: search.dir === 'desc' }}
            onSort={(sort) =>
              change({
                sort: columns.find(({ id }) => id === sort.column)?.sort,
                dir: sort.descending ? 'desc' : undefined,
              })
            }
            selection={selection}
            onSelection={setSelection}
            nameOf={(row) => row.name ?? ''}
            onOpen={open}
            onActive={onActive}
            startAt={rowToReturnTo()}
          />
        ) : null}
        {search.preview && wide && !phone ? (
          <OrganisationPreview id={search.preview} onClose={closePreviewOrSelection} />
        ) : null}
      </div>
      {selected.length > 0 ? <SelectionBar rows={selected} onClear={() => setSelection({})} /> : null}
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
