import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ApiError } from '../../../api/client.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorBanner } from '../../../ui/states.js';
import css from '../competences/competences.module.css';
import { today } from '../today.js';

/** A step as a person states it. */
export interface Step<State extends string> {
  readonly state: State;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
  readonly evidenceUrl: string | null;
}

interface Props<State extends string> {
  /** What the button is called, for who hears it without seeing what it is beside. */
  readonly label: string;
  readonly title: string;
  /** The states that it may come into, with their words, the likeliest first. */
  readonly states: readonly { readonly value: State; readonly label: string }[];
  /** What is to be said as the reason. */
  readonly hint: string;
  readonly hasEvidence?: boolean;
  readonly send: (step: Step<State>) => Promise<unknown>;
}

/** The button that moves something by a step, and the question for it: to which state, on which day, why. */
export function StepDialog<State extends string>(props: Props<State>) {
  const [open, setOpen] = useState(false);
  const { label, title } = props;
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={label} onClick={() => setOpen(true)}>
        <Trans>Move</Trans>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        {open ? <StepForm {...props} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

function StepForm<State extends string>(props: Props<State> & { onDone: () => void }) {
  const { states, hint, hasEvidence = true, send, onDone } = props;
  const { t } = useLingui();
  const client = useQueryClient();
  const [state, setState] = useState(states[0]?.value);
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const [evidenceUrl, setEvidenceUrl] = useState('');
  const move = useMutation<unknown, ApiError, Step<State>>({
    mutationFn: send,
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!move.isPending && state) move.mutate({ state, on, reason, evidenceUrl: evidenceUrl.trim() || null });
  };
  return (
    <form className={css.form} onSubmit={onSubmit}>
      <Radio.Group label={t`State`} value={state} onChange={(value) => setState(value as State)}>
        <div className={css.choices}>
          {states.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        type="date"
        label={t`Day`}
        required
        max={today()}
        value={on}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
      <Textarea
        label={t`Why`}
        description={hint}
        required
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {hasEvidence ? (
        <TextInput
          type="url"
          label={t`Where the evidence can be read`}
          maxLength={2000}
          value={evidenceUrl}
          onChange={({ currentTarget }) => setEvidenceUrl(currentTarget.value)}
        />
      ) : null}
      {move.error ? <ErrorBanner error={move.error} /> : null}
      <div className={css.actions}>
        <Button type="submit" loading={move.isPending}>
          <Trans>Move</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
