import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useKeys } from '../../keys/registry.js';
import { useMay } from '../../session/may.js';

interface Props {
  /** How the type stands in addresses. */
  type: string;
  id: string;
  /** Id of the centre that keeps the record. */
  steward?: string | null;
}

/** "Edit" on the page of a record, and its key, for whoever may. */
export function EditLink({ type, id, steward }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const may = useMay()(type, 'change', steward);
  const params = { type, id };
  const run = () => void navigate({ to: '/records/$type/$id/edit', params, search: {} });
  useKeys(t`Records`, may ? [{ keys: 'e', label: t`Edit`, run }] : []);
  if (!may) return null;
  return (
    <Button
      aria-keyshortcuts="e"
      leftSection={<IconPencil size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/records/$type/$id/edit" params={params} search={{}} {...props} />}
    >{t`Edit`}</Button>
  );
}
