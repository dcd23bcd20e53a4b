import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useMay } from '../../../session/may.js';
import { IconButton } from '../../../ui/IconButton.js';

interface Props {
  /** How the type stands in addresses: `organisation-names`. */
  type: string;
  /** Words of the section, for who hears the button without seeing it. */
  label: string;
  /** Ids of the records that the new one links, by field. */
  preset?: Readonly<Record<string, string>>;
  /** Where it leads afterwards; none: back to this page. */
  then?: string;
  /** The button shows the words of the section, where no heading stands beside it. */
  named?: boolean;
  /** What the button says, where "Add" would not do: words of the label. */
  text?: string;
}

/** Opens the form of a new record that belongs to the one on the page, and comes back here; nothing for who may not. */
export function AddRecord({ type, label, preset, then, named, text }: Props) {
  const { t } = useLingui();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const back = then ?? here;
  if (!useMay()(type, 'create')) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t`Add: ${label}`}
      leftSection={<IconPlus size={14} aria-hidden />}
      renderRoot={(props) => <Link to="/records/$type/new" params={{ type }} search={{ ...preset, back }} {...props} />}
    >
      {text ?? (named ? label : t`Add`)}
    </Button>
  );
}

/** Opens the form of a record that is shown as a part of another one, and comes back here; nothing for who may not. */
export function EditRecord({ type, id, label }: { type: string; id: string; label: string }) {
  const { t } = useLingui();
  const back = useRouterState({ select: (state) => state.location.pathname });
  if (!useMay()(type, 'change')) return null;
  return (
    <IconButton
      label={t`Edit: ${label}`}
      size={26}
      renderRoot={(props) => <Link to="/records/$type/$id/edit" params={{ type, id }} search={{ back }} {...props} />}
    >
      <IconPencil size={15} aria-hidden />
    </IconButton>
  );
}
