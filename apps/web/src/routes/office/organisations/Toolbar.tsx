import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconColumns3, IconFilter, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { GridSort } from '../../../grid/Grid.js';
import { useKeys } from '../../../keys/registry.js';
import { SortControl } from '../../../lists/SortControl.js';
import type { ListSettings } from '../../../lists/settings.js';
import { Pill } from '../../../ui/Pill.js';
import { Popup } from '../../../ui/Popup.js';
import type { OrganisationColumn } from './columns.js';
import { fieldsInUse, valuesOf } from './filters.js';
import css from './list.module.css';
import { useFilterTexts } from './options.js';
import { type FilterField, type OrganisationsSearch, pageSizes } from './search.js';

const FilterPanel = lazy(() =>
  import('./FilterPanel.js').then(({ FilterPanel: component }) => ({ default: component })),
);
const ColumnsPanel = lazy(() => import('../../../lists/ColumnsPanel.js'));

interface Props {
  search: OrganisationsSearch;
  onChange: (next: Partial<OrganisationsSearch>, options?: { replace?: boolean; keepPage?: boolean }) => void;
  settings: ListSettings;
  columns: readonly OrganisationColumn[];
  sort: GridSort;
  onSort: (sort: GridSort) => void;
}

const SEARCH_DELAY_MS = 250;

/** The search of the list: what is typed goes into the address after a short rest. */
function ListSearch({ search, onChange }: Pick<Props, 'search' | 'onChange'>) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search.q ?? '');
  const sent = useRef(search.q ?? '');
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      latest.current({ q: text.trim() || undefined, sort: undefined, dir: undefined }, { replace: true });
    }, SEARCH_DELAY_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // The address changed by other means (Back, "Remove all filters"): the field follows.
  useEffect(() => {
    const outside = search.q ?? '';
    if (outside !== sent.current.trim()) {
      sent.current = outside;
      setText(outside);
    }
  }, [search.q]);
  useKeys(t`Search and filter`, [{ keys: '/', label: t`Search in this list`, run: () => input.current?.focus() }]);
  return (
    <TextInput
      ref={input}
      className={css.search}
      size="xs"
      type="search"
      leftSection={<IconSearch size={16} aria-hidden />}
      placeholder={t`Search in this list`}
      aria-label={t`Search in this list`}
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}

/** Search, filters as chips, the choice of columns, and on a phone the order. */
export function Toolbar({ search, onChange, settings, columns, sort, onSort }: Props) {
  const { t } = useLingui();
  const [panel, setPanel] = useState<'filter' | 'columns' | null>(null);
  const [field, setField] = useState<FilterField | null>(null);
  const texts = useFilterTexts();
  const close = () => setPanel(null);
  const openFilter = (wanted: FilterField | null) => {
    setField(wanted);
    setPanel('filter');
  };
  useKeys(t`Filters`, [{ keys: 'f', label: t`Filter`, run: () => openFilter(null) }]);
  return (
    <div className={css.toolbar}>
      <ListSearch search={search} onChange={onChange} />
      {fieldsInUse(search).map((used) => (
        <Pill
          key={used}
          text={texts.sentence(used, valuesOf(search, used), used === 'project' && search.projects === 'all')}
          onOpen={() => openFilter(used)}
          onRemove={() => onChange({ [used]: undefined })}
        />
      ))}
      <Popup
        opened={panel === 'filter'}
        onClose={close}
        label={t`Filter`}
        width={280}
        button={
          <Button
            variant="subtle"
            aria-haspopup="dialog"
            aria-expanded={panel === 'filter'}
            leftSection={<IconFilter size={16} aria-hidden />}
            onClick={() => (panel === 'filter' ? close() : openFilter(null))}
          >
            <Trans>Filter</Trans>
          </Button>
        }
      >
        <Suspense fallback={null}>
          <FilterPanel search={search} field={field} onField={setField} onChange={onChange} />
        </Suspense>
      </Popup>
      <Popup
        opened={panel === 'columns'}
        onClose={close}
        label={t`Columns`}
        width={300}
        button={
          <Button
            className={css.wideOnly}
            variant="subtle"
            aria-haspopup="dialog"
            aria-expanded={panel === 'columns'}
            leftSection={<IconColumns3 size={16} aria-hidden />}
            onClick={() => setPanel(panel === 'columns' ? null : 'columns')}
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
            sizes={{
              value: search.size ?? 50,
              all: pageSizes,
              onChange: (size) => onChange({ size: pageSizes.find((known) => known === size) }),
            }}
          />
        </Suspense>
      </Popup>
      <SortControl columns={columns} sort={sort} onSort={onSort} />
    </div>
  );
}
