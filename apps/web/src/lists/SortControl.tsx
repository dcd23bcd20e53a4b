import { useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { IconButton } from '../ui/IconButton.js';
import type { Sort } from '../ui/SortButton.js';
import css from './lists.module.css';

interface Props {
  columns: readonly { readonly id: string; readonly header: string; readonly sortable?: boolean }[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The order of a list where no table head can be pressed: on a phone. */
export function SortControl({ columns, sort, onSort }: Props) {
  const { t } = useLingui();
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <div className={`${css.sort} ${css.choice}`}>
      <select
        aria-label={t`Sort by`}
        value={sort.column}
        onChange={(event) => onSort({ column: event.currentTarget.value, descending: false })}
      >
        {sort.column ? null : <option value="">{t`Best match first`}</option>}
        {columns
          .filter(({ sortable }) => sortable)
          .map(({ id, header }) => (
            <option key={id} value={id}>
              {t`Sorted by: ${header}`}
            </option>
          ))}
      </select>
      <IconButton
        label={sort.descending ? t`Descending; turn round` : t`Ascending; turn round`}
        disabled={!sort.column}
        onClick={() => onSort({ column: sort.column, descending: !sort.descending })}
      >
        <Arrow size={18} aria-hidden />
      </IconButton>
    </div>
  );
}
