import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError, request, useGraphql } from '../../api/client.js';
import { levelsOf } from '../../i18n/claim-words.js';
import { byName, formatNumber } from '../../i18n/format.js';
import type { Option } from '../../ui/option.js';
import { troublesWith } from './check-words.js';
import { claimCompetence, competencesToClaim } from './competences-api.js';
import type { PageProps } from './data.js';
import { Answer } from './FieldPage.js';
import css from './my.module.css';
import { ErrorSummary, useWords } from './parts.js';
import type { Question } from './sections.js';

const COMPETENCE: Question = { input: 'competenceId', label: msg`Competence`, control: 'choice', isRequired: true };
const LEVEL: Question = {
  ...{ input: 'level', label: msg`Level`, control: 'choice' },
  hint: msg`How far you have come with it, as the framework counts.`,
};
const OTHERS: readonly Question[] = [
  {
    ...{ input: 'evidence', label: msg`What shows it`, control: 'text', max: 1000, isRequired: true },
    hint: msg`A project, a course or a document, in your words.`,
  },
  { input: 'evidenceUrl', label: msg`Where it can be read`, control: 'url', max: 2000 },
  {
    ...{ input: 'endsOn', label: msg`Valid until`, control: 'date' },
    hint: msg`Only where it ends by itself, such as a certificate. You can renew it then.`,
  },
];
const FIND: Question = {
  ...{ input: 'find', label: msg`Find a competence`, control: 'text' },
  hint: msg`There are more than the list below shows. Write a word of its name.`,
};

type Answers = Readonly<Record<string, string>>;
const NOTHING: Answers = {};

/** Competences that may be chosen, by name, and the levels of each. In: what is searched for where there are too many for a list. */
function useCompetences(find: string) {
  const search = find.trim() || undefined;
  const { data } = useGraphql(competencesToClaim, { search }, { placeholderData: keepPreviousData });
  const all = data?.competences.nodes ?? [];
  const options = all
    .map(({ id, label, framework }) => ({ value: id, label: `${label} (${framework?.name ?? ''})` }))
    .sort((a, b) => byName(a.label, b.label));
  const levels = (id: string | undefined) => levelsOf(all.find((one) => one.id === id)?.framework);
  return { options, levels, shown: all.length, total: data?.competences.totalCount ?? 0 };
}

/** What was answered, as the API takes it: of a competence without levels none is sent. */
function inputOf(answers: Answers, hasLevels: boolean) {
  const { competenceId, level, evidence, evidenceUrl, endsOn } = answers;
  return {
    ...{ competenceId, evidence, evidenceUrl: evidenceUrl?.trim() || null, endsOn: endsOn || null },
    level: hasLevels && level ? Number(level) : null,
  };
}

/** What the API says of single answers, by the names of the questions. */
function refusedBy(error: unknown, questions: readonly Question[]): Answers {
  if (!(error instanceof ApiError)) return NOTHING;
  const { problems = [], field } = error.refusal;
  const all = problems.length > 0 || !field ? problems : [{ field, message: error.message }];
  return Object.fromEntries(
    all.flatMap(({ field: name, message }) => {
      const question = questions.find(({ input }) => input === name || input === `${name}Id`);
      return question ? [[question.input, message]] : [];
    }),
  );
}

/** One thing more that the organisation can do: the level, what shows it, and until when it holds. */
export function NewClaim({ organisation }: Pick<PageProps, 'organisation'>) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const words = useWords();
  const [find, setFind] = useState('');
  const [answers, setAnswers] = useState(NOTHING);
  const [wrong, setWrong] = useState(NOTHING);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const key = useRef(crypto.randomUUID());
  const { options, levels, shown, total } = useCompetences(find);
  const choices: Readonly<Record<string, readonly Option[]>> = {
    competenceId: options,
    level: levels(answers.competenceId),
  };
  const hasLevels = (choices.level?.length ?? 0) > 0;
  const questions = [COMPETENCE, ...(hasLevels ? [LEVEL] : []), ...OTHERS];
  const send = async () => {
    const found = troublesWith(questions, answers);
    setWrong(found);
    setFailure(null);
    setSaid('');
    if (Object.keys(found).length > 0) return setAttempt((before) => before + 1);
    setBusy(true);
    const input = { ...inputOf(answers, hasLevels), organisationId: organisation.id, idempotencyKey: key.current };
    try {
      await request(claimCompetence, { input: { ...input, state: 'SELF_ASSESSED' } });
      key.current = crypto.randomUUID();
      setSaid(options.find(({ value }) => value === answers.competenceId)?.label ?? '');
      setAnswers(NOTHING);
      await queries.invalidateQueries({ queryKey: ['MyCompetences'] });
    } catch (error) {
      const refused = refusedBy(error, questions);
      setWrong(refused);
      setFailure(Object.keys(refused).length > 0 ? null : error);
      setAttempt((before) => before + 1);
    }
    setBusy(false);
  };
  const troubles = [
    ...(failure ? [{ text: words(failure) }] : []),
    ...questions.flatMap(({ input, label }) =>
      wrong[input] ? [{ text: `${i18n._(label)}: ${wrong[input]}`, id: `claim-${input}` }] : [],
    ),
  ];
  return (
    <section aria-label={t`Say what you can do`}>
      <h2>{t`Say one thing more`}</h2>
      <p role="status">{said ? t`Added: ${said}` : ''}</p>
      <ErrorSummary troubles={troubles} attempt={attempt} />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void send();
        }}
      >
        {total > shown || find ? (
          <>
            <Answer
              id="claim-find"
              question={FIND}
              options={undefined}
              value={find}
              trouble={null}
              onChange={setFind}
            />
            <p className={css.about}>{t`${formatNumber(shown)} of ${formatNumber(total)} are shown.`}</p>
          </>
        ) : null}
        {questions.map((question) => (
          <Answer
            key={question.input}
            id={`claim-${question.input}`}
            question={question}
            options={choices[question.input]}
            value={answers[question.input] ?? ''}
            trouble={wrong[question.input] ?? null}
            onChange={(value) => setAnswers({ ...answers, [question.input]: value })}
          />
        ))}
        <button type="submit" className={css.button} aria-busy={isBusy || undefined}>
          <Trans>Add</Trans>
        </button>
      </form>
    </section>
  );
}
