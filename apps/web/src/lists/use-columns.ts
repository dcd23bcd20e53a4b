// Not the macro: `_` is another function for each language, and so the columns are new ones with it.
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { ListColumn, ShownColumn } from './description.js';

/**
 * The columns in the reader's language; the same objects as long as that stays, so that rows are not drawn again. In: also
 * whether the reader may change records of the list.
 */
export function useColumns<Row>(columns: readonly ListColumn<Row>[], mayChange: boolean): readonly ShownColumn<Row>[] {
  const { _: say } = useLingui();
  return useMemo(
    () =>
      columns.map(({ header, change, ...column }) => ({
        ...column,
        header: say(header),
        sortable: column.sort !== undefined,
        editable: mayChange && change !== undefined,
      })),
    [columns, say, mayChange],
  );
}
