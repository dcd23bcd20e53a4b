import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { storage } from '../../storage.js';
import { go } from './address.js';
import { tidy } from './check.js';
import { troublesWith } from './check-words.js';
import type { PageProps } from './data.js';
import { Answer, optionsOf } from './FieldPage.js';
import { useLookup } from './lookup.js';
import css from './my.module.css';
import { Back, ErrorSummary, Head, useWords } from './parts.js';
import { ADDED, type Question } from './sections.js';
import { sendNew } from './send.js';

type Answers = Readonly<Record<string, string>>;

/** A new place or a new person, on one short page: its parts make sense together only. */
export function AddPage({
  type,
  organisation,
  back,
}: Pick<PageProps, 'organisation'> & { type: 'Site' | 'Person'; back: string }) {
  const { t } = useLingui();
  const words = useWords();
  const questions = ADDED[type];
  const [answers, setAnswers] = useKept(`seedbed-my:new:${organisation.id}:${type}`, questions);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const keys = useRef([crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]);
  const refuse = (found: Readonly<Record<string, string>>, error: unknown) => {
    setWrong(found);
    setFailure(error);
    setAttempt((before) => before + 1);
  };
  const send = async () => {
    const found = troublesWith(questions, answers);
    if (Object.keys(found).length > 0) return refuse(found, null);
    setBusy(true);
    try {
      await sendNew(type, organisation.id, tidied(questions, answers), keys.current);
      setAnswers({});
      go('/my/changes');
    } catch (error) {
      refuse({}, error);
    } finally {
      setBusy(false);
    }
  };
  const troubles = [
    ...(failure ? [{ text: words(failure) }] : []),
    ...questions.flatMap(({ input, label }) =>
      wrong[input] ? [{ text: `${i18n._(label)}: ${wrong[input]}`, id: `new-${input}` }] : [],
    ),
  ];
  return (
    <>
      <Back path={back}>{t`Back`}</Back>
      <ErrorSummary troubles={troubles} attempt={attempt} />
      <Head title={type === 'Site' ? t`Add a place` : t`Add a person`} problem={troubles.length > 0}>
        {type === 'Person' ? (
          <p className={css.about}>
            <Trans>Tell the person that you do: your centre keeps name and address to reach them.</Trans>
          </p>
        ) : null}
      </Head>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void send();
        }}
      >
        {questions.map((question) => (
          <Asked
            key={question.input}
            question={question}
            value={answers[question.input] ?? ''}
            trouble={wrong[question.input] ?? null}
            onChange={(value) => setAnswers({ ...answers, [question.input]: value })}
          />
        ))}
        <button type="submit" className={css.button} aria-busy={isBusy || undefined}>
          <Trans>Send to your centre</Trans>
        </button>
      </form>
    </>
  );
}

interface AskedProps {
  question: Question;
  value: string;
  trouble: string | null;
  onChange: (value: string) => void;
}

function Asked({ question, value, trouble, onChange }: AskedProps) {
  const lookup = useLookup(question, null);
  return (
    <Answer
      id={`new-${question.input}`}
      options={optionsOf(question, lookup.options)}
      {...{ question, value, trouble, onChange }}
    />
  );
}

const tidied = (questions: readonly Question[], answers: Answers): Answers =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const text = tidy(question, answers[question.input] ?? '');
      return text === '' ? [] : [[question.input, text]];
    }),
  );

/** What was typed stays in this browser until it is sent. */
function useKept(name: string, questions: readonly Question[]): readonly [Answers, (answers: Answers) => void] {
  const [answers, setAnswers] = useState<Answers>(() => {
    try {
      const found = JSON.parse(storage.get(name) ?? '{}') as Record<string, unknown>;
      return Object.fromEntries(
        questions.flatMap(({ input }) => (typeof found[input] === 'string' ? [[input, found[input] as string]] : [])),
      );
    } catch {
      return {};
    }
  });
  const keep = (next: Answers) => {
    if (Object.keys(next).length === 0) storage.remove(name);
    else storage.set(name, JSON.stringify(next));
    setAnswers(next);
  };
  return [answers, keep];
}
