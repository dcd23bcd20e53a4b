import { Trans } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
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

interface ReasonProps {
  /** Words of the button that opens it, and of the one that does it. */
  readonly label: string;
  /** What it is about: paragraphs. */
  readonly children: ReactNode;
  /** What is asked for. */
  readonly field: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  readonly maxLength?: number;
  /** In: the reason without blanks around it. */
  readonly send: (reason: string) => Promise<unknown>;
}

interface ReasonDialogProps extends ReasonProps {
  readonly title: string;
  /** What the button is called for who hears it without seeing what it is beside. */
  readonly name?: string;
  readonly isSmall?: boolean;
  readonly variant?: 'default' | 'filled';
}

/** A button for something that is done with a reason in words, and the question for it. */
export function ReasonDialog({ title, name, isSmall, variant, ...form }: ReasonDialogProps) {
  return (
    <AskDialog text={form.label} label={name} isSmall={isSmall} variant={variant} title={title}>
      {(close) => <ReasonForm {...form} onDone={close} />}
    </AskDialog>
  );
}

function ReasonForm(props: ReasonProps & { onDone: () => void }) {
  const { label, children, field, hint, isOptional = false, maxLength = 1000, send, onDone } = props;
  const [text, setText] = useState('');
  const reason = text.trim();
  return (
    <AskForm text={label} send={() => send(reason)} onDone={onDone} isReady={isOptional || reason !== ''}>
      {children}
      <Textarea
        label={field}
        description={hint}
        required={!isOptional}
        maxLength={maxLength}
        autosize
        minRows={3}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </AskForm>
  );
}
