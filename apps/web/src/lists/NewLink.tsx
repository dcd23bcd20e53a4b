import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useKeys } from '../keys/registry.js';

/** "New" on a list, and its key. In: how the type stands in addresses, and what the key does, for the help. */
export function NewLink({ type, label }: { type: string; label: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  useKeys(t`Records`, [
    { keys: 'c', label, run: () => void navigate({ to: '/records/$type/new', params: { type }, search: {} }) },
  ]);
  return (
    <Button
      aria-keyshortcuts="c"
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/records/$type/new" params={{ type }} search={{}} {...props} />}
    >
      {label}
    </Button>
  );
}
