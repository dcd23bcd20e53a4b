import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { useMay } from '../../../session/may.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ErrorBanner, Nothing } from '../../../ui/states.js';
import page from '../page.module.css';
import { AddRecord } from '../records/AddRecord.js';
import { learningOfCentre } from './documents.js';
import { ExchangeTable } from './ExchangeTable.js';
import { PracticeTable } from './PracticeTable.js';

interface Props {
  readonly nccId: string;
  /** Code of its country, for the page of all. */
  readonly country?: string | null;
}

/** On the page of a centre: what it teaches, what it learns, and what it offers; nothing where nothing is and nobody may add. */
export function LearningSection({ nccId, country }: Props) {
  const { t } = useLingui();
  const isWriter = useMay()('learning-exchanges', 'create', nccId);
  const { data, error, refetch } = useGraphql(learningOfCentre, {
    id: nccId,
    practices: { stewardId: { eq: nccId } },
  });
  const taught = data?.ncc?.exchangesAsMentor.nodes ?? [];
  const learnt = data?.ncc?.exchangesAsLearner.nodes ?? [];
  const practices = data?.practices.nodes ?? [];
  const count = taught.length + learnt.length + practices.length;
  if (!error && (!data || (count === 0 && !isWriter))) return null;
  const [teaches, learns, offers] = [t`What it teaches`, t`What it learns`, t`Practices offered`];
  return (
    <Section
      title={t`Mutual learning`}
      action={
        <span className={page.adds}>
          {isWriter ? <Adds nccId={nccId} /> : null}
          <Link to="/learning" search={{ centre: country ?? undefined }}>
            <Trans>Open as a list</Trans>
          </Link>
        </span>
      }
    >
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {data && count === 0 ? <Nothing>{t`It teaches nobody and learns from nobody yet.`}</Nothing> : null}
      {taught.length > 0 ? (
        <>
          <h3>{teaches}</h3>
          <ExchangeTable label={teaches} exchanges={taught} />
          <ShownOf
            what={teaches}
            shown={taught.length}
            total={data?.ncc?.exchangesAsMentor.totalCount ?? 0}
            type="learning-exchanges"
          />
        </>
      ) : null}
      {learnt.length > 0 ? (
        <>
          <h3>{learns}</h3>
          <ExchangeTable label={learns} exchanges={learnt} />
          <ShownOf
            what={learns}
            shown={learnt.length}
            total={data?.ncc?.exchangesAsLearner.totalCount ?? 0}
            type="learning-exchanges"
          />
        </>
      ) : null}
      {practices.length > 0 ? (
        <>
          <h3>{offers}</h3>
          <PracticeTable label={offers} practices={practices} />
          <ShownOf what={offers} shown={practices.length} total={data?.practices.totalCount ?? 0} type="practices" />
        </>
      ) : null}
    </Section>
  );
}

function Adds({ nccId }: { nccId: string }) {
  const { t } = useLingui();
  return (
    <>
      <AddRecord type="practices" label={t`Practice`} named />
      <AddRecord type="learning-exchanges" label={t`Exchange`} named preset={{ learnerNcc: nccId }} />
    </>
  );
}
