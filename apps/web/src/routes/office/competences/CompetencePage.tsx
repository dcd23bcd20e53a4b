import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { competenceKinds } from '../../../i18n/competence-words.js';
import { word } from '../../../i18n/words.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Section } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { ArchivedNotice } from '../ArchivedNotice.js';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import css from '../page.module.css';
import { type Competence, competenceRecord } from './competence-document.js';
import { Centres, Holders, Matches, Parts, Pilots } from './competence-sections.js';
import { Mentors } from './Mentors.js';

/** One competence: who has it and what shows that, which pilots tested it, how far each centre is, who could teach it. */
export function CompetencePage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/competences/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(competenceRecord, { id });
  if (data && !data.competence) return <NotFoundPage />;
  const competence = data?.competence;
  const mentors = data?.competenceMentors ?? [];
  return (
    <div className={css.page}>
      <p className={css.crumbs}>
        <Link to="/competences" search={competence?.framework ? { framework: competence.framework.id } : {}}>
          <Trans>Competences</Trans>
        </Link>
      </p>
      <PageHead
        title={competence ? `${competence.code} ${competence.label}` : t`Competence`}
        updating={isFetching && !isPending}
        actions={
          competence && !competence.archivedAt ? (
            <EditLink type="competences" id={id} steward={competence.steward?.id} />
          ) : null
        }
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={8} /> : null}
      {competence ? (
        <>
          <Sub competence={competence} />
          <ArchivedNotice type="competences" id={id} archivedAt={competence.archivedAt} />
          {competence.description ? (
            <p>
              <ServedText text={competence.description} served={competence.descriptionServed} />
            </p>
          ) : null}
          <div className={css.columns}>
            <div className={css.stack}>
              <Holders competence={competence} />
              <Pilots competence={competence} />
              <Parts competence={competence} />
              <History recordType="Competence" id={id} />
            </div>
            <div className={css.stack}>
              <Centres competence={competence} />
              <Section
                title={t`Who could teach it`}
                count={mentors.length}
                action={
                  <Link to="/learning" search={{ competence: id }}>
                    <Trans>Mutual learning</Trans>
                  </Link>
                }
              >
                {mentors.length === 0 ? <Nothing>{t`Nobody who could teach it is known.`}</Nothing> : null}
                <Mentors mentors={mentors} />
              </Section>
              <Matches competence={competence} />
            </div>
          </div>
        </>
      ) : null}
    </div>
  );
}

function Sub({ competence }: { competence: Competence }) {
  const { framework, broader, kind, isLocal, uri, source } = competence;
  return (
    <div className={css.sub}>
      {framework ? (
        <Link to="/records/$type/$id" params={{ type: 'competence-frameworks', id: framework.id }}>
          {framework.name} ({framework.version})
        </Link>
      ) : null}
      {broader ? (
        <Link to="/competences/$id" params={{ id: broader.id }}>
          {broader.code} {broader.label}
        </Link>
      ) : null}
      {kind === 'AREA' ? <Badge>{word(competenceKinds, kind)}</Badge> : null}
      {isLocal ? (
        <Badge>
          <Trans>Added by a centre</Trans>
        </Badge>
      ) : null}
      {uri ? <Named uri={uri} /> : null}
      {source ? <span title={source.title ?? undefined}>{source.code}</span> : null}
    </div>
  );
}

/** The address that names a competence; a name that is no place is not to be clicked. */
function Named({ uri }: { uri: string }) {
  return /^https?:/.test(uri) ? <a href={uri}>{uri.replace(/^https?:\/\//, '')}</a> : <code>{uri}</code>;
}
