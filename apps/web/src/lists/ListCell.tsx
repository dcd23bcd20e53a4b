import { useMemo } from 'react';
import { request } from '../api/client.js';
import CellEditor from './CellEditor.js';
import { changesOf, oneDocument } from './changes.js';
import type { ListDescription, ListRow } from './description.js';

interface Props<Row extends ListRow> {
  list: Pick<ListDescription<Row>, 'type' | 'columns' | 'nameOf'>;
  row: Row;
  column: string;
  onClose: () => void;
}

/** A cell of a list while it is changed. */
export default function ListCell<Row extends ListRow>({ list, row, column, onClose }: Props<Row>) {
  const { type, fields, targetOf } = useMemo(() => changesOf(list), [list]);
  const field = fields.find(({ id }) => id === column);
  if (!field) return null;
  return (
    <CellEditor
      field={field}
      target={targetOf(row)}
      save={(rev, value) => request(oneDocument(type), { input: { id: row.id, rev, [field.input]: value } })}
      onClose={onClose}
    />
  );
}
