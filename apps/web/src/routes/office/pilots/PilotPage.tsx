import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { pilotScopes, pilotStatuses } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { ListCrumbs } from '../../../lists/ListCrumbs.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { FlagList } from '../../../ui/FlagList.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { ArchivedNotice } from '../ArchivedNotice.js';
import { Documents } from '../documents/Documents.js';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import { Phases } from '../Phases.js';
import css from '../page.module.css';
import { decideFlag } from '../quality/DecideFlag.js';
import { Results } from '../results/Results.js';
import { CompetencesShown } from './CompetencesShown.js';
import { type Pilot, pilotRecord } from './documents.js';
import { pilotsAddress } from './search.js';
import { CaseStudies, KeyFacts, Organisations, People } from './sections.js';
import { pilotTones } from './tones.js';

/** One pilot: what it tests, where and with whom, what it has shown, and what came of it in figures. */
export function PilotPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/pilots/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(pilotRecord, { id, record: id });
  if (data && !data.pilot) return <NotFoundPage />;
  const pilot = data?.pilot;
  const flags = data?.qualityFlags.nodes ?? [];
  return (
    <div className={css.page}>
      <ListCrumbs path="/pilots" address={pilotsAddress} title={t`Pilots`} id={id} />
      <PageHead
        title={pilot?.title ?? t`Pilot`}
        updating={isFetching && !isPending}
        actions={pilot && !pilot.archivedAt ? <EditLink type="pilots" id={id} steward={pilot.steward?.id} /> : null}
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {pilot ? (
        <>
          <Sub pilot={pilot} />
          <ArchivedNotice type="pilots" id={id} archivedAt={pilot.archivedAt} />
          <div className={css.columns}>
            <div className={css.stack}>
              <CompetencesShown pilot={pilot} />
              <Results of="pilot" id={id} />
              <CaseStudies pilot={pilot} />
              <Documents recordType="Pilot" id={id} />
              <History recordType="Pilot" id={id} />
            </div>
            <div className={css.stack}>
              <KeyFacts pilot={pilot} />
              <Organisations pilot={pilot} />
              <People pilot={pilot} />
              <Phases type="pilot-phases" phases={pilot.phases} of={{ pilot: pilot.id }} />
              <Section title={t`Quality flags`} count={flags.length}>
                <FlagList flags={flags} actions={decideFlag} />
              </Section>
            </div>
          </div>
          {pilot.source ? (
            <p className={css.note}>
              <Trans>
                Source {pilot.source.code}: {pilot.source.title}
              </Trans>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function Sub({ pilot: { theme, scope, status } }: { pilot: Pilot }) {
  return (
    <div className={css.sub}>
      {theme ? <span>{theme}</span> : null}
      {scope ? <Badge>{word(pilotScopes, scope)}</Badge> : null}
      {status ? <Badge tone={pilotTones[status]}>{word(pilotStatuses, status)}</Badge> : null}
    </div>
  );
}
