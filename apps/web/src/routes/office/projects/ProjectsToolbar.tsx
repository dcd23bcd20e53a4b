import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { GridSort } from '../../../grid/Grid.js';
import { projectStatuses, word } from '../../../i18n/labels.js';
import { ListSearch } from '../../../lists/ListSearch.js';
import listCss from '../../../lists/lists.module.css';
import { SortControl } from '../../../lists/SortControl.js';
import type { ListSettings } from '../../../lists/settings.js';
import { Popup } from '../../../ui/Popup.js';
import css from '../../../lists/list-page.module.css';
import type { ProjectColumn } from './columns.js';
import { type ProjectsSearch, projectsSearch } from './search.js';

const ColumnsPanel = lazy(() => import('../../../lists/ColumnsPanel.js'));

interface Props {
  search: ProjectsSearch;
  onChange: (next: Partial<ProjectsSearch>, replace?: boolean) => void;
  settings: ListSettings;
  columns: readonly ProjectColumn[];
  sort: GridSort;
  onSort: (sort: GridSort) => void;
}
const ARCHIVED = 'archived';

/** Search, the status, the choice of columns, and on a phone the order. */
export function ProjectsToolbar({ search, onChange, settings, columns, sort, onSort }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const choose = (value: string) => {
    const { status } = projectsSearch({ status: value });
    onChange({ status, archived: value === ARCHIVED ? 'yes' : undefined });
  };
  return (
    <div className={css.toolbar}>
      <ListSearch q={search.q} onSearch={(q) => onChange({ q, sort: undefined, dir: undefined }, true)} />
      <div className={listCss.inlineChoice}>
        <select
          aria-label={t`Status`}
          value={search.archived ? ARCHIVED : (search.status ?? '')}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t`All`}</option>
          {Object.keys(projectStatuses).map((status) => (
            <option key={status} value={status}>
              {word(projectStatuses, status as keyof typeof projectStatuses)}
            </option>
          ))}
          <option value={ARCHIVED}>{t`Archived`}</option>
        </select>
      </div>
      <Popup
        opened={open}
        onClose={() => setOpen(false)}
        label={t`Columns`}
        width={300}
        button={
          <Button
            className={css.wideOnly}
            variant="subtle"
            aria-haspopup="dialog"
            aria-expanded={open}
            leftSection={<IconColumns3 size={16} aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            <Trans>Columns</Trans>
          </Button>
        }
      >
        <Suspense fallback={null}>
          <ColumnsPanel settings={settings} columns={columns} onColumns={(cols) => onChange({ cols }, true)} />
        </Suspense>
      </Popup>
      <SortControl columns={columns} sort={sort} onSort={onSort} />
    </div>
  );
}
