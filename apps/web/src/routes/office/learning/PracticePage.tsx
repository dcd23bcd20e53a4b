import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Facts, Section, ShownOf } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { ArchivedNotice } from '../ArchivedNotice.js';
import { Documents } from '../documents/Documents.js';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import css from '../page.module.css';
import { AddRecord } from '../records/AddRecord.js';
import { AdoptionTable } from './AdoptionTable.js';
import { type Practice, practiceRecord } from './documents.js';
import { ExchangeTable } from './ExchangeTable.js';
import { CompetenceLink, Party } from './Party.js';

/** One practice: how it is done, who offers it, to whom it was shown, and who took it over. */
export function PracticePage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/learning/practices/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(practiceRecord, { id });
  if (data && !data.practice) return <NotFoundPage />;
  const practice = data?.practice;
  return (
    <div className={css.page}>
      <p className={css.crumbs}>
        <Link to="/learning" search={{}}>
          <Trans>Mutual learning</Trans>
        </Link>
      </p>
      <PageHead
        title={practice?.title ?? t`Practice`}
        updating={isFetching && !isPending}
        actions={
          practice && !practice.archivedAt ? <EditLink type="practices" id={id} steward={practice.steward?.id} /> : null
        }
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {practice ? (
        <>
          <ArchivedNotice type="practices" id={id} archivedAt={practice.archivedAt} />
          <div className={css.columns}>
            <div className={css.stack}>
              <Text practice={practice} />
              <Adoptions practice={practice} />
              <Exchanges practice={practice} />
            </div>
            <div className={css.stack}>
              <KeyFacts practice={practice} />
              <Documents recordType="Practice" id={id} />
              <History recordType="Practice" id={id} />
            </div>
          </div>
          {practice.source ? (
            <p className={css.note}>
              <Trans>
                Source {practice.source.code}: {practice.source.title}
              </Trans>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function Text({ practice: { text, textServed } }: { practice: Practice }) {
  const { t } = useLingui();
  return (
    <Section title={t`How it is done`}>
      {text ? (
        <p className={css.text}>
          <ServedText text={text} served={textServed} />
        </p>
      ) : (
        <Nothing>{t`Nobody has described it yet.`}</Nothing>
      )}
    </Section>
  );
}

function KeyFacts({ practice: { owner, steward, competence, pilot, website } }: { practice: Practice }) {
  const { t } = useLingui();
  return (
    <Section title={t`Key facts`}>
      <Facts
        items={[
          { label: t`Offered by`, value: <Party organisation={owner} ncc={steward} /> },
          { label: t`Teaches`, value: competence ? <CompetenceLink competence={competence} /> : null },
          {
            label: t`From the pilot`,
            value: pilot ? (
              <Link to="/pilots/$id" params={{ id: pilot.id }}>
                {pilot.title}
              </Link>
            ) : null,
          },
          { label: t`Centre`, value: owner ? <Party ncc={steward} /> : null },
          {
            label: t`Website`,
            value: website ? (
              <a className={css.address} href={website}>
                {website.replace(/^https?:\/\//, '')}
              </a>
            ) : null,
          },
        ]}
      />
    </Section>
  );
}

function Adoptions({ practice: { id, archivedAt, adoptions } }: { practice: Practice }) {
  const { t } = useLingui();
  const title = t`Who took it over`;
  return (
    <Section
      title={title}
      count={adoptions.totalCount}
      action={archivedAt ? null : <AddRecord type="practice-adoptions" label={title} preset={{ practice: id }} />}
    >
      {adoptions.nodes.length > 0 ? (
        <AdoptionTable label={title} adoptions={adoptions.nodes} isOfOne />
      ) : (
        <Nothing>{t`Nobody is known to have taken it over.`}</Nothing>
      )}
      <ShownOf what={title} shown={adoptions.nodes.length} total={adoptions.totalCount} type="practice-adoptions" />
    </Section>
  );
}

/** Exchanges in which it was shown; a new one has it, what it teaches and who offers it already. */
function Exchanges({ practice: { id, archivedAt, exchanges, competence, owner, steward } }: { practice: Practice }) {
  const { t } = useLingui();
  const title = t`Exchanges in which it is shown`;
  const preset = {
    practice: id,
    ...(competence ? { competence: competence.id } : {}),
    ...(owner ? { mentorOrganisation: owner.id } : steward ? { mentorNcc: steward.id } : {}),
  };
  return (
    <Section
      title={title}
      count={exchanges.totalCount}
      action={archivedAt ? null : <AddRecord type="learning-exchanges" label={title} preset={preset} />}
    >
      {exchanges.nodes.length > 0 ? (
        <ExchangeTable label={title} exchanges={exchanges.nodes} ofPractice />
      ) : (
        <Nothing>{t`It was shown to nobody yet.`}</Nothing>
      )}
      <ShownOf what={title} shown={exchanges.nodes.length} total={exchanges.totalCount} type="learning-exchanges" />
    </Section>
  );
}
