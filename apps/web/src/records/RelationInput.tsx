import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useGraphql } from '../api/client.js';
import { IconButton } from '../ui/IconButton.js';
import { isSearchable, type RecordType } from './declarations.js';
import { choiceDocument, type Row, titleDocument, titleOf } from './documents.js';
import css from './form.module.css';
import type { Linked } from './values.js';

interface Props {
  id: string;
  of: RecordType;
  label: string;
  description?: ReactNode;
  error?: string;
  required?: boolean;
  value: Linked | null;
  onChange: (value: Linked | null) => void;
}

/** Records whose names fit what was typed; types that cannot be searched are few and are filtered here. */
function useChoices(of: RecordType, typed: string, opened: boolean) {
  const searchable = isSearchable(of);
  const search = searchable && typed.trim() ? typed.trim() : undefined;
  const { data, isFetching } = useGraphql(choiceDocument(of, search !== undefined), search ? { search } : {}, {
    enabled: opened,
    placeholderData: (previous) => previous,
  });
  const all = (data?.list.nodes ?? []).map((row) => ({ row, title: titleOf(of, row) }));
  const wanted = typed.trim().toLowerCase();
  return {
    choices: searchable ? all : all.filter(({ title }) => title.toLowerCase().includes(wanted)),
    isFetching,
  };
}

/** What the chosen record is called, also where only its id came along. */
function useTitle(of: RecordType, value: Linked | null): string {
  const unnamed = value !== null && (value.title === '' || value.title === value.id);
  const { data } = useGraphql(titleDocument(of), { id: value?.id ?? '' }, { enabled: unnamed });
  if (!value || !unnamed) return value?.title ?? '';
  return data?.record ? titleOf(of, data.record) : '…';
}

const countryOf = (row: Row): string => (row.place as { code?: string } | null | undefined)?.code ?? '';

/** A link to another record: type some letters of its name, choose with the arrows. What was not chosen is not kept. */
export function RelationInput({ id, of, label, description, error, required, value, onChange }: Props) {
  const { t } = useLingui();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(-1);
  const title = useTitle(of, value);
  const [searched] = useDebouncedValue(typed ?? '', 150);
  const { choices, isFetching } = useChoices(of, searched, opened);
  const close = () => {
    setOpened(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (index: number) => {
    const choice = choices[index];
    if (choice) onChange({ id: choice.row.id, title: choice.title });
    close();
  };
  const onType = (text: string) => {
    setOpened(true);
    setTyped(text);
    setActive(text === '' ? -1 : 0);
    if (text === '') onChange(null);
  };
  const move = (by: number) => {
    setOpened(true);
    if (choices.length > 0)
      setActive((now) => (now < 0 && by < 0 ? choices.length - 1 : (now + by + choices.length) % choices.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && opened) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && opened) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const shown = opened && (choices.length > 0 || !isFetching);
  return (
    <div className={css.relation}>
      <TextInput
        id={id}
        label={label}
        description={description}
        error={error}
        withAsterisk={required}
        role="combobox"
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && choices[active] ? `${list}-${active}` : undefined}
        aria-required={required}
        autoComplete="off"
        placeholder={t`Search by name`}
        value={typed ?? title}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpened(true)}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
        rightSection={
          value && !opened ? (
            <IconButton label={t`Clear: ${label}`} size={26} onClick={() => onChange(null)}>
              <IconX size={16} aria-hidden />
            </IconButton>
          ) : undefined
        }
        rightSectionPointerEvents="all"
      />
      {shown ? (
        <div id={list} role="listbox" aria-label={label} className={css.options}>
          {choices.map(({ row, title }, index) => (
            <div
              key={row.id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onPointerUp={() => choose(index)}
            >
              {title} <span>{countryOf(row)}</span>
            </div>
          ))}
          {choices.length === 0 ? (
            <div role="option" aria-disabled="true" aria-selected="false" tabIndex={-1}>
              {t`Nothing found`}
            </div>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
