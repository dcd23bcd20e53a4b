import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { organisationKinds, roles, word } from '../../../i18n/labels.js';
import { flagRule } from '../../../i18n/quality-words.js';
import css from '../../../lists/list-page.module.css';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import { IconButton } from '../../../ui/IconButton.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';

const organisationPreview = graphql(`
  query OrganisationPreview($id: ID!, $record: ID!) {
    organisation(id: $id) {
      id
      name
      kind
      website
      country {
        code
        name
      }
      names(first: 12, orderBy: [{ text: ASC }]) {
        nodes {
          id
          text
        }
      }
      participations(first: 20, orderBy: [{ project: { displayName: ASC } }]) {
        nodes {
          id
          role
          nameAsPrinted
          project {
            id
            displayName
          }
        }
      }
      metrics {
        degree
        countriesReached
        isBroker
      }
    }
    qualityFlags(filter: { state: { eq: OPEN }, recordId: { eq: $record } }, first: 10) {
      nodes {
        id
        rule
        reason
      }
    }
  }
`);

/** A row in short, beside the list. It follows the row the reader is on. */
export function OrganisationPreview({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(organisationPreview, { id, record: id });
  const organisation = data?.organisation;
  return (
    <aside className={css.preview} aria-label={t`Preview`} aria-busy={isPending}>
      <div className={css.previewHead}>
        <h2>{organisation?.name ?? t`Preview`}</h2>
        <IconButton label={t`Close the preview`} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={6} /> : null}
      {data && !organisation ? <Nothing>{t`This organisation is not there, or not visible to you.`}</Nothing> : null}
      {organisation ? (
        <>
          <p className={ui.inline}>
            <CountryMark country={organisation.country} />
            <span>{word(organisationKinds, organisation.kind) || t`Kind not stated`}</span>
            {organisation.metrics?.isBroker ? <Badge tone="info">{t`Bridge`}</Badge> : null}
          </p>
          <p>
            <Link to="/orgs/$id" params={{ id }}>
              <Trans>Open the whole record</Trans>
            </Link>
          </p>
          <h3>{t`Projects`}</h3>
          {organisation.participations.nodes.length === 0 ? <Nothing>{t`In no project.`}</Nothing> : null}
          <ul className={ui.plainList}>
            {organisation.participations.nodes.map(({ id: key, role, nameAsPrinted, project }) => (
              <li key={key} className={css.previewItem}>
                {project ? (
                  <Link to="/projects/$id" params={{ id: project.id }}>
                    {project.displayName}
                  </Link>
                ) : null}{' '}
                {word(roles, role)}
                {nameAsPrinted && nameAsPrinted !== organisation.name ? (
                  <span className={css.printed}>
                    <Trans>printed as “{nameAsPrinted}”</Trans>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
          {organisation.metrics ? (
            <>
              <h3>{t`Network`}</h3>
              <p>
                <Plural value={organisation.metrics.degree ?? 0} one="# tie" other="# ties" />
                {' · '}
                <Plural
                  value={organisation.metrics.countriesReached ?? 0}
                  one="# country reached"
                  other="# countries reached"
                />
              </p>
            </>
          ) : null}
          {data.qualityFlags.nodes.length > 0 ? (
            <>
              <h3>{t`Quality flags`}</h3>
              <ul className={ui.plainList}>
                {data.qualityFlags.nodes.map((flag) => (
                  <li key={flag.id} className={css.previewItem}>
                    <Badge tone="wait">{flagRule(flag.rule)}</Badge>
                    <p>{flag.reason}</p>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </>
      ) : null}
    </aside>
  );
}
