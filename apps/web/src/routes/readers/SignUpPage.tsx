import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { currentLanguage, LANGUAGES } from '../../i18n/index.js';
import type { OpenTopics } from './api.js';
import { Button, Head, Loading, NoPage, Problem, useLoaded, useSending } from './parts.js';
import css from './readers.module.css';

/** `/newsletter/<country>[/<topic>]`: signs up for topics of a centre. */
export function SignUpPage({ country, slug }: { country: string; slug: string | undefined }) {
  const { t } = useLingui();
  const { data, error, retry } = useLoaded<OpenTopics>(`centres/${country}`);
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (error) return <NoPage error={error} onRetry={retry} />;
  if (!data) return <Loading />;
  if (sentTo !== null)
    return (
      <>
        <Head title={t`Look into your mail`} isNews />
        <p>
          <Trans>
            If we may write to {sentTo}, a message is on its way there. Press the button in it to confirm. Until then
            you get nothing.
          </Trans>
        </p>
        <p className={css.quiet}>
          <Trans>Nothing came after some minutes? Look into the folder for spam.</Trans>
        </p>
      </>
    );
  return <SignUpForm open={data} slug={slug} onSent={setSentTo} />;
}

interface FormProps {
  readonly open: OpenTopics;
  readonly slug: string | undefined;
  readonly onSent: (email: string) => void;
}

function SignUpForm({ open, slug, onSent }: FormProps) {
  const { t } = useLingui();
  const { topics, sender, country } = open;
  const only = topics.length === 1 ? topics[0]?.id : topics.find((topic) => topic.slug === slug)?.id;
  const [chosen, setChosen] = useState<readonly string[]>(only ? [only] : []);
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<string>(currentLanguage());
  const [website, setWebsite] = useState('');
  const { send, isBusy, error } = useSending();
  const agreed = topics.filter(({ id }) => chosen.includes(id));
  const signUp = async () => {
    const wordings = Object.fromEntries(agreed.flatMap(({ id, wording }) => (wording.id ? [[id, wording.id]] : [])));
    const given = { email, topics: chosen, language, wordings, website };
    if (await send(`centres/${country}/sign-up`, given)) onSent(email.trim());
  };
  return (
    <>
      <Head title={t`Newsletters of ${sender}`} />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void signUp();
        }}
      >
        <fieldset className={css.choices}>
          <legend>
            <Trans>What do you want to get?</Trans>
          </legend>
          {topics.map((topic) => (
            <TopicChoice
              key={topic.id}
              {...topic}
              isChosen={chosen.includes(topic.id)}
              onChoose={(is) => setChosen(is ? [...chosen, topic.id] : chosen.filter((id) => id !== topic.id))}
            />
          ))}
        </fieldset>
        <label className={css.field}>
          <Trans>Your e-mail address</Trans>
          <input
            type="email"
            name="email"
            autoComplete="email"
            inputMode="email"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <label className={css.field}>
          <Trans>Language to write to you in</Trans>
          <select value={language} onChange={(event) => setLanguage(event.target.value)}>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div className={css.unseen} aria-hidden="true">
          <input
            name="website"
            tabIndex={-1}
            autoComplete="off"
            value={website}
            onChange={(event) => setWebsite(event.target.value)}
          />
        </div>
        {agreed.map(({ id, wording }) => (
          <p key={id} className={css.quiet}>
            {wording.text}
          </p>
        ))}
        <Problem error={error} />
        <Button submits isBusy={isBusy}>
          <Trans>Sign up</Trans>
        </Button>
      </form>
      {topics.some(({ hasArchive }) => hasArchive) ? (
        <p>
          <a href={`/n/archive/${country}`}>
            <Trans>Read what was sent before</Trans>
          </a>
        </p>
      ) : null}
    </>
  );
}

interface TopicProps {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One topic to tick. */
export function TopicChoice({ id, name, description, isChosen, onChoose }: TopicProps) {
  return (
    <div className={css.choice}>
      <input
        type="checkbox"
        id={`topic-${id}`}
        aria-describedby={description ? `about-${id}` : undefined}
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div>
        <label htmlFor={`topic-${id}`}>{name}</label>
        {description ? (
          <p id={`about-${id}`} className={css.quiet}>
            {description}
          </p>
        ) : null}
      </div>
    </div>
  );
}
