import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useGraphql } from '../../../api/client.js';
import { formatMoment } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { mailedEvents, mailedReasons, mailedStates, mailedTones } from '../../../i18n/mailed-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { newslettersOfPerson } from './documents.js';
import type { Person } from './types.js';

const FIRST = 10;
/** The API gives no more at once; who wants more has the data of the person. */
const MOST = 100;

/** Which newsletters a person got, because they had agreed, and what became of them. */
export function Newsletters({ person }: { person: Person }) {
  const { t } = useLingui();
  const [first, setFirst] = useState(FIRST);
  const may = useMay()('people', 'change', person.steward?.id);
  const hasMail = may && person.contactPoints.nodes.some(({ kind, status }) => kind === 'EMAIL' && status !== 'ERASED');
  const { data, error } = useGraphql(newslettersOfPerson, { id: person.id, first }, { enabled: hasMail });
  if (!hasMail) return null;
  const { entries = [], hasNextPage = false } = data?.personMailLog ?? {};
  return (
    <Section title={t`Newsletters to the person`} {...(hasNextPage ? {} : { count: entries.length })}>
      {error ? <ErrorBanner error={error} /> : null}
      {data && entries.length === 0 ? <Nothing>{t`None was sent.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {entries.map((entry) => (
          <li key={entry.id} className={ui.entry}>
            <span className={ui.inline}>
              <span {...(entry.lang ? { lang: entry.lang } : {})}>{entry.subject ?? entry.topic}</span>
              <Badge tone={mailedTones[entry.state]}>{word(mailedStates, entry.state)}</Badge>
            </span>
            <p className={css.note}>
              {[entry.topic, entry.lang ? languageName(entry.lang) : null, entry.at ? formatMoment(entry.at) : null]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={css.note}>
              {entry.reason ? word(mailedReasons, entry.reason) : null}
              {!entry.reason && entry.agreedAt ? (
                <Trans>Because they agreed {formatMoment(entry.agreedAt)}.</Trans>
              ) : null}
            </p>
            {entry.events.map(({ kind, at, code }) => (
              <p key={`${kind} ${at} ${code}`} className={css.note}>
                {[formatMoment(at), word(mailedEvents, kind), code].filter(Boolean).join(' · ')}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {hasNextPage && first < MOST ? (
        <Button size="compact-sm" variant="default" onClick={() => setFirst(MOST)}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </Section>
  );
}
