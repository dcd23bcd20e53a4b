import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useKeys } from '../keys/registry.js';
import { useMay } from '../session/may.js';

/** "New" on a list, and its key, for whoever may. In: how the type stands in addresses or the page of a new one, and what the key does, for the help. */
export function NewLink({ type, page, label }: { type: string; page?: '/people/new'; label: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const may = useMay()(type, 'create');
  const to = page ?? '/records/$type/new';
  const run = () => void navigate({ to, params: { type }, search: {} });
  useKeys(t`Records`, may ? [{ keys: 'c', label, run }] : []);
  if (!may) return null;
  return (
    <Button
      aria-keyshortcuts="c"
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to={to} params={{ type }} search={{}} {...props} />}
    >
      {label}
    </Button>
  );
}
