import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { currentLanguage, isLanguage, LANGUAGES } from '../../i18n/index.js';
import type { Preferences } from './api.js';
import { Button, Head, Loading, NoPage, Problem, useLoaded, useSending } from './parts.js';
import css from './readers.module.css';
import { TopicChoice } from './SignUpPage.js';

type Told = 'saved' | 'mailed' | null;

/** `/n/preferences/<token>`: what somebody gets, in which language, and what becomes of their data. Each choice counts at once. */
export function PreferencesPage({ token }: { token: string }) {
  const { t, i18n } = useLingui();
  const { data, error, set, retry } = useLoaded<Preferences>(`preferences/${token}`);
  const [told, setTold] = useState<Told>(null);
  const { send, isBusy, error: refused } = useSending();
  if (error) return <NoPage error={error} onRetry={retry} />;
  if (!data) return <Loading />;
  const wish = async (body: object, then: Told = 'saved') => {
    setTold(null);
    const now = await send<Preferences>(`preferences/${token}`, body);
    if (now) set(now);
    if (now) setTold(then);
  };
  const { address, topics, language, pausedUntil } = data;
  const until = pausedUntil === null ? '' : i18n.date(new Date(pausedUntil), { dateStyle: 'long' });
  const gets = topics.some(({ isSubscribed }) => isSubscribed);
  return (
    <>
      <Head title={t`What goes to ${address}`} />
      <Problem error={refused} />
      <div role="status" className={told ? css.told : undefined}>
        {told === 'saved' ? <Trans>Saved.</Trans> : null}
        {told === 'mailed' ? <Trans>A link was sent to {address}. Only who reads there can go on.</Trans> : null}
      </div>
      <fieldset className={css.choices} aria-busy={isBusy || undefined}>
        <legend>
          <Trans>Topics</Trans>
        </legend>
        {topics.map((topic) => (
          <TopicChoice
            key={topic.id}
            id={topic.id}
            name={`${topic.name} · ${topic.sender}`}
            description={topic.description}
            isChosen={topic.isSubscribed}
            onChoose={(wanted) => void wish({ what: 'topic', topic: topic.id, wanted })}
          />
        ))}
      </fieldset>
      <label className={css.field}>
        <Trans>Language to write to you in</Trans>
        <select
          value={isLanguage(language) ? language : currentLanguage()}
          onChange={(event) => void wish({ what: 'language', language: event.target.value })}
        >
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {gets ? (
        <Part title={t`A pause`}>
          {pausedUntil === null ? (
            <>
              <p>
                <Trans>Nothing comes for three months, then it goes on by itself.</Trans>
              </p>
              <Button isPlain isBusy={isBusy} onPress={() => void wish({ what: 'pause', isPaused: true })}>
                <Trans>Pause for three months</Trans>
              </Button>
            </>
          ) : (
            <>
              <p>
                <Trans>Nothing comes until {until}.</Trans>
              </p>
              <Button isPlain isBusy={isBusy} onPress={() => void wish({ what: 'pause', isPaused: false })}>
                <Trans>End the pause</Trans>
              </Button>
            </>
          )}
        </Part>
      ) : null}
      {gets ? (
        <Part title={t`Leave`}>
          <Button isPlain isBusy={isBusy} onPress={() => void wish({ what: 'leave-all' })}>
            <Trans>Unsubscribe from everything</Trans>
          </Button>
        </Part>
      ) : null}
      <Part title={t`Your data`}>
        <p>
          <Trans>We send a link to {address}, so that nobody else gets your data or deletes it.</Trans>
        </p>
        <div className={css.row}>
          <Button isPlain isBusy={isBusy} onPress={() => void wish({ what: 'export' }, 'mailed')}>
            <Trans>Get my data</Trans>
          </Button>
          <Button isPlain isBusy={isBusy} onPress={() => void wish({ what: 'erase' }, 'mailed')}>
            <Trans>Delete my data</Trans>
          </Button>
        </div>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
