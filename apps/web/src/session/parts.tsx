import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ApiError } from '../api/client.js';
import { Checkbox } from '../ui/Checkbox.js';
import css from './forms.module.css';

/** What is wrong with a field, in the words of the api. */
export function problemWith(error: ApiError | null, field: string): string | undefined {
  const { problems, field: one } = error?.refusal ?? {};
  const found = problems?.find((problem) => problem.field === field);
  return found?.message ?? (one === field && !problems?.length ? error?.message : undefined);
}

/** Why it was refused: takes the focus, so that it is read out, and says what to do next. `children` offers it. */
export function Refusal({
  error,
  attempt,
  children,
}: {
  error: ApiError | null;
  attempt: number;
  children?: ReactNode;
}) {
  const { t } = useLingui();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) ref.current?.focus();
  }, [attempt]);
  if (!error) return null;
  const offline = error.code === 'OFFLINE' ? t`The server cannot be reached. Check the connection.` : undefined;
  const problems = error.refusal.problems?.map(({ message }) => message).join(' ');
  return (
    <div ref={ref} className={css.refusal} role="alert" tabIndex={-1}>
      <p>{offline ?? (problems || error.message || t`The server does not answer right now.`)}</p>
      {children}
    </div>
  );
}

export function EmailInput({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useLingui();
  return (
    <TextInput
      label={t`Mail address`}
      type="email"
      name="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface PasswordProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  hint?: ReactNode;
  error?: string;
}

/** A password that may be pasted and looked at. */
export function PasswordInput({ label, value, onChange, autoComplete, hint, error }: PasswordProps) {
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <div className={css.password}>
      <TextInput
        id={id}
        label={label}
        description={hint}
        error={error}
        type={isShown ? 'text' : 'password'}
        name={autoComplete}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Checkbox
        label={<Trans>Show what I type</Trans>}
        aria-controls={id}
        checked={isShown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
    </div>
  );
}

/** What a new password has to be; the api has the last word. */
export function PasswordHint() {
  return <Trans>12 characters or more. A sentence that only you know is a good one.</Trans>;
}
