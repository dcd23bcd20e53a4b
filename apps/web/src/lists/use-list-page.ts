import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { RowSelectionState } from '@tanstack/react-table';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { GridHandle } from '../grid/roving.js';
import { type KeyBinding, useKeys } from '../keys/registry.js';
import { useMay, type Verb } from '../session/may.js';
import type { Sort } from '../ui/SortButton.js';
import { type ListAddress, type ListSearch, USUAL_SIZE } from './address.js';
import type { BulkAction } from './BulkDialog.js';
import type { Change, ListDescription, ListPath, ListRow, ShownColumn } from './description.js';
import { forgetOpened, rememberList } from './list-memory.js';
import { useCursorPaging } from './paging.js';
import { inOrder, useListSettings } from './settings.js';
import { useColumns } from './use-columns.js';

function useChange(path: ListPath): Change {
  const navigate = useNavigate();
  return (next, { replace = false, keepPage = false } = {}) => {
    void navigate({
      to: path,
      search: (old: object) => ({ ...old, ...(keepPage ? {} : { after: undefined, page: undefined }), ...next }),
      state: (old) => (keepPage ? { ...old } : { ...old, trail: [] }),
      replace,
    });
  };
}

/** Which rows are selected, and whether everything that matches is meant and not only they. */
function useSelection<Row extends ListRow>(rows: readonly Row[]) {
  const [selection, setSelection] = useState<RowSelectionState>({});
  const [isAll, setAll] = useState(false);
  const select = (next: RowSelectionState) => {
    setAll(false);
    setSelection(next);
  };
  return { selection, select, isAll, meanAll: () => setAll(true), selected: rows.filter(({ id }) => selection[id]) };
}

interface Bulk<Row> {
  readonly action: BulkAction;
  readonly rows?: readonly Row[];
}

/** What is being changed: a cell, or many records. The focus goes back to the grid afterwards. */
function useWork<Row>(grid: RefObject<GridHandle | null>, onBulkDone: () => void) {
  const [editing, setEditing] = useState<{ row: Row; column: string } | null>(null);
  const [bulk, setBulk] = useState<Bulk<Row> | null>(null);
  const backToGrid = () => requestAnimationFrame(() => grid.current?.focus());
  const closeEditor = () => {
    setEditing(null);
    backToGrid();
  };
  const closeBulk = (isDone: boolean) => {
    setBulk(null);
    if (isDone) onBulkDone();
    backToGrid();
  };
  return { editing, bulk, edit: setEditing, startBulk: setBulk, closeEditor, closeBulk };
}

function useSort<Row>(
  address: ListAddress,
  search: ListSearch,
  columns: readonly ShownColumn<Row>[],
  onChange: Change,
): { sort: Sort; onSort: (sort: Sort) => void } {
  const sorted = address.sortOf(search);
  const column = columns.find(({ sort }) => sort !== undefined && sort === sorted);
  return {
    sort: { column: column?.id ?? '', descending: search.dir === 'desc' },
    onSort: (next) =>
      onChange({
        sort: columns.find(({ id }) => id === next.column)?.sort,
        dir: next.descending ? 'desc' : undefined,
      }),
  };
}

interface Preview {
  readonly id: string | undefined;
  readonly show: (id: string | undefined) => void;
}

function useListKeys(
  grid: RefObject<GridHandle | null>,
  rows: readonly ListRow[],
  preview: Preview | undefined,
  onEscape: () => void,
  isPhone: boolean,
  mayChange: boolean,
): void {
  const { t } = useLingui();
  const showHere = () => preview?.show(preview.id ? undefined : rows[grid.current?.activeIndex() ?? 0]?.id);
  const all: (KeyBinding | undefined)[] = [
    { keys: 'j', label: t`Next row`, run: () => grid.current?.move(1) },
    { keys: 'k', label: t`Previous row`, run: () => grid.current?.move(-1) },
    mayChange ? { keys: 'f2', label: t`Change the cell`, run: () => grid.current?.edit() } : undefined,
    { keys: 'x', label: t`Select or deselect`, run: () => grid.current?.toggle() },
    preview && { keys: 'p', label: t`Preview on or off`, run: showHere },
    { keys: 'escape', label: t`Close the preview, then clear the selection`, run: onEscape },
  ];
  useKeys(t`This list`, isPhone ? [] : all.filter((binding) => binding !== undefined));
}

/** Rows of the list are remembered for the pages of its records: "3 of 50", J and K, and the way back to the row. */
function useMemory(path: ListPath, search: ListSearch, rows: readonly ListRow[]): void {
  // The address is part of it: `search` changes with it, also where the rows stay the same.
  useEffect(() => {
    if (search && rows.length > 0) rememberList(path, rows);
  }, [path, rows, search]);
  useEffect(() => {
    if (rows.length > 0) forgetOpened(path);
  }, [path, rows]);
}

const NO_ROWS: readonly never[] = [];

/** The state of a list page: its address, its rows, what is selected, previewed and being changed. */
export function useListPage<Row extends ListRow, Search extends ListSearch>(
  list: ListDescription<Row, Search>,
  search: Search,
) {
  const { path, address } = list;
  const navigate = useNavigate();
  const grid = useRef<GridHandle>(null);
  const phone = useMediaQuery('(max-width: 639.98px)', false, { getInitialValueInEffect: false });
  const wide = useMediaQuery('(min-width: 960px)', true, { getInitialValueInEffect: false });
  const change = useChange(path);
  const may = useMay();
  const mayChange = may(list.type.slug, 'change');
  const declared = useColumns(list.columns, mayChange);
  const settings = useListSettings(list.views, declared, list.usual, search);
  const columns = inOrder(declared, settings.shown);
  const size = search.size ?? USUAL_SIZE;
  const answer = list.useRows(search, { first: size, after: search.after });
  const { connection } = answer;
  const rows: readonly Row[] = connection?.nodes ?? NO_ROWS;
  const chosen = useSelection(rows);
  const preview: Preview | undefined = list.Preview && {
    id: search.preview,
    show: (id) => change({ preview: id }, { replace: true, keepPage: true }),
  };
  const closePreviewOrSelection = () => {
    if (preview?.id) preview.show(undefined);
    else chosen.select({});
    grid.current?.focus();
  };
  useMemory(path, search, rows);
  useListKeys(grid, rows, preview, closePreviewOrSelection, phone, mayChange);
  return {
    ...useSort(address, search, columns, change),
    ...chosen,
    ...useWork<Row>(grid, () => chosen.select({})),
    answer,
    change,
    closePreviewOrSelection,
    columns,
    declared,
    grid,
    may: (verb: Verb) => may(list.type.slug, verb),
    paging: { ...useCursorPaging(path, search, connection?.pageInfo.endCursor), size },
    phone,
    previewed: preview && wide && !phone ? preview.id : undefined,
    rows,
    settings,
    total: connection?.totalCount ?? 0,
    open: ({ id }: Row) => void navigate({ to: `${path}/$id`, params: { id } }),
    onActive: ({ id }: Row, by: 'key' | 'click') => {
      if (preview && (preview.id || (by === 'click' && wide))) preview.show(id);
    },
  };
}

export type ListPageState<Row extends ListRow, Search extends ListSearch> = ReturnType<typeof useListPage<Row, Search>>;
