import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import type { LearningQuery } from '../../../gql/graphql.js';
import { centresOf, useMe } from '../../../session/me.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { EmptyState, ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import page from '../page.module.css';
import { AddRecord } from '../records/AddRecord.js';
import { AdoptionTable } from './AdoptionTable.js';
import { learningChoices, learningDocument } from './documents.js';
import { ExchangeTable } from './ExchangeTable.js';
import { LearningFilters } from './LearningFilters.js';
import { PracticeTable } from './PracticeTable.js';
import { type LearningSearch, learningChoicesOf, learningFilters, learningSearch } from './search.js';

/** Mutual learning: which practices are offered, who teaches whom what, and what was taken over. */
export function LearningPage() {
  const { t } = useLingui();
  const search = learningSearch({ ...useSearch({ from: '/learning' }) });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(
    learningDocument,
    learningFilters(search),
  );
  const centres = useGraphql(learningChoices, learningChoicesOf(search)).data?.nccs.nodes ?? [];
  return (
    <div className={page.page}>
      <PageHead
        title={t`Mutual learning`}
        updating={isFetching && !isPending}
        actions={<Adds search={search} centreId={centres.find(({ country }) => country?.code === search.centre)?.id} />}
      />
      <SavedNotice />
      <p className={page.lead}>
        <Trans>
          A centre or an organisation that can do something teaches it to one that cannot yet. What is taught may be a
          practice, which others take over as it is or in a way of their own.
        </Trans>
      </p>
      <LearningFilters search={search} />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={8} /> : null}
      {data ? <Lists data={data} search={search} /> : null}
    </div>
  );
}

/** New records, with what is known of them: the competence on view, and the centre of who writes, or else the one on view. */
function Adds({ search: { competence }, centreId }: { search: LearningSearch; centreId: string | undefined }) {
  const { t } = useLingui();
  const [own = centreId] = centresOf(useMe());
  const about: Readonly<Record<string, string>> = competence ? { competence } : {};
  return (
    <>
      <AddRecord type="practices" label={t`Practice`} named preset={about} />
      <AddRecord
        type="learning-exchanges"
        label={t`Exchange`}
        named
        preset={{ ...about, ...(own ? { learnerNcc: own } : {}) }}
      />
    </>
  );
}

function Lists({ data, search }: { data: LearningQuery; search: LearningSearch }) {
  const { t } = useLingui();
  const { practices, learningExchanges: exchanges, practiceAdoptions: adoptions } = data;
  const isFiltered = Object.values(search).some(Boolean);
  if (practices.totalCount + exchanges.totalCount + adoptions.totalCount === 0)
    return <Empty isFiltered={isFiltered} />;
  const [offered, taught, taken] = [t`Practices offered`, t`Exchanges`, t`What was taken over`];
  return (
    <>
      <Section title={offered} count={practices.totalCount}>
        {practices.nodes.length > 0 ? (
          <PracticeTable label={offered} practices={practices.nodes} />
        ) : (
          <Nothing>{t`Nobody offers a practice yet that others may learn.`}</Nothing>
        )}
        <ShownOf what={offered} shown={practices.nodes.length} total={practices.totalCount} type="practices" />
      </Section>
      <Section title={taught} count={exchanges.totalCount}>
        {exchanges.nodes.length > 0 ? (
          <ExchangeTable label={taught} exchanges={exchanges.nodes} />
        ) : (
          <Nothing action={<FindMentor />}>{t`Nobody teaches anybody here yet.`}</Nothing>
        )}
        <ShownOf what={taught} shown={exchanges.nodes.length} total={exchanges.totalCount} type="learning-exchanges" />
      </Section>
      <Section title={taken} count={adoptions.totalCount}>
        {adoptions.nodes.length > 0 ? (
          <AdoptionTable label={taken} adoptions={adoptions.nodes} />
        ) : (
          <Nothing>{t`No practice was taken over yet. The page of a practice is where that is noted.`}</Nothing>
        )}
        <ShownOf what={taken} shown={adoptions.nodes.length} total={adoptions.totalCount} type="practice-adoptions" />
      </Section>
    </>
  );
}

function FindMentor() {
  return (
    <Link to="/competences" search={{}}>
      <Trans>See who could teach what</Trans>
    </Link>
  );
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useLingui();
  if (isFiltered)
    return (
      <EmptyState
        title={t`Nothing matches`}
        action={
          <Link to="/learning" search={{}}>
            <Trans>Show all</Trans>
          </Link>
        }
      />
    );
  return (
    <EmptyState title={t`Nobody learns from anybody yet`} action={<FindMentor />}>
      <Trans>Offer a practice that others may learn, or note an exchange: who teaches whom, and what for.</Trans>
    </EmptyState>
  );
}
