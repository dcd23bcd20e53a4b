import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, request } from '../../../api/client.js';
import type { EraseFileMutation } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { Dialog } from '../../../ui/Dialog.js';
import { IconButton } from '../../../ui/IconButton.js';
import { ErrorBanner } from '../../../ui/states.js';
import css from './documents.module.css';

const eraseFile = graphql(`
  mutation EraseFile($id: ID!) {
    eraseFile(id: $id)
  }
`);

/** Deletes a document after a question: unlike a record, it does not come back. */
export function EraseDocument({ id, name }: { id: string; name: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const erase = useMutation<EraseFileMutation, ApiError>({
    mutationFn: () => request(eraseFile, { id }),
    onSuccess: () => {
      setOpen(false);
      return client.invalidateQueries();
    },
  });
  return (
    <>
      <IconButton label={t`Delete: ${name}`} size={26} onClick={() => setOpen(true)}>
        <IconTrash size={15} aria-hidden />
      </IconButton>
      <Dialog open={open} onClose={() => setOpen(false)} title={t`Delete “${name}”?`}>
        <div className={css.form}>
          <p>
            <Trans>It is deleted for good, with what the history says of it, and cannot be restored.</Trans>
          </p>
          {erase.error ? <ErrorBanner error={erase.error} /> : null}
          <div className={css.actions}>
            <Button loading={erase.isPending} onClick={() => erase.mutate()}>
              <Trans>Delete for good</Trans>
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
