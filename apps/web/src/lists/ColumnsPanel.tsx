import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Checkbox } from '../ui/Checkbox.js';
import { IconButton } from '../ui/IconButton.js';
import ui from '../ui/ui.module.css';
import css from './lists.module.css';
import { type Density, heights, inOrder, type ListSettings } from './settings.js';

interface Column {
  readonly id: string;
  readonly header: string;
}

interface Props {
  settings: ListSettings;
  columns: readonly Column[];
  onColumns: (columns: string[]) => void;
  /** How many rows a page has, of these; none: the list has no pages. */
  sizes?: { readonly value: number; readonly all: readonly number[]; readonly onChange: (size: number) => void };
}

/** Which columns in which order, how high the rows, how many of them. The first column names the record and stays. */
export default function ColumnsPanel({ settings, columns, onColumns, sizes }: Props) {
  const { t } = useLingui();
  const [visible, setVisible] = useState(settings.visible);
  const [order, setOrder] = useState(() =>
    inOrder(columns, settings.shown)
      .slice(1)
      .map(({ id }) => id),
  );
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  useEffect(() => list.current?.querySelector('input')?.focus(), []);
  // A row that is moved in the page loses the focus: it gets it back, on the same control where that is possible.
  useEffect(() => {
    if (moved.current && order) list.current?.querySelector<HTMLElement>(moved.current)?.focus();
    moved.current = null;
  }, [order]);
  const choose = (nextOrder: string[], nextVisible: ReadonlySet<string>) => {
    setOrder(nextOrder);
    setVisible(nextVisible);
    const chosen = nextOrder.filter((id) => nextVisible.has(id));
    settings.remember(chosen);
    onColumns(chosen);
  };
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.header ?? id;
  const toggle = (id: string, on: boolean) => {
    const next = new Set(visible);
    if (on) next.add(id);
    else next.delete(id);
    choose(order, next);
  };
  const move = (id: string, by: -1 | 1, control: string) => {
    const from = order.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    const next = order.filter((other) => other !== id);
    next.splice(to, 0, id);
    const atEdge = to === 0 || to === order.length - 1;
    moved.current = `[data-column="${id}"] ${atEdge ? 'input' : control}`;
    say(t`${nameOf(id)}: place ${to + 1} of ${order.length}`);
    choose(next, visible);
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, event.key === 'ArrowUp' ? -1 : 1, 'input');
  };
  return (
    <div className={css.form}>
      <fieldset className={css.columns}>
        <legend>{t`Columns`}</legend>
        <p className={ui.small}>
          <Trans>Alt with an arrow key moves a column.</Trans>
        </p>
        <ol ref={list}>
          {order.map((id, at) => (
            <li key={id} data-column={id}>
              <Checkbox
                label={nameOf(id)}
                checked={visible.has(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
                onKeyDown={(event) => onKeyDown(event, id)}
              />
              <IconButton
                size={24}
                data-up
                label={t`Move up: ${nameOf(id)}`}
                disabled={at === 0}
                onClick={() => move(id, -1, '[data-up]')}
              >
                <IconArrowUp size={14} aria-hidden />
              </IconButton>
              <IconButton
                size={24}
                data-down
                label={t`Move down: ${nameOf(id)}`}
                disabled={at === order.length - 1}
                onClick={() => move(id, 1, '[data-down]')}
              >
                <IconArrowDown size={14} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ol>
        <span className={ui.hidden} role="status">
          {said}
        </span>
      </fieldset>
      <RowHeight settings={settings} />
      {sizes ? (
        <label className={css.choice}>
          {t`Rows per page`}
          <select value={sizes.value} onChange={(event) => sizes.onChange(Number(event.currentTarget.value))}>
            {sizes.all.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}

function RowHeight({ settings }: { settings: ListSettings }) {
  const { t } = useLingui();
  const densities: Record<Density, string> = { compact: t`Compact`, normal: t`Normal`, roomy: t`Roomy` };
  return (
    <label className={css.choice}>
      {t`Row height`}
      <select value={settings.density} onChange={(event) => settings.setDensity(event.currentTarget.value as Density)}>
        {(Object.keys(heights) as Density[]).map((density) => (
          <option key={density} value={density}>
            {densities[density]}
          </option>
        ))}
      </select>
    </label>
  );
}
