import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { formatDay, formatNumber } from '../../../i18n/format.js';
import { missingPart, profileSections, profileStates } from '../../../i18n/profile-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';

const profileOf = graphql(`
  query OrganisationProfileSections($id: ID!) {
    organisation(id: $id) {
      id
      profile {
        completeness
        lastConfirmedAt
        sections(first: 10) {
          nodes {
            section
            state
            missing
            lastConfirmedAt
          }
        }
      }
      profileReminders(first: 1, orderBy: [{ createdAt: DESC }]) {
        nodes {
          createdAt
        }
      }
    }
  }
`);

const confirmWhole = graphql(`
  mutation ConfirmWholeProfile($input: ConfirmProfileInput!) {
    confirmProfile(input: $input) {
      id
    }
  }
`);

/** How complete and how fresh the profile is. Its sections are seen by those who answer for it; they alone may confirm it. */
export function Profile({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useGraphql(profileOf, { id });
  const profile = data?.organisation?.profile;
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  if (!profile) return null;
  const [reminder] = data?.organisation?.profileReminders.nodes ?? [];
  const sections = profile.sections.nodes;
  return (
    <Section title={t`Profile`}>
      <p>
        <Trans>{formatNumber(profile.completeness ?? 0)} % complete</Trans>
        {' · '}
        {profile.lastConfirmedAt ? (
          <Trans>last confirmed {formatDay(profile.lastConfirmedAt)}</Trans>
        ) : (
          <Trans>never confirmed as a whole</Trans>
        )}
      </p>
      <ul className={ui.plainList}>
        {sections.map(({ section, state, missing }) => (
          <li key={section} className={ui.entry}>
            <span className={ui.inline}>
              <strong>{word(profileSections, section)}</strong>
              <Badge tone={state === 'CONFIRMED' ? 'ok' : 'wait'}>{word(profileStates, state)}</Badge>
            </span>
            {missing.length > 0 ? (
              <p className={ui.dim}>
                <Trans>Missing: {missing.map(missingPart).join(', ')}</Trans>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {reminder ? (
        <p className={ui.dim}>
          <Trans>Last reminded {formatDay(reminder.createdAt)}</Trans>
        </p>
      ) : null}
      {sections.length > 0 ? <SaidSo id={id} count={sections.length} /> : null}
    </Section>
  );
}

/** For a word on the telephone: the centre writes down that the partner said so. */
function SaidSo({ id, count }: { id: string; count: number }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const confirm = async () => {
    setBusy(true);
    try {
      await request(confirmWhole, { input: { organisationId: id, note: t`said so to the centre` } });
      setFailure(null);
      await queries.invalidateQueries({ queryKey: ['OrganisationProfileSections'] });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {failure ? <ErrorBanner error={failure} onRetry={() => void confirm()} /> : null}
      <Button variant="default" loading={isBusy} onClick={() => void confirm()}>
        <Plural value={count} one="They said that it is right" other="They said that all of it is right" />
      </Button>
    </>
  );
}
