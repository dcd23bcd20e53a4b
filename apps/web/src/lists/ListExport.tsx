import { useLingui } from '@lingui/react/macro';
import { filtersInUse, type ListSearch } from './address.js';
import type { ListDescription, ListRow, ListRows, ShownColumn } from './description.js';
import { ExportButton } from './export/ExportButton.js';
import { useFilterTexts } from './filter-texts.js';

interface Props<Row extends ListRow, Search extends ListSearch> {
  list: ListDescription<Row, Search>;
  search: Search;
  rows: ListRows<Row>;
  columns: readonly ShownColumn<Row>[];
  visible: ReadonlySet<string>;
}

/** Saves a list as it is filtered, sorted and searched now. */
export function ListExport<Row extends ListRow, Search extends ListSearch>(props: Props<Row, Search>) {
  const { i18n } = useLingui();
  const { list, search, rows, columns, visible } = props;
  const texts = useFilterTexts(list);
  const about = filtersInUse(list.address, search).map((filter) => texts.sentence(filter, search));
  const exported = columns.flatMap(({ id, header, exported: as = [] }) => {
    const fields = typeof as === 'string' ? [{ field: as, heading: header }] : as;
    return fields.map(({ field, heading }) => ({
      id: field,
      heading: typeof heading === 'string' ? heading : i18n._(heading),
      visible: visible.has(id),
    }));
  });
  const { filter, orderBy, search: words } = rows.asked;
  return (
    <ExportButton
      list={{
        name: list.type.list,
        total: rows.connection?.totalCount,
        filter: filter ?? undefined,
        orderBy: orderBy ?? undefined,
        search: words ?? undefined,
        about: about.join('; ') || undefined,
        columns: exported,
      }}
    />
  );
}
