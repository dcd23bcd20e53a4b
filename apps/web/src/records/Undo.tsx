import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ApiError, request } from '../api/client.js';
import type { UndoLastChangeMutation } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { DECIDERS, useIsOneOf } from '../session/me.js';
import { Dialog } from '../ui/Dialog.js';
import { ErrorBanner } from '../ui/states.js';
import type { RecordType } from './declarations.js';
import css from './form.module.css';

const undoLastChange = graphql(`
  mutation UndoLastChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      id
      rev
      isArchived
    }
  }
`);

/** Takes the last change of a record back, by whoever may; the history says why. */
export function UndoButton({ type, id, rev }: { type: RecordType; id: string; rev: number }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const may = useIsOneOf(...DECIDERS);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const undo = useMutation<UndoLastChangeMutation, ApiError>({
    mutationFn: () => request(undoLastChange, { input: { recordType: type.name, id, rev, reason: reason.trim() } }),
    onSuccess: async () => {
      setOpen(false);
      setReason('');
      await client.invalidateQueries();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!undo.isPending) undo.mutate();
  };
  if (!may) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        <Trans>Undo</Trans>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t`Take your last change back?`}>
        <form className={css.dialogForm} onSubmit={onSubmit}>
          <p>
            <Trans>The fields become what they were before. Nothing is removed: the history shows both.</Trans>
          </p>
          <TextInput
            label={t`Why`}
            required
            maxLength={500}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {undo.error ? <ErrorBanner error={undo.error} /> : null}
          <div className={css.actions}>
            <Button type="submit" loading={undo.isPending}>
              <Trans>Take back</Trans>
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
