import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../../ui/Checkbox.js';
import { type Density, heights, type ListSettings, type OrganisationColumn } from './columns.js';
import css from './list.module.css';
import { type OrganisationsSearch, pageSizes } from './search.js';

interface Props {
  search: OrganisationsSearch;
  settings: ListSettings;
  columns: readonly OrganisationColumn[];
  onChange: (next: Partial<OrganisationsSearch>, options?: { replace?: boolean; keepPage?: boolean }) => void;
}

/** Which columns, how high the rows, how many of them. Columns go into the address too, so that a link shows the same. */
export function ColumnsPanel({ search, settings, columns, onChange }: Props) {
  const { t } = useLingui();
  const densities: Record<Density, string> = { compact: t`Compact`, normal: t`Normal`, roomy: t`Roomy` };
  const toggle = (id: string, on: boolean) => {
    const next = columns
      .map((column) => column.id)
      .filter((other) => (other === id ? on : settings.visible.has(other)));
    settings.remember(next);
    onChange({ cols: next }, { replace: true, keepPage: true });
  };
  return (
    <div className={css.values}>
      <fieldset className={css.options}>
        <legend>{t`Columns`}</legend>
        {columns.slice(1).map((column) => (
          <Checkbox
            key={column.id}
            label={column.header}
            checked={settings.visible.has(column.id)}
            onChange={(event) => toggle(column.id, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      <label className={css.choice}>
        {t`Row height`}
        <select
          value={settings.density}
          onChange={(event) => settings.setDensity(event.currentTarget.value as Density)}
        >
          {(Object.keys(heights) as Density[]).map((density) => (
            <option key={density} value={density}>
              {densities[density]}
            </option>
          ))}
        </select>
      </label>
      <label className={css.choice}>
        {t`Rows per page`}
        <select
          value={search.size ?? 50}
          onChange={(event) => onChange({ size: pageSizes.find((size) => size === Number(event.currentTarget.value)) })}
        >
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
