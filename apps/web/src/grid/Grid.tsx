import { useLingui } from '@lingui/react/macro';
import {
  type ColumnDef,
  columnVisibilityFeature,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { lazy, type MouseEvent, type ReactNode, type Ref, Suspense, useImperativeHandle, useMemo, useRef } from 'react';
import { Checkbox } from '../ui/Checkbox.js';
import { ariaSort, type Sort, SortButton } from '../ui/SortButton.js';
import { GridRow } from './GridRow.js';
import css from './grid.module.css';
import { type GridHandle, useRovingFocus } from './roving.js';
import type { BodyHandle } from './VirtualBody.js';

const VirtualBody = lazy(() => import('./VirtualBody.js'));

export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Pixels; the first column takes what is left. */
  readonly width: number;
  readonly sortable?: boolean;
  readonly number?: boolean;
  /** Its cells can be changed in place. */
  readonly editable?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface GridProps<Row extends { readonly id: string }> {
  readonly ref?: Ref<GridHandle>;
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  /** Ids of the columns shown, in any order; columns keep the order of `columns`. */
  readonly visible: ReadonlySet<string>;
  readonly rows: readonly Row[];
  /** Rows of the whole list and the place of the first one here, for screen readers. */
  readonly total: number;
  readonly offset: number;
  readonly rowHeight: number;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly selection: RowSelectionState;
  readonly onSelection: (selection: RowSelectionState) => void;
  /** Name of a row, for its checkbox. */
  readonly nameOf: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  /** The row the reader is on: by arrow, J, K or click. */
  readonly onActive: (row: Row, by: 'key' | 'click') => void;
  /** Row that takes the focus when the grid appears, e.g. on the way back from a record. */
  readonly startAt?: string;
  /** A cell shall be changed in place: F2, Enter or a double click on one of an editable column. */
  readonly onEdit?: (row: Row, column: string) => void;
  /** What stands in a cell instead of its value while it is changed. */
  readonly editor?: GridEditor;
}

export interface GridEditor {
  readonly row: string;
  readonly column: string;
  readonly content: ReactNode;
}

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });
type Features = typeof features;

/** Above this many rows only those near the window are in the page. */
const VIRTUAL_ABOVE = 100;
/** A table that is worked in with arrows: ARIA in HTML gives `table` any role, and the cells become grid cells by it. */
const asGrid = { role: 'grid', 'aria-multiselectable': true } as const;
const interactive = 'a, button, input, label';

/**
 * The table of a list: an ARIA grid with one tab stop. The table model (TanStack) keeps columns and selection, the
 * virtualizer keeps long pages short; markup, roving focus and keys are ours. One listener on the table serves all rows.
 */
export function Grid<Row extends { readonly id: string }>(props: GridProps<Row>) {
  const { t } = useLingui();
  const { columns, rows, visible, selection, onSelection, rowHeight } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const data = rows as Row[];
  const definitions = useMemo(
    () => columns.map((column) => ({ id: column.id }) as ColumnDef<Features, Row>),
    [columns],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map(({ id }) => [id, visible.has(id)])),
    [columns, visible],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: (row) => row.id,
    state: { columnVisibility, rowSelection: selection },
    onRowSelectionChange: (next) => onSelection(typeof next === 'function' ? next(selection) : next),
  });
  const shown = table.getVisibleLeafColumns().flatMap(({ id }) => columns.find((column) => column.id === id) ?? []);
  const edit = (row: Row, column: GridColumn<Row> | undefined): boolean => {
    if (!props.onEdit || !column?.editable) return false;
    props.onEdit(row, column.id);
    return true;
  };
  const body = useRef<BodyHandle>(null);
  const { active, moveTo, handle, onKeyDown, onFocus, settle, gridRef } = useRovingFocus({
    rows,
    columnCount: shown.length + 1,
    startAt: props.startAt,
    onActive: props.onActive,
    onOpen: props.onOpen,
    onEdit: (row, column) => edit(row, shown[column - 1]),
    toggle: (index, to) => table.getRowModel().rows[index]?.toggleSelected(to),
    toggleAll: () => table.toggleAllRowsSelected(true),
    scrollTo: (index) => body.current?.scrollTo(index),
  });
  useImperativeHandle(props.ref, () => handle, [handle]);
  const renderRow = (index: number) => {
    const row = rows[index];
    if (!row) return null;
    return (
      <GridRow
        key={row.id}
        row={row}
        index={index}
        position={props.offset + index + 2}
        columns={shown}
        name={props.nameOf(row)}
        height={rowHeight}
        selected={selection[row.id] === true}
        active={active.row === index}
        editor={props.editor?.row === row.id ? props.editor : undefined}
        canEdit={props.onEdit !== undefined}
        onSelect={(to) => table.getRowModel().rows[index]?.toggleSelected(to)}
      />
    );
  };
  // Long pages show their first rows at once; the rest comes with the virtualizer.
  const plain = <tbody>{rows.slice(0, VIRTUAL_ABOVE).map((_, index) => renderRow(index))}</tbody>;

  const onClick = (event: MouseEvent<HTMLTableElement>) => {
    const target = event.target as Element;
    const index = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN);
    const row = rows[index];
    if (!row || target.closest(interactive)) return;
    moveTo({ row: index, column: 1 });
    props.onActive(row, 'click');
  };
  const onDoubleClick = (event: MouseEvent<HTMLTableElement>) => {
    const target = event.target as Element;
    const [row = -1, column = 0] = (target.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '')
      .split(':')
      .map(Number);
    const record = rows[row];
    if (record && !target.closest(interactive)) edit(record, shown[column - 1]);
  };

  return (
    <div className={css.scroller} ref={scroller} style={{ scrollPaddingTop: rowHeight }}>
      <table
        ref={gridRef}
        {...asGrid}
        className={css.grid}
        aria-label={props.label}
        aria-rowcount={props.total + 1}
        aria-colcount={shown.length + 1}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        style={{ minInlineSize: 40 + shown.reduce((sum, { width }) => sum + width, 0) }}
      >
        <colgroup>
          <col style={{ inlineSize: 40 }} />
          {shown.map((column, index) => (
            <col key={column.id} style={index === 0 ? undefined : { inlineSize: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={css.check}>
              <Checkbox
                data-cell="-1:0"
                tabIndex={-1}
                aria-label={t`Select all on this page`}
                checked={rows.length > 0 && table.getIsAllRowsSelected()}
                indeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
                onChange={(event) => table.toggleAllRowsSelected(event.currentTarget.checked)}
              />
            </th>
            {shown.map((column, index) => (
              <HeaderCell key={column.id} column={column} index={index + 1} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        {rows.length > VIRTUAL_ABOVE ? (
          <Suspense fallback={plain}>
            <VirtualBody
              scroller={scroller}
              handle={body}
              count={rows.length}
              columns={shown.length + 1}
              rowHeight={rowHeight}
              renderRow={renderRow}
              afterDrawing={settle}
            />
          </Suspense>
        ) : (
          plain
        )}
      </table>
    </div>
  );
}

interface HeaderCellProps {
  column: { readonly id: string; readonly header: string; readonly sortable?: boolean; readonly number?: boolean };
  index: number;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

function HeaderCell({ column, index, sort, onSort }: HeaderCellProps) {
  const className = column.number ? css.number : undefined;
  const place = { 'data-cell': `-1:${index}`, tabIndex: -1 };
  if (!column.sortable) {
    return (
      <th scope="col" className={className} {...place}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={ariaSort(sort, column.id)}>
      <SortButton {...place} column={column.id} label={column.header} sort={sort} onSort={onSort} />
    </th>
  );
}
