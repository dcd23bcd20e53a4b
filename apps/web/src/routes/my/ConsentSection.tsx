import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { request, useGraphql } from '../../api/client.js';
import { graphql } from '../../gql/index.js';
import { formatDay } from '../../i18n/format.js';
import { consentStates, purposeWords, visibilities } from './consent-words.js';
import type { PageProps } from './data.js';
import css from './my.module.css';
import { Badge, Failed, Loading, useWords } from './parts.js';

const consentsDocument = graphql(`
  query MyConsents($organisation: ID!) {
    peopleConsents(organisationId: $organisation) {
      personId
      contactPointId
      purpose
      state
      since
    }
    profileRemindersWanted
  }
`);
const wantReminders = graphql(`
  mutation WantMyReminders($wanted: Boolean!) {
    wantProfileReminders(wanted: $wanted)
  }
`);

/** What the people of the organisation agreed to, who sees the organisation, and whether the reader is reminded. */
export function ConsentSection({ organisation }: Pick<PageProps, 'organisation'>) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(consentsDocument, { organisation: organisation.id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending && !data) return <Loading />;
  const people = organisation.people.nodes.flatMap(({ person }) => person ?? []);
  const each = [...new Map(people.map((person) => [person.id, person])).values()];
  const centre = organisation.steward?.name ?? '';
  return (
    <>
      <section className={css.answers} aria-label={t`What your people agreed to`}>
        <h2>{t`What your people agreed to`}</h2>
        {each.length === 0 ? <p className={css.about}>{t`No contact person is known yet.`}</p> : null}
        {each.map((person) => (
          <PersonConsents
            key={person.id}
            name={person.displayName ?? ''}
            consents={data?.peopleConsents.filter(({ personId }) => personId === person.id) ?? []}
          />
        ))}
        <p className={css.about}>
          <Trans>
            Only the person says yes or no. Whoever wants to change an answer, see all that is kept about them, or have
            it erased, writes to {centre}.
          </Trans>
        </p>
      </section>
      <section className={css.answers} aria-label={t`Who sees your organisation`}>
        <h2>{t`Who sees your organisation`}</h2>
        <p>{i18n._(visibilities[organisation.visibility])}</p>
      </section>
      <Reminders wanted={data?.profileRemindersWanted ?? true} />
    </>
  );
}

interface Consent {
  readonly contactPointId: string;
  readonly purpose: string;
  readonly state: keyof typeof consentStates;
  readonly since: string;
}

function PersonConsents({ name, consents }: { name: string; consents: readonly Consent[] }) {
  return (
    <div className={css.answer}>
      <h3>{name}</h3>
      {consents.length === 0 ? (
        <p>
          <Badge tone="wait">
            <Trans>Nobody has answered yet</Trans>
          </Badge>
        </p>
      ) : (
        <ul className={css.plain}>
          {consents.map(({ contactPointId, purpose, state, since }) => (
            <li key={`${contactPointId} ${purpose}`}>
              {purposeWords(purpose)}:{' '}
              <Badge tone={state === 'GIVEN' ? 'ok' : state === 'REQUESTED' ? 'wait' : 'plain'}>
                {i18n._(consentStates[state])}
              </Badge>{' '}
              {formatDay(since)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The reader's own wish, kept at once. */
function Reminders({ wanted }: { wanted: boolean }) {
  const { t } = useLingui();
  const id = useId();
  const queries = useQueryClient();
  const words = useWords();
  const [failure, setFailure] = useState<unknown>(null);
  const change = async (now: boolean) => {
    try {
      await request(wantReminders, { wanted: now });
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
    await queries.invalidateQueries({ queryKey: ['MyConsents'] });
  };
  return (
    <section className={css.answers} aria-label={t`Reminders`}>
      <h2>{t`Reminders`}</h2>
      <p className={css.check}>
        <input id={id} type="checkbox" checked={wanted} onChange={({ target }) => void change(target.checked)} />
        <label htmlFor={id}>
          <Trans>Remind me by mail when our profile is to be checked</Trans>
        </label>
      </p>
      {failure ? <p role="alert">{words(failure)}</p> : null}
    </section>
  );
}
