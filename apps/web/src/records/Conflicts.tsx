import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { FieldConflict } from '../api/client.js';
import { formatMoment } from '../i18n/format.js';
import { languageName } from '../i18n/languages.js';
import { fieldNamed, type RecordType } from './declarations.js';
import { FieldInput } from './FieldInput.js';
import { FieldText } from './FieldText.js';
import css from './form.module.css';
import { actorName, fieldLabel } from './labels.js';
import { asLocalised, dateText, type FormValue, type FormValues } from './values.js';

type Side = 'theirs' | 'mine' | 'other';

interface Decision {
  readonly side: Side;
  readonly other?: FormValue;
}

interface Props {
  type: RecordType;
  conflicts: readonly FieldConflict[];
  values: FormValues;
  isPending: boolean;
  onBack: () => void;
  /** Called with what stands there now and what shall stand there, by field. */
  onDecided: (theirs: FormValues, chosen: FormValues) => void;
}

const keyOf = ({ field, lang }: FieldConflict): string => (lang ? `${field}.${lang}` : field);

/** A value as a conflict carries it, as the form holds it. */
function toForm(type: RecordType, { field: name, lang }: FieldConflict, value: unknown): FormValue {
  const field = fieldNamed(type, name);
  if (lang || !field) return value === null || value === undefined ? '' : String(value);
  if (field.kind === 'flag') return value === true;
  if (field.kind === 'date') return dateText(value);
  if (field.kind === 'toOne' || field.kind === 'ref') return value ? { id: String(value), title: String(value) } : null;
  if (field.kind === 'amount') return (value as FormValue) ?? { amount: '', currency: 'EUR' };
  if (field.kind === 'texts') return (value as FormValue) ?? [];
  return value === null || value === undefined ? '' : String(value);
}

/** Puts values of single languages into the texts they belong to. */
function gathered(
  conflicts: readonly FieldConflict[],
  values: FormValues,
  pick: (conflict: FieldConflict) => FormValue,
): FormValues {
  const result: Record<string, FormValue> = {};
  for (const conflict of conflicts) {
    const value = pick(conflict);
    const texts = asLocalised(result[conflict.field] ?? values[conflict.field]);
    result[conflict.field] = conflict.lang ? { ...texts, [conflict.lang]: String(value ?? '') } : value;
  }
  return result;
}

/** Somebody else changed the same fields: for each of them, which value shall stand. Nothing is written before. */
export function Conflicts({ type, conflicts, values, isPending, onBack, onDecided }: Props) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({});
  useEffect(() => heading.current?.focus(), []);
  const open = conflicts.filter((conflict) => !decisions[keyOf(conflict)]).length;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (open > 0 || isPending) return;
    const theirs = gathered(conflicts, values, (conflict) => toForm(type, conflict, conflict.theirs));
    const chosen = gathered(conflicts, values, (conflict) => {
      const { side, other } = decisions[keyOf(conflict)] ?? { side: 'theirs' };
      if (side === 'other') return other ?? toForm(type, conflict, conflict.yours);
      if (side === 'theirs') return toForm(type, conflict, conflict.theirs);
      return conflict.lang ? toForm(type, conflict, conflict.yours) : (values[conflict.field] ?? null);
    });
    onDecided(theirs, chosen);
  };
  return (
    <form className={`${css.form} ${css.conflicts}`} onSubmit={onSubmit} noValidate>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          <Plural
            value={conflicts.length}
            one="Somebody else changed # field that you changed too"
            other="Somebody else changed # fields that you changed too"
          />
        </h2>
        <p>
          <Trans>Nothing is lost: choose for each which value shall stand. Your other changes are kept.</Trans>
        </p>
      </div>
      {conflicts.length > 1 ? <OneSideForAll conflicts={conflicts} onDecide={setDecisions} /> : null}
      {conflicts.map((conflict) => (
        <OneConflict
          key={keyOf(conflict)}
          type={type}
          conflict={conflict}
          decision={decisions[keyOf(conflict)]}
          onDecide={(decision) => setDecisions((old) => ({ ...old, [keyOf(conflict)]: decision }))}
        />
      ))}
      <div className={css.actions}>
        <Button type="submit" disabled={open > 0} loading={isPending}>
          {t`Save these values`}
        </Button>
        <Button variant="default" onClick={onBack}>{t`Back to the form`}</Button>
        <span role="status">
          {open > 0 ? <Plural value={open} one="# choice left" other="# choices left" /> : null}
        </span>
      </div>
    </form>
  );
}

