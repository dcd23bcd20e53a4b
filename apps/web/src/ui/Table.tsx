import type { ReactNode } from 'react';
import { formatNumber } from '../i18n/format.js';
import { ariaSort, type Sort, SortButton } from './SortButton.js';
import css from './ui.module.css';

export interface TableColumn<Row> {
  /** By which its order is called; none: the table cannot be sorted by it. */
  readonly sort?: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  /** On a phone the value stands alone; with `named` its label stands before it. */
  readonly named?: boolean;
  /** On a phone it stands at the right of the row's name: a small button. */
  readonly corner?: boolean;
}

export interface TableGroup<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly rows: readonly Row[];
}

type Columns<Row> = readonly TableColumn<Row>[];

/** How a table is sorted, and what a press on a heading does. */
export interface Sorting {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function Head<Row>({ columns, sorting }: { columns: Columns<Row>; sorting?: Sorting }) {
  return (
    <thead>
      <tr>
        {columns.map(({ label, number, sort }) => (
          <th
            key={label}
            scope="col"
            className={number ? css.number : undefined}
            aria-sort={sorting && sort ? ariaSort(sorting.sort, sort) : undefined}
          >
            {sorting && sort ? <SortButton {...sorting} column={sort} label={label} /> : label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Rows<Row extends { readonly id: string }>({ columns, rows }: { columns: Columns<Row>; rows: readonly Row[] }) {
  const [first, ...rest] = columns;
  return rows.map((row) => (
    <tr key={row.id}>
      <th scope="row">{first?.cell(row)}</th>
      {rest.map((column) => (
        <td
          key={column.label}
          className={column.corner ? css.corner : column.number ? css.number : undefined}
          data-label={column.number || column.named ? column.label : undefined}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  ));
}

/** A plain table for the sections of a record page and for short lists; on a phone each row becomes a block. The first column names the row. */
export function Table<Row extends { readonly id: string }>({
  label,
  columns,
  rows,
  sorting,
}: {
  label: string;
  columns: Columns<Row>;
  rows: readonly Row[];
  sorting?: Sorting;
}) {
  return (
    <table className={`${css.table} ${css.stacked}`} aria-label={label}>
      <Head columns={columns} sorting={sorting} />
      <tbody>
        <Rows columns={columns} rows={rows} />
      </tbody>
    </table>
  );
}

/** The same with a heading and a number over each group of rows, so that the columns of all groups stand in line. */
export function GroupedTable<Row extends { readonly id: string }>({
  label,
  columns,
  groups,
}: {
  label: string;
  columns: Columns<Row>;
  groups: readonly TableGroup<Row>[];
}) {
  return (
    <table className={`${css.table} ${css.stacked}`} aria-label={label}>
      <Head columns={columns} />
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr className={css.groupRow}>
            <th scope="rowgroup" colSpan={columns.length}>
              {group.heading} <span className={css.dim}>{formatNumber(group.rows.length)}</span>
            </th>
          </tr>
          <Rows columns={columns} rows={group.rows} />
        </tbody>
      ))}
    </table>
  );
}
