import { Trans } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ApiError } from '../../../api/client.js';
import css from '../../../records/form.module.css';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorBanner } from '../../../ui/states.js';

interface Props {
  /** Words of the button that opens it, and of the one that does it. */
  label: string;
  title: string;
  children: ReactNode;
  /** What is asked for. */
  field: string;
  hint?: string;
  onSend: (text: string, done: () => void) => void;
  isPending: boolean;
  error: ApiError | null;
  variant?: 'default' | 'filled';
}

/** A button for something that is done with a reason in words, and the question for it. */
export function ReasonDialog(props: Props) {
  const { label, title, children, field, hint, onSend, isPending, error, variant = 'default' } = props;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const close = () => {
    setOpen(false);
    setText('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) onSend(text.trim(), close);
  };
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={close} title={title}>
        <form className={css.dialogForm} onSubmit={onSubmit}>
          <p>{children}</p>
          <Textarea
            label={field}
            description={hint}
            required
            maxLength={1000}
            autosize
            minRows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {error ? <ErrorBanner error={error} /> : null}
          <div className={css.actions}>
            <Button type="submit" loading={isPending} disabled={text.trim() === ''}>
              {label}
            </Button>
            <Button variant="default" onClick={close}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