/** For long lists of conflicts: one side everywhere; each can still be chosen otherwise. */
function OneSideForAll({
  conflicts,
  onDecide,
}: {
  conflicts: readonly FieldConflict[];
  onDecide: (decisions: Readonly<Record<string, Decision>>) => void;
}) {
  const { t } = useLingui();
  const choose = (side: Side) => onDecide(Object.fromEntries(conflicts.map((conflict) => [keyOf(conflict), { side }])));
  return (
    <div className={css.actions}>
      <Button variant="default" onClick={() => choose('theirs')}>{t`Theirs everywhere`}</Button>
      <Button variant="default" onClick={() => choose('mine')}>{t`Yours everywhere`}</Button>
    </div>
  );
}

function Option({
  name,
  checked,
  onChoose,
  title,
  note,
  children,
}: {
  name: string;
  checked: boolean;
  onChoose: () => void;
  title: string;
  note?: string;
  children?: ReactNode;
}) {
  return (
    <label className={css.option}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        <small>
          {title}
          {note ? ` · ${note}` : ''}
        </small>
        {children ? <b>{children}</b> : null}
      </span>
    </label>
  );
}

function OneConflict({
  type,
  conflict,
  decision,
  onDecide,
}: {
  type: RecordType;
  conflict: FieldConflict;
  decision: Decision | undefined;
  onDecide: (decision: Decision) => void;
}) {
  const { t } = useLingui();
  const name = useId();
  const { field, lang, base, theirs, yours, changedBy, changedAt } = conflict;
  const label = fieldLabel(type, field);
  const text = (value: unknown) => <FieldText type={type} field={field} value={value} />;
  const note = [changedBy ? actorName(changedBy) : '', changedAt ? formatMoment(changedAt) : '']
    .filter(Boolean)
    .join(', ');
  const other = decision?.other ?? toForm(type, conflict, yours);
  return (
    <fieldset className={css.conflict}>
      <legend>{lang ? `${label} (${languageName(lang)})` : label}</legend>
      {base === undefined ? null : (
        <p>
          <Trans>Before: {text(base)}</Trans>
        </p>
      )}
      <div className={css.sides}>
        <Option
          name={name}
          checked={decision?.side === 'theirs'}
          onChoose={() => onDecide({ side: 'theirs' })}
          title={t`Theirs`}
          note={note}
        >
          {text(theirs)}
        </Option>
        <Option
          name={name}
          checked={decision?.side === 'mine'}
          onChoose={() => onDecide({ side: 'mine' })}
          title={t`Yours`}
        >
          {text(yours)}
        </Option>
      </div>
      <Option
        name={name}
        checked={decision?.side === 'other'}
        onChoose={() => onDecide({ side: 'other', other })}
        title={t`Another value`}
      />
      {decision?.side === 'other' ? (
        <OtherValue
          type={type}
          conflict={conflict}
          value={other}
          onChange={(value) => onDecide({ side: 'other', other: value })}
        />
      ) : null}
    </fieldset>
  );
}

function OtherValue({
  type,
  conflict,
  value,
  onChange,
}: {
  type: RecordType;
  conflict: FieldConflict;
  value: FormValue;
  onChange: (value: FormValue) => void;
}) {
  const field = fieldNamed(type, conflict.field);
  if (!field) return null;
  // One language of a text is a text.
  const shown = conflict.lang ? { ...field, kind: 'text' } : field;
  return (
    <FieldInput
      type={type}
      field={shown}
      value={value}
      values={{}}
      onChange={onChange}
      prefix={`other-${conflict.lang ?? ''}`}
    />
  );
}
