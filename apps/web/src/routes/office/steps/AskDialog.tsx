import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ApiError } from '../../../api/client.js';
import css from '../../../records/form.module.css';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorBanner } from '../../../ui/states.js';

interface DialogProps {
  /** What the button says. */
  readonly text: string;
  /** What it is called for who hears it without seeing what it is beside; what it says unless given. */
  readonly label?: string;
  readonly isSmall?: boolean;
  readonly variant?: 'default' | 'filled';
  readonly title: string;
  /** Its form, made anew each time: what was typed and not sent is forgotten. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button for something that is asked about first, and the question. */
export function AskDialog({ text, label, isSmall, variant = 'default', title, children }: DialogProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size={isSmall ? 'compact-sm' : undefined}
        variant={variant}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {text}
      </Button>
      <Dialog open={open} onClose={close} title={title}>
        {open ? children(close) : null}
      </Dialog>
    </>
  );
}

interface FormProps {
  /** What the button says that sends it. */
  readonly text: string;
  readonly send: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly isReady?: boolean;
  readonly children: ReactNode;
}

/** The form of such a question. When it is sent it closes, and all that is shown is asked for again. */
export function AskForm({ text, send, onDone, isReady = true, children }: FormProps) {
  const client = useQueryClient();
  const sending = useMutation<unknown, ApiError>({
    mutationFn: send,
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending.isPending && isReady) sending.mutate();
  };
  return (
    <form className={css.dialogForm} onSubmit={onSubmit}>
      {children}
      {sending.error ? <ErrorBanner error={sending.error} /> : null}
      <div className={css.actions}>
        <Button type="submit" loading={sending.isPending} disabled={!isReady}>
          {text}
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
