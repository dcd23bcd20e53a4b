import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { request, useGraphql } from '../../api/client.js';
import { endingWords, levelWords } from '../../i18n/claim-words.js';
import { claimStates } from '../../i18n/competence-words.js';
import { daysLeft } from '../../i18n/ends.js';
import { formatPeriod } from '../../i18n/format.js';
import { today } from '../office/today.js';
import { pathTo } from './address.js';
import { type Claim, endClaim, myCompetences } from './competences-api.js';
import type { PageProps } from './data.js';
import { More, useArrival } from './More.js';
import css from './my.module.css';
import { NewClaim } from './NewClaim.js';
import { Back, Badge, Failed, Head, Loading, TakeBack, type Tone } from './parts.js';
import { Renew } from './Renew.js';

const tones: Readonly<Record<NonNullable<Claim['state']>, Tone>> = {
  REPORTED: 'plain',
  SELF_ASSESSED: 'wait',
  VALIDATED: 'ok',
  REFUSED: 'bad',
};

/** What the organisation says that it can do, what became of that, until when it holds, and one thing more to say. */
export function CompetencesPage({ organisation }: Pick<PageProps, 'organisation'>) {
  const { t } = useLingui();
  return (
    <>
      <Back path={pathTo({ page: 'home' })}>{t`All sections`}</Back>
      <Head title={t`What you can do`}>
        <p className={css.about}>
          <Trans>Others of the network find you by it. Your centre may look at what shows it, and confirm it.</Trans>
        </p>
      </Head>
      <ClaimsFrom organisation={organisation} after={null} earlier={[]} />
      <NewClaim organisation={organisation} />
    </>
  );
}

interface FromProps extends Pick<PageProps, 'organisation'> {
  /** Where the page of the list begins; null: at its beginning. */
  readonly after: string | null;
  /** The claims before it, which were made later. */
  readonly earlier: readonly Claim[];
}

/** A page of the claims, the latest first, and below it the next one when it is asked for. */
function ClaimsFrom({ organisation, after, earlier }: FromProps) {
  const { t } = useLingui();
  const [isMore, setMore] = useState(false);
  const { data, error, isPending, refetch } = useGraphql(myCompetences, { organisation: organisation.id, after });
  const list = useArrival(after !== null && data !== undefined);
  const { totalCount = 0, pageInfo, nodes = [] } = data?.competenceClaims ?? {};
  const known = [...earlier, ...nodes];
  return (
    <>
      {error && !data ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <Loading /> : null}
      {data && totalCount === 0 ? <p className={css.about}>{t`Nothing is said yet.`}</p> : null}
      <ul className={css.cards} ref={list} tabIndex={-1}>
        {nodes.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} organisation={organisation.id} others={known} />
        ))}
      </ul>
      {pageInfo?.hasNextPage && !isMore ? (
        <More shown={known.length} total={totalCount} onMore={() => setMore(true)} />
      ) : null}
      {isMore && pageInfo?.endCursor ? (
        <ClaimsFrom organisation={organisation} after={pageInfo.endCursor} earlier={known} />
      ) : null}
    </>
  );
}

interface CardProps {
  readonly claim: Claim;
  /** Id of who claims it. */
  readonly organisation: string;
  /** All claims that are shown so far, itself among them. */
  readonly others: readonly Claim[];
}

function ClaimCard({ claim, organisation, others }: CardProps) {
  const { t } = useLingui();
  const { id, rev, state, level, evidence, evidenceUrl, competence, validatedBy, startsOn, endsOn } = claim;
  const days = daysLeft(endsOn, today());
  const ending = endingWords(days);
  const facts = [
    level == null ? '' : t`Level ${levelWords(level, competence?.framework)}`,
    formatPeriod(startsOn, endsOn),
  ].filter(Boolean);
  return (
    <li className={css.card}>
      <div className={css.cardHead}>
        <h2>{competence?.label}</h2>
        {state ? <Badge tone={tones[state]}>{i18n._(claimStates[state])}</Badge> : null}
        {ending ? <Badge tone={(days ?? 0) < 0 ? 'plain' : 'wait'}>{ending}</Badge> : null}
      </div>
      <p className={css.about}>{competence?.framework?.name}</p>
      {facts.length > 0 ? <p>{facts.join(' · ')}</p> : null}
      {evidence || evidenceUrl ? (
        <p>{evidenceUrl ? <a href={evidenceUrl}>{evidence || evidenceUrl}</a> : evidence}</p>
      ) : null}
      {validatedBy ? (
        <p className={css.about}>
          <Trans>Looked at by {validatedBy.name}</Trans>
        </p>
      ) : null}
      <Renew claim={claim} organisation={organisation} others={others} />
      {state === 'SELF_ASSESSED' ? (
        <TakeBack
          what={competence?.label}
          send={() => request(endClaim, { input: { id, rev } })}
          query="MyCompetences"
        />
      ) : null}
    </li>
  );
}
