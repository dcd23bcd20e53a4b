import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { formatNumber } from '../../../i18n/format.js';
import { stages, word } from '../../../i18n/labels.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import { PageHead } from '../../../ui/PageHead.js';
import { ServedText } from '../../../ui/ServedText.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { AtAGlance } from './AtAGlance.js';
import { stageTone } from './stage.js';

const centresList = graphql(`
  query Centres {
    nccs(first: 100, orderBy: [{ country: { code: ASC } }]) {
      totalCount
      nodes {
        id
        name
        stage
        nationalPriority
        nationalPriorityServed
        country {
          code
          name
          organisations(first: 1) {
            totalCount
          }
        }
        hosts(first: 10) {
          nodes {
            id
            organisation {
              id
              name
            }
          }
        }
        sites(first: 20) {
          nodes {
            id
            kind
            status
            place
          }
        }
        governanceBodies(first: 10) {
          nodes {
            id
            name
          }
        }
        strategies(first: 10, orderBy: [{ createdAt: DESC }]) {
          nodes {
            id
            title
            status
          }
        }
      }
    }
  }
`);

/** The National Competence Centres, one card each. */
export function CentresPage() {
  const { t } = useLingui();
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(centresList);
  const centres = data?.nccs.nodes ?? [];
  return (
    <div className={css.page}>
      <PageHead title={t`Centres`} count={data?.nccs.totalCount} updating={isFetching && !isPending} />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={5} /> : null}
      {data && centres.length === 0 ? (
        <EmptyState
          title={t`No centres yet`}
          action={
            <Link to="/records/$type/new" params={{ type: 'nccs' }} search={{}}>
              <Trans>New centre</Trans>
            </Link>
          }
        >
          <Trans>The seed network is loaded at the first start. If the list stays empty, start the server again.</Trans>
        </EmptyState>
      ) : null}
      <ul className={css.cards}>
        {centres.map((centre) => (
          <li key={centre.id} className={css.card}>
            <h2>
              <Link to="/centres/$id" params={{ id: centre.id }}>
                {centre.name}
              </Link>
            </h2>
            <p className={ui.inline}>
              <CountryMark country={centre.country} />
              {centre.stage ? <Badge tone={stageTone(centre.stage)}>{word(stages, centre.stage)}</Badge> : null}
            </p>
            {centre.nationalPriority ? (
              <p>
                <ServedText text={centre.nationalPriority} served={centre.nationalPriorityServed} />
              </p>
            ) : (
              <p className={ui.dim}>{t`No national priority is stated.`}</p>
            )}
            {centre.hosts.nodes.length > 0 ? (
              <p>
                <Trans>Hosted by {centre.hosts.nodes.map(({ organisation }) => organisation?.name).join(', ')}</Trans>
              </p>
            ) : null}
            <p className={ui.dim}>
              <Trans>Organisations in the country: {formatNumber(centre.country?.organisations.totalCount ?? 0)}</Trans>
            </p>
          </li>
        ))}
      </ul>
      {centres.length > 0 ? <AtAGlance centres={centres} /> : null}
    </div>
  );
}
