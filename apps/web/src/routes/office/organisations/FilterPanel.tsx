import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Checkbox } from '../../../ui/Checkbox.js';
import { filterFields, valuesOf } from './filters.js';
import css from '../../../lists/list-page.module.css';
import { useFilterTexts } from './options.js';
import type { FilterField, OrganisationsSearch } from './search.js';

interface Props {
  search: OrganisationsSearch;
  field: FilterField | null;
  onField: (field: FilterField | null) => void;
  onChange: (next: Partial<OrganisationsSearch>) => void;
}

const SEARCH_ABOVE = 10;
const single: readonly FilterField[] = ['flag', 'bridge', 'archived'];

/** First which filter, then its values; the list follows at once. */
export function FilterPanel({ search, field, onField, onChange }: Props) {
  if (field) return <Values key={field} search={search} field={field} onField={onField} onChange={onChange} />;
  return <Fields onField={onField} />;
}

/** The panel shows something else: the focus goes along, to its first choice. */
function useFirstFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const target =
      panel.current?.querySelector<HTMLElement>('input[type=checkbox]') ?? panel.current?.querySelector('button');
    target?.focus();
  }, [panel]);
}

function Fields({ onField }: Pick<Props, 'onField'>) {
  const { label } = useFilterTexts();
  const list = useRef<HTMLUListElement>(null);
  useFirstFocus(list);
  return (
    <ul className={css.menuList} ref={list}>
      {filterFields.map((each) => (
        <li key={each}>
          <button type="button" onClick={() => onField(each)}>
            <span>{label(each)}</span>
            <IconChevronRight size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Values({ search, field, onField, onChange }: Props & { field: FilterField }) {
  const { t } = useLingui();
  const { label, options } = useFilterTexts();
  const [find, setFind] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  useFirstFocus(panel);
  const all = options(field);
  const chosen = valuesOf(search, field);
  const shown = all.filter((option) => option.label.toLocaleLowerCase().includes(find.toLocaleLowerCase()));
  const choose = (value: string, on: boolean) => {
    if (single.includes(field)) return onChange({ [field]: on ? value : undefined });
    const next = on ? [...chosen, value] : chosen.filter((other) => other !== value);
    onChange({ [field]: next.length > 0 ? next : undefined });
  };
  return (
    <div className={css.values} ref={panel}>
      <Button variant="subtle" leftSection={<IconChevronLeft size={16} aria-hidden />} onClick={() => onField(null)}>
        <Trans>All filters</Trans>
      </Button>
      {all.length > SEARCH_ABOVE ? (
        <TextInput
          size="xs"
          aria-label={t`Find a value`}
          placeholder={t`Find a value`}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
      ) : null}
      {field === 'project' && chosen.length > 1 ? (
        <label className={css.choice}>
          {t`Take part in`}
          <select
            value={search.projects ?? 'any'}
            onChange={(event) => onChange({ projects: event.currentTarget.value === 'all' ? 'all' : undefined })}
          >
            <option value="any">{t`any of these projects`}</option>
            <option value="all">{t`all of these projects`}</option>
          </select>
        </label>
      ) : null}
      <fieldset className={css.options}>
        <legend>{label(field)}</legend>
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(event) => choose(option.value, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
    </div>
  );
}
