import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { ApiError, FieldConflict } from '../api/client.js';
import { formatMoment } from '../i18n/format.js';
import type { Option } from '../ui/option.js';
import ui from '../ui/ui.module.css';
import { inputValue, type ListField, type Target } from './fields.js';
import css from './lists.module.css';
import { useOptions } from './use-options.js';

interface Props {
  field: ListField;
  target: Target;
  /** Writes the value on that version. Throws the refusal. */
  save: (rev: number, value: string | null) => Promise<unknown>;
  onClose: () => void;
}

/** Writes, then reads the lists anew: the editor stays until the cell shows what was saved. */
function useSave({ save, onClose }: Pick<Props, 'save' | 'onClose'>) {
  const client = useQueryClient();
  return useMutation<void, ApiError, { rev: number; value: string }>({
    mutationFn: async ({ rev, value }) => {
      await save(rev, inputValue(value));
      await client.invalidateQueries();
    },
    onSuccess: onClose,
  });
}

/** A cell while it is changed: Enter saves, Esc leaves it; what was typed stays when the server refuses it. */
export default function CellEditor({ field, target, save, onClose }: Props) {
  const before = target.values[field.id] ?? '';
  const [value, setValue] = useState(before);
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const client = useQueryClient();
  const { mutate, isPending } = useSave({ save, onClose });
  // Kept while the next attempt runs: what can be chosen shall not vanish under the finger.
  const [error, setError] = useState<ApiError | null>(null);
  const options = useOptions(field);
  const message = useId();
  const conflict = error?.refusal.conflicts?.find((found) => found.field === field.input || isOf(found, field));
  useEffect(() => {
    control.current?.focus();
    if (field.kind === 'text') control.current?.select();
  }, [field]);
  // A refusal leaves the reader where the mending is.
  useEffect(() => {
    if (error && !conflict) control.current?.focus();
  }, [error, conflict]);
  const send = (rev = target.rev) => {
    if (isPending) return;
    if (value === before && rev === target.rev) onClose();
    else mutate({ rev, value }, { onError: setError });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      event.nativeEvent.stopImmediatePropagation();
      onClose();
    } else if (event.key === 'Enter' && event.target === control.current) {
      event.preventDefault();
      send();
    }
  };
  const leave = () => {
    if (value === before && !isPending && !error) onClose();
  };
  const takeTheirs = () => {
    void client.invalidateQueries();
    onClose();
  };
  return (
    // The keys of the grid shall not act on what is typed here.
    <fieldset
      className={css.editor}
      aria-label={`${field.label}: ${target.name}`}
      onKeyDown={onKeyDown}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Control
        control={control}
        field={field}
        options={options}
        value={value}
        onValue={setValue}
        onBlur={leave}
        describedBy={error ? message : undefined}
        label={`${field.label}: ${target.name}`}
        isBusy={isPending}
      />
      {isPending ? <Saving /> : null}
      {conflict ? (
        <Choose
          conflict={conflict}
          yours={wordOf(options, value)}
          theirs={wordOf(options, String(conflict.theirs ?? ''))}
          onMine={() => send(error?.refusal.rev)}
          onTheirs={takeTheirs}
          isBusy={isPending}
        />
      ) : error ? (
        <p className={css.refusal} id={message} role="alert">
          {messageOf(error)}
        </p>
      ) : null}
    </fieldset>
  );
}

/** The api names a link by its field, the input by its id. */
const isOf = (conflict: FieldConflict, field: ListField): boolean => `${conflict.field}Id` === field.input;
const wordOf = (options: readonly Option[] | undefined, value: string): string =>
  options?.find((option) => option.value === value)?.label ?? value;
const messageOf = (error: ApiError): string =>
  error.refusal.problems?.map(({ message }) => message).join(' ') || error.message || error.code;

function Saving() {
  const { t } = useLingui();
  return <span className={css.spinner} role="status" aria-label={t`Saving`} />;
}

interface ControlProps {
  control: RefObject<(HTMLInputElement & HTMLSelectElement) | null>;
  field: ListField;
  options: readonly Option[] | undefined;
  value: string;
  onValue: (value: string) => void;
  onBlur: () => void;
  describedBy: string | undefined;
  label: string;
  isBusy: boolean;
}

/** Read only and not disabled while it saves: a disabled control would lose the focus. */
function Control({ control, field, options, value, onValue, onBlur, describedBy, label, isBusy }: ControlProps) {
  const { t } = useLingui();
  const common = {
    'aria-label': label,
    'aria-invalid': describedBy ? true : undefined,
    'aria-describedby': describedBy,
  };
  if (field.kind === 'text') {
    return (
      <input
        {...common}
        ref={control}
        value={value}
        maxLength={field.max}
        readOnly={isBusy}
        onChange={(event) => onValue(event.currentTarget.value)}
        onBlur={onBlur}
      />
    );
  }
  return (
    <select
      {...common}
      ref={control}
      value={value}
      aria-busy={isBusy}
      onChange={(event) => (isBusy ? undefined : onValue(event.currentTarget.value))}
      onBlur={onBlur}
    >
      {field.isRequired ? null : <option value="">{t`Not stated`}</option>}
      {options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface ChooseProps {
  conflict: FieldConflict;
  yours: string;
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
  isBusy: boolean;
}

/** Somebody else changed the same meanwhile: both values, and the choice. */
function Choose({ conflict, yours, theirs, onMine, onTheirs, isBusy }: ChooseProps) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const who = conflict.changedBy ?? t`somebody`;
  const when = conflict.changedAt ? formatMoment(conflict.changedAt) : '';
  return (
    <div ref={box} className={css.conflict} role="dialog" aria-label={t`Changed by somebody else`}>
      <p>
        <Trans>
          {who} changed this meanwhile ({when}).
        </Trans>
      </p>
      <dl className={ui.facts}>
        <dt>{t`Theirs`}</dt>
        <dd>{theirs || t`Not stated`}</dd>
        <dt>{t`Yours`}</dt>
        <dd>{yours || t`Not stated`}</dd>
      </dl>
      <div className={css.actions}>
        <Button size="compact-sm" variant="default" onClick={onTheirs} disabled={isBusy}>
          <Trans>Keep theirs</Trans>
        </Button>
        <Button size="compact-sm" onClick={onMine} loading={isBusy}>
          <Trans>Save mine</Trans>
        </Button>
      </div>
    </div>
  );
}
