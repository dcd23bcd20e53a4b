import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { byName } from '../../i18n/format.js';
import type { Option } from '../../ui/option.js';
import { tidy } from './check.js';
import { troubleWith } from './check-words.js';
import { useLookup } from './lookup.js';
import css from './my.module.css';
import { Back, ErrorSummary, Failed, Head, Loading } from './parts.js';
import type { Question } from './sections.js';

interface Props {
  question: Question;
  /** Whose it is: a place, a person. */
  about?: string;
  value: string;
  /** The country that bounds the regions. */
  country: string | null;
  back: string;
  onAnswer: (value: string, shown: string) => void;
}

/** One question on a page of its own. */
export function FieldPage({ question, about, value, country, back, onAnswer }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(value);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const lookup = useLookup(question, country);
  const options = optionsOf(question, lookup.options);
  const label = i18n._(question.label);
  const answer = () => {
    const text = tidy(question, typed);
    const wrong = troubleWith(question, text);
    if (wrong) {
      setTrouble(wrong);
      setAttempt((before) => before + 1);
      return;
    }
    onAnswer(text, options?.find((option) => option.value === text)?.label ?? text);
  };
  return (
    <>
      <Back path={back}>{t`Back`}</Back>
      <ErrorSummary troubles={trouble ? [{ text: trouble, id: 'answer' }] : []} attempt={attempt} />
      <Head title={about ? `${about}: ${label}` : label} problem={trouble !== null} />
      {lookup.error ? <Failed error={lookup.error} onRetry={lookup.refetch} /> : null}
      {isLookup(question) && lookup.isPending && !lookup.error ? <Loading /> : null}
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          answer();
        }}
      >
        <Answer id="answer" {...{ question, options, trouble }} value={typed} onChange={setTyped} isLabelHidden />
        <button type="submit" className={css.button}>
          <Trans>Continue</Trans>
        </button>
      </form>
    </>
  );
}

const isLookup = ({ control }: Question): boolean => ['countries', 'regions', 'languages'].includes(control);

/** What may be chosen: the words of a closed list, or records; undefined where anything may be written. */
export function optionsOf({ words, control }: Question, records: readonly Option[]): readonly Option[] | undefined {
  if (words)
    return Object.entries(words)
      .map(([value, label]) => ({ value, label: i18n._(label) }))
      .sort((a, b) => byName(a.label, b.label));
  return ['countries', 'regions', 'languages'].includes(control) ? records : undefined;
}

const INPUT_TYPES: Partial<Record<Question['control'], string>> = { email: 'email', url: 'url', date: 'date' };

interface AnswerProps {
  id: string;
  question: Question;
  options: readonly Option[] | undefined;
  value: string;
  onChange: (value: string) => void;
  trouble: string | null;
  /** The page's title says it. */
  isLabelHidden?: boolean;
}

/** The place to answer a question, with its label, hint and what is wrong. */
export function Answer({ id, question, options, value, onChange, trouble, isLabelHidden = false }: AnswerProps) {
  const { t } = useLingui();
  const describedBy = [question.hint ? `${id}-hint` : '', trouble ? `${id}-trouble` : ''].filter(Boolean).join(' ');
  const common = {
    id,
    value,
    'aria-invalid': trouble !== null || undefined,
    'aria-describedby': describedBy || undefined,
    className: css.input,
  };
  return (
    <div className={trouble ? css.wrongField : css.field}>
      <label htmlFor={id} className={isLabelHidden ? css.hidden : css.label}>
        {i18n._(question.label)}
      </label>
      {question.hint ? (
        <p id={`${id}-hint`} className={css.about}>
          {i18n._(question.hint)}
        </p>
      ) : null}
      {trouble ? (
        <p id={`${id}-trouble`} className={css.trouble}>
          {trouble}
        </p>
      ) : null}
      {options ? (
        <select {...common} onChange={({ target }) => onChange(target.value)}>
          {question.isRequired ? null : <option value="">{t`not stated`}</option>}
          {question.isRequired && value === '' ? <option value="">{t`Please choose`}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={INPUT_TYPES[question.control] ?? 'text'}
          autoComplete={question.autoComplete ?? 'off'}
          maxLength={question.max}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
