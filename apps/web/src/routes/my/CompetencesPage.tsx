import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { request, useGraphql } from '../../api/client.js';
import { claimStates } from '../../i18n/competence-words.js';
import { byName, formatUncertain } from '../../i18n/format.js';
import { pathTo } from './address.js';
import { troublesWith } from './check-words.js';
import { type Claim, claimCompetence, competencesToClaim, endClaim, myCompetences } from './competences-api.js';
import type { PageProps } from './data.js';
import { endState } from './ends.js';
import { Answer } from './FieldPage.js';
import css from './my.module.css';
import { Back, Badge, ErrorSummary, Failed, Head, Loading, TakeBack, type Tone, useWords } from './parts.js';
import type { Question } from './sections.js';

const QUESTIONS: readonly Question[] = [
  { input: 'competenceId', label: msg`Competence`, control: 'choice', isRequired: true },
  {
    ...{ input: 'evidence', label: msg`What shows it`, control: 'text', max: 1000, isRequired: true },
    hint: msg`A project, a course or a document, in your words.`,
  },
  { input: 'evidenceUrl', label: msg`Where it can be read`, control: 'url', max: 2000 },
];
const NOTHING: Readonly<Record<string, string>> = {};

const tones: Readonly<Record<NonNullable<Claim['state']>, Tone>> = {
  REPORTED: 'plain',
  SELF_ASSESSED: 'wait',
  VALIDATED: 'ok',
  REFUSED: 'bad',
};

/** What the organisation says that it can do, what became of that, and one thing more to say. */
export function CompetencesPage({ organisation }: Pick<PageProps, 'organisation'>) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(myCompetences, { organisation: organisation.id });
  const claims = data?.competenceClaims.nodes ?? [];
  return (
    <>
      <Back path={pathTo({ page: 'home' })}>{t`All sections`}</Back>
      <Head title={t`What you can do`}>
        <p className={css.about}>
          <Trans>Others of the network find you by it. Your centre may look at what shows it, and confirm it.</Trans>
        </p>
      </Head>
      {error && !data ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <Loading /> : null}
      {data && claims.length === 0 ? <p className={css.about}>{t`Nothing is said yet.`}</p> : null}
      <ul className={css.cards}>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ul>
      <NewClaim organisation={organisation} known={claims} />
    </>
  );
}

function ClaimCard({ claim }: { claim: Claim }) {
  const { id, rev, state, evidence, evidenceUrl, endsOn, competence, validatedBy } = claim;
  return (
    <li className={css.card}>
      <div className={css.cardHead}>
        <h2>{competence?.label}</h2>
        {state ? <Badge tone={tones[state]}>{i18n._(claimStates[state])}</Badge> : null}
      </div>
      <p className={css.about}>{competence?.framework?.name}</p>
      {evidence || evidenceUrl ? (
        <p>{evidenceUrl ? <a href={evidenceUrl}>{evidence || evidenceUrl}</a> : evidence}</p>
      ) : null}
      <End on={endsOn} />
      {validatedBy ? (
        <p className={css.about}>
          <Trans>Looked at by {validatedBy.name}</Trans>
        </p>
      ) : null}
      {state === 'SELF_ASSESSED' ? (
        <TakeBack
          what={competence?.label}
          send={() => request(endClaim, { input: { id, rev } })}
          query="MyCompetences"
        />
      ) : null}
    </li>
  );
}

/** Until when a statement holds, and whether that is soon. */
function End({ on }: { on: Claim['endsOn'] }) {
  const { t } = useLingui();
  if (!on?.value) return null;
  const state = endState(on);
  const day = formatUncertain(on);
  return (
    <p className={css.about}>
      {state === 'OVER' ? <Trans>It ended: {day}</Trans> : <Trans>It holds until: {day}</Trans>}{' '}
      {state ? (
        <Badge tone={state === 'OVER' ? 'bad' : 'wait'}>{state === 'OVER' ? t`Ended` : t`Ends soon`}</Badge>
      ) : null}
    </p>
  );
}

/** Competences that may be chosen, by name. In: those that are claimed already are left out by the API. */
function useCompetences() {
  const { data } = useGraphql(competencesToClaim);
  return (data?.competences.nodes ?? [])
    .map(({ id, label, framework }) => ({ value: id, label: `${label} (${framework?.name ?? ''})` }))
    .sort((a, b) => byName(a.label, b.label));
}

function NewClaim({ organisation, known }: Pick<PageProps, 'organisation'> & { known: readonly Claim[] }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const words = useWords();
  const options = useCompetences();
  const [answers, setAnswers] = useState(NOTHING);
  const [wrong, setWrong] = useState(NOTHING);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const key = useRef(crypto.randomUUID());
  const send = async () => {
    const found = troublesWith(QUESTIONS, answers);
    setWrong(found);
    setFailure(null);
    setSaid('');
    if (Object.keys(found).length > 0) return setAttempt((before) => before + 1);
    setBusy(true);
    const { competenceId, evidence, evidenceUrl } = answers;
    const input = { organisationId: organisation.id, competenceId, evidence, evidenceUrl: evidenceUrl?.trim() || null };
    try {
      await request(claimCompetence, { input: { ...input, state: 'SELF_ASSESSED', idempotencyKey: key.current } });
      key.current = crypto.randomUUID();
      setSaid(options.find(({ value }) => value === competenceId)?.label ?? '');
      setAnswers(NOTHING);
      await queries.invalidateQueries({ queryKey: ['MyCompetences'] });
    } catch (error) {
      setFailure(error);
      setAttempt((before) => before + 1);
    }
    setBusy(false);
  };
  const troubles = [
    ...(failure ? [{ text: words(failure) }] : []),
    ...QUESTIONS.flatMap(({ input, label }) =>
      wrong[input] ? [{ text: `${i18n._(label)}: ${wrong[input]}`, id: `claim-${input}` }] : [],
    ),
  ];
  return (
    <section aria-label={t`Say what you can do`}>
      <h2>{known.length === 0 ? t`Say what you can do` : t`Say one thing more`}</h2>
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
        {QUESTIONS.map((question) => (
          <Answer
            key={question.input}
            id={`claim-${question.input}`}
            question={question}
            options={question.input === 'competenceId' ? options : undefined}
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
