import { useLingui } from '@lingui/react/macro';
import { Radio, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import css from '../../../records/form.module.css';
import { today } from '../today.js';
import { AskDialog, AskForm } from './AskDialog.js';

/** A step as a person states it. */
export interface Step<State extends string> {
  readonly state: State;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
  readonly evidenceUrl: string | null;
}

interface FormProps<State extends string> {
  /** The states that it may come into, with their words, the likeliest first. */
  readonly states: readonly { readonly value: State; readonly label: string }[];
  /** What is to be said as the reason. */
  readonly hint: string;
  readonly hasEvidence?: boolean;
  /** Where the evidence is said to be now. */
  readonly evidenceUrl?: string | null;
  /** What the day is of, and for which states it is asked; of all, unless said. */
  readonly day?: { readonly label: string; readonly isAsked: (state: State) => boolean };
  readonly send: (step: Step<State>) => Promise<unknown>;
}

interface Props<State extends string> extends FormProps<State> {
  /** What the button is called, for who hears it without seeing what it is beside. */
  readonly label: string;
  readonly title: string;
}

/** The button that moves something by a step, and the question for it: to which state, on which day, why. */
export function StepDialog<State extends string>({ label, title, ...form }: Props<State>) {
  const { t } = useLingui();
  return (
    <AskDialog text={t`Move`} label={label} isSmall title={title}>
      {(close) => <StepForm {...form} text={t`Move`} onDone={close} />}
    </AskDialog>
  );
}

interface StepFormProps<State extends string> extends FormProps<State> {
  /** What the button says that sends it. */
  readonly text: string;
  /** What is asked before: what it is that moves. */
  readonly children?: ReactNode;
  readonly onDone: () => void;
}

/** The question for a step: to which state, on which day, why, and where that can be read. */
export function StepForm<State extends string>(props: StepFormProps<State>) {
  const { states, hint, hasEvidence = true, day, send, text, children, onDone } = props;
  const { t } = useLingui();
  const [state, setState] = useState(states[0]?.value);
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const [evidenceUrl, setEvidenceUrl] = useState(props.evidenceUrl ?? '');
  const sendStep = async () => {
    if (state) await send({ state, on, reason, evidenceUrl: evidenceUrl.trim() || null });
  };
  return (
    <AskForm text={text} send={sendStep} onDone={onDone} isReady={state !== undefined}>
      {children}
      <Radio.Group label={t`State`} value={state} onChange={(value) => setState(value as State)}>
        <div className={css.choices}>
          {states.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </div>
      </Radio.Group>
      {!day || (state !== undefined && day.isAsked(state)) ? (
        <TextInput
          type="date"
          label={day?.label ?? t`Day`}
          required
          max={today()}
          value={on}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
      ) : null}
      <Textarea
        label={t`Why`}
        description={hint}
        required
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {hasEvidence ? (
        <TextInput
          type="url"
          label={t`Where the evidence can be read`}
          maxLength={2000}
          value={evidenceUrl}
          onChange={({ currentTarget }) => setEvidenceUrl(currentTarget.value)}
        />
      ) : null}
    </AskForm>
  );
}
