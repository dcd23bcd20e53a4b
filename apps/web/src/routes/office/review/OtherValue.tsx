import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../../../records/check.js';
import { type Field, fieldNamed, type RecordType } from '../../../records/declarations.js';
import { FieldInput } from '../../../records/FieldInput.js';
import { fieldLabel } from '../../../records/labels.js';
import { asLinked, asLocalised, changeInput, dateText, type FormValue } from '../../../records/values.js';
import { Dialog } from '../../../ui/Dialog.js';
import type { Choice } from './choices.js';
import css from './review.module.css';

interface Props {
  readonly type: RecordType;
  readonly field: string;
  /** The value to begin with, in the form in which proposals carry it. */
  readonly value: unknown;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** A value of a proposal as a form holds it. */
function toForm({ kind }: Field, value: unknown): FormValue {
  if (kind === 'flag') return value === true;
  if (kind === 'date') return dateText(value);
  if (kind === 'texts' || kind === 'localised') return (value as FormValue) ?? (kind === 'texts' ? [] : {});
  if (kind === 'amount') return (value as FormValue) ?? { amount: '', currency: 'EUR' };
  if (value === null || value === undefined) return kind === 'toOne' || kind === 'ref' ? null : '';
  if (kind !== 'toOne' && kind !== 'ref') return String(value);
  const { id, title } = value as { id: string; title?: string | null };
  return { id, title: title ?? id.slice(-8) };
}

/** The same as it is shown in the place of a proposed value. */
function shownAs({ kind }: Field, value: FormValue): unknown {
  if (kind === 'toOne' || kind === 'ref') return asLinked(value);
  if (kind === 'localised') return asLocalised(value);
  return value === '' ? null : value;
}

/** Takes a value that neither the author nor the record has. */
export function OtherValue({ type, field: name, value: given, onChoose, onClose }: Props) {
  const { t } = useLingui();
  const field = fieldNamed(type, name);
  const [value, setValue] = useState<FormValue>(field ? toForm(field, given) : '');
  const [tried, setTried] = useState(false);
  if (!field) return null;
  const problem = problemOf(field, value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem) return;
    const input = Object.values(changeInput(type, {}, { [name]: value }))[0] ?? null;
    onChoose({ take: 'other', input, shown: shownAs(field, value) });
  };
  return (
    <Dialog open onClose={onClose} title={t`Another value for: ${fieldLabel(type, name)}`}>
      <form className={css.form} onSubmit={submit} noValidate>
        <FieldInput
          type={type}
          field={field}
          value={value}
          values={{ [name]: value }}
          onChange={setValue}
          error={tried ? problem : undefined}
          prefix="other"
        />
        <div className={css.tools}>
          <Button type="submit">
            <Trans>Take this value</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
