import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ApiError, FieldConflict } from '../api/client.js';
import { ErrorBanner } from '../ui/states.js';
import { Conflicts } from './Conflicts.js';
import { problemsBefore, type Refused, refusedBy } from './check.js';
import { formFields, type RecordType } from './declarations.js';
import { ErrorSummary } from './ErrorSummary.js';
import { FieldInput } from './FieldInput.js';
import css from './form.module.css';
import { Leaving } from './Leaving.js';
import { savedTogether, useWrite } from './saving.js';
import { asLinked, asText, changeInput, createInput, type FormValue, type FormValues, sameValue } from './values.js';

interface Props {
  type: RecordType;
  /** The record as it was opened; absent for a new one. */
  record?: { readonly id: string; readonly rev: number };
  start: FormValues;
  /** Called with the record and a line that says what happened. */
  onSaved: (id: string, notice: string) => void;
  onCancel: () => void;
}

const NOTHING: Refused = { fields: {}, others: [] };

/** What the form holds: what it began from, what was typed since, and what was refused of it. */
function useFormState(type: RecordType, start: FormValues, rev: number) {
  const [state, setState] = useState({ before: start, now: start, rev });
  const [refused, setRefused] = useState<Refused>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const set = (name: string, value: FormValue) => {
    setState((old) => ({ ...old, now: { ...old.now, ...withTitle(type, name, value, old.now) } }));
    setRefused((old) => ({
      ...old,
      fields: Object.fromEntries(Object.entries(old.fields).filter(([key]) => key !== name)),
    }));
  };
  const refuse = (problems: Refused) => {
    setRefused(problems);
    setAttempt((count) => count + 1);
  };
  const dirty = formFields(type).some(({ name }) => !sameValue(state.before[name], state.now[name]));
  return { state, setState, refused, attempt, set, refuse, dirty };
}

/** The name of a record that may be of any type is kept beside its id. */
function withTitle(type: RecordType, name: string, value: FormValue, now: FormValues): FormValues {
  if (name === 'recordType' && !sameValue(value, now.recordType)) return { [name]: value, recordId: null };
  const linked = name === 'recordId' ? asLinked(value) : null;
  const hasTitle = type.fields.some((field) => field.name === 'recordTitle');
  return linked && hasTitle ? { [name]: value, recordTitle: linked.title } : { [name]: value };
}

function useSubmit({ type, record, onSaved }: Props, form: ReturnType<typeof useFormState>, reason: string) {
  const { t } = useLingui();
  const write = useWrite(type, record ? 'change' : 'create');
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);
  const [saved, setSaved] = useState(false);
  const onError = (error: ApiError) => {
    const found = error.refusal.conflicts ?? [];
    setConflicts(found);
    if (found.length === 0) form.refuse(refusedBy(type, error));
  };
  const send = ({ before, now, rev }: typeof form.state) => {
    const problems = problemsBefore(type, now);
    if (Object.keys(problems).length > 0) return form.refuse({ fields: problems, others: [] });
    const content = record ? { ...changeInput(type, before, now), id: record.id, rev } : createInput(type, now);
    form.setState({ before, now, rev });
    return write.mutate(
      { ...content, reason: reason.trim() || null },
      {
        onError,
        onSuccess: async (answer) => {
          setSaved(true);
          const together = record ? await savedTogether(type, answer, rev) : undefined;
          onSaved(
            answer.id,
            together ?? (record && answer.rev === rev ? t`Nothing was different, so nothing was saved.` : t`Saved.`),
          );
        },
      },
    );
  };
  return {
    write,
    conflicts,
    saved,
    send,
    newRev: write.error?.refusal.rev ?? form.state.rev,
    leave: () => setConflicts([]),
  };
}

/** The form of a record of any type, made from its declaration. Nothing typed is lost by a refusal. */
export function RecordForm(props: Props) {
  const { t } = useLingui();
  const { type, record, start, onCancel } = props;
  const form = useFormState(type, start, record?.rev ?? 0);
  const [reason, setReason] = useState('');
  const submit = useSubmit(props, form, reason);
  const { state, refused, attempt } = form;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!submit.write.isPending) submit.send(state);
  };
  if (submit.conflicts.length > 0)
    return (
      <>
        <Leaving blocked={!submit.saved} />
        <Conflicts
          type={type}
          conflicts={submit.conflicts}
          values={state.now}
          isPending={submit.write.isPending}
          onBack={submit.leave}
          onDecided={(theirs, chosen) =>
            submit.send({
              before: { ...state.before, ...theirs },
              now: { ...state.now, ...chosen },
              rev: submit.newRev,
            })
          }
        />
      </>
    );
  const failed = Object.keys(refused.fields).length + refused.others.length > 0;
  const unreachable = submit.write.error?.kind === 'UNAVAILABLE';
  return (
    <form className={css.form} onSubmit={onSubmit} noValidate>
      <Leaving blocked={form.dirty && !submit.saved} />
      {failed && unreachable ? <ErrorBanner error={submit.write.error} /> : null}
      {failed && !unreachable ? <ErrorSummary type={type} refused={refused} attempt={attempt} /> : null}
      {formFields(type).map((field) => (
        <FieldInput
          key={field.name}
          type={type}
          field={field}
          values={state.now}
          value={state.now[field.name]}
          error={refused.fields[field.name]}
          onChange={(value) => form.set(field.name, value)}
        />
      ))}
      <div className={css.why}>
        <TextInput
          label={t`Why`}
          description={t`Optional; it stands in the history beside the change.`}
          maxLength={500}
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(asText(event.currentTarget.value))}
        />
      </div>
      <div className={css.actions}>
        <Button type="submit" loading={submit.write.isPending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
