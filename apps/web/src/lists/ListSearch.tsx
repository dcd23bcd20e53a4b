import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../keys/registry.js';
import css from './lists.module.css';

const SEARCH_DELAY_MS = 250;

interface Props {
  q: string | undefined;
  onSearch: (q: string | undefined) => void;
}

/** The search of a list: what is typed goes into the address after a short rest. */
export function ListSearch({ q, onSearch }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(q ?? '');
  const sent = useRef(q ?? '');
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      latest.current(text.trim() || undefined);
    }, SEARCH_DELAY_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // The address changed by other means (Back, "Remove all filters"): the field follows.
  useEffect(() => {
    const outside = q ?? '';
    if (outside !== sent.current.trim()) {
      sent.current = outside;
      setText(outside);
    }
  }, [q]);
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
