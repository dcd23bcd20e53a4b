import { useLingui } from '@lingui/react/macro';
import { memo, type ReactNode } from 'react';
import { Checkbox } from '../ui/Checkbox.js';
import css from './grid.module.css';

interface Column<Row> {
  readonly id: string;
  readonly number?: boolean;
  readonly editable?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  row: Row;
  /** Place in this page, and in the whole list with the header as 1. */
  index: number;
  position: number;
  columns: readonly Column<Row>[];
  name: string;
  height: number;
  selected: boolean;
  active: boolean;
  /** Stands in one cell of the row instead of its value. */
  editor: { readonly column: string; readonly content: ReactNode } | undefined;
  canEdit: boolean;
  onSelect: (to: boolean) => void;
}

/** The table is a grid, so its cells may be read only; linters see plain cells. */
const readOnly = { 'aria-readonly': true } as const;

function same<Row>(before: Props<Row>, after: Props<Row>): boolean {
  return (
    before.row === after.row &&
    before.index === after.index &&
    before.position === after.position &&
    before.selected === after.selected &&
    before.active === after.active &&
    before.height === after.height &&
    before.editor === after.editor &&
    before.canEdit === after.canEdit &&
    before.columns.length === after.columns.length &&
    before.columns.every((column, at) => column === after.columns[at])
  );
}

function Row<Row extends { readonly id: string }>({
  row,
  index,
  position,
  columns,
  name,
  height,
  selected,
  active,
  editor,
  canEdit,
  onSelect,
}: Props<Row>) {
  const { t } = useLingui();
  return (
    <tr
      data-row={index}
      data-active={active || undefined}
      aria-rowindex={position}
      aria-selected={selected}
      className={css.row}
      style={{ blockSize: height }}
    >
      <td className={css.check}>
        <Checkbox
          data-cell={`${index}:0`}
          tabIndex={-1}
          aria-label={t`Select ${name}`}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </td>
      {columns.map((column, at) => (
        <td
          key={column.id}
          data-cell={`${index}:${at + 1}`}
          tabIndex={-1}
          {...(canEdit && !column.editable ? readOnly : {})}
          className={editor?.column === column.id ? css.editing : column.number ? css.number : undefined}
        >
          {editor?.column === column.id ? editor.content : column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** One row; drawn again only when something of its own changes. Hovering is plain CSS. */
export const GridRow = memo(Row, same) as typeof Row;
