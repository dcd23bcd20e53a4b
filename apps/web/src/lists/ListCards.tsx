import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ListSearch } from './address.js';
import type { ListDescription, ListRow, ShownColumn } from './description.js';
import css from './list-page.module.css';

interface Props<Row extends ListRow, Search extends ListSearch> {
  list: ListDescription<Row, Search>;
  rows: readonly Row[];
  columns: readonly ShownColumn<Row>[];
  visible: ReadonlySet<string>;
}

/** A list on a phone: one card per record. */
export default function ListCards<Row extends ListRow, Search extends ListSearch>(props: Props<Row, Search>) {
  const { i18n } = useLingui();
  const { list, rows, columns, visible } = props;
  const [, ...rest] = columns.filter(({ id }) => visible.has(id));
  const { Card } = list;
  return (
    <ul className={css.cards} aria-label={i18n._(list.texts.title)}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={`${list.path}/$id`} params={{ id: row.id }}>
            {list.nameOf(row)}
          </Link>
          {Card ? <Card row={row} /> : <Cells row={row} columns={rest} />}
        </li>
      ))}
    </ul>
  );
}

/** What the columns show, each with its name; a value that is not there takes no line. */
function Cells<Row>({ row, columns }: { row: Row; columns: readonly ShownColumn<Row>[] }) {
  return (
    <dl className={css.cells}>
      {columns.map(({ id, header, cell }) => (
        <div key={id}>
          <dt>{header}</dt>
          <dd>{cell(row)}</dd>
        </div>
      ))}
    </dl>
  );
}
