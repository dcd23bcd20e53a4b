import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useKeys } from '../../keys/registry.js';

/** "Edit" on the page of a record, and its key. In: how the type stands in addresses, and the record. */
export function EditLink({ type, id }: { type: string; id: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const params = { type, id };
  useKeys(t`Records`, [
    { keys: 'e', label: t`Edit`, run: () => void navigate({ to: '/records/$type/$id/edit', params, search: {} }) },
  ]);
  return (
    <Button
      aria-keyshortcuts="e"
      leftSection={<IconPencil size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/records/$type/$id/edit" params={params} search={{}} {...props} />}
    >{t`Edit`}</Button>
  );
}
