// Not the macro: `_` is another function for each language, and so the columns are new ones with it.
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { ListColumn, ShownColumn } from './description.js';

/** The columns in the reader's language; the same objects as long as that stays, so that rows are not drawn again. */
export function useColumns<Row>(columns: readonly ListColumn<Row>[]): readonly ShownColumn<Row>[] {
  const { _: say } = useLingui();
  return useMemo(
    () =>
      columns.map(({ header, change, ...column }) => ({
        ...column,
        header: say(header),
        sortable: column.sort !== undefined,
        editable: change !== undefined,
      })),
    [columns, say],
  );
}
