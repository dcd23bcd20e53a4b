import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatNumber } from '../i18n/format.js';
import { Checkbox } from '../ui/Checkbox.js';
import { allNameOf, filterNames, type ListAddress, type ListSearch, valuesOf } from './address.js';
import type { Change, ListFilter } from './description.js';
import type { FilterTexts } from './filter-texts.js';
import css from './list-page.module.css';

interface Props {
  address: ListAddress;
  filters: Readonly<Record<string, ListFilter>>;
  texts: FilterTexts;
  search: ListSearch;
  filter: string | null;
  onFilter: (filter: string | null) => void;
  onChange: Change;
}

const SEARCH_ABOVE = 10;
/** More are drawn when somebody asks for them: a panel of thousands of boxes is slow to open, and nobody reads it. */
const DRAWN = 200;

/** First which filter, then its values; the list follows at once. */
export function FilterPanel(props: Props) {
  const { filter, address, texts, onFilter } = props;
  if (filter) return <Values key={filter} {...props} filter={filter} />;
  return <Filters names={filterNames(address.criteria)} texts={texts} onFilter={onFilter} />;
}

/** The panel shows something else: the focus goes along, to its first choice. */
function useFirstFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const target =
      panel.current?.querySelector<HTMLElement>('input[type=checkbox]') ?? panel.current?.querySelector('button');
    target?.focus();
  }, [panel]);
}

function Filters({ names, texts, onFilter }: Pick<Props, 'texts' | 'onFilter'> & { names: readonly string[] }) {
  const list = useRef<HTMLUListElement>(null);
  useFirstFocus(list);
  return (
    <ul className={css.menuList} ref={list}>
      {names.map((name) => (
        <li key={name}>
          <button type="button" onClick={() => onFilter(name)}>
            <span>{texts.label(name)}</span>
            <IconChevronRight size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Values(props: Props & { filter: string }) {
  const { t } = useLingui();
  const { address, texts, search, filter, onFilter, onChange } = props;
  const [find, setFind] = useState('');
  const [most, setMost] = useState(DRAWN);
  const panel = useRef<HTMLDivElement>(null);
  useFirstFocus(panel);
  const all = texts.options(filter);
  const chosen = valuesOf(search, filter);
  const found = all.filter((option) => option.label.toLocaleLowerCase().includes(find.toLocaleLowerCase()));
  const shown = found.slice(0, most);
  const choose = (value: string, on: boolean) => {
    if (address.criteria[filter]?.kind === 'one') return onChange({ [filter]: on ? value : undefined });
    const next = on ? [...chosen, value] : chosen.filter((other) => other !== value);
    return onChange({ [filter]: next.length > 0 ? next : undefined });
  };
  return (
    <div className={css.values} ref={panel}>
      <Button variant="subtle" leftSection={<IconChevronLeft size={16} aria-hidden />} onClick={() => onFilter(null)}>
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
      {chosen.length > 1 ? <AnyOrAll {...props} /> : null}
      {/* before the values: nobody tabs through hundreds of them to get to more */}
      {found.length > shown.length ? (
        <Cut shown={shown.length} total={found.length} onMore={() => setMost(most + DRAWN)} panel={panel} />
      ) : null}
      <fieldset className={css.options}>
        <legend>{texts.label(filter)}</legend>
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

interface CutProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
  readonly panel: RefObject<HTMLElement | null>;
}

/** How many of how many values are drawn, and the way to more; the focus goes to the first that comes. */
function Cut({ shown, total, onMore, panel }: CutProps) {
  const { t } = useLingui();
  const more = () => {
    flushSync(onMore);
    panel.current?.querySelectorAll<HTMLElement>('input[type=checkbox]')[shown]?.focus();
  };
  return (
    <p>
      {t`${formatNumber(shown)} of ${formatNumber(total)} are shown.`}{' '}
      <Button size="compact-sm" variant="default" onClick={more}>
        <Trans>Show more</Trans>
      </Button>
    </p>
  );
}

/** Whether any of several values is enough; nothing for a filter that cannot ask for all of them. */
function AnyOrAll({ address, filters, search, filter, onChange }: Props & { filter: string }) {
  const { i18n } = useLingui();
  const name = allNameOf(address, filter);
  const join = filters[filter]?.join;
  if (!name || !join) return null;
  return (
    <label className={css.choice}>
      {i18n._(join.label)}
      <select
        value={valuesOf(search, name)[0] ?? 'any'}
        onChange={(event) => onChange({ [name]: event.currentTarget.value === 'all' ? 'all' : undefined })}
      >
        <option value="any">{i18n._(join.any)}</option>
        <option value="all">{i18n._(join.all)}</option>
      </select>
    </label>
  );
}
