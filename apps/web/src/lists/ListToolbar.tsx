import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconColumns3, IconFilter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useKeys } from '../keys/registry.js';
import { Pill } from '../ui/Pill.js';
import { Popup } from '../ui/Popup.js';
import type { Sort } from '../ui/SortButton.js';
import { filtersInUse, type ListSearch, PAGE_SIZES, USUAL_SIZE } from './address.js';
import type { Change, ListDescription, ListRow, ShownColumn } from './description.js';
import { FilterPanel } from './FilterPanel.js';
import { type FilterTexts, useFilterTexts } from './filter-texts.js';
import { ListSearch as SearchField } from './ListSearch.js';
import css from './list-page.module.css';
import { SortControl } from './SortControl.js';
import type { ListSettings } from './settings.js';

const ColumnsPanel = lazy(() => import('./ColumnsPanel.js'));

interface Props<Row extends ListRow, Search extends ListSearch> {
  list: ListDescription<Row, Search>;
  search: Search;
  onChange: Change;
  settings: ListSettings;
  columns: readonly ShownColumn<Row>[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** Search, filters as chips, the choice of columns, and on a phone the order. */
export function ListToolbar<Row extends ListRow, Search extends ListSearch>(props: Props<Row, Search>) {
  const { list, search, onChange, columns, sort, onSort } = props;
  const texts = useFilterTexts(list);
  // Two that are open at once would cover each other.
  const [panel, setPanel] = useState<'filter' | 'columns' | null>(null);
  return (
    <div className={css.toolbar}>
      <SearchField q={search.q} onSearch={(q) => onChange({ q, sort: undefined, dir: undefined }, { replace: true })} />
      <Filters
        list={list}
        search={search}
        onChange={onChange}
        texts={texts}
        isOpen={panel === 'filter'}
        onOpen={(open) => setPanel(open ? 'filter' : null)}
      />
      <Columns {...props} isOpen={panel === 'columns'} onOpen={(open) => setPanel(open ? 'columns' : null)} />
      <SortControl columns={columns} sort={sort} onSort={onSort} />
    </div>
  );
}

interface Opened {
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

type FiltersProps<Row extends ListRow, Search extends ListSearch> = Pick<
  Props<Row, Search>,
  'list' | 'search' | 'onChange'
> &
  Opened & { texts: FilterTexts };

function Filters<Row extends ListRow, Search extends ListSearch>(props: FiltersProps<Row, Search>) {
  const { t } = useLingui();
  const { list, search, onChange, texts, isOpen, onOpen } = props;
  const [filter, setFilter] = useState<string | null>(null);
  const open = (wanted: string | null) => {
    setFilter(wanted);
    onOpen(true);
  };
  useKeys(t`Filters`, [{ keys: 'f', label: t`Filter`, run: () => open(null) }]);
  return (
    <>
      {filtersInUse(list.address, search).map((used) => (
        <Pill
          key={used}
          text={texts.sentence(used, search)}
          onOpen={() => open(used)}
          onRemove={() => onChange({ [used]: undefined })}
        />
      ))}
      <Popup
        opened={isOpen}
        onClose={() => onOpen(false)}
        label={t`Filter`}
        width={280}
        button={
          <Button
            variant="subtle"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            leftSection={<IconFilter size={16} aria-hidden />}
            onClick={() => (isOpen ? onOpen(false) : open(null))}
          >
            <Trans>Filter</Trans>
          </Button>
        }
      >
        <FilterPanel
          address={list.address}
          filters={list.filters}
          texts={texts}
          search={search}
          filter={filter}
          onFilter={setFilter}
          onChange={onChange}
        />
      </Popup>
    </>
  );
}

function Columns<Row extends ListRow, Search extends ListSearch>(props: Props<Row, Search> & Opened) {
  const { t } = useLingui();
  const { search, onChange, settings, columns, isOpen, onOpen } = props;
  return (
    <Popup
      opened={isOpen}
      onClose={() => onOpen(false)}
      label={t`Columns`}
      width={300}
      button={
        <Button
          className={css.wideOnly}
          variant="subtle"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          leftSection={<IconColumns3 size={16} aria-hidden />}
          onClick={() => onOpen(!isOpen)}
        >
          <Trans>Columns</Trans>
        </Button>
      }
    >
      <Suspense fallback={null}>
        <ColumnsPanel
          settings={settings}
          columns={columns}
          onColumns={(cols) => onChange({ cols }, { replace: true, keepPage: true })}
          sizes={{ value: search.size ?? USUAL_SIZE, all: PAGE_SIZES, onChange: (size) => onChange({ size }) }}
        />
      </Suspense>
    </Popup>
  );
}
