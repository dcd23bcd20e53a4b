import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ButtonHTMLAttributes } from 'react';
import css from './ui.module.css';

/** The order of a table: by which column, and in which direction. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type'> {
  column: string;
  label: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** For the `th` around the button. */
export const ariaSort = ({ column, descending }: Sort, own: string) =>
  column === own ? (descending ? 'descending' : 'ascending') : 'none';

/** The heading of a column by which its table can be sorted; pressed again it turns the order round. */
export function SortButton({ column, label, sort, onSort, ...rest }: Props) {
  const isSorted = sort.column === column;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <button
      {...rest}
      type="button"
      className={css.sort}
      onClick={() => onSort({ column, descending: isSorted && !sort.descending })}
    >
      {label}
      {isSorted ? <Arrow size={14} aria-hidden /> : null}
    </button>
  );
}
