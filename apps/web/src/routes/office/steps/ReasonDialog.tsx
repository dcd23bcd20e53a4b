import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { AskDialog, AskForm } from './AskDialog.js';

interface FormProps {
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

interface Props extends FormProps {
  readonly title: string;
  /** What the button is called for who hears it without seeing what it is beside. */
  readonly name?: string;
  readonly isSmall?: boolean;
  readonly variant?: 'default' | 'filled';
}

/** A button for something that is done with a reason in words, and the question for it. */
export function ReasonDialog({ title, name, isSmall, variant, ...form }: Props) {
  return (
    <AskDialog text={form.label} label={name} isSmall={isSmall} variant={variant} title={title}>
      {(close) => <ReasonForm {...form} onDone={close} />}
    </AskDialog>
  );
}

function ReasonForm(props: FormProps & { onDone: () => void }) {
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
