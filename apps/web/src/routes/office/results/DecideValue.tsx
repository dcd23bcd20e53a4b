import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ApiError, request } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import form from '../../../records/form.module.css';
import { useMay } from '../../../session/may.js';
import { DECIDERS, useIsOneOf } from '../../../session/me.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorBanner } from '../../../ui/states.js';
import type { Value } from './documents.js';
import { periodOf } from './ValueChart.js';

const approve = graphql(`
  mutation ApproveIndicatorValue($input: ApproveIndicatorValueInput!) {
    approveIndicatorValue(input: $input) {
      id
    }
  }
`);

const reopen = graphql(`
  mutation ReopenIndicatorValue($input: ReopenIndicatorValueInput!) {
    reopenIndicatorValue(input: $input) {
      id
    }
  }
`);

interface Props {
  readonly value: Value;
  /** What its indicator is called. */
  readonly name: string;
  /** Id of the centre that keeps it. */
  readonly steward: string | null | undefined;
}

/** Approves the values of a period, or opens approved ones again; nothing for who may not. */
export function DecideValue({ value, name, steward }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [decides, may] = [useIsOneOf(...DECIDERS), useMay()];
  if (!decides || !may('indicator-values', 'change', steward)) return null;
  const isApproved = value.state === 'APPROVED';
  const what = `${name}, ${periodOf(value)}`;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={isApproved ? t`Open again: ${what}` : t`Approve: ${what}`}
        onClick={() => setOpen(true)}
      >
        {isApproved ? <Trans>Open again</Trans> : <Trans>Approve</Trans>}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={isApproved ? t`Open the values of this period again` : t`Approve the values of this period`}
      >
        {open ? <DecideForm value={value} what={what} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

function DecideForm({ value, what, onDone }: { value: Value; what: string; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const isApproved = value.state === 'APPROVED';
  const decide = useMutation<unknown, ApiError>({
    mutationFn: () =>
      isApproved
        ? request(reopen, { input: { id: value.id, rev: value.rev, reason } })
        : request(approve, { input: { id: value.id, rev: value.rev, reason: reason.trim() || null } }),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!decide.isPending) decide.mutate();
  };
  return (
    <form className={form.dialogForm} onSubmit={onSubmit}>
      <p>{what}</p>
      <p>
        {isApproved ? (
          <Trans>All values of this period may change again, until somebody approves them anew.</Trans>
        ) : (
          <Trans>
            All values of this period, of the whole and of its parts, change no more until they are opened again.
          </Trans>
        )}
      </p>
      <Textarea
        label={isApproved ? t`Why` : t`Remark`}
        description={t`It stays in the history for good.`}
        required={isApproved}
        maxLength={2000}
        autosize
        minRows={3}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {decide.error ? <ErrorBanner error={decide.error} /> : null}
      <div className={form.actions}>
        <Button type="submit" loading={decide.isPending}>
          {isApproved ? <Trans>Open again</Trans> : <Trans>Approve</Trans>}
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
