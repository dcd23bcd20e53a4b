import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconColumns3, IconFilter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { GridSort } from '../../../grid/Grid.js';
import { useKeys } from '../../../keys/registry.js';
import { ListSearch } from '../../../lists/ListSearch.js';
import { SortControl } from '../../../lists/SortControl.js';
import type { ListSettings } from '../../../lists/settings.js';
import { Pill } from '../../../ui/Pill.js';
import { Popup } from '../../../ui/Popup.js';
import type { OrganisationColumn } from './columns.js';
import { FilterPanel } from './FilterPanel.js';
import { fieldsInUse, valuesOf } from './filters.js';
import css from '../../../lists/list-page.module.css';
import { useFilterTexts } from './options.js';
import { type FilterField, type OrganisationsSearch, pageSizes } from './search.js';

const ColumnsPanel = lazy(() => import('../../../lists/ColumnsPanel.js'));

interface Props {
  search: OrganisationsSearch;
  onChange: (next: Partial<OrganisationsSearch>, options?: { replace?: boolean; keepPage?: boolean }) => void;
  settings: ListSettings;
  columns: readonly OrganisationColumn[];
  sort: GridSort;
  onSort: (sort: GridSort) => void;
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
      <ListSearch q={search.q} onSearch={(q) => onChange({ q, sort: undefined, dir: undefined }, { replace: true })} />
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
        <FilterPanel search={search} field={field} onField={setField} onChange={onChange} />
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
