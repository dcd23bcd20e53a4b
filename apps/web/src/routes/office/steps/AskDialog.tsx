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

/** What the api says of a field of the form, by any of the names that it may call it; undefined while nothing is wrong. */
export type WrongWith = (...names: readonly string[]) => string | undefined;

/** What `send` answers when something is left to do: the form stays open, and shows how things stand. */
export const NOT_YET = Symbol('not yet');

interface FormProps {
  /** What the button says that sends it. */
  readonly text: string;
  /** Does it; {@link NOT_YET} keeps the form open. */
  readonly send: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly isReady?: boolean;
  readonly children: ReactNode | ((wrong: WrongWith) => ReactNode);
}

/** The field that a path of a problem means: `title.en` and `title[0]` are of `title`. */
const rootOf = (path: string): string => path.split(/[.[]/)[0] ?? path;

/** What a refusal says of the fields of a form. */
function wrongBy(error: ApiError | null): WrongWith {
  const { problems = [], field } = error?.refusal ?? {};
  const all = problems.length > 0 || !error || !field ? problems : [{ field, message: error.message }];
  return (...names) => all.find((one) => names.includes(rootOf(one.field)))?.message;
}

/** The form of such a question. When it is sent it closes, and all that is shown is asked for again. */
export function AskForm({ text, send, onDone, isReady = true, children }: FormProps) {
  const client = useQueryClient();
  const sending = useMutation<unknown, ApiError>({
    mutationFn: send,
    onSuccess: async (answer) => {
      if (answer !== NOT_YET) onDone();
      await client.invalidateQueries();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending.isPending && isReady) sending.mutate();
  };
  return (
    <form className={css.dialogForm} onSubmit={onSubmit}>
      {typeof children === 'function' ? children(wrongBy(sending.error)) : children}
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
