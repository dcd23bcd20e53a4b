import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useMay } from '../session/may.js';
import { Dialog } from '../ui/Dialog.js';
import { ErrorBanner } from '../ui/states.js';
import { type RecordType, slugOf } from './declarations.js';
import css from './form.module.css';
import { useWrite } from './saving.js';

interface Props {
  type: RecordType;
  id: string;
  rev: number;
  title: string;
  archived: boolean;
  /** Id of the centre that keeps the record. */
  steward?: string | null;
}

/**
 * Takes a record out of the lists after a question, or brings it back; nothing for types that are not archived, and for who
 * may not.
 */
export function ArchiveButton(props: Props) {
  const { type, archived, steward } = props;
  const may = useMay()(slugOf(type), archived ? 'restore' : 'archive', steward);
  return type.mutations.archive && may ? <Archive {...props} /> : null;
}

function Archive({ type, id, rev, title, archived }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const write = useWrite(type, archived ? 'restore' : 'archive');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (write.isPending) return;
    write.mutate(
      { id, rev, reason: reason.trim() || null },
      {
        onSuccess: () => {
          setOpen(false);
          setReason('');
        },
      },
    );
  };
  const Icon = archived ? IconArchiveOff : IconArchive;
  return (
    <>
      <Button variant="default" leftSection={<Icon size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {archived ? t`Restore` : t`Archive`}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={archived ? t`Restore “${title}”?` : t`Archive “${title}”?`}
      >
        <form className={css.dialogForm} onSubmit={onSubmit}>
          <p>
            {archived ? (
              <Trans>It comes back into lists, counts and search as it was.</Trans>
            ) : (
              <Trans>It leaves lists, counts and search. Nothing is deleted, and you can restore it at any time.</Trans>
            )}
          </p>
          <TextInput
            label={t`Why`}
            description={t`Optional; it stands in the history beside the change.`}
            maxLength={500}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {write.error ? <ErrorBanner error={write.error} /> : null}
          <div className={css.actions}>
            <Button type="submit" loading={write.isPending}>
              {archived ? t`Restore` : t`Archive`}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
